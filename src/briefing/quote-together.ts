import type { BriefingLine } from './briefing.ts';
import { type LineExtras, type MarkBook, quote, quoteWords } from './marks.ts';
import type { Statement } from './statements.ts';

/** A sentence that leans on the one before it. */
const LEANS =
  /^(?:this|these|those|they|he|she|its|their|such|both|since then|that (?:is|was|figure|compares|represents)|however|therefore|additionally|in addition|of these|the latter|as a result|as mitigation|it is this|all of (?:this|these|it)|not only)\b|^(?:one|another) (?:will|would|is a|has a|of (?:the|those|these))\b|^it (?!was\b|is (?:\w+ )?(?:noted|recommended|proposed|important|worthy|clear|intended|anticipated|expected|difficult|possible|likely|not|this)\b)\w+/i;
/** How long a sentence and the one it leans on may be together. */
const TOGETHER = 650;

export interface TogetherOptions {
  /** What stands above the lines already. */
  readonly above?: Statement | null;
  /** Whether only what leans on the sentence before it is joined to it, or all that follows in the same paragraph. */
  readonly together?: 'what leans' | 'what follows';
}

/**
 * Lines for statements in order, as a reader would have them: a sentence that leans on the one before it is quoted with
 * it where the two stand side by side and it is not `above` already, and points of one list stand under the words that introduce them.
 */
export function quoteTogether(
  statements: readonly Statement[],
  book: MarkBook,
  extrasOf: (statement: Statement) => LineExtras = () => ({}),
  { above = null, together = 'what leans' }: TogetherOptions = {},
): BriefingLine[] {
  const lines: BriefingLine[] = [];
  for (let at = 0; at < statements.length; ) {
    const first = statements[at];
    if (!first) break;
    if (listFrom(statements, at + 1).length > 1 && statements[at + 1]?.intro === first.text) {
      at += 1;
      continue;
    }
    const list = listFrom(statements, at);
    if (list.length > 1 && first.intro && first.passage.source.text.includes(first.intro)) {
      const under = list.map((point) => {
        const { note = null, under: below = [] } = extrasOf(point);
        return quoteWords(point, point.text, book, { note, under: below });
      });
      const { label = null } = extrasOf(first);
      lines.push(quoteWords(first, introOf(first, first.intro, statements), book, { label, ...withNoteAbove(under) }));
      at += list.length;
      continue;
    }
    const run = runFrom(statements, at, together);
    const text = run.map((statement) => statement.text).join(' ');
    const extras = extrasOf(run.at(-1) ?? first);
    const whole = first.before !== null && first.before === above ? text : withBefore(first, text);
    lines.push(
      first.intro ? quote(first, book, withIntro(first.intro, extras)) : quoteWords(first, whole, book, extras),
    );
    at += run.length;
  }
  return lines;
}

/** A point that stands alone keeps the words of its introduction in its label. */
function withIntro(intro: string, extras: LineExtras): LineExtras {
  return extras.label ? { ...extras, label: `${extras.label} – ${intro.replace(/:$/, '')}` } : extras;
}

/** Sentences that answer one that is quoted above them: none of them needs the one before it again. */
export function quoteAnswers(answers: readonly Statement[], book: MarkBook): BriefingLine[] {
  return answers.map((answer) => quote(answer, book));
}

/** What introduces a list, with the sentence before it where the introduction is only a few words ("Of these:"). */
function introOf({ before }: Statement, intro: string, quoted: readonly Statement[]): string {
  const head = before?.text === intro ? before : null;
  if (!head?.before || quoted.includes(head.before) || intro.split(/\s+/).length >= SHORT_WORDS) return intro;
  const both = `${head.before.text} ${intro}`;
  return head.passage.source.text.includes(both) ? both : intro;
}

function listFrom(statements: readonly Statement[], at: number): readonly Statement[] {
  const first = statements[at];
  if (!first?.intro) return [];
  let end = at;
  while (statements[end]?.passage === first.passage && statements[end]?.intro === first.intro) end += 1;
  return statements.slice(at, end);
}

/** The statement and those right after it that lean on it, or that stand in its paragraph. */
function runFrom(
  statements: readonly Statement[],
  at: number,
  together: TogetherOptions['together'],
): readonly Statement[] {
  let end = at + 1;
  const joins = (next: Statement) => leansOnBefore(next) || (together === 'what follows' && next.intro === null);
  for (let next = statements[end]; next && joins(next); next = statements[end]) {
    const run = statements.slice(at, end + 1);
    const both = run.map(({ text }) => text).join(' ');
    const last = statements[end - 1];
    if (next.before !== last || both.length > TOGETHER || !next.passage.source.text.includes(both)) break;
    end += 1;
  }
  return statements.slice(at, end);
}

/** The words with the sentence they lean on, where it stands right before them. */
function withBefore(first: Statement, text: string): string {
  if (!first.before || !leansOnBefore(first)) return text;
  const both = `${first.before.text} ${text}`;
  return both.length <= TOGETHER && first.passage.source.text.includes(both) ? both : text;
}

/** A short sentence without a figure says little apart from the one before it ("… remains in the second quartile"). */
const SHORT_WORDS = 10;

/** Whether a statement leans on the one before it. */
export function leansOnBefore({ text, intro, before }: Statement): boolean {
  if (intro !== null || before === null) return false;
  return LEANS.test(text) || (text.split(/\s+/).length < SHORT_WORDS && !/\d/.test(text));
}

/** A note that every point repeats stands above them once. */
function withNoteAbove(points: readonly BriefingLine[]): Pick<BriefingLine, 'note' | 'under'> {
  const note = points[0]?.note ?? null;
  const same = note !== null && points.every((point) => point.note === note);
  return same ? { note, under: points.map((point) => ({ ...point, note: null })) } : { note: null, under: points };
}
