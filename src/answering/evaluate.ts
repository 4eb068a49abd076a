import type { Answer } from './answer.ts';

/** One line of a question set, as `tests/evaluation/README.md` describes it. */
export interface GoldenQuestion {
  readonly id: string;
  readonly type: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Every group must be cited; any one string of a group will do. */
  readonly evidence: readonly (readonly string[])[];
  readonly must_include?: readonly (readonly string[])[] | undefined;
  readonly must_not_include?: readonly string[] | undefined;
  readonly meeting_date?: string | null | undefined;
  readonly meeting_dates?: readonly (string | null)[] | undefined;
  readonly false_premise?: boolean | undefined;
  readonly premise_correction?: readonly (readonly string[])[] | undefined;
}

/** Shares are 0 to 1 to three places; null where there is nothing to measure. Times are milliseconds. */
export interface Measures {
  readonly questions: number;
  readonly missing: number;
  readonly right: number | null;
  readonly answerable: number;
  readonly answeredRight: number | null;
  readonly cited: number | null;
  readonly saidIt: number | null;
  readonly meetingRight: number | null;
  readonly wronglyDeclined: number | null;
  readonly citationPrecision: number | null;
  readonly citationsPerAnswer: number;
  readonly unanswerable: number;
  readonly declinedRight: number | null;
  readonly byType: Readonly<Record<string, number | null>>;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
}

type Cited = Answer['citations'][number];

/** Only the first citations count, and of those only what is a paragraph rather than a paper. */
const COUNTED = 8;
const LONGEST = 4000;
const DECLINED: ReadonlySet<string> = new Set(['nothing-found', 'out-of-scope', 'clarify', 'refused', 'unsupported']);
const GAVE: ReadonlySet<string> = new Set(['answered', 'partly-answered']);

/** Scores answers against a question set by the rules of `tests/evaluation/score.mjs`; the two give the same numbers. */
export function evaluate(questions: readonly GoldenQuestion[], answers: readonly Answer[]): Measures {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const rows = questions.map((question) => judge(question, byId.get(question.id)));
  const answerable = rows.filter(({ question }) => question.answerable);
  const unanswerable = rows.filter(({ question }) => !question.answerable);
  const cited = sum(answerable, ({ citations }) => citations);
  const times = rows
    .flatMap(({ answer }) => (answer && Number.isFinite(answer.ms) ? [answer.ms] : []))
    .sort((a, b) => a - b);
  const types = [...new Set(rows.map(({ question }) => question.type))].sort();
  return {
    questions: rows.length,
    missing: rows.filter(({ answer }) => !answer).length,
    right: share(rows, ({ right }) => right),
    answerable: answerable.length,
    answeredRight: share(answerable, ({ right }) => right),
    cited: share(answerable, (row) => row.cited),
    saidIt: share(answerable, ({ included }) => included),
    meetingRight: share(
      answerable.filter((row) => row.cited),
      ({ dated }) => dated,
    ),
    wronglyDeclined: share(
      answerable,
      ({ answer, right }) => answer !== undefined && DECLINED.has(answer.kind) && !right,
    ),
    citationPrecision: cited > 0 ? Math.round((1000 * sum(answerable, ({ useful }) => useful)) / cited) / 1000 : null,
    citationsPerAnswer: Math.round((10 * cited) / Math.max(1, answerable.filter(({ gave }) => gave).length)) / 10,
    unanswerable: unanswerable.length,
    declinedRight: share(unanswerable, ({ right }) => right),
    byType: Object.fromEntries(
      types.map((type) => [
        type,
        share(
          rows.filter(({ question }) => question.type === type),
          ({ right }) => right,
        ),
      ]),
    ),
    p50Ms: times[Math.floor(times.length / 2)] ?? null,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? null,
  };
}

/** Whether the answer to each question of a set is right, by the question's id. */
export function judgeAnswers(
  questions: readonly GoldenQuestion[],
  answers: readonly Answer[],
): ReadonlyMap<string, boolean> {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return new Map(questions.map((question) => [question.id, judge(question, byId.get(question.id)).right]));
}

function judge(question: GoldenQuestion, answer: Answer | undefined) {
  const nothing = {
    question,
    answer,
    right: false,
    gave: false,
    cited: false,
    included: false,
    dated: false,
    citations: 0,
    useful: 0,
  };
  if (!answer) return nothing;
  if (!question.answerable) return { ...nothing, right: DECLINED.has(answer.kind) || corrects(question, answer) };
  const citations = answer.citations.filter(({ text }) => flat(text).length <= LONGEST).slice(0, COUNTED);
  const found = question.evidence.map((group) => group.map((evidence) => holder(citations, evidence)).find(Boolean));
  const cited = found.every(Boolean);
  const included =
    says(answer.text, question.must_include ?? []) &&
    !(question.must_not_include ?? []).some((text) => flat(answer.text).includes(flat(text)));
  const dates = question.meeting_dates ?? found.map(() => question.meeting_date ?? null);
  const dated = cited && found.every((citation, index) => (citation?.meeting.date ?? null) === (dates[index] ?? null));
  const asked = question.type === 'ambiguous' && answer.kind === 'clarify' && answer.choices.length > 1;
  const useful = citations.filter((citation) => isUseful(citation, question)).length;
  const gave = GAVE.has(answer.kind);
  return {
    question,
    answer,
    gave,
    cited,
    included,
    dated,
    citations: citations.length,
    useful,
    right: asked || (gave && cited && included),
  };
}

/** A false premise is also right when the answer says what the papers say instead. */
function corrects({ false_premise, premise_correction = [] }: GoldenQuestion, { text }: Answer): boolean {
  return false_premise === true && premise_correction.length > 0 && says(text, premise_correction);
}

function isUseful(citation: Cited, { evidence }: GoldenQuestion): boolean {
  return evidence.flat().some((text) => holder([citation], text) || flat(text).includes(flat(citation.text)));
}

/** The citation that holds a piece of evidence: one whole, or the first of several that together hold nearly all its words. */
function holder(citations: readonly Cited[], evidence: string): Cited | undefined {
  const wanted = flat(evidence).toLowerCase();
  const tokens = words(evidence);
  const shareOf = (text: string) => {
    const have = new Set(words(text));
    return tokens.filter((token) => have.has(token)).length / tokens.length;
  };
  const one = citations.find(({ text }) => flat(text).toLowerCase().includes(wanted) || shareOf(text) >= 0.95);
  if (one) return one;
  const within = citations.filter(({ text }) => {
    const own = words(text);
    return own.length >= 4 && own.filter((word) => tokens.includes(word)).length / own.length >= 0.9;
  });
  return within.length > 0 && shareOf(within.map(({ text }) => text).join(' ')) >= 0.9 ? within[0] : undefined;
}

function says(text: string, groups: readonly (readonly string[])[]): boolean {
  const said = flat(text).toLowerCase();
  return groups.every((variants) => variants.some((variant) => said.includes(flat(variant).toLowerCase())));
}

function flat(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function words(text: string): readonly string[] {
  return (
    flat(text)
      .toLowerCase()
      .match(/[a-z0-9£%.,'<>/-]*[a-z0-9%]/g) ?? []
  );
}

function share<Row>(rows: readonly Row[], test: (row: Row) => boolean): number | null {
  return rows.length > 0 ? Math.round((1000 * rows.filter(test).length) / rows.length) / 1000 : null;
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
