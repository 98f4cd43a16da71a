const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Those who come to a post on an errand: "twelve visitors". */
export const CALLERS = words(`
visitor visitors caller callers applicant applicants customer customers client clients trader traders tourist tourists pilgrim pilgrims
queue queues petitioner petitioners appointment appointments`);

/** What officers do with them: "the consul saw five of them". */
export const SEE = words(`
saw sees seen seeing served serves serving received receives met meets interviewed interviews attended greeted stamped admitted admits
welcomed`);

/** What may stand between such a verb and a number. */
export const BEFORE_A_NUMBER = words(`
a about above all almost another around as at barely between fewer first just last least less many more most nearly no of only over
perhaps roughly scarcely some than the these those under up to`);

/** Whose number is none of callers. */
export const OF_A_STAFF = words(`
staff staffer staffers diplomat diplomats officer officers official officials employee employees personnel envoy envoys clerk clerks
attaché attachés`);

/** What callers do not do: "Monday saw eleven of its diplomats leave". */
export const GO_AWAY = words(`
leave leaves leaving left go gone going fly flew flown depart departs departed departing departure home out away evacuate evacuates
evacuated evacuating evacuation off board boards boarded boarding abroad drive drove`);
