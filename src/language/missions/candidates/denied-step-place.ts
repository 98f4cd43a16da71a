import type { Level } from '../mission-report.ts';
import { isConsular } from '../posts/where-posts-stand.ts';
import type { Roles } from '../steps/roles.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { StepBefore } from './candidates-of-clause.ts';

/** So many steps told last may be denied. */
const MOST_STEPS = 12;

/** The steps in effect that an article has told, and where a denial goes back to. */
export class DeniableSteps {
  private readonly steps: StepBefore[] = [];

  /** Keeps a step away from normal operations. */
  take(step: StepBefore): void {
    this.steps.push(step);
    if (this.steps.length > MOST_STEPS) this.steps.shift();
  }

  /**
   * Where a step is denied: a denial that names no place is of the place where the same state's step was told, whatever other
   * post has been spoken of since: “Nobody has made those families go.” Who names a post means one of its kind.
   */
  placed(roles: Roles, level: Level, { posts, tokens }: SentenceView): Roles {
    const [place] = roles.places;
    const isPostNamed = posts.some(({ from }) => tokens[from]?.lower !== 'it');
    if (roles.placeNamed || !place) return roles;
    const own = this.steps.filter(
      (step) =>
        step.roles.senders.some((sender) => roles.senders.includes(sender)) &&
        step.roles.places.some(
          ({ country, post }) =>
            country === place.country &&
            (!isPostNamed ||
              place.post === null ||
              post === null ||
              isConsular(post) === isConsular(place.post)),
        ),
    );
    const isThere = own.some((step) => step.roles.places.some(({ city }) => city?.name === place.city?.name));
    const denied = own.findLast((step) => step.level === level) ?? own.at(-1);
    if (isThere || !denied || denied.roles.places.every(({ city }) => city === null)) return roles;
    return { ...roles, places: denied.roles.places };
  }
}
