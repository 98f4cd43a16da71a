/** Qualities, amounts and times, one group a line. "At most 10" answers "What is the maximum?" */
export const QUALITIES = `
big large huge
large big huge
huge enormous vast
small little tiny
little small
long lengthy
short brief
brief short
fast quick rapid
quick fast rapid
slow sluggish
high tall
weak feeble
strong powerful
powerful strong
hard difficult tough
difficult hard tough
easy simple
simple easy
new recent fresh
recent latest
latest recent new
early initial
late
old former
former ex-
ex former
previous former past
past former previous
current present
present current
next following
final last
last final
main chief principal
important key crucial significant
key crucial important
famous renowned celebrated
famed famous
secret hidden
public open
private personal
personal private
open
free
safe secure
secure safe
dangerous unsafe risky
deadly fatal lethal
lethal deadly
bloody deadly violent
violent bloody
peaceful calm
calm quiet
quiet silent
angry furious outraged
furious angry
happy glad pleased
pleased glad
sad unhappy
afraid scared frightened
scared afraid
terrify frighten scare
surprise shock astonish
shock surprise
proud
ashamed
lone single sole only
single lone sole
sole only
alone lone
many numerous
several various
few
whole entire all
entire whole
half 50
quarter fourth
third
dozen 12
double twice
percent percentage
percentage percent share
share percentage proportion portion
proportion share
nearly almost
almost nearly
approximately about roughly
roughly about
exact precise
maximum most
minimum least
average mean typical
average
total overall sum
annual yearly
yearly annual annually
annually yearly
monthly month
weekly week
daily day
hourly hour
decade ten
century
fortnight week
weekend saturday sunday
morning
noon midday
evening night
night evening overnight
midnight night
autumn fall
season
birthday birth
age old
aged old
height tall
tall height
weight weigh
weigh weight pound kilogram
length long
width wide
depth deep
speed fast
distance mile kilometer
mile kilometer
temperature degree
dollar usd
euro eur
pound sterling
franc cfa
liter
gallon liter
ton tonne
true right correct
correct right
wrong incorrect mistaken
false untrue fake
fake false bogus
bogus fake
real genuine true
genuine real
legal lawful
illegal unlawful
unlawful illegal
legitimate lawful
guilty convict
innocent
official formal
formal official
unofficial informal
temporary interim
interim temporary acting
acting interim
permanent lasting
voluntary optional
optional voluntary
mandatory compulsory obligatory
compulsory mandatory
likely probable
probable likely
possible potential
impossible
certain sure
sure certain
unclear uncertain
clear obvious
strange odd
odd strange
similar alike
different
equal same
same equal
fair just
unfair unjust
corrupt corruption graft
corruption graft bribery
bribe bribery
bigot racist bigotry
racism racist bigotry
racist bigot
black african
african black
white caucasian
hispanic latino
latino hispanic
jewish jew
muslim islamic
islamic muslim
christian church
catholic church
gay lesbian lgbt
liberal progressive
conservative right
republican gop
democrat democratic
democratic democrat
independent
left liberal
presidential president
congressional congress
governmental government
ministerial minister
electoral election
judicial court
gubernatorial governor
mayoral mayor
senatorial senator
diplomatic diplomat
consular consulate
naval navy
urban city
rural countryside
agricultural farm
farm agricultural
educational education
financial finance
monetary money
industrial industry
environmental environment
scientific science
medical medicine
legal law
criminal crime
crime criminal
racial race
ethnic community
community ethnic
religious religion
religion faith
faith religion
sexual sex
economical economy
technological technology
digital electronic
nuclear atomic
solar sun
naval maritime
maritime sea
aerial air
underground subway
`;
