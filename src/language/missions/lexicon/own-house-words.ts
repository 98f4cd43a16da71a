const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The house of a post: "works from its compound". */
export const HOUSES = words('premises building buildings compound chancery address house office offices');

/** Of a house: the one it has always had. */
export const ITS_OWN = words('own usual old same regular normal');

/** Doing a post's work, from wherever it is. */
export const WORKING = words(
  'work works worked working operate operates operated operating operation operations function functions functioned functioning serve serves served serving business run runs ran running open',
);

/** Going from a house: "moved its work from its premises". */
export const GOING = words(
  'move moves moved moving relocate relocates relocated relocating evacuate evacuated evacuates evacuating flee flees fled withdraw withdrew withdrawn transfer transferred transferring pull pulled pulling shift shifted shifting driven forced taken removed',
);
