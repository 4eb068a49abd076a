import { describe, expect, it } from 'vitest';
import { askSmallLibrary } from '../../support/small-library.ts';

const ask = askSmallLibrary([
  { text: 'The percentage of swimmers who have had a safety lesson was 44.7% (301 swimmers) at the end of March.' },
  { text: 'There were 57 swimmers in private pools on 1 May.' },
  { text: 'Of the 52 pools that replied, 30 agreed with the new opening hours and 17 disagreed.' },
  { text: 'The Board agreed that diving boards be kept open, although many lifeguards carried a heavy rota.' },
  { text: 'Sauna visits fell by 40% in every pool for swimmers of all ages.' },
  { text: 'The towel charge rose to £2.50 because laundry had become dearer.' },
]);

describe('what comes near a question and does not answer it', () => {
  it('takes a count of a part for no count of the whole', async () => {
    expect((await ask({ question: 'How many swimmers are in pools?' })).text).not.toContain('301');
    const { kind, text } = await ask({ question: 'How many swimmers have had a safety lesson?' });
    expect(kind).toBe('answered');
    expect(text).toContain('301 swimmers');
  });

  it('does not count a part of whom only the whole is counted', async () => {
    const camps = askSmallLibrary([
      { text: 'Over the summer 812 children went to a camp.' },
      { text: 'Allergies are noted at home.' },
    ]);
    expect((await camps({ question: 'How many of the children at camp had allergies?' })).kind).toBe('nothing-found');
    expect((await camps({ question: 'How many children went to a camp?' })).text).toContain('812 children');
  });

  it('gives nothing of another thing where no paper knows the thing asked for', async () => {
    expect((await ask({ question: 'What did the towel charge rise to?' })).text).toContain('£2.50');
    for (const question of ['What does a beekeeping licence cost?', 'Which pools joined the falconry towel scheme?'])
      expect((await ask({ question })).kind).toBe('nothing-found');
    const { kind, text } = await ask({ question: 'How much did the dreary towel charge rise to?' });
    expect([kind, text.includes('£2.50')]).toEqual(['partly-answered', true]);
  });

  it('gives no words of a member whom no paper names', async () => {
    const said = askSmallLibrary([
      { text: 'Councillor Moss said that the camps were full. The Chairman thanked the camps.' },
    ]);
    expect((await said({ question: 'what did cllr pemberly say about the camps' })).kind).toBe('nothing-found');
    expect((await said({ question: 'what did cllr moss say about the camps' })).text).toContain('camps were full');
  });

  it('knows a school or a street by its own name, not by the kind of place', async () => {
    const schools = askSmallLibrary([
      { text: 'The primary school at Alder Green will open a new hall on 4 May. The street beside it will close.' },
    ]);
    for (const question of [
      'When will the new hall at Foxglove Primary open?',
      'When will the new hall at Tarn Moor Primary School open?',
    ]) {
      const { kind, text } = await schools({ question });
      expect([kind, /do not mention (?:Foxglove|Tarn Moor) Primary/.test(text)]).toEqual(['nothing-found', true]);
    }
    const known = await schools({ question: 'When will the new hall at Alder Green Primary School open?' });
    expect(known.text).toContain('open a new hall on 4 May');
  });

  it('takes what somebody waits for for no group of people', async () => {
    const waits = askSmallLibrary([
      { text: 'On 27 February there were 46 swimmers with a pass who were waiting for a lane.' },
    ]);
    const { kind, text } = await waits({ question: 'How many swimmers with a pass were waiting for a swimming lane?' });
    expect([kind === 'nothing-found', text.includes('46 swimmers')]).toEqual([false, true]);
  });

  it('says what is told instead of what is taken for granted', async () => {
    const told = askSmallLibrary([{ text: 'The inspector was impressed and praised the camp cooks.' }]);
    const { kind, text } = await told({ question: 'What did the inspector criticise about the camp cooks?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('impressed and praised');
  });

  it('tells how long only by a length of time', async () => {
    const waits = askSmallLibrary([{ text: 'Parents wait for a camp place because 412 children asked for a camp.' }]);
    expect((await waits({ question: 'How long do parents wait for a camp place?' })).text).toContain(
      'do not say how long',
    );
    const weeks = askSmallLibrary([{ text: 'Parents wait six weeks for a camp place.' }]);
    expect((await weeks({ question: 'How long do parents wait for a camp place?' })).text).toContain('six weeks');
  });

  it('says what a thing is only by words that say so', async () => {
    const named = askSmallLibrary([{ text: 'Members thanked all for the open log.' }]);
    expect((await named({ question: 'What is an open log?' })).kind).toBe('nothing-found');
    const told = askSmallLibrary([{ text: 'An open log is a list that anybody may read.' }]);
    expect((await told({ question: 'What is an open log?' })).text).toContain('anybody may read');
  });

  it('takes no resolution of another item for a decision', async () => {
    const minutes = askSmallLibrary([
      { text: 'Camps were full of children.', item: 'Camps', kind: 'paragraph' },
      { text: 'That the report on the committee work be resolved.', item: 'Footpaths', kind: 'resolution' },
    ]);
    expect((await minutes({ question: 'What did the committee resolve about camps?' })).kind).toBe('nothing-found');
  });

  it('gives nothing old for the last year', async () => {
    const { kind, text } = await ask({ question: 'What was said of saunas in the last two weeks?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('I hold no paper of that time: the newest is of 14 November 2023');
    expect((await ask({ question: 'Why did the towel charge rise in the last year?' })).kind).toBe('answered');
  });

  it('takes a number in words for a number', async () => {
    const vans = askSmallLibrary([{ text: 'The county has forty vans.' }, { text: 'The vans are kept in Wexmoor.' }]);
    const { kind, text } = await vans({ question: 'How many vans does the county have?' });
    expect(kind).toBe('answered');
    expect(text).toContain('forty vans');
  });

  it('names nobody and nothing where only a number is given', async () => {
    const { kind, text } = await ask({ question: 'Which pools disagreed with the new opening hours?' });
    expect(kind).toBe('answered');
    const schools = askSmallLibrary([{ text: 'Of the 52 schools that replied, 17 disagreed with the transfer.' }]);
    const said = await schools({ question: 'Which schools disagreed with the transfer?' });
    expect(said.kind).toBe('nothing-found');
    expect(said.text).toContain('do not name the schools');
    expect(text).toContain('17 disagreed');
  });

  it('names them where the papers do', async () => {
    const schools = askSmallLibrary([
      { text: 'Two schools disagreed with the transfer: Hill Primary School and Quay Academy.' },
    ]);
    expect((await schools({ question: 'Which schools disagreed with the transfer?' })).kind).toBe('answered');
  });

  it('knows who seconded only from words that say so', async () => {
    const { kind, text } = await ask({ question: 'Who seconded the motion on diving boards?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('do not');
  });

  it('gives no average where none is stated', async () => {
    expect((await ask({ question: 'What is the average rota of lifeguards?' })).kind).toBe('nothing-found');
  });

  it('gives no figure of one group for another', async () => {
    const said = await ask({ question: 'By what percentage did sauna visits fall for pensioners?' });
    expect(said.kind).toBe('nothing-found');
  });

  it('does not say why something fell that rose', async () => {
    const { kind, text } = await ask({ question: 'Why did the towel charge fall?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('do not say that it fell');
    expect((await ask({ question: 'Why did the towel charge rise?' })).text).toContain('laundry');
  });

  it('takes a score or a share for no count', async () => {
    const pools = askSmallLibrary([
      { text: 'The average score of swimmers was 14.2; a score of 17 or more is a concern.' },
    ]);
    expect((await pools({ question: 'How many swimmers have a score over 17?' })).kind).toBe('nothing-found');
  });
});

describe('who said it, and when it was', () => {
  it('says that the minutes do not name who asked, with what they say', async () => {
    const minutes = askSmallLibrary([{ text: 'A member asked whether the towel charge would rise again.' }]);
    const { kind, text } = await minutes({ question: 'Which member asked about the towel charge?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('do not name who that was');
    expect(text).toContain('A member asked whether');
    expect((await minutes({ question: 'What was asked about the towel charge?' })).kind).toBe('answered');
  });

  it("does not give one term's figure for another's", async () => {
    const terms = askSmallLibrary([{ text: 'Attendance at swimming lessons was 91% in the spring term 2023.' }]);
    const asked = await terms({ question: 'What was attendance at swimming lessons in autumn term 2023?' });
    expect(asked.kind).toBe('nothing-found');
    expect((await terms({ question: 'What was attendance at swimming lessons in spring 2023?' })).kind).toBe(
      'answered',
    );
  });

  it('does not tell what a visit found that is still to come', async () => {
    const visit = askSmallLibrary([
      { text: 'Officers are gathering evidence in preparation for the pool inspection.' },
    ]);
    const { kind, text } = await visit({ question: 'What did the pool inspection find?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('still to come');
  });

  it('does not give the number of those who came for those who left', async () => {
    const guards = askSmallLibrary([{ text: 'Since April 17 new lifeguards have been taken on.' }]);
    expect((await guards({ question: 'How many lifeguards left last year?' })).kind).toBe('nothing-found');
  });

  it('takes what is planned for counted, whatever the papers call it', async () => {
    const planned = askSmallLibrary([{ text: 'The next phase was to source a further four pools.' }]);
    const { text } = await planned({ question: 'How many further pools were planned in the next phase?' });
    expect(text).toContain('a further four pools');
  });

  it("takes words that never speak of inspectors for nobody's findings", async () => {
    const pools = askSmallLibrary([
      { text: 'Pool staff met officers of Tern City and talked about lifeguard training in the city.' },
      { text: 'In their letter the inspectors reported that the lifeguards knew the pools well.' },
    ]);
    const near = await pools({ question: 'What did Ofsted conclude about lifeguard training in Tern City?' });
    expect(near.text).not.toContain('met officers of Tern City');
    const { text } = await pools({ question: 'What did inspectors say about the lifeguards?' });
    expect(text).toContain('knew the pools well');
  });

  it('does not give what one body decided for what another did', async () => {
    const sent = askSmallLibrary([
      { text: 'That the budget be sent to the Scrutiny Commission for its meeting on 31 January.', kind: 'resolution' },
    ]);
    const { kind, text } = await sent({ question: 'What did the Scrutiny Commission resolve about the budget?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('Scrutiny Commission');
  });

  it('answers nothing on behalf of a body of which no paper is held', async () => {
    const said = await ask({ question: 'How many swimmers were in private pools according to the Harbour Committee?' });
    expect(said.kind).toBe('nothing-found');
    expect(said.text).toContain('no papers of the Harbour Committee');
  });

  it('takes a number of all for no number of girls', async () => {
    expect((await ask({ question: 'How many swimmers were in private pools on 1 May?' })).text).toContain('57');
    const camps = askSmallLibrary([{ text: 'Over the summer 812 children went to a camp.' }]);
    expect((await camps({ question: 'How many girls went to a camp?' })).kind).toBe('nothing-found');
  });

  it('takes no figure of one quarter for another because it was reported then', async () => {
    const rates = askSmallLibrary([{ text: 'Camp places filled in time were 44.9% at the end of Q3 2025/26.' }]);
    expect((await rates({ question: 'What was the figure for camp places filled in Q4 2025/26?' })).kind).toBe(
      'nothing-found',
    );
  });

  it('says beside an answer what no paper says of its subject', async () => {
    const { kind, text } = await ask({ question: 'Why did the underwater towel charge rise?' });
    expect(kind).toBe('partly-answered');
    expect(text).toContain('do not speak of “underwater”');
    expect(text).toContain('laundry had become dearer');
  });
});
