import type { Answer, Question } from '../answering/answer.ts';
import type { Citation } from '../papers/citation.ts';

/** What the papers say to one statement of a message. */
export interface CheckedStatement {
  readonly statement: string;
  readonly verdict: 'supported' | 'contradicted' | 'not-found';
  readonly citation: Citation | null;
}

/** At most this many statements of one message are looked up. */
const mostStatements = 12;

/** The sentences of a message that claim something: a statement with a figure, or at least a clause of words. */
export function statementsOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[“"'(]?[A-Z0-9£])|\n+/)
    .map((sentence) => sentence.replace(/^[\s•>*-]+/, '').trim())
    .filter((sentence) => !sentence.endsWith('?') && claims(sentence))
    .slice(0, mostStatements);
}

function claims(sentence: string): boolean {
  const words = sentence.match(/\p{L}+/gu) ?? [];
  return figuresOf(sentence).length > 0 ? words.length >= 2 : words.length >= 5;
}

/**
 * Looks one statement up. Supported: a cited paragraph holds all its figures (or, without figures, nearly all its
 * words). Contradicted: the papers speak of the same thing, in nearly the same words, with another figure of the same
 * kind. Anything less sure is not found: a wrong "contradicted" is worse than a plain "not found".
 */
export async function checkStatement(
  statement: string,
  ask: (question: Question) => Promise<Answer>,
): Promise<CheckedStatement> {
  const answer = await ask({ question: statement });
  const cited = answer.citations.slice(0, 8);
  const figures = figuresOf(statement);
  const supporting = cited.find((citation) => supports(citation.text, statement, figures));
  if (supporting) return { statement, verdict: 'supported', citation: supporting };
  const opposing =
    figures.length > 0 ? cited.find((citation) => contradicts(citation.quote, statement, figures)) : undefined;
  if (opposing) return { statement, verdict: 'contradicted', citation: opposing };
  return { statement, verdict: 'not-found', citation: null };
}

function supports(text: string, statement: string, figures: readonly string[]): boolean {
  const there = new Set(figuresOf(text));
  const shared = share(statement, text);
  return figures.length > 0 ? figures.every((figure) => there.has(figure)) && shared >= 0.5 : shared >= 0.8;
}

function contradicts(quote: string, statement: string, figures: readonly string[]): boolean {
  const there = figuresOf(quote);
  const kinds = new Set(there.map(kindOf));
  const missing = figures.filter((figure) => !there.includes(figure));
  return missing.some((figure) => kinds.has(kindOf(figure))) && share(statement, quote) >= 0.6;
}

/** Figures as comparable text: thousands separators gone, units kept. Years and dates are figures too. */
function figuresOf(text: string): string[] {
  const found = text.match(/£?\d[\d,]*(?:\.\d+)?\s?(?:%|per cent|percent|million|billion|m\b|k\b)?/gi) ?? [];
  return found.map((figure) =>
    figure
      .toLowerCase()
      .replace(/,(?=\d{3})/g, '')
      .replace(/,$/, '')
      .replace(/per ?cent/, '%')
      .replace(/million/, 'm')
      .replace(/billion/, 'bn')
      .replace(/\s+/g, ''),
  );
}

function kindOf(figure: string): string {
  if (figure.endsWith('%')) return 'percent';
  if (figure.startsWith('£')) return 'money';
  return /^(19|20)\d\d$/.test(figure) ? 'year' : 'number';
}

/** Share of the statement's telling words that the other text holds. */
function share(statement: string, other: string): number {
  const wanted = tellingWords(statement);
  if (wanted.length === 0) return 0;
  const there = new Set(tellingWords(other));
  return wanted.filter((word) => there.has(word)).length / wanted.length;
}

function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)))];
}

const common = new Set(
  'that this with from have been were will which their there they than then about into over also more most some such only very just what when where would could should does said says our your'.split(
    ' ',
  ),
);
