import { type Reading, readSentence } from './evidence.ts';
import { isEmptyWord, type Word } from './plain-text.ts';
import { predicatesOf } from './predicates.ts';
import { mayBeAdded } from './safe-words.ts';

/** The facts a sentence strings together: what has no verb of its own goes with what stands before it. */
export function clausesOf(plain: string): string[] {
  const clauses: string[] = [];
  let [from, started] = [0, 0];
  for (const { index, 0: mark } of plain.matchAll(/[,;:](?= )|[()]|\b(?:and|but|while|whereas)\b|$/g)) {
    const part = plain.slice(from, index);
    const standsAlone = clauses.length > 0 && (compares(part) || (hasVerb(part) && hasVerb(clauses.at(-1) ?? '')));
    if (!standsAlone) clauses.pop();
    else started = from;
    clauses.push(plain.slice(started, index));
    from = index + mark.length;
  }
  return clauses.filter((clause) => /\w/.test(clause));
}

/** "against a target of six weeks", "higher than England (252)": a comparison that the paper makes in a sentence of its own. */
const COMPARISON =
  /^ ?(?:slightly |well )?(?:against|compared|up|down|higher|lower|more|fewer|less|above|below|an? (?:\w+ )?(?:increase|decrease|rise|fall|drop|reduction|improvement))\b/i;

const compares = (part: string): boolean =>
  COMPARISON.test(part) && (!/^ ?(?:against|compared)/.test(part) || contentOf(readSentence(part)).length > 0);

const hasVerb = (part: string): boolean =>
  compares(part) ||
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should)\b/i.test(part) ||
  predicatesOf(readSentence(part)).length > 0;

/** Words that say something: no grammar, no figures, no dates. */
export function contentOf({ words, figures, whens }: Reading): Word[] {
  return words.filter(
    (word) =>
      (!isEmptyWord(word) || BODY.test(word.text)) &&
      !mayBeAdded(word.text) &&
      ![...figures, ...whens].some(({ start, end }) => word.start < end && word.end > start),
  );
}
/** Grammar to other checks; here who acts must be somebody the passage or its headings name. */
export const BODY = /^(?:council|committee|members?)$/i;
