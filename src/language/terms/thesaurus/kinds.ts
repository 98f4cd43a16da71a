/**
 * Kinds of things and what belongs to them, `kind: members`. A question names the kind ("which weekday", "which
 * politician"), the report the member.
 */
export const KINDS = `
politician: senator congressman congresswoman lawmaker representative minister governor mayor president premier mp
lawmaker: senator representative congressman congresswoman sen rep mp deputy
weekday: monday tuesday wednesday thursday friday saturday sunday
day: monday tuesday wednesday thursday friday saturday sunday
month: january february march april may june july august september october november december
season: spring summer autumn winter fall
holiday: christmas easter thanksgiving ramadan eid
disease: cholera malaria ebola cancer aids flu measles polio pneumonia diabetes tuberculosis
illness: cholera malaria ebola cancer aids flu measles polio pneumonia diabetes
reptile: snake lizard crocodile turtle alligator
pet: dog cat
animal: dog cat horse cow elephant lion tiger bear seal snake bird
fruit: apple orange banana mango grape
vehicle: car truck bus van motorcycle tanker lorry
weapon: gun rifle pistol missile bomb knife grenade
sport: basketball football baseball soccer tennis golf hockey cricket boxing
relative: mother father wife husband son daughter brother sister cousin uncle aunt nephew niece
metal: gold silver copper iron steel
currency: dollar euro pound franc yen ruble rupee peso dinar
language: english french spanish arabic russian chinese german
religion: muslim christian jewish hindu buddhist catholic sunni shia
scientist: physicist chemist biologist researcher
scholar: professor academic researcher historian
lawyer: attorney counsel
military: army navy marine troop soldier
police: officer cop sheriff detective trooper
official: minister secretary ambassador officer
crime: murder theft robbery rape fraud assault
musician: singer rapper guitarist pianist drummer
building: house school church hospital tower hotel
school: academy college university
body: committee council commission panel
accident: crash collision derailment
disaster: earthquake flood hurricane fire drought
medium: newspaper television radio magazine
clergy: priest bishop imam pastor
tax: tariff duty levy
degree: bachelor master doctorate phd
family: wife husband son daughter mother father brother sister
gathering: summit conference meeting rally
`;
