/** Nouns and adjectives of reports, one group a line. "A litre of petrol" answers "How much is motor spirit?" */
export const THINGS = `
petrol gasoline gas fuel
fuel diesel petrol gasoline kerosene
oil crude petroleum
coal mine mining
electricity power energy
generator power
power electricity
blackout outage
car vehicle automobile auto
vehicle car truck bus
truck lorry tanker
lorry truck tanker
tanker lorry truck ship
plane aircraft jet airplane
aircraft plane jet helicopter
helicopter chopper
ship vessel boat
boat vessel ship
train rail railway
railway railroad rail
road highway street
motorway highway freeway
street avenue road
bridge
airport airfield terminal
flight plane airline
airline carrier
port harbor
border frontier
wall barrier fence
barrier fence wall
gate entrance door
building premises structure
headquarters base
office bureau
house home residence
home house residence
residence home villa
apartment flat
hotel inn lodging
hospital clinic medical
school education classroom
university college campus
college university
campus university
company firm business corporation
firm company
business company firm commerce
shop store
store shop outlet
market bazaar
factory plant mill
plant factory
bank lender
industry sector
economy economic
trade commerce
tariff duty tax
import
goods product merchandise
product goods
price cost
money cash fund
cash money
wage pay salary
salary pay wage income
income earnings
profit earnings gain
debt liability
budget spending
subsidy aid
grant fund
tax duty levy
loan credit
mortgage loan
insurance coverage
pension retirement
job employment post position
unemployment jobless
jobless unemployed
poverty poor
poor needy impoverished
rich wealthy affluent
wealthy rich affluent
law legislation statute act
legislation law bill measure
bill legislation measure
measure legislation bill step
rule regulation
regulation rule limit
limit cap ceiling
treaty pact accord agreement
agreement deal accord pact
pact treaty deal
deal agreement
contract agreement
court tribunal bench
bench court judge
trial case hearing
case lawsuit
lawsuit suit litigation
hearing testimony
testimony evidence
evidence proof
ruling verdict decision judgment
verdict ruling
grounds reason
reason cause motive ground
motive reason
rationale reason
election vote poll ballot
poll survey
survey poll study
study research report
research study
report document
document paper file
file document record
record file
registry roll register
list roll
letter note
note message cable
cable message telegram
message email text
email mail
recording video footage tape
footage video recording
video footage clip film
photo picture photograph image
picture photo image
movie film documentary
documentary film
book memoir
memoir book autobiography
newspaper paper daily
paper newspaper
magazine publication
article story piece
piece article
press media
media press news
broadcaster network channel station
channel network broadcaster
network channel
television broadcast
show program series
program show
episode show
song anthem music
music song
anthem song
award prize honor
prize award
gift present
party celebration
convention conference
conference convention summit
summit meeting conference
gala dinner event
event rally
tour visit
holiday vacation
vacation holiday
leave vacation
ceremony wedding
funeral burial
speech address
slogan motto
nickname moniker
name title
title name
phrase word
joke quip
quip joke
story tale
tale story song
secret confidential
rumor speculation
mistake blunder error
error mistake
blunder gaffe mistake
scandal controversy
controversy dispute row
dispute row quarrel
row dispute
crisis emergency
emergency crisis
disaster catastrophe
problem issue difficulty
issue problem matter
drawback disadvantage weakness
advantage benefit
benefit perk advantage
perk benefit privilege
chance odds opportunity
odds chance
opportunity chance
risk danger hazard
danger threat risk
threat danger
security safety
safety security
peace ceasefire
ceasefire truce
truce ceasefire
weapon arm gun missile
arm weapon
gun pistol rifle weapon firearm
pistol handgun
missile rocket
rocket missile
bomb device explosive
device bomb
drone
nuclear atomic
army military force
military army force defense
navy naval
force troop
troop soldier force
camp base
base camp
war conflict
government administration regime
administration government
regime government
parliament legislature assembly congress
congress house senate
capitol congress
senate upper
cabinet minister
ministry department
department ministry
agency bureau
committee panel commission
panel committee commission
commission panel committee
council committee
board panel
party faction
union labor
coalition alliance
alliance coalition
democracy democratic
opposition rival
policy stance position
stance position policy
position stance post
platform stance
plan proposal scheme
scheme plan
proposal plan
idea concept
goal aim objective
aim goal target
target goal
strategy plan
tactic strategy
effort work attempt
result outcome
outcome result
effect impact
impact effect
success triumph
failure fail
debate face-off
contest race
match game
game match
sport athletic
basketball sport
football soccer
stadium arena
team squad
squad team
championship title
doping drug
drug medication narcotic
medication drug medicine
medicine drug
disease illness ailment
illness disease sick
sick ill
virus infection
epidemic outbreak
outbreak epidemic
vaccine jab
surgery operation
treatment care
health medical
medical health
mental psychological psyche
psyche mental
pregnancy maternity
maternity mother
birth maternity
death fatality
grave burial tomb
body corpse
corpse body
blood
wound injury
injury wound
weather climate
climate warming environment
environment environmental
storm hurricane cyclone typhoon
hurricane storm
rain rainfall
rainfall rain
drought dry
flood flooding
earthquake quake tremor
quake earthquake
fire blaze
blaze fire
water
river stream
lake
sea ocean
ocean sea
island isle
mountain peak summit
peak mountain
forest tree wood
tree wood
animal wildlife
reptile snake lizard
snake serpent
dog puppy
fish seafood
bird
cattle cow
wheat grain
grain cereal
food meal
meal dinner lunch
dinner meal
restaurant cafe
fruit apple
drink beverage
bottle
clothes clothing garment
uniform clothes
money salary
keepsake souvenir memento
souvenir keepsake memento
clock watch
bell
key
flag banner
banner flag
map
computer server
server computer
internet web online
web internet online
website site web
site website
phone telephone call
telephone phone
software program
data information
information data intelligence
intelligence information
tip information warning
warning alert
alert warning
hint clue
area region zone
region area
zone area
district area
neighborhood area
city town capital
town city village
village town
capital city
country nation state
nation country
state nation
world global international
global world international
foreign overseas
overseas foreign abroad
abroad overseas foreign
domestic internal
local regional
national country nationwide
federal national
nationwide national
north northern
south southern
east eastern
west western
northern north
southern south
eastern east
western west
`;
