import { describe, expect, it } from 'vitest';
import { decisionKind, readDecisionHead, toldDecision } from '../../src/parsing/body/decision.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** How a sentence decides: by the word it opens with, by what it tells, or not at all. */
function kindOf(text: string): string | null {
  const head = readDecisionHead(text);
  const word = head?.word ?? toldDecision(text);
  return word ? decisionKind(word, head?.rest ?? text) : null;
}

describe('decisions that minutes tell in a sentence', () => {
  it.each([
    ['AGREED unanimously that the fund be set at £640,000.', 'resolved'],
    ['Recommended to Council – That £2.5 million be moved from the reserve.', 'recommended'],
    ['Resolved by 6 votes to 3 – That the pool be kept open.', 'resolved'],
    ['RESOLVED on a show of hands (7 for, 2 against) that the scheme continue.', 'resolved'],
    ['DECISION – the Panel approved the plan.', 'resolved'],
    ['Decision taken: The loan was approved.', 'resolved'],
    ['The Forum AGREED by four votes to two to transfer 0.5% of the block.', 'resolved'],
    ['The Forum, by four votes to two, AGREED the transfer.', 'resolved'],
    ['Maintained primary members voted to continue de-delegation.', 'resolved'],
    ['A decision on the improvement service was DEFERRED to the March meeting.', 'deferred'],
    ['The minutes were AGREED as a correct record, subject to one correction.', 'resolved'],
    ['The work programme was agreed, with the addition of an item on absence.', 'resolved'],
    ['The recommendations in the report were approved.', 'resolved'],
    ['After debate the recommendation, as amended, was agreed.', 'resolved'],
    ['Proposed by Ms Orme and seconded by Mr Lowe that the rota be kept. All in favour.', 'resolved'],
    ['The Governing Body ratified the policy.', 'resolved'],
    ['The Sub-Committee refused the application.', 'resolved'],
    ['Members of the Forum noted the outturn.', 'noted'],
  ])('reads “%s” as %s', (text, kind) => expect(kindOf(text)).toBe(kind));

  it.each([
    'The strategy was approved in 2023.',
    'The budget was agreed by Cabinet in March.',
    'The plan was adopted as part of the budget.',
    'Members agreed that the pressure was severe.',
    'DECISION-MAKING ARRANGEMENTS',
    'The Board supported families through the winter.',
  ])('reads no decision in “%s”', (text) => expect(kindOf(text)).toBeNull());

  it('reads points whose number stands on a line of its own', () => {
    const lines = [
      'CABINET',
      'MINUTES OF THE MEETING HELD ON TUESDAY, 24 FEBRUARY 2026',
      'Present: Councillors Wendy Sarne (Chair), Helen Drum and Marc Dun.',
      '',
      '90. YOUTH GRANTS 2026/27',
      'Cabinet considered a report on the second round of youth grants.',
      'Resolved –',
      '(1)',
      '',
      'That grants of £391,500 be awarded to the eleven bodies in Appendix 1.',
      '',
      '(2)',
      '',
      'That the bid from the Boxing Club be deferred until June.',
    ];
    const decided = parseFile({ file: 'minutes.txt', bytes: lines.join('\n') })
      .papers.flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'resolution')
      .map(({ label, decision }) => [label, decision]);
    expect(decided).toEqual([
      ['1', 'resolved'],
      ['2', 'deferred'],
    ]);
  });
});
