/**
 * Nouns that stand for whoever speaks. Plurals are made by rule. Compounds in -man, -woman, -person and -ist are
 * recognized by their ending.
 */

/** A senior official said; the ambassador told reporters; three witnesses recalled. */
const PEOPLE =
  'official officer president minister secretary premier chancellor king queen prince princess emperor sheikh emir pope ' +
  'bishop archbishop cardinal priest imam rabbi pastor reverend monk senator representative lawmaker legislator deputy ' +
  'councillor councilor councilmember mayor governor commissioner ambassador envoy diplomat consul attaché attache ' +
  'delegate negotiator mediator spokesman spokeswoman spokesperson speaker chairman chairwoman chair chairperson chief ' +
  'head director manager executive boss owner founder co-founder leader commander general admiral colonel captain major ' +
  'lieutenant sergeant corporal constable soldier marine sailor pilot veteran fighter rebel militant insurgent guard ' +
  'police policeman policewoman detective inspector sheriff investigator prosecutor lawyer attorney solicitor barrister ' +
  'judge justice magistrate analyst expert specialist scholar professor teacher lecturer researcher scientist ' +
  'economist historian strategist adviser advisor aide assistant counsel counselor counsellor consultant pollster ' +
  'campaigner activist protester protestor demonstrator organizer organiser volunteer worker employee staffer member ' +
  'resident neighbor neighbour villager farmer fisherman trader shopkeeper merchant driver engineer doctor physician ' +
  'nurse surgeon patient student pupil graduate parent mother father son daughter brother sister husband wife widow ' +
  'widower uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter friend colleague partner ally ' +
  'rival opponent critic supporter backer donor voter candidate nominee contender hopeful politician congressman ' +
  'congresswoman assemblyman alderman democrat republican conservative liberal socialist author writer novelist poet ' +
  'journalist reporter correspondent columnist editor editorialist blogger commentator pundit host anchor moderator ' +
  'presenter interviewer broadcaster publisher producer filmmaker actor actress singer musician rapper artist comedian ' +
  'designer architect coach player striker goalkeeper defender forward midfielder manager captain athlete champion ' +
  'businessman businesswoman entrepreneur banker investor broker billionaire tycoon mogul developer contractor ' +
  'technician mechanic mason carpenter gardener caretaker cleaner cook chef waiter janitor clerk receptionist ' +
  'source insider whistleblower informant witness bystander survivor victim refugee migrant exile defector suspect ' +
  'defendant plaintiff accused convict prisoner inmate hostage person man woman boy girl child teenager people ' +
  'individual citizen american traveler traveller passenger visitor tourist guest customer client tenant landlord ' +
  'narrator user caller listener reader viewer observer watcher monitor inspector auditor regulator ombudsman ' +
  'superintendent principal dean rector chancellor provost trustee treasurer comptroller registrar coordinator ' +
  'administrator operative organizer consultant strategist deminer rescuer firefighter paramedic medic ' +
  'secretary-general vice-president vice-chairman undersecretary lord lady baroness earl duke duchess count countess ' +
  'chairwoman follower fan believer congregant lobbyist advocate defender leader cleric ayatollah mullah elder chieftain ' +
  'warlord dissident opposition interpreter translator fixer smuggler dealer agent spy operative recruiter trainer instructor ' +
  'grocer butcher baker barber tailor cobbler hairdresser plumber electrician welder bricklayer porter courier weaver ' +
  'potter miner herder shepherd beekeeper breeder gravedigger undertaker librarian archivist curator conductor composer ' +
  'choreographer dancer drummer winger bowler batsman sprinter boxer wrestler umpire referee goalscorer bookseller ' +
  'stallholder vendor hawker innkeeper hotelier restaurateur bartender butler housekeeper maid nanny chauffeur trucker ' +
  'docker keeper ranger forester gamekeeper vet veterinarian dentist midwife pharmacist optician psychologist therapist ' +
  'accountant bookkeeper cashier teller typist skipper mate scaffolder builder roofer painter sculptor photographer ' +
  'cameraman newcomer passer-by onlooker busker tutor caterer florist jeweller jeweler watchmaker blacksmith ' +
  "confidant confidante loyalist surrogate whip chargé d'affaires master headmaster headmistress stationmaster " +
  'councilman assemblyman committeeman ombudsman alderman airman seaman clergyman fisherman fireman newsman anchorman ' +
  'lawman foreman salesman craftsman sportsman tradesman lifeboatman boatman ferryman doorman watchman horseman huntsman ' +
  'gunman postman milkman repairman handyman frontman middleman statesman nobleman layman';

