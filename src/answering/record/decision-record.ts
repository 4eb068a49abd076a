import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { CitedPart } from '../cited-part.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Term } from '../question/understand.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

/** What the published record of one decision tells of it in a field or section of its own. */
type DecisionFact = 'effective' | 'taker' | 'taken' | 'call-in' | 'key' | 'alternatives' | 'reasons' | 'decision';

const ASKS: readonly (readonly [DecisionFact, RegExp])[] = [
  [
    'call-in',
    /\b(?:subject to (?:a )?call[- ]?in|call[- ]in\b.{0,60}\b(?:expires?|ends?|close[sd]?|period|deadline))/i,
  ],
  [
    'effective',
    /(?=.*\bdecisions?\b)(?=.*\b(?:when|date|day)\b).*\b(?:effective|take[sn]? effect|in(?:to)? (?:effect|force)|be implemented)\b/i,
  ],
  [
    'taker',
    /\bwho (?:took|made|makes|takes|is taking|has (?:taken|made)) .{0,80}\bdecision\b|\bwho (?:was|is) the decision[- ]maker\b/i,
  ],
  [
    'taken',
    /\b(?:when|what date|which day)\b.{0,30}\bdecision\b.{0,80}\b(?:taken|made)\b|\bdate of the\b.{0,60}\bdecision\b/i,
  ],
  ['key', /\b(?:is|was) .{0,80}\ba key decision\b/i],
  [
    'alternatives',
    /\b(?:alternatives?|(?:other|alternative) options?)\b.{0,40}\b(?:considered|rejected|looked at|ruled out)\b/i,
  ],
];
const WHAT = /\b(?:what|which)\b.{0,60}\b(?:decided?|decision|agreed|approved|resolved)\b/i;
const WHY = /\breasons? (?:for|behind|given)\b|\b(?:and|but) (?:why|(?:what|which)\b.{0,12}\breasons?)\b/i;
const FOR_A_DECISION = /\breasons? (?:for|behind|given)\b.{0,80}\bdecision\b/i;

/** Which fields or sections of a decision's record a question asks for; none where it asks for something else. */
function factsAsked(question: string): readonly DecisionFact[] {
  const fact = ASKS.find(([, asks]) => asks.test(question))?.[0];
  if (fact) return [fact];
  if (FOR_A_DECISION.test(question)) return ['reasons'];
  return WHY.test(question) && WHAT.test(question) ? ['decision', 'reasons'] : [];
}

/** How records name their fields and the headings of their sections. */
const NAMED: Readonly<Record<DecisionFact, RegExp>> = {
  effective: /^(?:effective (?:from|date)|date (?:decision )?(?:effective|of implementation)|implementation date)$/i,
  taker: /^(?:decision[- ]maker|decision (?:made|taken) by|taken by)$/i,
  taken: /^(?:date of (?:the )?decision|decision (?:date|taken|made)(?: on)?)$/i,
  'call-in':
    /^(?:(?:is )?(?:the decision )?subject to call[- ]?in|call[- ]in (?:expires|expiry|ends|deadline|period|closes).*)\??$/i,
  key: /^(?:is (?:it |this )?(?:a )?)?key decision\??$/i,
  alternatives: /^(?:alternatives?|(?:other|alternative) options?|options)\b.{0,40}$/i,
  reasons: /^reasons?(?: (?:for|behind|of|given)\b.{0,40})?$/i,
  decision: /^(?:the )?decisions?(?: taken| made)?$/i,
};
/** What ends the section before it. */
const SECTION =
  /^(?:reasons?|alternatives?|(?:other|alternative) options?|options|purpose|subject|financial|legal|interests?|declarations?|wards?|consult\w*|accompanying|documents|supporting|contact|officer|exempt|private|confidential|background|reports?|agenda|other|lots|publication|date|effective)\b/i;
/** Each record of one decision says who took it or when. */
const OF_A_DECISION = [NAMED.taker, NAMED.taken, NAMED.effective];

/** What no other words of a record tell: where its field is missing, dates near by are of something else. */
const ONLY_IN_FIELDS: ReadonlySet<DecisionFact> = new Set(['effective', 'call-in']);

