import type { Gender } from './role-nouns.ts';

/**
 * Given names that tell a man from a woman nearly everywhere, without diacritics, from many countries' common names.
 * Names borne by both (Robin, Jean, Andrea, Sasha) are left out: what the list doesn't know stays open.
 */
const FEMALE =
  'abigail ada adaeze adelaide adele adenike adriana adwoa agathe agnes agnieszka aicha aida ainhoa aisha ' +
  'akua alba alejandra alejandrina aleksandra alessandra alessia alexandra alexia alice alicia ' +
  'alina alison aliya allison alma althea alyssa amal amalia amanda amani amara amber amelia amelie amina ' +
  'amira amrita amy ana anahit anastasia anaya andree angela angele angelina angelique anika anisa anita ' +
  'anja anjali anke ann anna annabel annabelle annalena anne anneliese annemarie annette annie annika anouk ' +
  'anoushka antonia aparna araceli arantxa aretha arianna arlene arlette armelle aruna ashanti aslaug asli ' +
  'asma assetou assia astrid asya audrey aurelia aurelie aurora ava awa aya ayaan ayesha aygul aylin aziza ' +
  'azra bahar barbara barbora beata beatrice beatriz becky belen belinda bella benazir benedicte bente ' +
  'berenice bernadette bernice bertha bertille beth betsy bettina betty betul beulah beverly bianca bianka ' +
  'bintou birgit birgitta birgitte blanca bodil bonita bonnie bozena brenda bridget brigitte britta brittany ' +
  'burcu caitlin camila camille candace candice caren carina carla carlotta carly carmen carol carole ' +
  'carolin carolina caroline carolyn carolyne carrie cassandra catalina catarina caterina catherine cathleen ' +
  'cathy cecile cecilia celeste celestine celia celina celine chanel chantal charlene charlize charlotte ' +
  'chelsea cheryl chiara chika chimamanda chinwe chiyo chloe christa christel christiane christie christina ' +
  'christine cilia cindy claire clara clarisse claudette claudia claudine clementine colette colleen ' +
  'concepcion condoleezza constance consuelo cora cordelia corinne cornelia cristina crystal cynthia daisy ' +
  'daniela danielle daphne daria darlene deanna debbie deborah debra deirdre delia delphine denisa denise ' +
  'desiree despina diana diane dilma dina diya dolly dolores dominika donatella donna dora doris dorota ' +
  'dorothea dorothee dorothy dottie dunja ebony edith edna edwige eileen eilish ekaterina elaheh elaine ' +
  'eleanor elena eleni eleonora elfriede elif elin elisa elisabeth elisabetta elise eliza elizabeth ' +
  'elizaveta elke ella ellen eloise elsa elvira emanuela emilia emily emine emma emmanuelle emmeline enid ' +
  'erica erika erin erna ernestine esma esmeralda esperanza estefania estela estelle esther eszter ethel ' +
  'etsuko eugenia eugenie eulalia eunice eva eve evelina evelyn evelyne fabienne faiza farah farida farzaneh ' +
  'fatemeh fatima fatimah fatma fatou fatoumata faye felicia fernanda filomena fiona fleur flor flora ' +
  'florence florentine foteini franca frances francesca francine francoise franziska frida fumiko gabriela ' +
  'gabrielle galia galina gayle genevieve genoveva georgette georgia georgina geraldine germaine gertrude ' +
  'gillian gina ginger giovanna gisela giselle giulia gladys gloria gloriana golda graca gracia graciela ' +
  'greta gretchen gretel guadalupe gudrun gulnara gwen gwendolyn gwyneth habiba hadiza hafsa haifa hajar ' +
  'hala halima hana hanako hanan hania hanna hannah hanneke harriet haruka haya hazal hazel heather hedwig ' +
  'hedy heidi heike helen helena helene helga heloise henrietta henriette hermione hessa hilary hilda hilde ' +
  'hildegard hillary hoda holly houda huda huma hyacinth ilaria ileana ilse imane imani imelda imke ' +
  'inaam indira ines inessa inge ingeborg ingrid ioanna iphigenia irene irina iris iryna isabel isabela ' +
  'isabella isabelle isadora ishbel isla isolde itziar ivana ivanka ivona ivonne iwona izabela jacqueline ' +
  'jadwiga jaleh jamila jana jane janelle janet janice janine jasmin jasmine jeanette jeanne jeannette ' +
  'jeannine jelena jemima jenna jennie jennifer jenny jeong jessica jessie jill jimena joan joana joann ' +
  'joanna joanne jocelyn joelle johanna jolanta jolene josefina josephine joyce juana juanita judith judy ' +
  'julia juliana juliane julie juliet juliette junko justine jutta kadiatou kaja kalpana kamala karen karima ' +
  'karin karine karla karolina kasia katarina katarzyna kate katerina kateryna katharina katherine kathleen ' +
  'kathrin kathryn kathy katia katie katja katrin katrina kavita kayla kayleigh keiko kellyanne kendra ' +
  'kerstin khadija khadijah kinga kirsten kirsty klara klaudia kristen kristin kristina krystal krystyna ' +
  'kseniya kumari ladan laila lakshmi lara larisa larissa latifa laura lauren lauryn lavinia layla leah ' +
  'leena leila lela lena lene lenka leonie leonora leontine leticia leyla liana lidia liesbeth lieselotte ' +
  'lila lilia lilian liliana lilla lillian lily lina linda linnea lisa liz ljiljana ljubica lola loretta ' +
  'lorna lorraine lotte louisa louise luana lucia lucie lucille lucinda lucja lucrezia lucy ludivine ' +
  'ludmila ludmilla luisa lupe luz lydia lyn lynda lynne lyudmila maaike mabel mabelle madalena maddalena ' +
  'madeleine madhuri madison magda magdalena maggie maha maia maija maite malala malgorzata malin mamata ' +
  'mandira mandy manon manuela mara marcela marcella marcia marei mareike margaret margarita margot ' +
  'marguerite maria mariam marian mariana marianne marie marija marijke marika marilyn marina marine marisa ' +
  'marisol marissa marit marita maritza mariya marjorie marla marlene marlies marlo marsha marta martha ' +
  'marthe martina marusya mary maryam maryse masha matilda matilde maud maura maureen maxine maya mayra ' +
  'meena meera meg megan megawati meghan megyn mehwish melania melanie melike melina melinda melissa melody ' +
  'mercedes meredith merete merve mia michaela michelle michiko mieke mihaela mila milada milagros mildred ' +
  'milena milica millicent mina mindy miranda mireille miriam mirjam mirna moira molly mona monica monika ' +
  'monique mouna mukta muriel myriam myrna myrtle nabila nadezda nadezhda nadia nadine nadira ' +
  'naima najat najla nancy nanette naoko naomi narges nasreen nastassja natalia natalie natasha nathalie ' +
  'nathaly nausheen nawal nazanin neema neha nell nelly nermin nesrin ngozi niamh nicole nikki nilufar nina ' +
  'ninette ninon nirmala nisha noelia noemi nomvula nora norma noura nozipho nunzia nyandeng nyasha oddny ' +
  'odette ofelia oksana olena olesya olga olivia olympe ophelia ornella orsolya oumou padma paige paloma pam ' +
  'pamela paola parveen parvin patricia patty paula paulette pauline pearl peggy penelope penny pernille ' +
  'petra petronella philippa phoebe phumzile phyllis pia pilar pippa piroska polina polly portia pratibha ' +
  'preeti prisca priscilla priya prudence rabia rachel rachida radka rafaela ragnhild raissa rakeyia ramona ' +
  'rana rania ranjana raquel rasheeda rebeca rebecca refilwe regina reiko reina remedios renata ' +
  'renate renee rhonda rieko riikka rima rita riya roberta rocio romina ronja rosa rosalia rosalie rosalina ' +
  'rosalind rosanne rosaria rose roselaure roselyne rosemary rosie rosina rowena roxanne roya roza rukhsana ' +
  'rukmini ruslana ruta ruth saadia sabiha sabina sabine sabrina sadia sadie safia sagal sahar sakura ' +
  'sally salma salome saloua samantha samia samira sandra sanna saoirse sara sarah sarita saskia satoko ' +
  'scarlett seema segolene selma serena shabana shahida shakira shamima shari sharon sheila shelley ' +
  'shelly shereen sherry shilpa shirin shirley shobha shreya shukria sibel sidonie sigrid sigrun silja ' +
  'silke silvia simona simone sinead siobhan sirimavo sirje slavica snezana socorro sofia solange soledad ' +
  'solveig sonia sonya sophia sophie soraya srilatha stacey stacy stefanie stella stephania stephanie stine ' +
  'subha sudha sue sumaya sunita suparna susan susana susanna susanne sushma suzan suzanna suzanne svenja ' +
  'svetlana swati sybil sylvana sylvia sylvie tabitha tahira tahmina taisiya tamar tamara tamika tammy ' +
  'tamsin tania tansu tanya tara taryn tasha tatiana tatjana tatyana tecla teodora teresa terri tessa ' +
  'tetiana thandi thandiwe thea thelma theodora theresa therese thora thuy tiffany tilda tina tipper toril ' +
  'tova tracee tracey trinh trudy tulip tyresha tzipi ulla ulrike uma ursula uschi usha valentina ' +
  'valeria valerie valerija vanessa vanya varvara vasundhara veena velma vera verena veronica vesna vicki ' +
  'vicky victoria viktoria viktorija viktoriya vilma viola violet violeta violetta virginia virginie viveca ' +
  'vivian viviana vivien vivienne vlasta wafa waltraud wanda wangari wendy weronika wiebke wilhelmina wilma ' +
  'winifred wioletta xenia ximena xiomara yael yaffa yamina yana yara yasmin yelena yesenia yetunde ylva ' +
  'yoko yolanda yoshiko yukiko yulia yuliana yuliya yuna yvette yvonne zaha zahira zahra zainab zanele zara ' +
  'zaynab zdenka zeinab zelda zenobia zeynep zhanna zina zinaida zita ziva zlata zoe zofia zohra zoya zsofia ' +
  'zuleika zulfiya zuzana';

