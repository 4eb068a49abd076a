import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const heads =
  'Minutes of a meeting of the Schools Panel held at the Town Hall on Tuesday, 3 February 2026.\n\n1. School meals\n\n';

/** What the minutes of one item promise, in the words of the findings. */
const promised = (said: string): readonly string[] =>
  parseLibrary([{ file: 'minutes.txt', bytes: heads + said }])
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'commitment')
    .map(({ message }) => message);

describe('what was promised in minutes', () => {
  it.each([
    [
      'The Head of Catering said that menus were late. She undertook to mark the delays by 31 March 2026.',
      'Head of Catering: She undertook to mark the delays by 31 March 2026. (when: by 31 March 2026)',
    ],
    [
      'The Leader promised to reply in writing within fourteen days.',
      'Leader: The Leader promised to reply in writing within fourteen days. (when: within fourteen days)',
    ],
    [
      'ACTION: Head of Catering to write to parents before the next meeting.',
      'Head of Catering to write to parents before the next meeting. (when: before the next meeting)',
    ],
    [
      'It was AGREED that a report be brought to the June 2026 meeting.',
      'It was AGREED that a report be brought to the June 2026 meeting. (when: to the June 2026 meeting)',
    ],
    [
      'Ms Rudd gave an assurance that the backlog would be cleared by Christmas.',
      'Ms Rudd gave an assurance that the backlog would be cleared by Christmas. (when: by Christmas)',
    ],
    [
      'Ms. Dunmore undertook to open a group in Sarn after the Easter holidays.',
      'Ms. Dunmore: Ms. Dunmore undertook to open a group in Sarn after the Easter holidays. (when: after the Easter holidays)',
    ],
    [
      'The Clerk will circulate the letter before the half-term break.',
      'Clerk: The Clerk will circulate the letter before the half-term break. (when: before the half-term break)',
    ],
    [
      'Mrs. A. Kowalczyk agreed to send the figures by close of play on Friday.',
      'Mrs. A. Kowalczyk: Mrs. A. Kowalczyk agreed to send the figures by close of play on Friday. (when: by close of play on Friday)',
    ],
    [
      'The Head of Catering promised to write to parents ahead of the next meeting.',
      'Head of Catering: The Head of Catering promised to write to parents ahead of the next meeting. (when: ahead of the next meeting)',
    ],
    [
      'Councillor Reef said that she did not know and would let him have an answer in writing before the end of May.',
      'Councillor Reef: Councillor Reef said that she did not know and would let him have an answer in writing before the end of May. (when: before the end of May)',
    ],
    [
      'Mrs Lund offered to chair the working group until the summer.',
      'Mrs Lund: Mrs Lund offered to chair the working group until the summer. (when: until the summer)',
    ],
    [
      'Councillor Lund, the vice-chair, volunteered to host the visit next term.',
      'Councillor Lund, the vice-chair, volunteered to host the visit next term. (when: next term)',
    ],
    [
      'Members asked for the survey. It would be published within two weeks (Action: Leah Orme).',
      'Leah Orme: It would be published within two weeks (Action: Leah Orme). (when: within two weeks)',
    ],
  ])('is found with who and when: %s', (said, message) => expect(promised(said)).toEqual([message]));

  it.each([
    'An AMENDMENT was moved by Cllr Reef to insert “and asks the Clerk to report back by 31 October”.',
    'A second amendment, to insert “and to report back by 31 October”, was put to the vote and declared LOST.',
    'Sixty households had offered to foster until the summer.',
    'The note promised at the last meeting had been sent to members in January.',
    'The Director reported that the menus had been circulated to members in May.',
    'To receive a report of the Director by 1 March 2026.',
    'Members asked why the kitchens had closed.',
  ])('is nothing that was kept, called for or asked: %s', (said) => expect(promised(said)).toEqual([]));

  it('gives an action that names its owner alone what stands above it', () => {
    expect(promised('The Panel agreed to survey the kitchens by 30 April 2026.\n\nAction: Kitchens Manager')).toContain(
      'Kitchens Manager: The Panel agreed to survey the kitchens by 30 April 2026. (when: by 30 April 2026)',
    );
  });
});

