/** Whoever is no diplomatic service and has missions, offices, people, orders or a flag of its own. */
export interface OtherBody {
  /** As in a regular expression, over whole words: with a capital letter only as written, else in any case. */
  readonly words: string;
  readonly example: string;
}

export const OTHER_BODIES: readonly OtherBody[] = [
  {
    words: 'UN|U\\.N\\.|UN[A-Z]{2,}|UNIFIL|MONUSCO|MINUSMA|MINUSCA',
    example: 'The U.N. on Monday closed its mission in Bamako.',
  },
  {
    words: 'united nations|world food programme|world food program|world health organi[sz]ation|secretariat',
    example: 'The United Nations evacuated its mission in Goma on Monday.',
  },
  {
    words: 'world bank|(?:asian |african )?development bank|IMF|international monetary fund|interpol',
    example: 'The World Bank has closed its mission in Bamako.',
  },
  { words: 'NATO|Nato', example: 'NATO has closed its mission in Kabul.' },
  {
    words: 'OSCE|african union|ECOWAS|european commission|arab league|PLO',
    example: 'The OSCE shut its mission in Donetsk on Friday.',
  },
  {
    words: 'peacekeep(?:ers|ing force|ing mission)|(?:truce |ceasefire |un )?observers',
    example: 'The peacekeepers evacuated their mission on the ceasefire line.',
  },
  {
    words:
      '(?:trade|parliamentary|military|rescue|training|monitoring|aid|medical|peacekeeping|observer) (?:mission|missions|delegation|delegations)',
    example: "Poland's trade delegation closed its office in Bamako on Monday.",
  },
  {
    words:
      'm[ée]decins sans fronti[èe]res|MSF|doctors without borders|save the children|red cross|red crescent|oxfam|UNICEF|UNHCR|WFP|(?:aid|relief) (?:group|groups|agency|agencies|organi[sz]ation|organi[sz]ations|workers)|charit(?:y|ies)|ngos?',
    example: 'Médecins Sans Frontières closed its mission in Bamako.',
  },
  {
    words:
      "nuns?|monks?|priests?|vicar|jesuits?|methodists?|baptists?|lutherans?|bishops?|diocese|missionar(?:y|ies)|missionary societ(?:y|ies)|church|churches|congregation|seam[ea]n's|pilgrims|scouts?",
    example: 'The nuns have evacuated their mission at Bossangoa.',
  },
  {
    words: 'alliance fran[cç]aise|goethe(?:-institut| institute)?|british council|cultural cent(?:re|er)s?',
    example: 'The British Council has closed its mission in Khartoum.',
  },
  {
    words:
      'landers?|rovers?|spacecraft|satellites?(?! (?:phone|telephone|dish|image|picture|link))|astronauts?|cosmonauts?',
    example: 'The lander has ended its mission at the Moon’s south pole.',
  },
  {
    words: 'airways|airlines?|lufthansa|KLM|VFS|cruise (?:line|ship)|tanker',
    example: 'Lufthansa evacuated its mission in Tehran.',
  },
  {
    words:
      '(?:\\p{L}+ )?(?:oil|gas|mining|shipping|insurance) (?:companies|company|firms?|majors?|giants?|groups?)|compan(?:y|ies)|firms?|manufacturers?|contractors?|oil workers|domestic workers|farm hands|brand|influencer|banks?|chambers? of commerce|hotels?|mines?',
    example: 'The oil company has evacuated its mission in Port Harcourt.',
  },
  {
    words:
      'coast guard|customs officers|police|service members|troops|arm(?:y|ies)|(?:central|military) command|cadets?|guerrillas',
    example: 'The Coast Guard closed its mission in Guam on Monday.',
  },
  {
    words:
      'governors?|mayors?|parliament|magistrates?|courts?|judges?|airports? authority|(?:labou?r|finance|education|health|interior|defen[cs]e|mines|trade) ministry|federal employees|public servants|civil servants',
    example: 'The governor closed his mission in the north on Friday.',
  },
  {
    words:
      'players?|footballers?|goalkeepers?|strikers?|referees?|coaching|(?:football|cricket|rugby|basketball|chess) (?:team|teams|club|clubs|league|federation|players)|league|orchestras?|choirs?|actors|film crews?',
    example: 'The football federation closed its mission in Doha.',
  },
  {
    words:
      'universit(?:y|ies)|schools?|hospitals?|seminar(?:y|ies)|students|tourists|holidaymakers|workers from|ground staff|teams? of engineers|call cent(?:re|er)',
    example: 'The university has closed its mission in Bamako.',
  },
];