/** How far a record must speak of what is asked about. */
const SPOKEN = 0.6;
const ASKING = new Set(
  searchWords(
    'effective effect force implemented take took taken taking make made maker date day key subject call expire expiry end close period deadline alternative option consider considered reject reason behind give decide decision cabinet member director award',
  ),
);

/**
 * What the published record of a decision says of it: from when it is effective, who took it, why, what else was considered.
 * Null where no such thing is asked, no record is of the matter, or other words may say it.
 */
export function sayOfDecision(question: string, topic: readonly Term[], shelf: Shelf): RecordAnswer | null {
  const facts = factsAsked(question);
  if (facts.length === 0) return null;
  const about = topic.filter(({ words }) => !words.every((word) => ASKING.has(word)));
  const records = shelf
    .papers()
    .filter(({ kind }) => kind === 'page')
    .map((paper) => ({ paper, passages: shelf.passagesOf(paper.id) }))
    .filter(({ passages }) => passages.some((passage) => OF_A_DECISION.some((named) => fieldOf(passage, named))))
    .map(({ paper, passages }) => ({ paper, passages, share: shareOf(about, paper, passages) }));
  const most = Math.max(0, ...records.map(({ share }) => share));
  if (about.length === 0 ? records.length !== 1 : most < SPOKEN) return null;
  const [record, other] = records.filter(({ share }) => share === most);
  if (!record || other) return null;
  const told = facts.map((fact) => partsOf(fact, record.passages));
  const date = record.passages.map((passage) => fieldOf(passage, NAMED.taken)).find((value) => value !== null);
  const taken = date ? ` of ${date}` : '';
  if (told.some((parts) => parts.length === 0)) {
    const [only] = facts;
    return only && ONLY_IN_FIELDS.has(only)
      ? { kind: 'no-record', why: `The record of the decision${taken} does not say.`, nearest: record.passages[0] }
      : null;
  }
  return recorded(`The record of the decision${taken}:`, told.flat(), 'lines');
}

function shareOf(about: readonly Term[], { title }: PaperOutline, passages: readonly Passage[]): number {
  if (about.length === 0) return 1;
  return shareSpoken(about, [title, ...passages.map(({ text }) => text)].join(' '));
}

/** The value of a field that stands on a line or in a row of its own: "Effective from: 17/02/2026", "| Key decision | No |". */
function fieldOf({ kind, text }: Passage, named: RegExp): string | null {
  if (kind !== 'paragraph' && kind !== 'table-row' && kind !== 'list-item') return null;
  const cells = /^\s*\|?\s*(?<label>[^:|\t]{2,60}?)\s*[:|\t]\s*(?<value>[^|\t][^|]*?)\s*\|?\s*$/s.exec(text)?.groups;
  return cells && named.test((cells['label'] ?? '').trim()) ? (cells['value'] ?? null) : null;
}

function partsOf(fact: DecisionFact, passages: readonly Passage[]): readonly CitedPart[] {
  const field = passages.filter((passage) => fieldOf(passage, NAMED[fact]) !== null);
  if (field.length > 0) return field.slice(0, 2).map((passage) => lineOf(passage, asLine(passage.text), passage.text));
  return sectionOf(NAMED[fact], passages).map((passage) => lineOf(passage, passage.text, passage.text));
}

const asLine = (text: string) =>
  text
    .replace(/^\s*\|\s*|\s*\|\s*$/g, '')
    .replace(/\s*[|\t]\s*/, ': ')
    .replace(/ {2,}/g, ' ');

/** What stands under the heading of a section, until the next section begins. */
function sectionOf(named: RegExp, passages: readonly Passage[]): readonly Passage[] {
  const head = (text: string) => text.replace(/\s*:\s*$/, '').trim();
  const start = passages.findLastIndex(({ kind, text }) => kind === 'heading' && named.test(head(text)));
  if (start < 0) {
    return passages.filter(({ kind, source }) => kind !== 'heading' && named.test(head(source.headings.at(-1) ?? '')));
  }
  const rest = passages.slice(start + 1);
  const end = rest.findIndex(
    (passage) =>
      (passage.kind === 'heading' && SECTION.test(passage.text)) ||
      OF_A_DECISION.some((field) => fieldOf(passage, field)),
  );
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind !== 'heading');
}
