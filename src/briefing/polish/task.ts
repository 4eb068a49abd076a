import type { Passage } from '../../indexing/passage.ts';
import { splitSentences } from '../../indexing/sentences.ts';
import type { Citation } from '../../papers/citation.ts';
import type { BriefingLine, PartName, TopicBriefing } from '../briefing.ts';
import type { BriefingTask, LineToWrite } from './briefing-writer.ts';

/** How many lines of a part are worth a model's words, and how many passages one may rest on. */
const MOST = { reported: 6, exchanges: 6, matterPassages: 24, linePassages: 6 } as const;

/** Where the matter may look for what it says, with how many lines of each part. */
const MATTER_FROM: readonly (readonly [PartName, number])[] = [
  ['matter', 4],
  ['figures', 8],
  ['reported', 8],
  ['decisions', 4],
  ['risks', 3],
  ['money', 3],
  ['position', 3],
];

/** What a model is asked for a briefing: the matter in two sentences, and a sentence for each paper and each exchange that is long. */
export function taskFor(briefing: TopicBriefing): BriefingTask {
  const passages: Passage[] = [];
  const marksIn = new Map<string, number>();
  const byMark = new Map(briefing.citations.map((citation) => [citation.mark, citation]));
  const offer = (marks: readonly number[], most: number): number[] => {
    const offered = marks.flatMap((mark) => {
      const citation = byMark.get(mark);
      if (!citation) return [];
      const known = marksIn.get(citation.reference);
      if (known !== undefined) return [known];
      passages.push(passageOf(citation));
      marksIn.set(citation.reference, passages.length);
      return [passages.length];
    });
    return [...new Set(offered)].slice(0, most);
  };
  const part = (name: PartName) => briefing.parts.find((one) => one.name === name);
  const lines: LineToWrite[] = [];
  // Lines with labels are the items of a meeting; each says its own.
  if (part('matter')?.lines.every(({ label }) => label === null)) {
    const marks = offer(matterMarks(briefing), MOST.matterPassages);
    lines.push(
      { line: 'matter-1', says: 'What the matter is: what is done or asked for, by whom or for whom.', marks },
      { line: 'matter-2', says: 'Where it stands now: the newest figure, finding, decision or next step.', marks },
    );
  }
  for (const [at, line] of (part('reported')?.lines ?? []).entries()) {
    if (line.under.length < 2 || at >= MOST.reported) continue;
    const says = 'What this paper reported, in one sentence: its main fact.';
    lines.push({ line: `reported-${at + 1}`, says, marks: offer(marksOf(line), MOST.linePassages) });
  }
  for (const [at, line] of (part('exchanges')?.lines ?? []).entries()) {
    if (!line.label?.startsWith('Asked') || line.note !== null || at >= MOST.exchanges) continue;
    const says = 'What was asked, and what was answered, in one sentence.';
    lines.push({ line: `exchanges-${at + 1}`, says, marks: offer(marksOf(line), MOST.linePassages) });
  }
  return { topic: briefing.topic, lines, passages };
}

function matterMarks({ parts }: TopicBriefing): number[] {
  return MATTER_FROM.flatMap(([name, most]) => {
    const part = parts.find((one) => one.name === name);
    const rows = (part?.table?.rows ?? []).flatMap(({ marks }) => marks);
    const lines = (part?.lines ?? [])
      .flatMap((line) => [line, ...line.under.slice(0, 2)])
      .flatMap(({ marks }) => marks);
    return [...rows.slice(0, most), ...lines.slice(0, most)];
  });
}

const marksOf = (line: BriefingLine): number[] => [...line.marks, ...line.under.flatMap(marksOf)];

/** The place of a citation as a passage: its paragraph, or its row with the names of its columns. */
function passageOf(citation: Citation): Passage {
  const { mark: _, quote, ...source } = citation;
  const isRow = source.text !== quote && source.text.endsWith(`\n${quote}`) && source.text.includes('\t');
  const text = isRow ? quote : source.text;
  const sentences = text.split('\n').flatMap((line) => splitSentences(line));
  return {
    id: source.reference,
    digest: '',
    kind: isRow ? 'table-row' : 'paragraph',
    paper: source.file,
    meeting: source.meeting.body,
    order: 0,
    context: [source.item.title, ...source.headings].join(' › '),
    text,
    sentences: isRow ? text.split('\t') : sentences,
    source,
    visibility: 'public',
  };
}
