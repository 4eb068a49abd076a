import type { Passage } from '../indexing/passage.ts';
import { searchWords } from '../indexing/search-words.ts';
import type { Reading } from './quoting/quoting-writer.ts';
import { DOUBT } from './quoting/weights.ts';

/** Why the sentences found are not an answer, in the reader's words; null where they are. */
export function whyDoubt({ question, terms, scored, quotes }: Reading): string | null {
  const [best] = scored;
  const [quote] = quotes;
  if (!best || !quote) return 'The papers do not say.';
  if (question.periods.length > 0 && best.time === 'conflicts') {
    return `The papers do not say for ${question.periods.map(({ label }) => label).join(' or ')}.`;
  }
  const missing = missingName(
    question.names,
    quotes.map(({ passage }) => passage),
  );
  if (missing && question.askedFor.includes('contact')) return `The papers give no contact details for ${missing}.`;
  const wanted = soughtFullName(question.question);
  if (
    wanted &&
    !scored.some(({ text }) =>
      new RegExp(`\\b${wanted} (?!CC\\b)\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ ${wanted}\\b`, 'u').test(text),
    )
  ) {
    return `The papers give only the name ${wanted}.`;
  }
  const unspoken = terms.filter((_, index) => (best.around[index] ?? 0) < DOUBT.spoken);
  const lost =
    unspoken.reduce((sum, { weight }) => sum + weight, 0) /
    Math.max(
      1e-9,
      terms.reduce((sum, { weight }) => sum + weight, 0),
    );
  if (terms.length === 0 || best.coverage < DOUBT.coverage || lost > DOUBT.unspoken) return 'The papers do not say.';
  return null;
}

/** A name of the question that stands in none of the passages quoted. */
function missingName(names: readonly string[], passages: readonly Passage[]): string | null {
  const written = new Set(passages.flatMap(({ text, context }) => searchWords(`${text} ${context}`)));
  return (
    names.find(
      (name) => !searchWords(name.replace(/\b(?:Mrs?|Ms|Miss|Dr)\b\.?/g, '')).every((word) => written.has(word)),
    ) ?? null
  );
}

function soughtFullName(question: string): string | null {
  return /\b(?:surname|last name|full name|second name)\b/i.test(question)
    ? (/\b(?:called|named|of|is|for) (\p{Lu}\p{Ll}+)\b/u.exec(question)?.[1] ?? null)
    : null;
}
