/** Feasts that are days as well, by which other things are told: "before Christmas". */
export const FEASTS = 'christmas|easter|eid|ramadan|thanksgiving|new year';

/** Days on which a state keeps its offices shut: "closed for Independence Day". */
export const DAYS_OFF =
  'independence day|national day|victory day|constitution day|armistice|fourth of july|july 4th';

/** Feasts and days off by name, on which offices are shut; in lower case, as parts of a regular expression. */
export const HOLIDAYS: readonly { readonly words: string; readonly example: string }[] = [
  {
    words: '(?:public|bank|national|religious|festive|local) (?:holidays?|seasons?)',
    example: 'Monday is a bank holiday.',
  },
  {
    words:
      'day (?:is|was|being) (?:an? |the )?(?:[^ ,]+ )?holiday(?! (?:makers?|resorts?|homes?|inn))|(?:for|over|during|to mark|ahead of) the (?!(?:summer|winter|school|beach|family|long) )(?:[^ ,.;:]+ )?holidays?(?! (?:makers?|resorts?|homes?|inn))',
    example: 'Embassies close for the Hindu holiday.',
  },
  {
    words: 'holiday (?:schedule|closures?|hours|calendar|season|period|timetable)',
    example: 'Embassies announce holiday schedule',
  },
  {
    words: "(?:christmas|new year)(?:[’']s)?(?: (?:day|eve))?|boxing day|epiphany",
    example: 'Christmas falls on a Wednesday.',
  },
  {
    words: 'good friday|maundy thursday|easter(?: (?:sunday|monday))?|whit(?:sun| monday)|ascension day',
    example: 'Easter Monday is kept in Ghana.',
  },
  {
    words: 'eid(?:[ -](?:al|ul)[ -](?:fitr|adha))?|ramadan|ashura|mawlid|muharram',
    example: 'Muslims celebrate the end of Ramadan this week.',
  },
  {
    words: 'passover|yom kippur|rosh hashanah|sukkot|hanukkah|purim',
    example: 'Yom Kippur begins on Friday.',
  },
  {
    words: 'diwali|deepavali|holi|dussehra|dashain|vesak|wesak|songkran|nowruz|norooz|thingyan|losar',
    example: 'Diwali falls on Friday.',
  },
  {
    words:
      '(?:lunar|chinese|khmer|lao|thai|tibetan|ethiopian|orthodox) (?:new year|christmas)|tet|spring festival|golden week|chuseok|obon',
    example: 'The Lunar New Year begins on Monday.',
  },
  {
    words: "carnival|thanksgiving|mardi gras|midsummer|all saints[’'] day|meskel|timkat",
    example: 'The city celebrates Carnival.',
  },
  {
    words:
      "(?:independence|national|labou?r|may|victory|constitution|republic|armistice|liberation|workers[’']|women[’']s|martyrs[’']|australia|canada|bastille|king[’']s) day|fourth of july|july 4th",
    example: 'Thursday is Independence Day.',
  },
];
