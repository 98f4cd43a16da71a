/** What a house may be in which a post was: "the old legation, now a bakery". */
export const OTHER_USES: ReadonlySet<string> = new Set(
  'apartments bakery bank bar barracks boutique brewery café cafe casino church cinema clinic club flats gallery garage gym home homes hospital hostel hotel house housing kindergarten laundry library mosque museum nursery offices orphanage pharmacy pub restaurant ruin school shop showroom store storehouse supermarket tearoom temple theatre theater university villa warehouse workshop'.split(
    ' ',
  ),
);
