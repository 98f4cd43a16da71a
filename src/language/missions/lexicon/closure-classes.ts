/** Words of posts that close and open again, by meaning; the format is that of the word classes. */
export const CLOSURE_CLASSES = `
# "The ambassador locked up himself."
envoy: ambassador, ambassadors, envoy, envoys, chargé, chargé d'affaires, chargés, consul, consuls, consul general, consul-general, consuls general, vice-consul, vice-consuls, high commissioner, deputy high commissioner, head of mission, heads of mission, diplomat, diplomats, attaché, attachés, nuncio, legate

# "The gates were welded."
door: door, doors, gate, gates, shutters, shutter, blinds, grille, grilles, portals, portal, entrance, entrances, front door, main gate, vault, strongroom

# "The consul bolted the door."
bolt = bolt, lock, lock up, chain, chain up, seal, seal up, weld, weld up, weld shut, bar, nail up, nail shut, board up, brick up, wall up, secure, fasten, padlock, shutter, double-lock, close, shut, slam, slam shut, latch, pull to, pull shut, pull down, draw, bring down, drop, screw shut, block up

# "They cleared the building."
premises: building, buildings, compound, compounds, premises, villa, offices, office, house, quarters, rooms, residence, headquarters, chancery, chanceries, mansion, bungalow, grounds, site, corridors, desks

# "The colours were struck."
emblem: flag, flags, colours, colors, standard, ensign, tricolour, tricolor, coat of arms, arms, crest, crests, plaque, plaques, brass plate, brass plates, plate, nameplate, nameplates, shield, escutcheon, brass, banner, union jack, union flag, stars and stripes, maple leaf, lion and unicorn, emblem, insignia, sign, signboard

# "They hauled down the flag."
lower = lower, haul down, pull down, strike, take down, furl, fold, fold up, run down, remove, unscrew, bring down, carry out, carry off, dismount, unbolt, unhook, take away, let down, prise off, roll up

# "They ran up the flag."
raise = raise, hoist, run up, put up, put back up, unfurl, rehang, haul up, re-raise, rehoist, screw back on, hang

# "Kenya's interests are looked after from Kampala."
interests: interests, affairs, business, consular matters, consular affairs, consular cases, consular work, consular services, duties, functions, work, caseload, visa work, visa applications, passport applications, citizens in need, responsibilities, day-to-day work, calls, enquiries, inquiries, queries, consular protection, representation

# "Its embassy is looked after from Amman."
mind = look after, see to, handle, watch over, represent, cover, manage, run, conduct, deal with, take care of, take over, take on, do, direct, carry out, process, transact, administer, guard, protect, oversee, supervise, discharge, perform, carry on, tend, field, answer, shoulder, assume, safeguard, attend to

# "The mission is housed in an hotel in Nairobi."
house = house, accommodate, lodge, base, quarter, host, locate, billet, camp, encamp, exile, shelter, headquarter, put up, station, install, set up, establish, park, squat, hole up

# "Nobody works there."
nobody: nobody, no one, no-one, none, not a soul, not one person, not a single person, no single diplomat

# "It has not reopened."
not: not, never, hasn't, haven't, isn't, aren't, wasn't, weren't, won't, wouldn't, didn't, doesn't, don't, hadn't, can't, couldn't, cannot, yet to, no longer

# "It is open again."
again: again, once more, once again, anew, afresh, as of old, as in the old days

# "The chargé quit the building."
vacate = quit, flee, desert, abandon, vacate, evacuate, clear out of, pull out of, move out of, clear, escape, give up, get out of, withdraw from, exit, bail out of, decamp from, pack up, forsake, retreat from, depart from

# "Its embassy fled across the border."
flee = flee, decamp, retreat, escape, bolt, scurry, withdraw, relocate, cross over, fall back, migrate, slip away, take refuge, seek refuge, take shelter, regroup

# "Mali did away with its consulate."
axe = liquidate, fold, fold up, axe, eliminate, decommission, deactivate, relinquish, hand back, unplug, forsake, retire, terminate, do away with, disestablish, part with, give up on, scrap, shutter up, shut up, put to sleep, put to bed, mothball, lay up, shut off, switch off, turn off, wrap up, walk away from, jettison, discard, draw a line under, write off, close out, let go, let go of, bow out of, pull out of

# "The mission lies idle."
lifeless: unoccupied, uninhabited, unattended, disused, derelict, moribund, out of use, uninhabitable, unusable, untenanted, in hibernation, in cold storage, in storage, on ice, in abeyance, offline, off line, off the air, bolted, barred, welded shut, chained, bricked up, barricaded, lifeless, unlit, in darkness, off limits, in limbo, in deep freeze, under seal, under padlock, lights-out, stripped bare, cleared out, a shell, an empty shell, a ghost house, history, out of commission, out of business, not in use, no longer in use, in suspension, on hold, nailed up, nailed shut, chained up, abolished, disbanded, wound up, evacuated, cleared, given up, wound down, deserted by its staff, unoccupied, not staffed, not manned, without staff

# "The minister wants the consulate reopened."
waken = reopen, re-open, throw open, fling open, swing open, bring back, bring back to life, bring back into use, bring back into service, switch back on, turn back on, put back into service, put back into use, unseal, unbolt, unchain, unshutter, restaff, re-staff, reman, re-man, recommission, revive, rehabilitate, reconstitute, re-form, rebuild, move back into, stand back up, set up again, start up again, return to service, get going again, get running again, get working again

# "It went back to work."
goback = return, go back, come back, get back, move back, settle back, walk back, drive back, fly back, trickle back, troop back, file back, cross back, march back, travel back, come home, be back, head back, filter back, straggle back, stream back, slip back, report back, be welcomed back

# "The consulate works to its timetable."
steady: as usual, as normal, normally, as ever, as always, as before, as on any other day, as on any day, as on every other day, as on every day, every day, as it always does, as they always do, as we always do, as they always have, as it always has, in the usual way, in the normal way, in the ordinary way, with complete normality, with full normality, with absolute normality, in complete normality, at its regular hours, at its usual hours, at its normal hours, at the usual hours, at the normal hours, its usual hours, its normal hours, its regular hours, usual hours, normal hours, regular hours, all along, throughout, right through, without interruption, without a break, without restriction, without restrictions, without any restriction, without any restrictions, without let-up, without pause, without a hitch, without disruption, without hindrance, around the clock, round the clock, day in and day out, day in, to its timetable, to the usual timetable, to its usual timetable, as if nothing had happened, as though nothing had happened, on schedule, to schedule, as scheduled, like clockwork, uninterrupted, uninterruptedly, undisturbed, undeterred, unhindered, unimpeded, as it did before, just as it did, just as before, as they do every day, as it does every day, as in any week, as in any other week, in the normal mode, in normal mode, in the usual mode, in regular mode, in the ordinary manner, in the normal manner, in its usual rhythm, at its usual pace, as it should, at full stretch, at full steam, full steam ahead, in full swing, in full, at full capacity, at full strength, with a full staff, with its full staff, with full staff, with its usual staff, with its regular staff, with its full complement, with a full complement

# "The clerks were withdrawn without exception."
utterly: without exception, in full, en masse, en bloc, in its entirety, in their entirety, lock, altogether, entirely, completely, wholly, root and branch, for good, to the last man, to the last person, to the last woman, to the last one, to the last clerk, to the last typist, down to the last man, down to the last person, down to the last clerk, to a man, to a woman, one and all, bag and baggage, every last one

# "at its authorised strength"
fullness: full, normal, usual, authorised, authorized, regular, complete, established, ordinary, pre-war, pre-crisis, customary, original, former, previous, entire, proper

strength: strength, staff, staffing, complement, establishment, manning, capacity, team, force, roster, personnel, crew, muster, size, numbers, level, levels
`;
