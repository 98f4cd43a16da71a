/** Feasts that are days as well, by which other things are told: "before Christmas". */
export const FEASTS = 'christmas|easter|eid|ramadan|thanksgiving|new year';

const ISLAMIC = "ashura|arba['’]?een|mawlid|milad[ -](?:un|an|al)[ -]nabi|muharram|laylat al-qadr";
const JEWISH = 'passover|yom kippur|rosh hashanah|sukkot|shavuot|hanukkah|purim';
const ASIAN =
  '(?:durga|saraswati|lakshmi|kali|chhath|chhat) puja|navaratri|navratri|dasara|dasain|janmashtami|ganesh chaturthi|raksha bandhan|maha ?shivaratri|shivratri|makar sankranti|pongal|onam|baisakhi|vaisakhi|ugadi|nyepi|galungan|pohela boishakh|pahela baishakh|visakha bucha|makha bucha|asalha puja|poya|bon festival|mid-autumn festival|dragon boat festival|diwali|deepavali|holi|dussehra|dashain|tihar|vesak|wesak|songkran|nowr[uo]z|norooz|nawruz|navruz|thingyan|losar|tsagaan sar|pchum ben|water festival|tet|spring festival|golden week|chuseok|seollal|obon|qingming';
const CHRISTIAN =
  "good friday|maundy thursday|pentecost|whit(?: ?sun| monday)|ascension day|corpus christi|assumption day|epiphany|boxing day|all saints['’]|meskel|timkat|enkutatash|carnival|mardi gras|midsummer";

/** Feasts that shut offices, by names that nothing else has; in lower case, as parts of a regular expression. */
export const NAMED_FEASTS = `${ISLAMIC}|${JEWISH}|${ASIAN}|${CHRISTIAN}`;

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
    words: "(?:christmas|new year)(?:[’']s)?(?: (?:day|eve))?",
    example: 'Christmas falls on a Wednesday.',
  },
  {
    words: `easter(?: (?:sunday|monday))?|${CHRISTIAN}`,
    example: 'Easter Monday is kept in Ghana.',
  },
  {
    words: `eid(?:[ -](?:al|ul)[ -](?:fitr|adha))?|ramadan|${ISLAMIC}`,
    example: 'Muslims celebrate the end of Ramadan this week.',
  },
  {
    words: JEWISH,
    example: 'Yom Kippur begins on Friday.',
  },
  {
    words: ASIAN,
    example: 'Diwali falls on Friday.',
  },
  {
    words: '(?:lunar|chinese|khmer|lao|thai|tibetan|ethiopian|orthodox) (?:new year|christmas)',
    example: 'The Lunar New Year begins on Monday.',
  },
  {
    words: 'thanksgiving',
    example: 'Thanksgiving falls on Thursday.',
  },
  {
    words:
      "(?:independence|national|labou?r|may|victory|constitution|republic|armistice|liberation|workers[’']|women[’']s|martyrs[’']|australia|canada|bastille|king[’']s) day|fourth of july|july 4th",
    example: 'Thursday is Independence Day.',
  },
];
