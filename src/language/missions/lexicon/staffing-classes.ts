/**
 * Words by meaning for departures and reductions; the notation is that of the word classes. Comments give a sentence for
 * the group.
 */
export const STAFFING_CLASSES = `
# "The families and the wives"
family: partners, partner, kin, kids, moms, mums, mothers, families, family, relatives, spouses, spouse, wives, wife, husbands, children, dependants, dependents, households, household, loved ones, next of kin, minors, parents, littlies, families', women, sons, daughters, infants, schoolchildren, pupils

# "half of the team", "most of its people"
part: half, most, some, several, many, part, parts, two-thirds, three-quarters, four-fifths, three-fifths, two-fifths, two thirds, three quarters, majority, bulk, quarter, third, fifth, portion, a few, handful, lion's share, section, sections, tranche, chunk, dozens, two in three, nearly all, almost all, virtually all, much

# "runs it with one officer"
few: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, a handful, a single, single, lone, sole, a couple, a pair, a trio, half a dozen, a dozen, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12

# "nine officers have gone"
moved: left, departed, gone, flew out, flew home, flown, crossed, withdrawn, withdrew, moved, relocated, evacuated, transferred, shifted, pulled out, pulled, recalled, brought home, brought out, brought back, fetched home, driven, drove out, drove, sailed, travelled home, bused, bussed, shipped, airlifted, repatriated, reassigned, redeployed, rotated out, rotated, called home, called back, packed off, slipped out, slipped away, taken, walked out, sent home, sent away, sent back, sent to, sent out, sent, pulled back, whisked, ferried, extracted, spirited, trucked, escorted, removed, away, back home, packed their bags, packed up, landed, boarded, abroad

# "by decree, on instructions"
decree: order, orders, decree, instruction, instructions, command, directive, edict, behest, orders', compulsion, fiat

# "decided that the families leave"
decide = decide, decree, rule, insist, stipulate, lay down, demand, order, command, direct, mandate, require, instruct, resolve, determine, specify, ordain, dictate

# "his deputy, the press attaché"
colleague: deputy, deputies, counsellor, counselor, first secretary, second secretary, third secretary, juniors, others, assistant, assistants, aides, cipher clerk, accountant, typist, cook, bodyguard, vice-consul, vice-consuls, consular clerk, trainee, intern, driver, nurse, attaché

# "the consul alone is there"
head: ambassador, chargé, consul, consul-general, consul general, head of mission, high commissioner, envoy, attaché, deputy, caretaker, vice-consul, charge

# "a departure"
outgoing: departure, departures, return, returns, repatriation, exit, exits, evacuation, withdrawal, removal, recall, relocation, pull-out, pullout, pullback, pull-back, drawdown, homecoming, exodus, retreat, transfer, flight home
`;
