import type { Passage } from '../../indexing/passage.ts';
import type { Shelf } from '../shelf.ts';
import type { DecisionKind } from './asked-of-record.ts';
import { type HeldMeeting, sayHeld } from './meetings-held.ts';
import { isCustomary, lineOf, type RecordAnswer, recorded } from './record-answer.ts';

/** The resolutions of a meeting's minutes, in their order; customary business only where there is nothing else. */
export function resolutionsOf({ papers }: HeldMeeting, shelf: Shelf): readonly Passage[] {
  const all = papers
    .filter(({ kind }) => kind === 'minutes')
    .flatMap(({ id }) => shelf.passagesOf(id))
    .filter(({ kind, sameAs }) => kind === 'resolution' && sameAs === undefined);
  const telling = all.filter(({ source }) => !isCustomary(source.item.title));
  return telling.length > 0 ? telling : all;
}

/** To note and to recommend bind nobody as a decision does, so each resolution is told by its kind. */
export function kindOf({ text, source, decision }: Pick<Passage, 'text' | 'source' | 'decision'>): DecisionKind {
  if (decision) return decision;
  if (
    source.headings.some((heading) => /^recommend/i.test(heading)) ||
    /\b(?:be recommended|recommends?)\b/i.test(text)
  )
    return 'recommended';
  if (/\bdeferred\b/i.test(text)) return 'deferred';
  return /\bbe noted\b|\bit was noted\b|^(?:to )?note\b/i.test(text) ? 'noted' : 'resolved';
}

/** A paragraph that tells a decision without a resolution: "The Panel deferred consideration of this item". */
export function decidesInProse({ sentences, kind, sameAs }: Passage): boolean {
  return kind === 'paragraph' && sameAs === undefined && sentences.some((sentence) => TELLS_DECISION.test(sentence));
}

const TELLS_DECISION =
  /^(?:the )?(?:committee|panel|board|cabinet|council|commission|forum|members|consideration of|it was|this item was|the item was)\b.{0,60}\b(?:deferred|agreed|decided|approved|endorsed|withdrawn|adjourned|referred)\b/i;

/** How the vote went, where the words that open the decision say it: "RESOLVED (by 4 votes to 1):". */
const HOW = /\(([^()]*\b(?:votes?|for|against|unanimous\w*|abst\w+|nem)\b[^()]*)\)/i;

/** A web page may cut a resolution before it says what was decided. */
function sayKind(passage: Passage): string {
  if (/(?:\.\.\.|…)$/.test(passage.text.trim())) return 'cut short in the paper';
  const how = HOW.exec(passage.source.headings.at(-1) ?? '')?.[1];
  return how ? `${kindOf(passage)} (${how})` : kindOf(passage);
}

/** Resolutions of one or more meetings as a list, each with its item and kind. */
export function sayDecisions(
  meetings: readonly HeldMeeting[],
  resolutions: readonly Passage[],
  { only, supposed }: { readonly only: DecisionKind | null; readonly supposed: boolean },
): RecordAnswer {
  const wanted = only ? resolutions.filter((passage) => kindOf(passage) === only) : resolutions;
  const [newest] = meetings;
  if (wanted.length === 0 || !newest) {
    const of = newest ? sayHeld(newest) : 'that';
    return {
      kind: 'no-record',
      why: `The minutes of ${of} record nothing as ${only ?? 'resolved'}.`,
      nearest: resolutions[0],
    };
  }
  const several = new Set(wanted.map(({ meeting }) => meeting)).size > 1;
  const draft = wanted.every(({ source }) => source.edition === 'draft');
  const of = several
    ? `The ${draft ? 'draft ' : ''}minutes record:`
    : `${newest.body}, ${sayHeld(newest)}${draft ? ', draft minutes' : ''}:`;
  const fell = wanted.some((passage) => kindOf(passage) === 'lost');
  const lead =
    supposed && !fell ? `The minutes record nothing of that kind. What they record: ${several ? '' : of}`.trim() : of;
  const parts = wanted.map((passage) =>
    lineOf(
      passage,
      `${several ? `${capital(sayHeld(passage.source.meeting))}, ` : ''}${passage.source.item.title} – ${sayKind(passage)}: ${passage.text}`,
      passage.text,
    ),
  );
  return recorded(lead, parts, 'decisions');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