const MALE =
  'aaron abbas abdallah abdel abdelaziz abdi abdou abdoul abdoulaye abdul abdulaziz abdulkadir abdullah ' +
  'abdulrahman abebe abel abelardo abhijit abner abraham abu achille achim adalbert adam adebayo adel ' +
  'adnan adolf adolfo adoum adrian adrien agostino agustin ahmad ahmadou ahmed ahmet aidan aime ajay akash ' +
  'akbar akhilesh akinwumi akio akira aksel alain alan alaric alassane albert alberto albin aldo alec ' +
  'alejandro aleksandr alessandro alessio alexander alexandre alexandru alexei alexej alexey alexios alfonso ' +
  'alfred alfredo alhaji ali alistair allan allen alois alphonse altaf alvaro alvin amadeo amadou amar ' +
  'amare amaury ambrose amedeo amin amine amir amit amos ananda anatole anatoliy anatoly ander anders andile ' +
  'andre andreas andrei andrej andres andrew andrey andrii andris andrus andrzej andy angelo angus anibal ' +
  'anil ankit anselm anthony antoine anton antoni antonin antonio antonios antony anwar apostolos archibald ' +
  'archie ari aristide aristides arjun arkadiy arkady armand armando armen arnaud arne arnold arpad arsene ' +
  'arseniy artem arthit arthur arturo arvid asad asher ashok ashraf asif aslan atanas athanasios attila ' +
  'auberon aubin august augustin augusto aurelien aurelio austin avi axel aydin ayman aymeric aziz azmi ' +
  'azzam baba bahaa bakary balazs baltasar balthazar barack barham barnabas barnaby barry bart bartholomew ' +
  'bartolome bashar basil basile bassam bastien baudouin bautista bechir bela ben benedict beniamin benito ' +
  'benjamin benny beppe berhanu bernard bernardo bernd bernhard bernie bert berthold bertil bertrand ' +
  'bezalel bibi bill billy bjarne bjorn blaise bob bobby bogdan bohdan bojan boniface boris boubacar bozidar ' +
  'brad bradley brahim bram brandon branko brayan brecht brendan brent brett brian brice brock bronislaw ' +
  'bruce bruno bryan bryce burak burkhard byron byung caleb calum calvin camilo carl carlo carlos carlton ' +
  'carsten casimir casper cassius cedric celso cem cengiz cesar cesare cevdet chad chaim charles charlie ' +
  'charlton cheick cheikh chester chidi chiheb chinedu chris christer christian christof christoph ' +
  'christophe christopher christos chuck chukwuemeka chuma ciaran claes clarence claude claudio claus ' +
  'clemens clement cliff clifford clint clive clovis clyde cody colin colm conor conrad constantin ' +
  'constantine constantinos corentin cornelius cory cosimo cosmas costas craig cristian cristiano cristobal ' +
  'curtis cuthbert cyprian cyril cyrille cyrus czeslaw daisuke damian damien dan daniel danilo danny ' +
  'dante danylo dario darius darnell darrel darrell darren darryl daud dave david davide davor davud dean ' +
  'deepak dejan demetrios demetrius denes deng deniz dennis denys deon derek derick dermot desmond devin ' +
  'dexter dick didier diederik diego dieter dietmar dietrich dilip dimitar dimitri dimitrios dimitris dino ' +
  'diogo dion dirk djibril dmitri dmitry dmytro domenico domingo dominic don donal donald donnie doru doug ' +
  'douglas dragan duarte duncan dusan dustin dwayne dwight dylan eamon earl eberhard ebrahim eckhard ed ' +
  'eddie eddy edgar edgardo edmond edmund edmundo edoardo edouard edson eduardo edward edwin efraim efrain ' +
  'egbert egon ehud einar eino eitan ejaz ekrem elbert eleftherios eli elias elie elijah eliot eliseo ' +
  'elliott elmar elmer elon elroy elvis emad emanuel emeka emerson emil emile emilio emin emir emmanuel emre ' +
  'enrique ephraim erhard eric erich erick erik erkki erland ernest ernestas ernesto ernst errol erwan erwin ' +
  'eryk espen essam estaban esteban ethan etienne eugen eugene eugenio eugeniusz eusebio evan evangelos ' +
  'evaristo everett evgeni evgeny ewan ezekiel ezra fabian fabien fabio fabrice fabrizio fadel fadi fahad ' +
  'fahd faisal farhad farid farouk fateh fathi faustin faustino fawzi fayez federico fedor felice feliks ' +
  'felipe felix ferdinand ferenc fergus fernand fernando ferran festus fidel fikret filip filippo fiodor ' +
  'flavio florent florian florin floyd folke fouad francisco francois frank franklin franz fraser fred ' +
  'frederick fredrik fredy fridtjof friedrich fritz fumio fyodor gabor gabriel gael gaetan gaetano ' +
  'gareth garret garrett garth gary gaspard gaston gati gatien gaurav gavin gavriel gebran geert geir ' +
  'gelasio genaro gennady gennaro geoff geoffrey georg george georges georgi georgios georgy geraint gerald ' +
  'gerard gerardo gerd gerhard germain gert gervais ghassan gheorghe giacomo giancarlo gianfranco gianluca ' +
  'gianni gideon gilbert gilberto gildas gilles gino giorgio giorgos giovanni girolamo giuliano giuseppe ' +
  'gjon glauco gleb glen glenn goce godfrey godwin gonzalo goran gordan gordon gottfried goze grady graeme ' +
  'graham grant greg gregoire gregor gregory grigory grzegorz guido guilherme guillaume guillermo gunnar ' +
  'gunter gunther gustavo guy gyula haakon habib hadi hafez haile haim haitham hajime hakan hakeem hakim ' +
  'halil halvor hamad hamed hamid hamish hamza hani hank hannes hannu hans hansjorg harald haris harmen ' +
  'harold haroon haroun harpreet harry haruki harvey hasan hashim hassan hassim hayato heath heber hector ' +
  'heiko heinrich heinz helge helmut helmuth hendrick hendrik henri henrik henry herbert herman hermann ' +
  'hernan hernando hideki hideo hikmet hilario hiram hiroshi hisham hjalmar horst hosni houari howard howie ' +
  'hrvoje hubert hubertus hugh hugo hugues humberto humphrey husni hussam hussein iain iakovos ian ibrahim ' +
  'ichiro idris idriss ignacio ignatius ignazio igor igors ihor ilan ildefonso ilhan ilias ilie ilir ilya ' +
  'imad imran imre inaki ingmar ingo inigo ioan ioannis ira iraj irfan irvin irving irwin isaac isaak isaias ' +
  'isak ishaan ishaq ishmael isidor isidro ismael ismail issa issam istvan itamar itzhak ivan ivar ives ' +
  'ivica ivo jaafar jaak jaakko jabari jacek jacinto jack jacob jacobo jacopo jacques jagdish jaime jair ' +
  'jairo jake jakob jakov jalal jamaal jamal james jamil janez janis janko janos janusz jared jarek jarl ' +
  'jaromir jaroslav jaroslaw jarrett jarvis jason jasper javed javier jawad jay jayson jean-claude jean-luc ' +
  'jean-marc jean-paul jean-pierre jeb jedrzej jeff jeffery jeffrey jeh jeno jens jerald jeremiah jeremie ' +
  'jeremy jerome jeronimo jerry jerzy jesper jesse jesus jibril jim jimmy jinping jiri jiro jitendra joachim ' +
  'joachin joakim joao joaquim joaquin jochen joe joel joerg joey johan johann johannes john johnnie johnny ' +
  'jon jonas jonathan joni joost jordi jorge jorgen joris joschka jose josef joseph josh joshua jovan jozef ' +
  'jozsef juan juha jukka jules julian julio jurg jurgen juri jussi justin justus kaan kagiso kaido kalle ' +
  'kamal kamran kane karim karl karol karsten kaspar kazimierz kazuo keanu kees keiji keir keita keith ' +
  'kelvin kemal ken kendrick kenji kenneth kenny kent kerim kermit keshav kevin kevork khaled khalid khalifa ' +
  'khalil khamis khizr khurram kieran kiril kirk kiyoshi klaas klaudiusz klaus klemens knud kofi koji kojo ' +
  'kolya konrad konstantin konstantinos konstanty korbinian kostas kostya kresimir kristian kristijan ' +
  'kristof kristoffer krzysztof kunal kurt kwabena kwadwo kwame kwasi kwesi kyle laban lachlan ladislav ' +
  'lajos lamar lamine lance larbi larry lars lassana laszlo laurent laurentiu lauri lawrence lazar lazaro ' +
  'leandro leif lemuel lennart lenny leo leon leonard leonardo leonid leopold leopoldo leos leroy lester ' +
  'leszek lev levent levi levon lewis liam linas lino linus lionel livio ljubomir lloyd loic lorenzo lorne ' +
  'lothar louie louis lowell lubomir lubos luc luca lucas luciano lucien lucio ludger ludovic ludvig ludwig ' +
  'luigi luis luiz lukas lukasz luke luther lutz lyle lyndon lynton maarten mads mahamadou mahamat mahdi ' +
  'mahendra maher mahinda mahir mahmoud mahmud maik majed majid makoto malcolm malik mamadou manfred manish ' +
  'manmohan manny manoj manolis mansour mantas manuel marat marc marcel marcelino marcellus marcelo marcin ' +
  'marco marcos marcus marek mariano marijn marin marinus mario marius mark markku marko markus marlon ' +
  'marshall marten martin marty marvin marwan masao masato masood massimo massoud matej mateo mateus mateusz ' +
  'mathias mathieu mathis matias mato matt matteo matthew matthias matti mattias maurice mauricio mauro ' +
  'max maxim maxime maximilian maximiliano maximo maxwell maynard mazen medhi mehdi mehmet meir melchior ' +
  'meles melvin melvyn menachem mendel merlin merrick mesut metin micah michael michail micheal michel ' +
  'michelangelo mick miguel mihai mihail mihaly mikael mike mikel mikhail mikio mikkel miklos mikolaj milad ' +
  'milan milivoj milorad milos miloslav milovan milton mircea mirko miroslav mirza mitch mitchell mitt ' +
  'mladen modibo mohamed mohammad mohammed mohan mohsen mohsin moises moktar momcilo montgomery monty ' +
  'mordechai moritz morris morten moses moshe moshood mostafa mouhamed mounir moussa moustapha mudar muhamed ' +
  'muhammad muhammadu muhsin mukesh mukhtar muneer munir muqtada murad murat musa mustafa mykhailo mykola ' +
  'nabil nader nadir naeem naftali naguib nahum naim najib namik nando naoki naoto narendra naresh naseer ' +
  'nasir nasri nasser natan nathan nathanial nathaniel naveed navin navjot nawaf nawaz nayib nazim nazir ' +
  'neal nebojsa ned neel nehemiah neil nelson nelu nemanja nenad nestor nevil neville newt niall nicanor ' +
  'niccolo nicholas nicholson nick nico nicolae nicolai nicolas nicolaus nicolo niels nigel nihad nikhil ' +
  'nikifor niklas niko nikolai nikolaos nikolas nikolay nikos nils nilson nima nipun nishant nissim nitin ' +
  'nizar noah noam nobuo norbert norihiro norman norodom nugzar nuno nuri obadiah obed octavio oded odin ' +
  'ognjen okan okechukwu oktay olaf olav oleg olegs oleh oleksandr oleksii oleksiy oliver olivier olle olli ' +
  'olof olusegun omar omari omer ondrej onno oran oren orest orhan oriol orlando orville osama oscar oskar ' +
  'osman osmar osvaldo oswald oswaldo othman otis otmar ottavio ottmar otto ousmane oussama ove ovidiu owain ' +
  'owen ozan ozgur ozzie paavo pablo paddy palle panagiotis panos paolo pape parvez pascal pasquale ' +
  'patricio patrick pau paul paulino paulo pavao pavel pavlo pavlos pawel payam peadar pedrag pedro pekka ' +
  'per percy peregrine pervez petar pete peter petr petras petri petro petros petru petter petteri petur ' +
  'petya phil philemon philip philipp philippe philippos phillip phillipe pierre pieter pietro pinchas pio ' +
  'piotr pius plamen prakash pramod pranab pranav pravin predrag preston primoz prosper qais qasem ' +
  'quentin quincy rabih radek radoslav radoslaw radovan radu rafa rafael rafat rafiq raghav raheem rahim ' +
  'rahm rahman rahul raimund raimundo rainer raj rajan rajeev rajendra rajesh rajiv rajnath rakesh ralph ' +
  'raman ramesh rami ramin ramiro ramon ramsey ramush ramzan rand randall randy ranil ranjit raoul rashad ' +
  'rasheed rashid rasmus rastislav ratko rauf raul ravi ray raymond raymund raymundo raynard recep reda ' +
  'reggie reginald reid reijo reiner reinhard reinhold reinier remi remy renato renaud rene renzo reuben ' +
  'reuven rex reza rhys riad ricardo riccardo richard richie rick ricky rico rinaldo rishi ritchie ' +
  'riyad roald rob robby robert robertas roberto rocco roderick rodney rodolfo rodolphe rodrigo roel rogelio ' +
  'roger rogerio rohan rohit roland rolandas rolando rolf romain roman romano romuald romulo ron ronald ' +
  'ronan ronelngar ronen roni ronnie roque rory roscoe roshan ross rostislav rowland roy ruben rubens rudolf ' +
  'rudolph rudy rufus rui rune rupert ruslan russ russell rustam rusty ryan ryszard ryu saad sabri saburo ' +
  'saddam sadiq saeed saif sajid sakari salah saleem saleh salem salif salim salman salomon ' +
  'salvatore sam sami samir samson samuel samuli sandeep sander sandor sandro sani sanjay sanjeev santi ' +
  'santiago santosh saparmurat sasho satoshi satya saul saverio savvas sayed schuyler scott scotty ' +
  'seamus sean sebastian sebastiano sebastien seif selim selwyn semyon senad sepp septimus serdar serge ' +
  'sergei sergey serghei sergi sergii sergio sergiy serhii serhiy seth seung severin severino seydou seymour ' +
  'shafiq shahid shahram shakir shamil shane shankar shashi shaukat shaun shawn sheldon sherif shigeru ' +
  'shinzo shiv shlomo shmuel shoaib shota shuji sid siddharth sidney sigfrid sigismund sigmar sigmund sigurd ' +
  'silas silvano silvester silvio simao simeon simon sinan sinisa sipho sisto sixto slava slavko slawomir ' +
  'slobodan socrates soeren sofiane solomon soren sorin sotiris soumaila spencer spiros spyros sridhar ' +
  'srinivas stan stanislas stanislav stanislaw stanley stavros stefan stefano stefanos steffen stelios sten ' +
  'stephan stephane stephanos stephen steve steven stewart stipe stjepan stojan stuart subhash sudhir ' +
  'suleiman suleyman sunil suresh surya svein sven svend svetozar swen sylvain sylvester sylvio tadashi ' +
  'tadej tadeo tadeusz taha taher tahir taj takashi takeo takeshi talal talat talib tamas tamim tanveer ' +
  'tapio taras tarek tariq tarmo taro tatsuo tauno tayeb taylan ted teddy telemachus tendai teodor teodoro ' +
  'teppo terence terje terrance terrell terrence terry tewodros thabo thaddaeus thaddeus thaksin thanassis ' +
  'theo theodor theodore theodoro theodoros theophile theophilus thiago thibault thibaut thierry thomas ' +
  'thomaz thor thorbjorn thorsten thorvald tiago tibor tiemoko tihomir tim timo timon timothy timur tito ' +
  'titus tobias tobin todd toivo tolga tom tomas tomasz tomaz tomek tomislav tommaso tommy toni tonino tony ' +
  'tor torbjorn toribio torsten toru toshio toussaint travis trent trevor tristan trond tryggve tsutomu ' +
  'tuncay tyler tyrell tyrone tyrus tzachi ueli ugo ulf ulises ulrich ulysses umar umberto umit urho uri ' +
  'uriah uriel urs usman uwe uzair vaclav vahid valdas valdis valentin valentino valerio valeriy valery ' +
  'valter vamsi vasco vasil vasile vasilis vasily vaso vassilis vaughn veikko velimir venkat vern vernon ' +
  'vesa vicente vicenzo victor vidar vidkun vijay vikram viktor viktors vilhelm ville vilmos vinay vincent ' +
  'vincenzo vinicius vinod virgil virgilio vishal vitali vitaliy vitaly vito vitor vittorio vivek vlad ' +
  'vladan vladimir vladislav vlado vojislav vojtech volkan volker volodya volodymyr vuk vusi vyacheslav ' +
  'waclaw wade wael waldemar waleed walid walt walter warren wassim wayan wayne wenceslas wendell werner ' +
  'wesley wiktor wilbert wilbur wilfred wilfredo wilfrid wilfried wilhelm willard willem willi william ' +
  'willie willis willy wilmer wim winfried winston wladyslaw wlodzimierz wojciech wolfgang wolodymyr woodrow ' +
  'wouter xabier xander xavier xhavit yadav yahya yair yakov yakub yanis yann yannick yannis yaroslav yaser ' +
  'yash yasin yasir yasser yasuhiro yasuo yehuda yervant yevgeny yevhen yiannis yigal yitzchak yitzhak yoav ' +
  'yonatan yoram yordan yosef yoshihide yoshio youcef youri yousef yousif youssef youssouf yuri yuriy yury ' +
  'yusef yusif yusuf yusuke yuval yves zac zachary zack zafar zaheer zaid zakaria zaki zane zbigniew zbynek ' +
  'zdenek zdravko zeev zeke zeljko zeno zenon zeynel zhivko ziad zoltan zoran zsolt zubair zulfikar zvonimir';

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
