import type { Gender } from './role-nouns.ts';

/**
 * Given names that tell a man from a woman nearly everywhere, without diacritics, from many countries' common names.
 * Names borne by both (Robin, Jean, Andrea, Sasha) are left out: what the list doesn't know stays open.
 */
const FEMALE =
  'abigail ada adriana agnes agnieszka aisha alejandra alexandra alice alicia alina alison allison alma ' +
  'althea alyssa amanda amber amelia amina amira amy ana anastasia angela angelina angelique anita ann ' +
  'anna anne annie antonia arianna aruna asma assetou astrid audrey aurora ava awa ayesha ' +
  'barbara beatrice beatriz becky belinda benazir bernadette bertha beth betsy betty beverly bianca ' +
  'birgit blanca bonnie brenda bridget brigitte brittany camila camille carla carlotta carly carmen ' +
  'carol carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celia chantal ' +
  'charlene charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia ' +
  'colleen condoleezza constance cora cristina crystal cynthia daisy daniela danielle daphne ' +
  'debbie deborah debra delia denise diana diane dina dolores donna dora doris dorothy edith edna ' +
  'eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma ' +
  'erica erika erin esther ethel eugenia eunice eva eve evelyn fatima fatou fatoumata faye felicia ' +
  'fiona flora florence frances francesca francoise frida gabriela gabrielle galina genevieve ' +
  'georgia gertrude gina ginger giovanna giulia gladys gloria greta gretchen guadalupe gwen hadiza hala ' +
  'halima hanan hanna hannah harriet hazel heather heidi helen helena helene hilary hilda hillary holly ' +
  'huda huma ilse imelda indira ines ingrid irene irina iris isabel isabella isabelle ivana ivanka ' +
  'ivonne jacqueline jana jane janet janice jasmine jeanette jeanne jenna jennifer jenny jessica ' +
  'jill joan joanna joanne jocelyn jolene josefina josephine joyce juana juanita judith judy julia ' +
  'juliana julie juliet justine kadiatou kamala karen karin karine karla kate kateryna katherine ' +
  'kathleen kathryn kathy katie katrina kayla kellyanne kendra kirsten kristen kristin kristina lara ' +
  'latifa laura lauren leah leila lena leonie leticia lidia lily linda lisa liz loretta lorna lorraine ' +
  'louise lucia lucille lucy ludmila ludmilla luisa luz lydia lynda lynne mabel madeleine madison ' +
  'maggie maha maia malala mamata marcela marcia margaret margarita margot maria mariam marian mariana ' +
  'marianne marie marina mariya marjorie marlene marsha martha martina mary maryam matilda maureen ' +
  'maxine maya megan megawati meghan megyn melania melanie melinda melissa mercedes meredith mia ' +
  'michaela michelle mildred mina mindy miranda miriam mona monica monika monique muriel nadezhda nadia ' +
  'nadine nancy naomi natalia natalie natasha nathalie neha nell nicole nikki nina nirmala nora norma ' +
  'oksana olena olga olivia ophelia paige pam pamela patricia patty paula pauline pearl peggy penelope ' +
  'penny petra phyllis pilar polly pratibha priscilla priya prudence rachel rakeyia ramona rania ' +
  'rebecca regina renee rhonda rima rita roberta rosa rosalind rosanne rose rosemary rosie roxanne ruth ' +
  'sabine sabrina sadia sally salma samantha samira sandra sara sarah selma shari sharon sheila ' +
  'shelley sherry shirley silvia simone sirimavo sofia sonia sonya sophia sophie soraya ' +
  'stefanie stella stephanie sue susan susana susanna susanne sushma suzanne svetlana sybil sylvia ' +
  'tabitha tamara tamsin tania tanya tara tatiana teresa terri tessa tetiana thelma theresa therese ' +
  'tiffany tina tipper trudy ulrike uma ursula valentina valeria valerie vanessa vasundhara vera ' +
  'veronica vicki vicky victoria viola violet virginia vivian wanda wendy wilma winifred yasmin yoko ' +
  'yolanda yulia yuliya yvette yvonne zainab zara zeinab zoe zuzana';

