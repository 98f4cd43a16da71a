/** Verbs of reports and the nouns made of them, one group a line. "The firm acquired" answers "Who bought …?" */
export const ACTIONS = `
buy purchase acquire bought acquisition
sell sold sale
pay paid payment
pay spend spent cost
cost price expense
earn make income salary
give donate gave contribute
donate contribute donation contribution gift
fund finance pay bankroll
invest put
lend loan lent borrow
steal stole theft rob robbery
cheat defraud swindle fraud scam deceive
deceive mislead lie dupe
lie falsehood untrue
kill slay murder dead death slain
kill die death dead
die death dead decease pass
murder homicide assassinate
suicide killed himself herself
execute execution
injure wound hurt injury
shoot shot fire gunfire
explode explosion blast detonate bomb
bomb bombing blast explosive device
attack assault raid strike
invade invasion incursion
fight battle combat
fight war conflict
war conflict fighting
clash fighting violence skirmish
beat defeat
win victory won triumph
lose loss lost defeat
conquer capture seize
seize capture take confiscate
arrest detain custody apprehend jail
jail prison imprison lockup incarcerate
detain hold
release free freed
escape flee fled
flee leave
accuse allege charge blame
blame fault
charge indict prosecute
sue lawsuit court
convict guilty conviction
sentence punish
fine penalty penalize
punish penalize penalty sanction
pardon clemency commute amnesty
forgive pardon
investigate probe inquiry investigation
examine study review inspect
search look
find found discover
learn find discover
discover uncover
reveal disclose divulge expose
disclose release publish
leak reveal
hide conceal secret
conceal secret confidential private
confess admit acknowledge
admit acknowledge concede
deny denial reject refute dismiss
reject refuse rebuff turn
refuse decline
decline refuse
oppose against object opposition
criticize attack slam blast condemn
condemn denounce decry
complain gripe grumble complaint
insult mock ridicule
mock joke ridicule
praise laud hail applaud
applaud clap
thank gratitude
support back endorse backing
endorse endorsement support back
approve okay authorize sanction permit
approve approval sign
authorize allow permit permission
allow permit let
let allow
forbid ban prohibit bar
ban bar prohibit block
block prevent stop halt
stop halt end cease
halt freeze suspend moratorium stop
suspend halt pause
end finish conclude
end expire terminate
finish complete
expire lapse
begin start launch open commence
start launch
launch unveil
continue resume
resume restart reopen
delay postpone put
postpone defer delay
cancel scrap call
scrap abolish eliminate junk
abolish scrap eliminate end
eliminate remove
remove strip delete
delete erase wipe
dismiss fire sack oust
fire sack dismiss
oust topple overthrow
resign quit step
quit leave resign
retire retirement
hire employ recruit
employ job
appoint name nominate
nominate choose pick
choose pick select
replace substitute swap
swap exchange trade
change alter shift
alter modify change
soften weaken dilute
weaken undermine
strengthen reinforce bolster
increase rise grow raise
rise increase climb
grow expand growth
expand growth
reduce cut lower decrease
cut slash reduce
lower reduce
decrease fall drop decline
fall drop
double twice
improve better
worsen deteriorate
help assist aid
assist aid
rescue save
save rescue
protect defend safeguard
protection defense
guard protect
threaten threat warn
warn caution alert
advise recommend
recommend suggest advice
urge call exhort
demand call urge
ask request
request ask appeal
appeal plea
order instruct direct command
order decree
instruct tell direct
tell told say
say said state
announce declare
declare announce proclaim
claim assert argue
argue contend
describe call
call describe
compare liken
liken compare
quote cite
predict forecast expect
forecast estimate projection
expect anticipate forecast
estimate reckon figure
reckon think believe
think believe consider
believe think
consider weigh
doubt question skeptical
worry concern fear
fear worry afraid
hope wish
want seek desire
seek try
try attempt
plan propose intend
propose proposal offer
promise pledge vow
pledge vow commit
agree accept
agree deal
accept agree
negotiate talk
negotiation talk
meet met gather
meeting gathering summit
discuss talk debate
debate discuss
speak talk spoke
speech address remark talk
remark comment
comment remark
answer reply respond
reply respond response
react response
visit travel trip
travel trip journey
arrive reach came
arrive land
come arrive
go went travel
depart leave departure
leave depart departure exit
leave quit
withdraw pull retreat
withdraw remove
evacuate withdraw flown
return back
move relocate transfer
relocate move
transfer move
send sent dispatch deploy
dispatch deploy send
deploy station
station base
fly flew flight
drive drove
ride rode
walk march
carry bring
bring take
deliver supply
supply provide
provide give
get receive obtain
receive get
win receive
obtain gain
gain win
keep retain maintain
stay remain
remain stay
live reside
house accommodate
hold keep
host organize
organize arrange
arrange organize
open inaugurate
close shut closure
shut close lock
lock close
build construct erect
build construction
construct build
repair fix mend
fix repair mend
mend repair
break broke smash
destroy demolish ruin wreck
damage harm
harm hurt damage
burn fire blaze
flood inundate
crash accident collide
collide crash hit
accident crash
hit strike
make produce
make manufacture
produce manufacture production
create establish found
establish set
found establish
join enter
enter join
leave quit
marry wed wedding married
divorce split separate
split divorce divide
born birth
teach educate
learn study
read write
write author pen wrote
film movie record tape
record tape
watch view see
view see
see saw
show display
show reveal
play perform
sing song
vote ballot elect
elect vote
campaign run
run race
run lead manage
lead head
head lead run oversee
oversee supervise head
supervise oversee
manage run
rule govern
rule decision
decide decision
decide rule
choose decide
use utilize
need require
require need
cause lead result
cause reason
spark trigger cause
trigger cause
affect influence
influence sway
persuade convince sway
convince persuade
force compel
compel force
pressure push
push urge
pull withdraw
pass enact adopt
adopt approve
enact law
repeal revoke
revoke cancel withdraw
overturn reverse overrule
veto reject
sign agree
violate breach break
breach violate
obey comply
comply obey follow
follow comply
register enroll
register record
enroll register
apply seek
count number
count tally
measure gauge
check verify
verify confirm
confirm verify
test trial
practice drill exercise
practice simulate
exercise drill maneuver
train training
prepare ready
celebrate mark
mark commemorate
mourn grieve
bury funeral
treat care
treat therapy
cure heal
infect disease
spread bring
catch contract
smoke fume
emit release emission
pollute emission
heat warm
warm warming
cool
eat food
drink
cook
feed
wear
dress
sleep
wait
hurry
show appear
appear seem
attend go
attend participate
participate join take
compete race
cooperate work
work job
work serve
serve work
serve sit
strike walkout
protest demonstration rally march
rally event
demonstrate protest
riot unrest
unrest turmoil violence
cover apply
cover include
include contain
contain include
own possess
own belong
co-own owner
lease rent
rent lease
tax levy
levy tax
deduct write
charge fee
fee charge
bill invoice
owe debt
`;
