import { checkDraft, type DroppedStatement } from '../../answering/checks/check-draft.ts';
import { supportingQuote } from '../../answering/checks/supporting-quote.ts';
import type { ModelSession } from '../../answering/draft.ts';
import { WriterFailure, type WriterTrouble } from '../../answering/writer-failure.ts';
import type { Citation } from '../../papers/citation.ts';
import type { BriefingLine, BriefingPart, TopicBriefing } from '../briefing.ts';
import { inOrderOfUse } from '../renumber.ts';
import type { BriefingTask, BriefingWriter, WrittenLine } from './briefing-writer.ts';
import { taskFor } from './task.ts';

/** Puts the lines that pass every check into a briefing in place of its quotations; whatever fails, the quotation stands. */
export type Polish = (briefing: TopicBriefing) => Promise<TopicBriefing>;

export interface PolishParts {
  readonly writer: BriefingWriter;
  /** Hears why a model's words were not used at all. */
  readonly onInstead?: (trouble: WriterTrouble | 'unsupported', error: Error | null) => void;
}

/** Briefings on the same evidence read the same: so many are remembered. */
const REMEMBERED = 64;

/**
 * Lets a model put the matter, the papers' reports and long exchanges into sentences, each checked against the passages it
 * cites exactly as answers are, repaired once, and dropped for the quotation where it fails again. It never throws, and it
 * never leaves a briefing with less than its quotations.
 */
export function createPolish({ writer, onInstead }: PolishParts): Polish {
  const known = new Map<string, readonly WrittenLine[]>();
  return async (briefing) => {
    const task = taskFor(briefing);
    if (task.lines.length === 0) return briefing;
    const key = JSON.stringify([task.topic, task.lines, task.passages.map(({ id, text }) => [id, text])]);
    const remembered = known.get(key);
    if (remembered) return withLines(briefing, task, remembered);
    try {
      const lines = await writeChecked(writer, task);
      if (lines.length === 0) onInstead?.('unsupported', null);
      else remember(known, key, lines);
      return withLines(briefing, task, lines);
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      onInstead?.(failure instanceof WriterFailure ? failure.trouble : 'garbled', failure);
      return briefing;
    }
  };
}

function remember(known: Map<string, readonly WrittenLine[]>, key: string, lines: readonly WrittenLine[]): void {
  const [oldest] = known.keys();
  if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
  known.set(key, lines);
}

async function writeChecked(writer: BriefingWriter, task: BriefingTask): Promise<readonly WrittenLine[]> {
  const session: ModelSession = {};
  const first = check(await writer.writeLines(task, [], session), task);
  if (first.dropped.length === 0) return first.kept;
  const failed = new Set(first.dropped.map(({ line }) => line));
  try {
    const again = { ...task, lines: task.lines.filter(({ line }) => failed.has(line)) };
    const mended = check(
      await writer.writeLines(
        again,
        first.dropped.map(({ why }) => why),
        session,
      ),
      again,
    );
    return [...first.kept, ...mended.kept];
  } catch {
    return first.kept;
  }
}

interface Checked {
  readonly kept: readonly WrittenLine[];
  readonly dropped: readonly { readonly line: string; readonly why: DroppedStatement }[];
}

/** Each line once, with marks that it may rest on, borne out by the passages they lead to. */
function check(written: readonly WrittenLine[], { lines, passages, topic }: BriefingTask): Checked {
  const kept: WrittenLine[] = [];
  const dropped: { line: string; why: DroppedStatement }[] = [];
  for (const { line, marks: allowed } of lines) {
    const one = written.find((candidate) => candidate.line === line && candidate.text.trim() !== '');
    if (!one) continue;
    const marks = one.marks.filter((mark) => allowed.includes(mark));
    const draft = { statements: [{ text: one.text, marks }], missing: null, answered: true };
    const { statements, dropped: failed } = checkDraft(draft, passages, topic);
    const [statement] = statements;
    const within = statement?.marks.every((mark) => allowed.includes(mark));
    if (statement && within && !kept.some(({ text }) => text === statement.text)) kept.push({ line, ...statement });
    for (const why of failed) dropped.push({ line, why });
  }
  return { kept, dropped };
}

/** The briefing with its written lines, and their quotations under them. */
function withLines(
  briefing: TopicBriefing,
  { passages }: BriefingTask,
  written: readonly WrittenLine[],
): TopicBriefing {
  if (written.length === 0) return briefing;
  const citations: Citation[] = [...briefing.citations];
  const byLine = new Map(written.map((one) => [one.line, one]));
  const cite = ({ text, marks }: WrittenLine): number[] =>
    marks.flatMap((mark) => {
      const passage = passages[mark - 1];
      if (!passage) return [];
      const quote = supportingQuote(text, passage);
      const known = citations.find((one) => one.reference === passage.id && one.quote === quote);
      if (known) return [known.mark];
      citations.push({ ...passage.source, mark: citations.length + 1, quote });
      return [citations.length];
    });
  const lineFor = (name: string, quoted: BriefingLine): BriefingLine => {
    const one = byLine.get(name);
    return one
      ? { ...quoted, text: one.text, marks: cite(one), writtenBy: 'model', under: quotedUnder(name, quoted) }
      : quoted;
  };
  const parts = briefing.parts.map(
    (part): BriefingPart => ({ ...part, lines: part.lines.map((line, at) => lineFor(`${part.name}-${at + 1}`, line)) }),
  );
  const [matter] = parts.filter(({ name }) => name === 'matter');
  const second = byLine.get('matter-2');
  // A matter that the papers' words say in one line may still be written in two.
  const whole =
    matter && second && matter.lines.length === 1
      ? parts.map((part) =>
          part === matter ? { ...part, lines: [...part.lines, newLine(second, cite(second))] } : part,
        )
      : parts;
  const numbered = inOrderOfUse(whole, citations);
  return {
    ...briefing,
    ...numbered,
    writtenBy: 'model',
    lastLine: [briefing.lastLine, sayWritten(numbered.parts)].filter(Boolean).join(' '),
  };
}

/** Which parts hold a model's sentences. */
function sayWritten(parts: readonly BriefingPart[]): string {
  const titles = parts
    .filter(({ lines }) => lines.some(({ writtenBy }) => writtenBy === 'model'))
    .map(({ title }) => `“${title}”`);
  return `A language model wrote the opening sentences under ${titles.join(', ')} from the words they cite, and each was checked against them; all else is quoted.`;
}

/** What a written line keeps under it: nothing under the matter, else the words it was written from. */
function quotedUnder(name: string, quoted: BriefingLine): readonly BriefingLine[] {
  if (name.startsWith('matter')) return [];
  const label = name.startsWith('exchanges') ? quoted.label : null;
  return [{ ...quoted, label, note: null, under: [] }, ...quoted.under];
}

function newLine({ text }: WrittenLine, marks: readonly number[]): BriefingLine {
  return { text, marks, label: null, date: null, note: null, under: [], writtenBy: 'model' };
}
