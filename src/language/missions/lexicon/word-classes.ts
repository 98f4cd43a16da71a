/**
 * Words by meaning, used in the frames as `@name`. A line is `name: entries` for words as they stand, or
 * `name = verbs` for verbs in all their forms; a verb's particles follow it. Comments give a sentence for the group.
 */
export const WORD_CLASSES = `
# "Its embassy in Niamey and the consulate in Goma are posts."
post: embassy, embassies, consulate, consulates, consulate general, consulate-general, consulates general, consulates-general, high commission, high commissions, legation, chancery, chanceries, diplomatic mission, diplomatic missions, diplomatic post, diplomatic posts, diplomatic outpost, diplomatic compound, diplomatic representation, interests section, liaison office, branch office, embassy building, embassy compound, consular office, consular post, nunciature, mission, missions, chancellery, embassy operations, consulate building, embassy gates, representation, deputy high commission, assistant high commission, delegation, post, posts, honorary consulate, honorary consulates, embassy office, consular agency, consular agencies, vice-consulate, vice-consulates, vice consulate, diplomatic office, diplomatic offices, diplomatic outposts, consular outpost, embassy branch office

# "Non-emergency staff and their families"
staff: staff, staffs, consuls, counterparts, collaborators, collaborator, accountants, cooks, clerks, secretaries, secretary, servants, dependant, dependent, littlies, kids, mums, counsellors, counselors, officer, staffers, staffer, employee, personnel, employees, workers, diplomats, diplomat, envoys, officers, dependents, dependants, families, family members, family, relatives, spouses, children, officials, workforce, expatriates, americans, staff members, embassy staff, embassy people, partners, loved ones, wives, husbands, kin, next of kin, nonessentials, non-essentials, personnel's, attachés, civil servants, delegation, agents, households, household, aides, consular agents, interns, trainees, caseworkers, direct hires, hires, accompanying partners, communicators, clerk, attaché, vice-consul, vice-consuls

# "its people, half the team": counted as staff where the sentence names a post or diplomats
crew: soul, souls, husband, wife, child, spouse, partner, mothers, people, person, persons, team, teams, crew, colleagues, complement, contingent, everyone, everybody, anyone, anybody, nobody, those, them, half, most, rest, others, brits, yanks, guards, technicians, specialists, members, headcount, manpower, roster, third, quarter, bulk, majority, moms, mums, parents, teachers, librarians, cooks, juniors, deputies, hands, drivers, minors, expatriates, expats, interpreters, nurses, intern, trainee, deputy, women, men, section, group, party, staffer, colleague, attaché, aides, assistant, assistants, volunteers, eligible, aide, minor, sons, daughters

# "has left Khartoum"
leave = leave, depart, go, get out, fly, fly off, travel home, travel back, come back, go back, return, be packed, be on, get away, set off, decamp, evacuate, go home, fly out, fly home, come home, quit, pack, pack up, clear out, move out, be gone, be out, exit, return home, relocate, withdraw, make for, ship out, tag along, get on, proceed, cross, sail, drive, vacate, make their way, take off, be aboard, be away, come out, board, set out, get home, pull out, get off, be off, take the, catch, flee, head

# "ordered its staff to leave"
order = order, direct, instruct, command, require, compel, oblige, mandate, tell, demand, make, summon, bid, enjoin, decree, force, insist, stipulate

# "was an order, not a choice"
ordernoun: order, orders, directive, instruction, instructions, command, decree, edict, cable

# "may leave if they wish"
allow = allow, authorize, authorise, permit, let, clear, enable, invite, free, entitle, ok, green-light, empower, license, give permission, give leave, grant permission, give the green light, give clearance, approve, sanction, okay, excuse, release, consent to, agree to, assent to

# "advised its diplomats' families to leave"
advise = ask, urge, advise, encourage, recommend, counsel, suggest, request, press, propose

# "the option of leaving"
choice: option, choice, chance, opportunity, permission, leave, offer, right, possibility, freedom, go-ahead, green light, clearance, say-so, approval, authorization, authorisation, consent, blessing, nod, all-clear, ok, okay, assent, discretion

# "shut its consulate"
close = close, close down, close up, shut, shut down, shut up, shutter, lock, lock up, board up, padlock, vacate, abandon, mothball, wind up, wind down, seal, abolish, dissolve, desert, evacuate, empty, give up, bolt, bar, clear out of, brick up, dismantle, disband

# "the embassy is closed, dark, shuttered"
closed: closed, shut, shuttered, locked, locked up, dark, empty, vacant, deserted, abandoned, padlocked, boarded up, mothballed, out of action, out of operation, out of service, inactive, dormant, non-operational, nonoperational, inoperative, suspended, unstaffed, unmanned, no more, defunct, sealed, emptied, shut down, closed down, vacated, silent, under lock and key, in mothballs, idle

# "suspended operations at the embassy"
suspend = suspend, cease, halt, stop, discontinue, pause, freeze, end, interrupt, break off, wind up, wind down, shut down

# "a padlock on the gate"
padlock: padlock, padlocks, chain, chains, lock, locks, seal, seals, for-sale sign

# "operations, activities"
operations: operations, operation, activities, activity, functions, functioning, work, working, operating, business, diplomatic activities, embassy work, doing business, to function, to operate, to work

# "relocated the embassy to Lviv"
move = move, relocate, transfer, shift, remove, decamp, evacuate, transplant, uproot, move out, rehouse, redeploy

# "cut the staff of the embassy by half"
cut = reduce, cut, cut back, cut down, cut back on, scale back, scale down, draw down, pare, pare back, pare down, trim, slash, halve, downsize, thin, thin out, whittle, whittle down, slim, slim down, shrink, decrease, lower, curtail, diminish, minimize, minimise, strip, strip down, strip back, run down, prune, scale, shed, lighten, shave, bring down, take down, draw in, gut, hollow out, winnow, consolidate, shorten, whittle away, ease down, drop, deplete, contract, prune back, slash back, roll back, wind back, dial back

# "pulled most of its diplomats"
withdraw = withdraw, pull, pull out, pull back, bring home, bring back, bring out, fly home, fly out, send home, evacuate, remove, extract, airlift, recall, ship home, ship out, take out, take home, move out, call home, call back, repatriate, lift out, spirit out, get out, fetch home, bring away, ship back, send back, summon home, summon back, pull home, rotate out, ease out, whisk away, whisk out, call in, get away, fly back, move away, take away, send away, send off

# "sent half of them home"
carry = send, pack off, pack, bundle, hustle, usher, bring, take, fly, move, put, drive, bus, ship, get, pull, spirit, whisk, ferry, airlift, call, relocate, transfer, evacuate, rotate, shift, drive out, redeploy, reassign, ease, summon, escort, fetch, march, truck, sail

# "drawdown, reduction"
drawdown: drawdown, draw-down, drawing-down, downsizing, withdrawal, pullout, pull-out, pull-back, pullback, reduction, reductions, cutback, cutbacks, partial withdrawal, partial evacuation, thinning, evacuation, exodus, cut, departure, exit

# "a skeleton staff"
skeleton: skeleton, caretakers, bare bones, minimal, minimum, limited, bare-bones, reduced, caretaker, core, essential, rump, slimmed-down, scaled-down, scaled-back, pared-down, depleted, smaller, bare, trimmed, stripped-down, residual, token, emergency, tiny, lean, leaner, handful, nucleus, one-man, two-man, three-man, one-person, two-person, three-person, four-person, five-person, six-person, remnant, remaining, smallest, smallest possible, crisis, shrunken, pared-back, thinned-out, gutted, diminished, stay-behind, bare-bone

# "lifted the order"
lift = lift, end, terminate, rescind, cancel, revoke, drop, scrap, call off, reverse, withdraw, remove, repeal, annul, void, undo, discontinue, retire, expire, lapse, close out, let lapse, overturn, stand down

# "reopened the embassy"
reopen = reopen, re-open, open again, restore, reactivate, re-establish, reestablish, restart, relaunch, revive, reinstate, resurrect, unlock, reoccupy

# "resumed work"
resume = resume, restart, recommence, take up, begin again, start again, pick up, go back to

# "works as usual"
usual: as it did last week, as it did before, as it always does, as it has done, as they always do, as they have always done, just as usual, as on any day, as on any other day, with its usual staff, with the usual staff, as if nothing had happened, around the clock, usual, as it always has, as they did, as it always did, just as before, as though nothing had happened, round the clock, as normal, as before, normally, as before, as it does now, as always, uninterrupted, without interruption, as ever, unchanged, as they do now, fully, smoothly, regularly, in full, at full strength, at full capacity, at full tilt, as it did, as it has

# "operating, working"
work = work, operate, function, run, carry on, do business, be in business, serve, carry on with, go on, continue, proceed, go about

# "returned to their desks"
return = return, come back, go back, be back, get back, move back, come home, trickle back, fly back, travel back

# "told its people at the mission"
nonessential: non-emergency, nonemergency, nonessential, non-essential, non-critical, non-core, non-vital, inessential, unessential, dispensable

# "all of its staff"
whole: all, entire, whole, last, remaining, every, full, complete, final, everyone, everybody

# "evacuated the building"
be = be, remain, stay, stand, lie, sit, get, become, keep
`;
