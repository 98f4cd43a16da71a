/** Words that open a description of somebody: “a clerk”, “two of the guards”, “her lawyer”, “another resident”. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those his her their its our my your one two three four five six seven eight nine ten ' +
    'another some several many few both other most more dozens hundreds every each any no'
  ).split(' '),
);

/** Words that stand between a determiner and its noun, or before a noun without one: “senior officials”, “local police”. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  (
    'senior former top local federal national foreign military government state regional provincial municipal ' +
    'international intelligence security defense defence law enforcement administration campaign party opposition ' +
    'industry company city county western eastern northern southern european african asian arab american british ' +
    'french german russian chinese iranian iraqi israeli palestinian ukrainian turkish indian democratic republican ' +
    'conservative liberal progressive independent anonymous unnamed unidentified ranking high-ranking high-level ' +
    'mid-level junior retired acting interim deputy assistant chief vice prime health human rights aid relief rescue ' +
    'medical legal political economic financial environmental diplomatic consular embassy police army navy air traffic ' +
    'court school church union labor labour trade business media press public private outside leading prominent ' +
    'veteran longtime long-time influential fellow young old older elderly angry local-government white black native ' +
    'religious civil social emergency fire border customs tax oil energy climate science research policy ' +
    'other more many several few some most early first second third last new current past present'
  ).split(' '),
);

/** Words that may stand for people without a noun: “one said”, “said another”. */
export const STANDALONE: ReadonlySet<string> = new Set(
  'one another others some many both several most'.split(' '),
);
