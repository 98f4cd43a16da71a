/** The words of missions, travel and unrest, one group a line. "Staff were told to go" answers "Who was ordered out?" */
export const MISSIONS = `
embassy mission chancery legation
chancery embassy compound
consulate mission
mission embassy post
compound embassy premises
post mission embassy
posting post assignment
ambassador envoy
envoy ambassador
nonessential nonemergency
nonemergency nonessential
staff personnel employee diplomat
personnel staff employee
employee staff worker
dependent family relative
family relative dependent
evacuate withdraw leave depart
evacuation withdrawal departure
departure leave evacuation
drawdown reduction withdrawal
ordered mandatory
authorized voluntary
close shutter shut
shutter close shut
reopen resume return
lift end terminate rescind
rescind lift
suspend halt cease
operation work service
operate work run
visa passport
passport travel document
appointment interview
interview appointment
advisory warning advice
warning advisory
shelter refuge
asylum refuge
repatriate home return
homeland home
expel deport oust
deport expel remove
recall withdraw
accredit
consul diplomat
unrest violence protest
coup putsch takeover
junta military
blockade siege
siege blockade
curfew
checkpoint roadblock
kidnap abduct hostage
abduct kidnap
militia armed
airstrike raid bombing
shelling bombardment artillery
ammunition arm
sanction embargo penalty
embargo sanction
relation tie
tie relation
represent look
interest
head leader chief
charge acting
interpreter translator
guard security
convoy escort
escort convoy
flee escape
colonial colony
colony colonial
`;