describe('who is called by initials', () => {
  const told = (said: string): readonly string[] =>
    parseLibrary([
      {
        file: 'minutes.txt',
        bytes: `SCHOOLS FORUM\n\nMinutes of the meeting held on 15 January 2026\n\nPresent\n\nJoanne Field (Chair), Headteacher\nKevin Obi, Governor\n\nOfficers: Priti Raval (PR), Finance Partner\n\n1. Monitoring\n\n1.1 ${said}\n`,
      },
    ])
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'commitment')
      .map(({ message }) => message);

  it.each([
    [
      'PR will circulate the deficit by year before Easter.',
      'Priti Raval: PR will circulate the deficit by year before Easter. (when: before Easter)',
    ],
    [
      'KO to send the rota to the clerk by 3 March 2026.',
      'Kevin Obi: KO to send the rota to the clerk by 3 March 2026. (when: by 3 March 2026)',
    ],
    [
      'PR undertook to check the return with the trust by the end of term.',
      'Priti Raval: PR undertook to check the return with the trust by the end of term. (when: by the end of term)',
    ],
    [
      'PR and KO to meet the trust before the end of term.',
      'Priti Raval and Kevin Obi: PR and KO to meet the trust before the end of term. (when: before the end of term)',
    ],
    [
      'KO confirmed that the letters would go out by the end of the month.',
      'Kevin Obi: KO confirmed that the letters would go out by the end of the month. (when: by the end of the month)',
    ],
    [
      'PR to bring a paper back in the autumn.',
      'Priti Raval: PR to bring a paper back in the autumn. (when: in the autumn)',
    ],
  ])('is named in full: %s', (said, message) => expect(told(said)).toEqual([message]));
});

describe('what a report says', () => {
  const head =
    'SCHOOLS PANEL – 3 FEBRUARY 2026\n\nSCHOOL MEALS\n\nREPORT OF THE DIRECTOR OF CHILDREN’S SERVICES\n\nPurpose of the Report\n\n1. ';
  const written = (said: string): readonly string[] =>
    parseLibrary([{ file: 'report.txt', bytes: head + said }])
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'commitment')
      .map(({ message }) => message);

  it('is a promise where an officer is to do something by a day', () => {
    expect(written('The Catering Manager will send every school its menu by 30 April 2026.')).toEqual([
      'Catering Manager: The Catering Manager will send every school its menu by 30 April 2026. (when: by 30 April 2026)',
    ]);
  });

  it('is a promise where an officer is to meet people by a day', () => {
    expect(written('The Catering Manager will meet families at the kitchen before 12 December 2026.')).toHaveLength(1);
    expect(written('The Director will meet in March 2026 with nobody.')).toEqual([]);
  });

  it.each([
    'The service will provide members with an annual report as it does each year.',
    'The new kitchen will open by September 2026.',
    'The Panel will consider the strategy in March 2026.',
    'The Director agreed to publish the menus last year and did so in June 2025.',
  ])('is a plan where nobody is to do it by a day: %s', (said) => expect(written(said)).toEqual([]));
});

describe('an answer that is promised', () => {
  const minuted = (said: string): readonly string[] =>
    parseLibrary([
      {
        file: 'minutes.txt',
        bytes: `Schools Panel\nMinutes of the meeting held on 3 February 2026\nPresent: Cllr Ida Moss\n\n1. QUESTIONS\n\n${said}`,
      },
    ])
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'commitment')
      .map(({ message }) => message);

  it.each([
    'The Director promised a written answer within ten working days.',
    'The Director offered members a further briefing in March.',
    'A written reply would be sent to Mr Vale.',
  ])('is a commitment: %s', (said) => expect(minuted(said)).toHaveLength(1));

  it('is none where it is a service that was offered', () => {
    expect(minuted('Every family was offered a visit and most were glad of it.')).toEqual([]);
  });
});
