import { describe, expect, it } from 'vitest';
import { createQuotingWriter } from '../../../src/answering/quoting/quoting-writer.ts';
import { sayRow } from '../../../src/answering/quoting/say-row.ts';
import { type PassageFacts, passageOf } from '../../support/passages.ts';
import { askSmallLibrary, smallGlossary, smallLibrary } from '../../support/small-library.ts';

async function quote(question: string, facts: readonly PassageFacts[]): Promise<string[]> {
  const { passages, vocabulary } = smallLibrary(facts);
  const { statements } = await createQuotingWriter({ glossary: smallGlossary, vocabulary }).write(question, passages);
  return statements.map(({ text }) => text);
}

describe('quoting', () => {
  it('gives the sentence that answers, not the long paragraph around it', async () => {
    const text =
      'The panel met early. Its members thanked the staff. Buses carried 412 pupils in May. The hall was warm. Tea was served at four. Nobody left.';
    expect(await quote('How many pupils did buses carry?', [{ text }])).toEqual(['Buses carried 412 pupils in May.']);
  });

  it('brings the sentence before one that points back', async () => {
    const text =
      'Severe absence rose to 2.3%. This is 214 pupils. The hall was warm. Tea was served. Nobody left early.';
    expect(await quote('How many pupils is severe absence?', [{ text }])).toEqual([
      'Severe absence rose to 2.3%. This is 214 pupils.',
    ]);
  });

  it('gives the reply with the question that was put, in the next paragraph or in the same', async () => {
    const asked = '“When will the rope bridge at Tarn End be opened?”';
    const reply = 'Reply: Councillor Lumb said that it would be ready after the lambing season.';
    const other = '“How much did the rope bridge cost?”';
    expect(
      await quote('When will the rope bridge at Tarn End open?', [{ text: asked }, { text: reply }, { text: other }]),
    ).toEqual([asked, reply]);
    const both = `The hall was warm. Mr Oke asked when the ferry to Holm would sail? The Chair answered that it was after Easter. Tea was served. Nobody left. All were glad.`;
    expect((await quote('When will the ferry to Holm sail?', [{ text: both }])).join(' ')).toContain('after Easter');
  });

  it('tells of a table that is pointed to the row that the question names, and not the first', async () => {
    const lead = { text: 'The council tax by valuation band is set out below.' };
    const rows = ['A\t1,081.00', 'B\t1,261.17', 'C\t1,441.33', 'D\t1,621.50'].map((text) => ({
      text,
      columns: ['Band', '2026/27 £'],
    }));
    const told = (await quote('What is the council tax for Band D?', [lead, ...rows])).join(' ');
    expect(told).toContain('1,621.50');
    expect(told).not.toContain('1,081.00');
  });

  it('tells with a motion what became of it', async () => {
    const moved = 'It was moved by Mr Askwith and seconded by Ms Lee that the time limit on ferry grants be taken out.';
    const fate = 'On being put to the vote the amendment was lost, three voting for and four against.';
    const said = await quote('What happened to the amendment on the time limit on ferry grants?', [
      { text: moved },
      { text: fate },
      { text: 'The ferry sailed on.' },
    ]);
    expect(said).toEqual([moved, fate]);
    const one = await quote('What happened to the amendment on the time limit on ferry grants?', [
      { text: `The hall was warm. ${moved} Members spoke at length. ${fate} Tea was served. Nobody left.` },
    ]);
    expect(one.join(' ')).toContain(fate);
  });

  it('quotes a list whole, as a list', async () => {
    const text = 'The priorities for buses are:\n• more drivers,\n• newer engines,\n• warmer seats.';
    expect(await quote('What are the priorities for buses?', [{ text }])).toEqual([
      'The priorities for buses are:\n• more drivers,\n• newer engines,\n• warmer seats.',
    ]);
  });

  it('quotes two passages where two times are compared', async () => {
    const said = await quote('How did the bus fare change between 2019 and 2023?', [
      { text: 'In 2019 the bus fare was £1.', date: '2019-06-01' },
      { text: 'In 2023 the bus fare was £2.', date: '2023-06-01' },
      { text: 'Tea was served at four.' },
    ]);
    expect([...said].sort()).toEqual(['In 2019 the bus fare was £1.', 'In 2023 the bus fare was £2.']);
  });

  it('quotes each time that is named, whatever joins the two', async () => {
    const said = await quote('What was each bus trial about, the May 2019 one and the June 2023 one?', [
      { text: 'The bus trial was about lower fares.', date: '2019-05-02' },
      { text: 'The bus trial was about quieter engines.', date: '2023-06-07' },
      { text: 'A trial of tea was served at four.', date: '2021-01-05' },
    ]);
    expect([...said].sort()).toEqual([
      'The bus trial was about lower fares.',
      'The bus trial was about quieter engines.',
    ]);
  });

  it('sets sentences side by side that speak of the same', async () => {
    const said = await quote('What was done about late buses each time, in May 2019 and June 2023?', [
      { text: 'A survey of late buses was done.', date: '2019-05-02' },
      { text: 'A tea stall was done up.', date: '2023-06-07', context: 'Tea' },
      { text: 'Drivers would find the themes behind late buses.', date: '2023-06-07', context: 'Buses' },
    ]);
    expect([...said].sort()).toEqual([
      'A survey of late buses was done.',
      'Drivers would find the themes behind late buses.',
    ]);
  });

  it('gives the date of each meeting that tells one, where no year is asked', async () => {
    const said = await quote('What date was the bus letter?', [
      { text: 'The bus letter was published on 4 November 2018.', date: '2018-12-05' },
      { text: 'The bus letter was published on 2 March 2022.', date: '2022-03-08' },
      { text: 'The bus letter was published on 16 June 2023.', date: '2023-07-05' },
    ]);
    expect(said).toHaveLength(3);
  });

  it('quotes no third passage beside those of two times', async () => {
    const said = await quote('Did the bus fare rise between the May 2019 talk and the June 2023 one?', [
      { text: 'The bus fare stood at £1.', date: '2019-05-02' },
      { text: 'The bus fare stood at £2, and the fare did rise.', date: '2023-06-07' },
      { text: 'The bus fare may rise, and a rise of the bus fare is disliked.', date: '2021-01-05' },
    ]);
    expect([...said].sort()).toEqual(['The bus fare stood at £1.', 'The bus fare stood at £2, and the fare did rise.']);
  });

  it.each(['When was the bus timetable printed?', 'By what date was the bus timetable printed?'])(
    'prefers a sentence with a date: %s',
    async (question) => {
      const said = await quote(question, [
        { text: 'The bus timetable was printed on paper, and the printed bus timetable was liked.' },
        { text: 'The timetable for each bus was ready on the 3rd of May and printed.' },
      ]);
      expect(said[0]).toContain('3rd of May');
    },
  );

  it('takes a date from the heading above', async () => {
    const answer = await askSmallLibrary([
      {
        text: 'Staff plan groups for the week.',
        headings: ['Bus Open Day – 4 May 2023'],
        context: 'Buses · Bus Open Day – 4 May 2023',
      },
      { text: 'Ten drivers signed up in April 2023 for a day on a bus.' },
    ])({ question: 'When is the bus open day?' });
    expect(answer.text).toMatch(/^Bus Open Day – 4 May 2023: Staff plan groups/);
  });

  it('finds the papers’ words for everyday ones', async () => {
    const said = await quote('How many kids are home schooled?', [
      { text: 'There were 96 children electively home educated.' },
      { text: 'The school has a home page.' },
    ]);
    expect(said[0]).toBe('There were 96 children electively home educated.');
  });

  it('gives every resolution of an item for a decision', async () => {
    const said = await quote('What was decided about buses?', [
      { text: 'Members discussed buses at length.', item: 'Buses', context: 'Buses' },
      { text: 'That the report on buses be noted;', item: 'Buses', context: 'Buses', kind: 'resolution' },
      { text: 'That a plan be brought in May.', item: 'Buses', context: 'Buses', kind: 'resolution' },
    ]);
    expect(said).toEqual(
      expect.arrayContaining(['That the report on buses be noted;', 'That a plan be brought in May.']),
    );
  });

  it('spells out a short form that is asked for', async () => {
    const said = await quote('What does PCF stand for?', [
      { text: 'The PCF met the PCF chair about PCF matters.' },
      { text: 'The Parent Carer Forum (PCF) is new.' },
    ]);
    expect(said).toContain('The Parent Carer Forum (PCF) is new.');
  });

  it('says nothing where it is offered nothing', async () => {
    const { vocabulary } = smallLibrary([]);
    const draft = await createQuotingWriter({ glossary: smallGlossary, vocabulary }).write('Buses?', []);
    expect(draft).toEqual({ statements: [], missing: null, answered: false });
  });

  it('only ever quotes: every sentence stands in the passage it marks', async () => {
    const facts = [{ text: 'Buses run daily. They are red.' }, { text: 'Taxis run at night; buses do not.' }];
    const { passages, vocabulary } = smallLibrary(facts);
    const { statements } = await createQuotingWriter({ glossary: smallGlossary, vocabulary }).write(
      'When do buses run and who drives?',
      passages,
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const { text, marks } of statements) expect(passages[(marks[0] ?? 0) - 1]?.text).toContain(text);
  });
});

describe('a table row', () => {
  it('is said in words, each cell under its column', () => {
    const row = passageOf({ text: 'Late buses\t12\t\t9', columns: ['Measure', 'May', 'June', 'July'] });
    expect(sayRow(row)).toBe('Late buses – May: 12; July: 9.');
  });
});
