/** A word that names a step of a mission or those who go by one, be it told or denied: "closing", "spouses". */
export const NAMES_A_STEP =
  /^(?:clos\w+|shut\w*|leav\w+|left|withdr\w+|evacuat\w+|recall\w*|reduc\w+|cut(?:s|ting)?|trim\w*|order\w*|sen[dt]\w*|pull\w*|mov\w+|reopen\w*|return\w*|gone|going|depart\w*|famil\w+|staff\w*|diplomats|spouses|suspen\w+|relocat\w+)$/;
