/** Words for people, one group a line. "The envoy was recalled" answers "When was the ambassador called home?" */
export const PEOPLE = `
ambassador envoy emissary legate
diplomat envoy attache consul
spokesman spokeswoman spokesperson spokespeople
lawyer attorney counsel barrister solicitor litigator
doctor physician medic surgeon clinician
nurse medic orderly
policeman police policewoman cop officer constable patrolman
policeman gendarme trooper
soldier troop serviceman servicewoman infantryman
soldier fighter combatant
insurgent rebel militant guerrilla fighter gunman jihadist
gunman shooter attacker assailant
terrorist bomber militant extremist jihadist
child kid youngster minor schoolchild
baby infant newborn toddler
teenager teen adolescent youth
youth youngster young millennial
elderly old pensioner retiree senior aged
relative family kin kinfolk
relative dependent spouse
wife spouse husband partner
husband spouse
mother mom mum parent mama
father dad parent papa
parent mother father
brother sibling
sister sibling
grandmother grandma
grandfather grandpa
fiancee bride
newlywed bride groom
boss chief head leader director
chief head leader director chairman president
executive ceo boss chairman manager
chairman chairwoman chair chairperson
owner proprietor landlord
employee worker staff staffer personnel
staff personnel team crew
worker laborer workman
colleague coworker
aide adviser advisor assistant staffer deputy
adviser advisor consultant strategist
strategist consultant operative
deputy vice
politician senator congressman congresswoman lawmaker legislator representative minister governor mayor
lawmaker legislator senator congressman congresswoman representative parliamentarian deputy mp
president leader
leader president premier chancellor ruler
premier prime minister
minister secretary
dictator strongman autocrat ruler tyrant leader
monarch king queen sovereign royal
judge justice magistrate
suspect accused defendant
criminal felon offender convict
prisoner inmate detainee convict captive
hostage captive
victim casualty
migrant immigrant refugee newcomer
refugee asylum displaced
foreigner alien overseas expatriate
expatriate national citizen
citizen national resident
resident inhabitant local dweller
population inhabitant people
voter electorate elector
supporter backer follower fan
donor backer contributor benefactor
investor backer financier shareholder
lender bank creditor
rival opponent challenger adversary
opponent critic foe
enemy foe adversary
ally partner friend
reporter journalist correspondent newsman
journalist editor columnist
host presenter anchor moderator interviewer broadcaster
moderator host
celebrity star
musician singer artist band rapper songwriter performer
singer vocalist
actor actress star
author writer novelist
scholar academic professor researcher scientist
academic researcher economist scientist
expert specialist analyst
economist analyst
teacher educator instructor
student pupil undergraduate undergrad
graduate alumnus alumna
engineer technician mechanic
technician engineer
interpreter translator
guard bodyguard sentry security
bodyguard guard protector escort
driver motorist chauffeur
passenger traveler
tourist visitor holidaymaker traveler
trader merchant dealer
seller vendor shopkeeper
farmer grower peasant
billionaire tycoon magnate
businessman entrepreneur developer magnate businesswoman
developer builder
priest clergyman pastor cleric
cleric imam mullah
bishop archbishop
veteran ex-serviceman
general commander
commander chief general
nominee candidate contender
candidate contender hopeful nominee
incumbent officeholder
successor replacement
predecessor
spy agent operative
informant source tipster
witness bystander onlooker
spectator fan onlooker audience
demonstrator protester protestor marcher
activist campaigner advocate
volunteer helper
founder creator
pilot aviator airman
sailor seaman navy
player athlete sportsman
coach trainer manager
crowd audience throng
woman female lady
man male gentleman
guy man
girl daughter
boy son
orphan
widow
guest visitor
customer client shopper buyer
tenant renter
neighbor
`;
