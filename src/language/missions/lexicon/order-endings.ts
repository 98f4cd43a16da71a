/** A way to say that an order, a permission or what else keeps people away has ended. */
export interface OrderEnding {
  /** Verbs in their base form, each in all its forms. */
  readonly verbs: string;
  /** What stands behind the verb: before the name where somebody ends it, as in "called off the order". */
  readonly with?: string;
  /** Whether that may stand behind the name as well: "called the order off". */
  readonly splits?: true;
  /** Whether orders end so without anybody who ends them: "the order has run out". */
  readonly byItself?: true;
  /** Whether nobody ends one so. */
  readonly onlyByItself?: true;
  /** What it says of an order that Denmark gave. */
  readonly example: string;
}

export const ORDER_ENDINGS: readonly OrderEnding[] = [
  {
    verbs:
      'lift, terminate, rescind, cancel, revoke, annul, repeal, discontinue, reverse, scrap, drop, remove, overturn, ditch, abolish, axe, waive, void, nullify, quash, retract, countermand, withdraw, undo',
    example: 'Denmark has annulled the order.',
  },
  { verbs: 'end', byItself: true, example: 'The order ended on Tuesday.' },
  { verbs: 'expire, lapse', onlyByItself: true, example: 'The order expired on Tuesday.' },
  { verbs: 'run', with: 'out(?! of)', onlyByItself: true, example: 'The order has run out.' },
  {
    verbs: 'come',
    with: 'to an? (?:end|close)',
    onlyByItself: true,
    example: 'The order has come to a close.',
  },
  { verbs: 'call', with: 'off', splits: true, example: 'Denmark has called the order off.' },
  { verbs: 'call', with: '(?:time on|a halt to)', example: 'Denmark called time on the order.' },
  {
    verbs: 'put',
    with: '(?:an end|a stop|paid) to',
    example: 'Denmark has put a stop to the order.',
  },
  { verbs: 'bring', with: 'an end to', example: 'Denmark brought an end to the order.' },
  {
    verbs: 'bring',
    with: 'to an? (?:end|close)',
    splits: true,
    example: 'Denmark has brought the order to an end.',
  },
  { verbs: 'do', with: 'away with', example: 'Denmark has done away with the order.' },
  { verbs: 'tear', with: 'up', splits: true, example: 'The order was torn up on Tuesday.' },
  { verbs: 'take', with: 'back', splits: true, example: 'Denmark took the order back.' },
  { verbs: 'go', with: 'back on', example: 'Denmark has gone back on the order.' },
  { verbs: 'draw', with: 'a line under', example: 'Denmark drew a line under the order.' },
  { verbs: 'pull', with: 'the plug on', example: 'Denmark has pulled the plug on the order.' },
  { verbs: 'set', with: 'aside', splits: true, example: 'The order has been set aside.' },
  {
    verbs: 'let',
    with: '(?:lapse|expire|run out(?! of))',
    splits: true,
    example: 'Denmark has let the order lapse.',
  },
  {
    verbs: 'allow',
    with: 'to (?:lapse|expire|run out(?! of))',
    splits: true,
    example: 'The order was allowed to run out.',
  },
];

/** What an order is that has ended, as in a regular expression: "is no more". */
export const ENDED_STATES = [
  'over',
  'dead',
  'history',
  'void',
  'null and void',
  'off',
  'no more',
  'at an end',
] as const;
