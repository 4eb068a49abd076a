import { describe, expect, it } from 'vitest';
import { askedThing, unknownThing } from '../../../src/answering/question/asked-thing.ts';
import { createGlossary, explainedAcronyms } from '../../../src/answering/question/glossary.ts';
import { mendSpelling } from '../../../src/answering/question/mend-spelling.ts';
import { pointerOf } from '../../../src/answering/question/pointer.ts';
import { properNames } from '../../../src/answering/question/proper-names.ts';
import { askedFor } from '../../../src/answering/question/question-kind.ts';
import { understand } from '../../../src/answering/question/understand.ts';
import { smallGlossary, smallLibrary } from '../../support/small-library.ts';

describe('what a question asks for', () => {
  it.each([
    ['How many buses were late?', 'figure'],
    ['When does the panel next meet?', 'date'],
    ['Who chaired the panel?', 'person'],
    ['Who do I ring about buses?', 'contact'],
    ['Which routes are closing?', 'list'],
    ['What was decided about buses?', 'decision'],
    ['How come buses are late?', 'reason'],
    ['How do buses compare with taxis?', 'comparison'],
    ['What does PCF stand for?', 'definition'],
  ] as const)('%s a %s', (question, kind) => {
    expect(askedFor(question)).toContain(kind);
  });
});

describe('its ideas', () => {
  it('reads a phrase of the glossary as one idea with its other words', () => {
    const [term] = understand('home schooling?', smallGlossary).terms;
    expect(term?.others).toContainEqual(['ehe']);
  });

  it('reads an acronym both ways', () => {
    const [term] = understand('EHE?', smallGlossary).terms;
    expect(term?.others.some((phrase) => phrase.includes('home'))).toBe(true);
  });

  it('prefers the longest phrase', () => {
    const glossary = createGlossary([
      { official: ['care leavers'] },
      { official: ['care'], everyday: ['looking after'] },
    ]);
    expect(understand('care leavers', glossary).terms.map(({ words }) => words.length)).toEqual([2]);
  });

  it('understands loose talk without looking for it', () => {
    const glossary = createGlossary([{ official: ['funding'], everyday: ['money'], spoken: ['pot'] }]);
    expect(understand('pot', glossary).terms).toEqual([{ words: ['pot'], others: [['fund'], ['monei']] }]);
    expect(understand('funding', glossary).terms).toEqual([{ words: ['fund'], others: [['monei']] }]);
  });

  it('understands a phrase with other words in its midst', () => {
    const glossary = createGlossary([{ official: ['home education'], spoken: ['teach … at home'] }]);
    expect(understand('She wants to teach her son at home', glossary).terms.map(({ others }) => others)).toContainEqual(
      [['home', 'educ']],
    );
    expect(glossary.at(['teach', 'at', 'home'], 0)).toBeNull();
    expect(glossary.at('teach a whole class of children at home'.split(' '), 0)).toBeNull();
  });

  it('does not read the age of young people as a year', () => {
    expect(understand('Are 16/17 supported homes full?', smallGlossary).periods).toEqual([]);
    expect(understand('How many buses in 16/17?', smallGlossary).periods).toHaveLength(1);
  });

  it('keeps times apart from ideas', () => {
    const { periods, terms } = understand('How many buses in Q3 2021/22?', smallGlossary);
    expect(periods.map(({ label }) => label)).toEqual(['Q3 2021/22']);
    expect(terms.map(({ words }) => words[0])).toEqual(['buse']);
  });

  it('learns the short forms a paper explains', () => {
    expect(explainedAcronyms('through the Multi-Agency Referral Form (MARF) and one (1) call')).toEqual(
      new Map([['MARF', 'Multi-Agency Referral Form']]),
    );
  });
});

describe('names', () => {
  it('are capitalised words after the first', () => {
    expect(properNames('What did Mrs Taylor tell the Health and Wellbeing Board?')).toEqual([
      'Mrs Taylor',
      'Health and Wellbeing Board',
    ]);
  });

  it('are not short forms, months or a shouted question', () => {
    expect(properNames('Which NEETs did OFSTED see in May?')).toEqual([]);
    expect(properNames('WHERE ARE THE CHILDREN OF BARWELL NOW?')).toEqual([]);
  });
});

describe('typing errors', () => {
  const { vocabulary } = smallLibrary([{ text: 'The residential budget supported several families.' }]);

  it('are mended against the library’s own words', () => {
    expect([...mendSpelling('resedential budgett', vocabulary, smallGlossary)]).toEqual([
      ['resedenti', 'residenti'],
      ['budgett', 'budget'],
    ]);
  });

  it('are not looked for in short forms, known words or short words', () => {
    expect(mendSpelling('BUDGT budget cat', vocabulary, smallGlossary).size).toBe(0);
  });
});

describe('the thing asked for', () => {
  it.each([
    ['What was the primary school exclusion rate in autumn 2021?', 'primary school exclusion rate'],
    ['social worker turnover % at the moment?', 'social worker turnover %'],
    ['What award did the volunteers win?', 'award'],
    ['What were the old and new admission numbers for Quay School?', 'new admission numbers'],
    ['How much extra money did schools get?', 'money did'],
  ])('of %s is %s', (question, thing) => {
    expect(askedThing(question)).toBe(thing);
  });

  it('is unknown where neither papers nor glossary hold a word of it', () => {
    const { vocabulary } = smallLibrary([{ text: 'The social worker budget grew.' }]);
    const unknown = (question: string) => unknownThing(question, ['figure'], new Map(), smallGlossary, vocabulary);
    expect(unknown('What is the social worker turnover?')).toBe('turnover');
    expect(unknown('What is the social worker money?')).toBeNull();
    expect(unknown('What is the percentage?')).toBeNull();
    expect(unknown('What justification was there for the social worker budget?')).toBeNull();
    expect(unknown('State the social worker budget.')).toBeNull();
    const ofPhrase = createGlossary([{ official: ['staff turnover'], everyday: ['churn'] }]);
    expect(unknownThing('What is the staff turnover?', ['figure'], new Map(), ofPhrase, vocabulary)).toBe(
      'staff turnover',
    );
  });
});

describe('a name of the library itself', () => {
  it('is no unknown thing, though no paragraph repeats it', () => {
    const { vocabulary } = smallLibrary([{ text: 'The social worker budget grew.' }]);
    const of = (own: readonly string[]) =>
      unknownThing(
        'ferndale social worker budget',
        ['figure'],
        new Map(),
        smallGlossary,
        vocabulary,
        () => new Set(own),
      );
    expect(of(['ferndal'])).toBeNull();
    expect(of([])).toBe('ferndale');
  });
});

describe('a pointer', () => {
  it.each([
    ['para 31 of the performance report', { paragraph: '31', item: null }],
    ['what is in paragraph 4.2?', { paragraph: '4.2', item: null }],
    ['minute 50 point iv', { paragraph: 'iv', item: '50' }],
    ['agenda item 9', { paragraph: null, item: '9' }],
  ])('is read from %s', (question, pointer) => {
    expect(pointerOf(question)).toEqual(pointer);
  });

  it('is not read from other numbers', () => {
    expect(pointerOf('How many of the 31 children were in section?')).toBeNull();
  });
});
