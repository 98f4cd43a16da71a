/**
 * Wordings that take a step out of effect, in the format of the word classes. The comments give a sentence each.
 */
export const MODALITY_WORDS = `
# "The ministry is weighing whether to close the embassy."
weigh = consider, weigh, weigh up, mull, mull over, contemplate, think about, think of, study, examine, discuss, review, debate, ponder, explore, plan, prepare, threaten, warn, propose, envisage, assess, look at, look into, toy with, intend, hope, fear, expect, ready, hint, hint at, signal, moot, float, raise, entertain, anticipate, foresee, draft, want, aim, wonder, evaluate, speculate, brace, lean toward, lean towards, map out, game out, draw up, rehearse, recommend, push for, call for, call on, urge, press for, demand, deliberate, chew over, agonise over, keep open

# "plans to withdraw", "a contingency plan", "poised to shut"
maybe: plan, plans, contingency, contingencies, option, options, possibility, prospect, idea, proposal, proposals, threat, threats, preparations, preparation, scenario, scenarios, likely, unlikely, poised, possible, possibly, potential, potentially, perhaps, maybe, might, could, whether, on the verge of, on the brink of, about to, close to, expected to, ready to, prepared to, set to, if, unless, in case, in the event, should it, should the, would have to, would be, would, speculation, rumour, rumours, rumor, rumors, under consideration, under review, under discussion, feared, fears, tentatively, hypothetical, draft, paper, memo, advised against, considered, contemplated, mooted, on the table, being considered, in mind, can decide, decision on, talk of, talk that, no decision, not decided, undecided, eventually, one day, any move, any decision, any closure, any withdrawal, any evacuation, would-be, not ruled out, not excluded, cannot rule out, can not rule out, pending, suggested

# "has not ordered", "denied that", "no plans to"
no: not, n't, never, no, nobody, none, neither, nor, without, not one, no one, nothing, hardly, cannot, can't, hasn't, haven't, isn't, aren't, wasn't, weren't, won't, don't, doesn't, didn't, wouldn't, couldn't, refused to, refuses to, refusing to, declined to, declines to, stopped short of, stops short of, short of, rather than, instead of, far from, resisted, ruled out, rules out, ruling out, rule out, deny, denies, denied, denying, denial, denials, rejected, rejects, rejecting, dismissed, dismisses, dismissing, false, untrue, invented, fabricated, baseless, unfounded, fake, incorrect, rebuffed, resisting, scotched, quashed, refuted, refutes, contradicted, no need to, no reason to, no plans to, no intention of, no plan to, nowhere near, wrong, nonsense, no truth, fiction, myth, knocked down, shot down, poured cold water, categorically

# Weaker than they look: these leave the step standing.
notno: not only, not just, no longer, not merely, no later than, not essential, no fewer than, not least, none of the, no date, not clear, not immediately, not known, no doubt, no timetable, not say, not immediately respond, without delay, no end date, no reason was given, no visas, no visa, no-fly, without a, without warning, without explanation, without giving, without saying, cannot be, without incident, no surprise, not needed, not required, without notice, without fuss, no casualties

# What the next sentence says of a rumour: "That is invented from beginning to end."
false: false, untrue, invented, nonsense, fabricated, fabrication, fiction, fictitious, fake, baseless, unfounded, denied, denies, deny, denial, not true, no truth, not so, lie, lies, wrong, incorrect, rubbish, rumour, rumours, inaccurate, no such, never, hoax, made up, no plans, no plan, dismissed, rejected, refuted, invention, absurd, ridiculous, mistaken, untruth, no basis, without foundation, groundless, not happening, nothing of the kind, nothing of the sort, not the case, did no such thing, no intention, ruled out, scotched

# "It had been said on social media that …"
rumour: rumour, rumours, rumor, rumors, social media, reports, report, reported, claims, claim, claimed, accounts, been said, was said, is said, allegation, allegations, alleged, speculation, story, stories, gossip, posts, whispers, hearsay, suggestion, suggestions, been reported, viral, whatsapp, telegram, it was said, being said, word

# "The government in Baghdad said nothing warranted an evacuation."
grounds: baseless, unjustified, unwarranted, unfounded, no reason, no justification, no need, no grounds, no threat, nothing that warrants, not warranted, does not warrant, not justified, groundless, exaggerated, exaggeration, overreaction, hysteria, needless, unnecessary, no security indicators, warrant, warrants, warranted, alarmist, overblown, theatrical, provocation, politically motivated, no basis, safe and secure, under control, without foundation, scaremongering, panic, not in danger, no danger, fully safe, hasty, excessive, no cause, perfectly safe, pretext, premature, no evidence, disproportionate
`;