/** The ministry said; the embassy wrote on its site; the committee concluded. */
const GROUPS =
  'government ministry department agency office embassy consulate mission administration campaign committee commission ' +
  'council board panel court tribunal parliament senate congress house party group organization organisation association ' +
  'union federation alliance coalition company corporation firm bank airline manufacturer maker supplier university ' +
  'college school institute institution foundation fund charity hospital church diocese team club league army military ' +
  'navy command force forces militia police authority authorities bureau service center centre network station channel ' +
  'newspaper paper magazine journal outlet agency publication website site blog staff crew crowd audience family couple ' +
  'gendarmerie delegation presidency palace kremlin pentagon vatican cabinet leadership movement faction side media press community ' +
  'state city town county country kingdom republic nation province region municipality regulator watchdog operator union';

/** The statement read; an indictment says; according to the report. */
const DOCUMENTS =
  'statement report letter email e-mail memo memorandum note notice cable document file filing lawsuit complaint ' +
  'indictment affidavit ruling decision verdict opinion judgment judgement order decree law bill act resolution ' +
  'amendment constitution treaty agreement charter code rule regulation guideline guidance advisory alert bulletin ' +
  'article story editorial op-ed column book memoir chapter essay study survey poll review analysis audit paper ' +
  'transcript tweet post message text caption headline title subject sign banner placard poster leaflet pamphlet flyer ' +
  'plaque label ad advertisement advert commercial video clip recording tape broadcast announcement communique ' +
  'communiqué release manifesto platform plan proposal petition motion brief testimony speech address website page ' +
  'account entry fact-sheet summary abstract finding form questionnaire application contract policy slogan song lyric ' +
  'shirt sticker billboard voice bylaw standard convention pact accord edict declaration proclamation dispatch ' +
  'readout factsheet newsletter dossier blueprint pledge dissent deposition subpoena warrant ballot prospectus textbook ' +
  'dictionary bible scripture verse clause provision paragraph preamble spot trailer script screenplay update';

const plural = (noun: string): string =>
  noun.endsWith('man') && noun !== 'german'
    ? `${noun.slice(0, -3)}men`
    : /(?:s|sh|ch|x)$/u.test(noun)
      ? `${noun}es`
      : /[^aeiou]y$/u.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`;
const withPlurals = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((noun) => [noun, plural(noun)]));

const people = withPlurals(`${PEOPLE} children women men wives spokespeople`);
const groups = withPlurals(GROUPS);
const documents = withPlurals(DOCUMENTS);
const PERSON_ENDINGS =
  /(?:.[a-z]man|.[a-z]men|woman|women|person|ologist|ologists|crat|crats|[^aeiou]ist|[^aeiou]ists)$/u;

export type RoleKind = 'person' | 'group' | 'document';

/** What a noun in lower case stands for when it speaks; null for other nouns. */
export function roleKind(noun: string): RoleKind | null {
  if (people.has(noun)) return 'person';
  if (groups.has(noun)) return 'group';
  if (documents.has(noun)) return 'document';
  const compound = noun.includes('-') ? noun.slice(noun.lastIndexOf('-') + 1) : '';
  if (compound && people.has(compound)) return 'person';
  return PERSON_ENDINGS.test(noun) && noun !== 'human' ? 'person' : null;
}

/** Endings of names as well: Wasserman, Roman, Crist. */
const NAME_ENDINGS = /(?:(?<!wo)m[ae]n|^.{0,4}ist)$/u;

/** What a word with a capital stands for when it is a title; one that only looks like a noun for somebody is a name. */
export const titleKind = (word: string): RoleKind | null =>
  NAME_ENDINGS.test(word) && !people.has(word) ? null : roleKind(word);

/** Nouns that tell whether a man or a woman is meant. */
const WOMEN =
  /^(?:.*woman|.*women|queen|princess|mother|daughter|sister|wife|widow|aunt|niece|girl|actress|lady|baroness|duchess|countess|mrs|ms|miss|dame|mademoiselle|madame|chairwoman|granddaughter|grandmother|nun|businesswoman|mum|mom|senora|señora|hajia|hajiya|alhaja|shrimati|smt|begum|datin|ibu|daw)$/u;
const MEN =
  /^(?:.*[a-z]man|.*[a-z]men|man|men|king|prince|father|son|brother|husband|widower|uncle|nephew|boy|actor|lord|sir|duke|earl|mr|monsieur|imam|priest|pope|bishop|rabbi|grandson|grandfather|dad|señor|senor|mzee|alhaji|mallam|malam|shri|bapak|maulana)$/u;

export type Gender = 'female' | 'male';

/** The gender that a noun or form of address carries. */
export function genderOfNoun(noun: string): Gender | null {
  if (WOMEN.test(noun)) return 'female';
  return MEN.test(noun) && noun !== 'human' && noun !== 'german' && noun !== 'woman' ? 'male' : null;
}
