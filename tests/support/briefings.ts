import type { BriefingLine, BriefingPart, TopicBriefing } from '../../src/briefing/briefing.ts';
import type { Citation } from '../../src/papers/citation.ts';
import { aCitation } from './answers.ts';

/** One line of a briefing; a test says what matters to it. */
export function aBriefingLine(facts: Partial<BriefingLine> = {}): BriefingLine {
  return { text: 'There are 14 gritters.', marks: [1], label: null, date: null, note: null, under: [], ...facts };
}

export function aBriefingPart(facts: Partial<BriefingPart> = {}): BriefingPart {
  return {
    name: 'risks',
    title: 'Risks and challenges the papers name',
    table: null,
    lines: [aBriefingLine()],
    ...facts,
  };
}

/** A briefing on gritting with one part, unless a test says otherwise. */
export function aBriefing(
  parts: readonly BriefingPart[] = [aBriefingPart()],
  facts: Partial<TopicBriefing> = {},
): TopicBriefing {
  return {
    kind: 'briefing',
    topic: 'gritting',
    title: 'Briefing: gritting',
    parts,
    citations: citationsOf(parts),
    leftOut: ['money'],
    lastLine: 'Left out because the papers hold nothing for them: money.',
    asAt: { newest: '2024-05-14', oldest: '2024-05-14', papers: 1 },
    ...facts,
  };
}

function citationsOf(parts: readonly BriefingPart[]): Citation[] {
  const inLine = ({ marks, under }: BriefingLine): number[] => [...marks, ...under.flatMap(inLine)];
  const marks = parts.flatMap(({ table, lines }) => [
    ...(table?.rows ?? []).flatMap((row) => row.marks),
    ...lines.flatMap(inLine),
  ]);
  return [...new Set(marks)].map((mark) =>
    aCitation({ mark, paragraph: String(mark), reference: `highways-panel/2024-05-14#6/${mark}` }),
  );
}
