import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/language/quotations/find-quotations.ts';
import { articleOf } from '../../support/article-of.ts';

const LEAD =
  'The port of Arden was shut on Monday after a storm, and ferries stayed at their moorings for the whole day.';

const speakers = (...paragraphs: string[]) =>
  findQuotations(articleOf([LEAD, ...paragraphs].join('\n\n'))).map(({ speaker }) => speaker);

describe('an organization with a word in its name that is also a title', () => {
  it('is named in full', () => {
    expect(
      speakers(
        'The Progressive Democratic Party said in a statement that the closure was “an insult to the coast”.',
      ),
    ).toEqual(['Progressive Democratic Party']);
    expect(speakers('“Two men are being held,” the Arden Police Department said on Tuesday.')).toEqual([
      'Arden Police Department',
    ]);
  });

  it('is nobody whom a pronoun may mean', () => {
    expect(
      speakers(
        'Tamsin Ode addressed the Republican National Convention on Tuesday, a day after the Arden Police Department had closed the hall. “I have never seen so many hats,” she said.',
      ),
    ).toEqual(['Tamsin Ode']);
  });
});

describe('a title', () => {
  it('may be a chargé d’affaires', () => {
    const [quotation] = findQuotations(
      articleOf(`${LEAD}\n\n“We had half an hour,” said Chargé d'Affaires Rolf Maddern on the quay.`),
    );
    expect(quotation).toMatchObject({ speaker: 'Rolf Maddern', role: "Chargé d'Affaires" });
  });

  it('may be a form of address of any country', () => {
    for (const address of ['Mzee', 'Alhaji', 'Datuk', 'Shri', 'Chief', 'Hajia', 'Daw']) {
      expect(
        speakers(
          `${address} Okello Wirima runs the market. “The fish will not wait,” ${address} Wirima said.`,
        ),
      ).toEqual(['Okello Wirima']);
    }
  });
});

describe('an office beside a name', () => {
  it('may have no article', () => {
    const [quotation] = findQuotations(
      articleOf(
        `${LEAD}\n\n“We will open the gates tomorrow,” said Tamsin Ode, spokeswoman for the Arden Port Authority.`,
      ),
    );
    expect(quotation).toMatchObject({
      speaker: 'Tamsin Ode',
      role: 'spokeswoman for the Arden Port Authority',
      organization: 'Arden Port Authority',
    });
  });

  it('may be a master', () => {
    const [quotation] = findQuotations(
      articleOf(`${LEAD}\n\nHenrik Marsh, the harbour master, said: “The tide is too high for us.”`),
    );
    expect(quotation).toMatchObject({ speaker: 'Henrik Marsh', role: 'the harbour master' });
  });
});

describe('a name', () => {
  it('may have a particle in it', () => {
    expect(
      speakers('Kiprono arap Letuya, who chairs the growers, was not amused. “The tea was cold,” he said.'),
    ).toEqual(['Kiprono arap Letuya']);
  });

  it('alone means who bears it as a family name rather than as a given name', () => {
    expect(
      speakers(
        'Governor Marcus Dahl spoke first, and Governor Marcus Dahl spoke last. Marcus Dahl was cheered.',
        '“We came without hope,” said Brian Marcus, who counts the votes.',
        'Marcus added that “the boxes were heavier than last year”.',
      ),
    ).toEqual(['Brian Marcus', 'Brian Marcus']);
  });
});

describe('a family name that looks like a noun for somebody', () => {
  it.each(['Wasserman', 'Crist', 'Roman', 'Berkman'])('is a name: %s', (name) => {
    expect(speakers(`“Nobody knows the harbour better,” ${name} said.`)).toEqual([name]);
    expect(
      speakers(`Leo ${name}, head of the Tide Center, is sure. “The tide is late,” said ${name}.`),
    ).toEqual([`Leo ${name}`]);
  });

  it('means whom the article has named so', () => {
    expect(
      speakers('Laura King, the harbour’s pilot, is sure. “The tide is late by an hour,” King said.'),
    ).toEqual(['Laura King']);
  });
});

describe('he or she', () => {
  it('is not a square, a garden or a website', () => {
    expect(
      speakers(
        'Leona Brandt remembered the first fight at Victoria Square Garden, and the second. “He always winked at me,” she said.',
      ),
    ).toEqual(['Leona Brandt']);
  });

  it('is rather who tells than who is told', () => {
    expect(
      speakers(
        'Chile may move some of its people to Arden, its ambassador, Thaís Corvalán, tells our reporter Selma Gerdes. She stresses that nothing is settled. “I keep a list in a drawer,” she says.',
      ),
    ).toEqual(['Thaís Corvalán']);
  });
});

describe('it', () => {
  it('is whoever speaks through a message', () => {
    expect(
      speakers(
        'The government has asked the dockers for talks. Their spokesman, Foday Karim, answered with a voice message. “We will come when the money comes,” it said.',
      ),
    ).toEqual(['Foday Karim']);
  });
});

