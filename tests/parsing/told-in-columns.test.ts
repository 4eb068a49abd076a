import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const minutes = (attended: string, said = 'The report was noted.') =>
  parseFile({
    file: 'minutes.txt',
    bytes: `Minutes of the Harbour Board held on Wednesday 4 February 2026 at 2.00 pm in the Guild Hall\n${attended}\n\n1. Apologies for absence\n\n${said}\n\n2. Harbour dues\n\nRESOLVED: That the dues be agreed.\n`,
  });
const people = (attended: string, said?: string): string[] =>
  minutes(attended, said).papers.flatMap((paper) =>
    paper.people.map(({ name, capacity, role }) => `${name}/${capacity}/${role ?? '-'}`),
  );

describe('who was there', () => {
  it.each([
    ['Present\nName\nAnn Lee (Chair)\nBob Roy\nCora Dunn\n\nRepresenting\nAcademies\nDiocese\nEarly years'],
    ['\nPresent:\n\nName\nAnn Lee\nBob Roy\nCora Dunn\n\nRepresenting\nAcademies\nDiocese\nEarly years'],
  ])('stands in columns one below the other', (attended) => {
    expect(people(attended)).toEqual(
      expect.arrayContaining(['Bob Roy/present/Diocese', 'Cora Dunn/present/Early years']),
    );
  });

  it.each([
    'IN:  Dee Fox, Director of Ports\nATTENDANCE:  Eli Gray, Director of Docks',
    'IN            Dee Fox, Director of Ports\nATTENDANCE:   Eli Gray, Director of Docks',
    'In attendance: Dee Fox, Director of Ports\nEli Gray, Director of Docks',
    'Also in       Dee Fox, Director of Ports\nattendance:   Eli Gray, Director of Docks',
    'Others in:    Dee Fox, Director of Ports\nattendance:   Eli Gray, Director of Docks',
  ])('stands beside a label that breaks in its column', (label) => {
    const told = people(`\nPRESENT: Councillor Ann Lee (Chair)\nCouncillor Bob Roy\n${label}`);
    expect(told).toEqual(
      expect.arrayContaining(['Dee Fox/in-attendance/Director of Ports', 'Eli Gray/in-attendance/Director of Docks']),
    );
    expect(told).toContain('Councillor Bob Roy/present/-');
  });

  it.each([
    ['Also in', 'attendance:', 'in-attendance'],
    ['In', 'attendance', 'in-attendance'],
    ['Apologies for', 'absence:', 'apologies'],
  ])('stands in cells beside a label that breaks: %s', (first, second, capacity) => {
    const told = people(
      `\n| Present: | Councillor Ann Lee (Chair), Councillor Bob Roy |\n| ${first} | Dee Fox, Director of Ports |\n| ${second} | Eli Gray, Director of Docks |\n|  | Gus Hale, South Police |`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'Councillor Bob Roy/present/-',
        `Dee Fox/${capacity}/Director of Ports`,
        `Eli Gray/${capacity}/Director of Docks`,
        `Gus Hale/${capacity}/South Police`,
      ]),
    );
  });
});

it.each([
  'Apologies for absence were received from Councillor Col Dunn (Cabinet Member for Homes and Estates) and from Fay Hart (Chief Executive), for whom Imran Dale (Executive Director of Resources) attended.',
  'Apologies were received from Councillor Col Dunn (Cabinet Member for Homes and Estates).',
])('reads an office in brackets that holds "and" beside who sent apologies: %s', (said) => {
  const told = people('\nPresent: Councillor Ann Lee (Chair)', said);
  expect(told).toContain('Councillor Col Dunn/apologies/Cabinet Member for Homes and Estates');
});

describe('what is promised in points', () => {
  const promised = (lead: string): (string | undefined)[] =>
    minutes(
      '\nPresent: Councillor Ann Lee (Chair)',
      `${lead}\n\na) circulate the figures by ward before the next meeting;\n\nb) invite two parents in April.`,
    )
      .findings.filter(({ rule }) => rule === 'commitment')
      .map(({ message }) => message);

  it.each([
    'The Board asked the following of the Head of Ports, who agreed to:',
    'The Harbour Master undertook to:',
    'Dee Fox promised to:',
  ])('is a promise each: %s', (lead) => {
    expect(promised(lead)).toHaveLength(2);
  });

  it.each(['The Board agreed to:', 'It was agreed to:', 'The strategy aims to:'])('is none below %s', (lead) => {
    expect(promised(lead)).toEqual([]);
  });
});

it('keeps an answer apart from a question that ends in who answers', () => {
  const asked =
    'Question from Ms Fay Hart When will the room reopen? Answer by Councillor Ann Lee, Cabinet Member for Culture';
  const { papers } = minutes(
    '\nPresent: Councillor Ann Lee (Chair)',
    `${asked}\n\nThe room was closed on 20 October 2025 after a flood.`,
  );
  const texts = papers.flatMap(({ nodes }) => nodes.map(({ text }) => text));
  expect(texts).toContain('The room was closed on 20 October 2025 after a flood.');
});