const MALE =
  'aaron abdel abdelaziz abdi abdul abdulaziz abdullah abraham adam adel adnan adrian ahmad ahmed aidan ' +
  'akbar akira alan alaric albert alberto alejandro aleksandr alexander alexandre alexei alfonso alfred ' +
  'ali allan allen alvaro amadou amir amit anatoly anders andre andreas andrei andres andrew andrzej ' +
  'andy angelo anthony anton antonio antony ari arkady armando arnold arthur arturo ashraf asif augusto ' +
  'austin aziz baba barack barham barry bart bashar basil ben benedict benjamin benny bernard bernie ' +
  'bertrand bezalel bibi bill billy bob bobby boris brad bradley brandon brayan brendan brent brett ' +
  'brian bruce bruno bryan byron calvin carl carlos cesar chad charles charlie chester chris christian ' +
  'christoph christopher chuck clarence claude clifford clint clyde colin conrad cornelius craig curtis ' +
  'cyril cyrus damian dan daniel danny dante darren dave david dean dennis derek desmond dick diego ' +
  'dieter dimitri dirk dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie edgar ' +
  'edmund eduardo edward edwin eli elias elijah elliott elon emeka emilio emmanuel enrique eric erik ' +
  'ernest ernesto erwin esteban ethan eugene evan fabian fadi faisal farid felipe felix ferdinand ' +
  'fernando fidel floyd francisco francois frank franklin franz fred frederick fredrik ' +
  'friedrich fritz fumio gabriel garrett gary gati gatien gavin geoff geoffrey george gerald gerard ' +
  'gerardo gerhard gilbert giovanni giuseppe gleb glen glenn gordon graham grant greg gregory guillermo ' +
  'gunther gustavo guy habib hamid hamza hans harald harold harpreet harry harvey hasan hassan hector ' +
  'heinrich hendrik henri henrik henry herbert herman hiroshi horst howard hubert hugh hugo hussein ian ' +
  'ibrahim igor ildefonso ilya imran isaac ismail itamar ivan ivo jack jacob jacques jaime jake jakob ' +
  'james jared jason javier jawad jay jean-claude jean-luc jean-marc jean-paul jean-pierre jeb jeff ' +
  'jeffrey jens jeremy jerome jerry jesse jim jimmy jinping joachim joao joaquin joe joel joerg johan ' +
  'johann johannes john johnnie johnny jon jonas jonathan jorge jose josef joseph josh joshua ' +
  'juan julian julio jurgen justin kamal karim karl keir keith ken kenneth kent kevin khaled khalid ' +
  'kirk klaus konrad kurt kyle lance larry lars laurent lawrence leo leon leonard leonid leopold ' +
  'leroy lester lev levi liam lionel lloyd lorenzo louis luc luca lucas luigi luis luiz luke lyndon ' +
  'mahdi mahmoud malcolm manuel marc marcel marcelo marco marcos marcus mario marius mark marshall ' +
  'martin marvin mateusz mathieu matt matteo matthew matthias maurice mauricio max maxim maximilian ' +
  'mehmet melvin michael michel miguel mikael mike mikhail milan milos milton mitch mitchell mitt ' +
  'mohamed mohammad mohammed moises moshe mostafa moussa muhammad murat mustafa nabil naftali narendra ' +
  'nasser nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai nikolas noah norbert ' +
  'norman olaf oleg oliver olivier omar orlando osama oscar oskar otto owen pablo paolo pascal patrick ' +
  'paul pavel pedro per percy pete peter petro phil philip philippe phillip pierre pieter piotr qasem ' +
  'rafael rahm rahul raj rajesh rajnath ralph ramon ramzan rand randall randy rashid raul ravi ray ' +
  'raymond recep reggie reinhard rene rex ricardo richard rick ricky rishi rob robert roberto roderick ' +
  'rodney rodrigo roger roland rolf roman ron ronald ronelngar rory ross roy ruben rudolf rudolph rudy ' +
  'rupert russell ryan saddam salem salim salman sam samir samuel santiago saul scott sean sebastian ' +
  'serge sergei sergey sergio seth seydou shane shaun shawn shigeru shinzo sidney silvio simon spencer ' +
  'stanley stefan stephen steve steven stuart sven taha takeshi tarek tariq ted terence terrence ' +
  'thaddeus theo theodore thierry thomas tim timothy todd tom tomas tommy toni tony travis trent trevor ' +
  'tyler uwe vaclav valery vernon victor viktor vincent vitaly vito vladimir vladislav volker volodya ' +
  'volodymyr wade walid walter warren wayne werner wesley wilfried wilhelm willem william willie willy ' +
  'wilmer winston wolfgang wolodymyr xavier yair yasser yevgeny yitzhak yoshihide youssef yuri yusuf ' +
  'yves zachary zbigniew ziad';

const gendered = new Map<string, Gender>([
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
]);
const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The gender of a given name, or null when the list doesn't know it or both bear it. */
export const genderOfGivenName = (name: string): Gender | null => gendered.get(fold(name)) ?? null;

const EITHER = new Set(
  'andrea alexis jan jamie leslie dominique nikita lynn dale michele nicola sasha tracy dana kim robin jean chris pat sam alex taylor casey morgan riley'.split(
    ' ',
  ),
);

/** Whether a word in capitals is a given name. */
export const isGivenName = (name: string): boolean => gendered.has(fold(name)) || EITHER.has(fold(name));
