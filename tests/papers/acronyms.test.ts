import { describe, expect, it } from 'vitest';
import { explainedAcronyms } from '../../src/papers/acronyms.ts';
import { describeLibrary } from '../../src/papers/describe-library.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

describe('short forms', () => {
  it('are taken from the papers that explain them, each with its place, and from no exempt one', () => {
    const open = parseFile({
      file: 'open.md',
      bytes: '# Cabinet\n\n1. Education, Health and Care Plans (EHCPs) rose.\n\n2. EHCPs are costly.\n',
    });
    const exempt = parseFile({
      file: 'shut.md',
      bytes: '# Prices\n\nThe Home Sale Price (HSP) is fixed.\n',
      knowledge: { visibility: 'exempt' },
    });
    expect(describeLibrary([open, exempt]).acronyms).toEqual([
      {
        short: 'EHCP',
        long: 'Education, Health and Care Plan',
        place: { file: 'open.md', lines: [3, 3], pages: null },
      },
    ]);
  });

  it('are told once, whether one or many', () => {
    const bytes =
      '# Orders\n\n1. Special Guardianship Orders (SGOs) rose.\n\n2. A Special Guardianship Order (SGO) lasts.\n';
    const { acronyms } = describeLibrary([parseFile({ file: 'a.md', bytes })]);
    expect(acronyms.map(({ short, long }) => `${short} ${long}`)).toEqual(['SGO Special Guardianship Order']);
  });

  it.each([
    ['Plans (EHCP) rose: Education, Health and Care Plans (EHCP).', 'EHCP Education, Health and Care Plan'],
    ['We placed 12 with independent fostering agencies (IFAs).', 'IFA independent fostering agency'],
    ['Of special guardianship orders, or SGOs, 12 were made.', 'SGO special guardianship order'],
    ['Houses in Multiple Occupation (HMOs) need a licence.', 'HMO House in Multiple Occupation'],
    ['The Ward Boundary Crosses (WBCs) stand.', 'WBC Ward Boundary Cross'],
    ['The Department for Work and Pensions (DWP) pays.', 'DWP Department for Work and Pensions'],
    ['Special Educational Needs (SEN) rose.', 'SEN Special Educational Needs'],
    ['Looked After Children (LAC) and Children in Need (CIN).', 'CIN Children in Need, LAC Looked After Children'],
  ])('are of one, though the paper tells of many: %s', (text, told) => {
    const { acronyms } = describeLibrary([parseFile({ file: 'a.md', bytes: `# Report\n\n1. ${text}\n` })]);
    expect(acronyms.map(({ short, long }) => `${short} ${long}`).join(', ')).toEqual(told);
  });

  it('that stand side by side are told apart', () => {
    const list =
      'IRO Independent Reviewing Officer LADO Local Authority Designated Officer PEP Personal Education Plan';
    expect([...explainedAcronyms(list)]).toEqual([
      ['IRO', 'Independent Reviewing Officer'],
      ['LADO', 'Local Authority Designated Officer'],
      ['PEP', 'Personal Education Plan'],
    ]);
  });

  it.each([
    [
      'young people not in education, employment or training (NEET)',
      'NEET',
      'not in education, employment or training',
    ],
    ['for Regional Care Co-operative (RCC) arrangements', 'RCC', 'Regional Care Co-operative'],
    ['EHE (elective home education) rose', 'EHE', 'elective home education'],
    ['Family Group Conferences (FGC’s)', 'FGC', 'Family Group Conferences'],
    ['the Youth Offending Service [YOS] had moved', 'YOS', 'Youth Offending Service'],
    ['cases of Emotionally Based School Avoidance – EBSA – had doubled', 'EBSA', 'Emotionally Based School Avoidance'],
    [
      'Few had heard of the Special Educational Needs and Disabilities Information, Advice and Support Service (SENDIASS)',
      'SENDIASS',
      'Special Educational Needs and Disabilities Information, Advice and Support Service',
    ],
    ['SGO: Special Guardianship Order', 'SGO', 'Special Guardianship Order'],
    ['SGO = Special Guardianship Order', 'SGO', 'Special Guardianship Order'],
    ['SGO stands for special guardianship order.', 'SGO', 'special guardianship order'],
    ['SGO Special Guardianship Order', 'SGO', 'Special Guardianship Order'],
    ['Training this spring SGO Special Guardianship Order', 'SGO', 'Special Guardianship Order'],
    ['| SCCIF | Social Care Common Inspection Framework |', 'SCCIF', 'Social Care Common Inspection Framework'],
    ['UASC\tUnaccompanied asylum-seeking child', 'UASC', 'Unaccompanied asylum-seeking child'],
    ['Registered Manager\tRM\tRuns a home', 'RM', 'Registered Manager'],
    ['IHA\tInitial Health Assessment – within 20 days', 'IHA', 'Initial Health Assessment'],
    ['the Health & Wellbeing Board (HWB) agreed', 'HWB', 'Health & Wellbeing Board'],
    ['EBSA – Emotionally Based School Avoidance', 'EBSA', 'Emotionally Based School Avoidance'],
    ['the Integrated Care Board, or ICB, would pay', 'ICB', 'Integrated Care Board'],
    ['the Integrated Care Board or ICB would pay', 'ICB', 'Integrated Care Board'],
    ['the Multi-Agency Safeguarding Hub (known as MASH) took calls', 'MASH', 'Multi-Agency Safeguarding Hub'],
    ['the Short Breaks Review (hereafter referred to as the “SBR”) began', 'SBR', 'Short Breaks Review'],
    ['the Dedicated Schools Grant (or DSG) fell', 'DSG', 'Dedicated Schools Grant'],
  ])('are read with the words as the paper has them: %s', (text, short, long) => {
    expect([...explainedAcronyms(text)]).toEqual([[short, long]]);
  });

  it.each(['the Chair said so – NHS staff agreed', 'a letter to the council or MPs', 'see the note [NB]'])(
    'are not read where the words do not spell them: %s',
    (text) => {
      expect([...explainedAcronyms(text)]).toEqual([]);
    },
  );

  it.each([
    ['the Tallow Learning Trust (“the Trust”) runs it', 'the Trust', 'Tallow Learning Trust'],
    [
      'the Safeguarding Children Partnership Board (hereafter ‘the Board’) met',
      'the Board',
      'Safeguarding Children Partnership Board',
    ],
    [
      "Marlbridge Borough Council (hereinafter referred to as 'the Council') will",
      'the Council',
      'Marlbridge Borough Council',
    ],
  ])('hold the name a paper gives for its own length: %s', (text, short, long) => {
    const paper = parseFile({ file: 'a.txt', bytes: `Partners\n\nIt is said that ${text} from now on.\n` });
    expect(describeLibrary([paper]).acronyms.map((one) => [one.short, one.long])).toEqual([[short, long]]);
    expect([...explainedAcronyms(text)]).toEqual([]);
  });

  it('are not read from a bracket that says something else', () => {
    expect([...explainedAcronyms('ICB (the board that commissions care) and the council (the Council)')]).toEqual([]);
  });

  it.each([
    ['Key: EHE elective home education; SALT speech and language therapy', 'SALT', 'speech and language therapy'],
    ['SGO Special guardianship order', 'SGO', 'Special guardianship order'],
    ['Abbreviations: CIN child in need, CP child protection.', 'CP', 'child protection'],
    ['EHCP = education, health and care plan', 'EHCP', 'education, health and care plan'],
    ['NEET not in education, employment or training', 'NEET', 'not in education, employment or training'],
    ['“SALT” means speech and language therapy', 'SALT', 'speech and language therapy'],
    ['SALT (speech & language therapy)', 'SALT', 'speech & language therapy'],
    ['The Information, Advice and Assistance service (IAA) is busy.', 'IAA', 'Information, Advice and Assistance'],
  ])('are told from %s', (text, short, long) => {
    expect(explainedAcronyms(text).get(short)).toBe(long);
  });

  it.each(['BSL users are few. PE is hard.', 'The PA said that it was late.', 'IT is not expected to go.'])(
    'are not made up from %s',
    (text) => {
      expect([...explainedAcronyms(text)]).toEqual([]);
    },
  );
});
