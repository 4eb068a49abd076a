import { describe, expect, it } from 'vitest';
import { oakmerePapers } from '../../support/oakmere.ts';
import { askPapers } from '../../support/small-library.ts';

const ask = askPapers(oakmerePapers());

describe('what the record says', () => {
  it('lists the decisions of the newest meeting with minutes, each told by its kind and cited', async () => {
    const { kind, text, citations } = await ask({ question: 'What was decided at the last meeting?' });
    expect(kind).toBe('answered');
    expect(text).toContain('9 January 2023');
    expect(text).toContain('Mobile Library Service – noted: That the report be noted;');
    expect(text).toContain('recommended: That the Cabinet be recommended to keep the mobile library for two years;');
    expect(text).toContain('resolved: That the mobile library fleet be replaced by electric vehicles.');
    expect(citations).toHaveLength(4);
    for (const { text: words, quote } of citations) expect(words).toContain(quote);
  });

  it('keeps to the item that a question is about', async () => {
    const { text } = await ask({ question: 'What did the committee decide about allotments?' });
    expect(text).toContain('Allotments – noted');
    expect(text).not.toContain('Mobile Library');
  });

  it('answers whether a body did something by what it decided of it', async () => {
    const { kind, text } = await ask({ question: 'Did the committee extend the mobile library service?' });
    expect(kind).toBe('answered');
    expect(text).toContain('keep the mobile library for two years');
  });

  it('lists only what was recommended where that is asked', async () => {
    const { text, citations } = await ask({ question: 'What was recommended?' });
    expect(citations).toHaveLength(1);
    expect(text).toContain('keep the mobile library for two years');
  });

  it('lists what officers said they would bring back', async () => {
    const { kind, text, citations } = await ask({ question: 'What did officers promise to bring back to members?' });
    expect(kind).toBe('answered');
    expect(text).toContain('undertook to bring a survey of mobile library readers to the Committee in June 2023');
    expect(citations).toHaveLength(1);
  });

  it('names who was in the chair, and says where nobody sent apologies', async () => {
    expect((await ask({ question: 'Who chaired the January 2023 meeting?' })).text).toContain('Councillor A. Bell');
    const apologies = await ask({ question: 'Who sent apologies?' });
    expect(apologies.kind).toBe('nothing-found');
    expect(apologies.text).toContain('record no apologies');
  });

  it('says that it holds no minutes of a day rather than giving those of another', async () => {
    const { kind, text } = await ask({ question: 'What was decided on 3 March 2021?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('no minutes of a meeting on 3 March 2021');
  });

  it('corrects a question that takes a rejection for granted', async () => {
    const { text } = await ask({ question: 'Why did the committee reject the allotments report?' });
    expect(text).toContain('record nothing of that kind');
    expect(text).toContain('That the report be noted.');
  });

  it('lists the papers on a subject', async () => {
    const { text, citations } = await ask({ question: 'Which papers do you have on mobile library readers?' });
    expect(text).toContain('Mobile Library Readers');
    expect(citations.length).toBeGreaterThan(0);
  });
});

describe('help', () => {
  it('says what is held and offers questions that are answered when asked', async () => {
    const help = await ask({ question: 'What can you do?' });
    expect(help.kind).toBe('clarify');
    expect(help.text).toContain('2 papers');
    expect(help.choices.length).toBeGreaterThan(1);
    for (const question of help.choices) expect((await ask({ question })).kind).toBe('answered');
  });
});