describe('a description', () => {
  it('goes on with what tells one from others', () => {
    expect(speakers('“It is all about the old lighthouse,” said a person close to the family.')).toEqual([
      'a person close to the family',
    ]);
    expect(speakers('“It was no convincing argument,” said one clerk familiar with the talks.')).toEqual([
      'one clerk familiar with the talks',
    ]);
    expect(
      speakers('“Nobody will sign it,” said a source involved in the sale, who wanted no name.'),
    ).toEqual(['a source involved in the sale']);
  });

  it('may be one of a number', () => {
    expect(
      speakers('“I packed a house in an hour,” said one of the 14, who asked that her name not be used.'),
    ).toEqual(['one of the 14']);
  });

  it('with a clause of its own is somebody new', () => {
    expect(
      speakers(
        'The ambassador, Petra Lindqvist, has left. “A friend lends you a roof,” she said.',
        'There is still a red cross on the gate of the embassy, and nobody has been in since May. The ministry promises a surveyor in the autumn.',
        '“You have learned to be patient, I hope,” said the policeman who guards the gate.',
      ),
    ).toEqual(['Petra Lindqvist', 'the policeman']);
  });

  it('may be a document with a foreign adjective', () => {
    expect(
      speakers(
        '“The functions of the office stand suspended till further notice,” read a two-line note verbale.',
      ),
    ).toEqual(['a two-line note verbale']);
  });

  it('that is joined to the name after it is that name', () => {
    expect(
      speakers(
        'A ferry driver outside the gate, Shafiq Molla, said to me, “When the ships go, the fares go.”',
      ),
    ).toEqual(['Shafiq Molla']);
  });
});

describe('an office by its initials', () => {
  it('is whoever was named with it', () => {
    expect(
      speakers(
        '“We have time,” said Petra Lindqvist, a clerk.',
        'Roads Principal Secretary Ekai Lotome spoke in the harbour.',
        'The PS denied that it would leave a gap. “The gap only has a name now,” he quipped.',
      ),
    ).toEqual(['Petra Lindqvist', 'Ekai Lotome']);
  });
});

describe('an ambassador of a republic', () => {
  it('is whom the name after it names', () => {
    expect(
      speakers(
        'The Ambassador of the Republic of Peru, Josué Quispe, denied that his country would shut the embassy.',
        '«Who has said that Peru shuts? We are seven», the Ambassador said.',
      ),
    ).toEqual(['Josué Quispe']);
  });
});

describe('the man who did something', () => {
  it('is whose name follows', () => {
    expect(
      speakers(
        'The man who has brought it back is Vili Cakau-Stein, who made his money in ice. He spent a lot on the roof. “I had my first kiss in row M,” he said.',
      ),
    ).toEqual(['Vili Cakau-Stein']);
  });
});

describe('a firm behind “of the broker”', () => {
  it('is nobody', () => {
    expect(
      speakers(
        'A policy now costs double, according to Benedikt Osel-Hart of the broker Fisk & Crewe. “The price is a polite way of saying no,” he said.',
      ),
    ).toEqual(['Benedikt Osel-Hart']);
  });
});

describe('a relative clause with its own source', () => {
  it('does not make that source the speaker of the next sentence', () => {
    expect(
      speakers(
        'The ambassador, Mr. Qiao Renmin, refuted the rumour, spread on the social networks, according to which his embassy was closed. “It is a fable, made by idle people,” he said on leaving.',
      ),
    ).toEqual(['Qiao Renmin']);
  });
});

describe('a paragraph that ends with somebody’s pause', () => {
  it('leads over to their words', () => {
    expect(
      speakers(
        '“They are good guests,” says the owner, Fermín Zavala. He has closed the ballroom.',
        'We talk over a plate of fish with Hanna Wierzba, the consul. Was it necessary? Wierzba takes her time.',
        '“The mountain is not our enemy at all.”',
      ),
    ).toEqual(['Fermín Zavala', 'Hanna Wierzba']);
  });
});

describe('one of a party before a name', () => {
  it('is not taken for the one whom the name belongs to', () => {
    expect(
      speakers('Henrik Marsh spoke for an hour. “Marsh is bigger than the party,” said one Marsh confidant.'),
    ).toEqual(['one Marsh confidant']);
  });
});

describe('what nobody says', () => {
  it('is a slogan, a banner, a song or a title in capitals', () => {
    expect(speakers('The dockers marched through the town under the slogan ‘Bring them all home’.')).toEqual(
      [],
    );
    expect(speakers('A choir from the islands sang ‘Boy from Arden’ in four parts.')).toEqual([]);
    expect(speakers('The ministry’s banner at the airport read “Island of Yes”.')).toEqual([]);
    expect(
      speakers('On her shelf a volume is overdue: ‘The Art of Staying Dry’, borrowed by the mayor.'),
    ).toEqual([]);
    expect(speakers('I will be on a panel in Arden in June, "After the Flood: Now What?" Do come.')).toEqual(
      [],
    );
  });

  it('is what somebody sprayed on a wall', () => {
    expect(
      speakers('On the wall of the office somebody has sprayed the words ‘Bread today or no sleep’.'),
    ).toEqual([]);
  });

  it('is what somebody’s trade calls a thing', () => {
    expect(speakers('Insurers will not pay for what their trade calls ‘disinclination to sail’.')).toEqual(
      [],
    );
    expect(speakers('The reports of the so-called «flight of the ferries» are not true.')).toEqual([]);
  });
});
