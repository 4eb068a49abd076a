import type { Block } from '../body/block.ts';
import { readDecisionHead } from '../body/decision.ts';
import type { DraftNode } from '../body/draft.ts';

/** What words above a point say of it: the word that decides, and whether it goes for the points below too. */
export interface Led {
  readonly word: string;
  /** Whether every point below is decided, or each says for itself. */
  readonly goesOn: boolean;
}

/** "\u2026 it was RESOLVED (7 for, 1 against):" above points that are what was resolved. */
const announces =
  /\b(RESOLVED|AGREED|RECOMMENDED|DECIDED|(?:[Ii]t was|was then|were) (?:unanimously )?(?:resolved|agreed|recommended|decided))(?: unanimously)?(?:\s*\([^)]{0,60}\))?(?: (?:that|to))?(?: as follows)?\s*[:\u2013-]+(?: [\u2013-])?$/;

/** "The Committee agreed:" above points that are what it agreed. */
const bodyAnnounces =
  /\b(?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|authority|executive|members|meeting|(?:executive|cabinet|lead) member|portfolio holder|director|leader|mayor|officer|we) (?:(?:therefore|then|unanimously|accordingly|also|hereby|has|have) )*(agreed|resolved|approved|noted|recommended|decided)(?: unanimously)?(?: (?:that|to))?(?: as follows)?\s*[:\u2013-]+(?: [\u2013-])?$/i;

/** What a meeting before decided is told as history. */
const earlier =
  /\bhad (?:\w+ )?(?:resolved|agreed|approved|noted|recommended|decided)\b|\b(?:at (?:its|their|the|a) (?:\w+ )?meetings?|on \d{1,2} [A-Z][a-z]+(?: \d{4})?|in [A-Z][a-z]+ \d{4})\b[^.]{0,80}\b(?:resolved|agreed|approved|noted|recommended|decided)\b[^.]{0,30}$/;

const leadIn =
  /\b(?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|authority|executive|members|meeting)(?: (?:therefore|then|unanimously|accordingly|further|also|hereby))?(?:, (?:by|having|on|after|following|with) [^:]{3,120},?)?:?[\u2013-]?$/i;
const verdict =
  /^(?:otherwise |unanimously |also |further )?(noted|agreed|approved|resolved|recommended|recommends?|endorsed|deferred|continued|welcomed|adopted|instructed|remitted|delegated|authorised|ratified|homologated|supported)\b/i;

/** "the Committee:" above points that each say what it did: "(i) noted that \u2026". */
export function ledDecision(last: DraftNode | null, block: Block): Led | null {
  const told = last?.kind === 'paragraph' && !earlier.test(last.text.slice(-300)) ? last.text.slice(-120) : '';
  const announced = told === '' ? undefined : (announces.exec(told)?.[1] ?? bodyAnnounces.exec(told)?.[1]);
  if (announced) return { word: announced.split(' ').at(-1) ?? announced, goesOn: true };
  const word = verdict.exec(block.text)?.[1] ?? null;
  if (!word || !last) return null;
  const opened =
    last.kind === 'paragraph' && last.label === null && /[:\u2013-]$/.test(last.text) && leadIn.test(last.text);
  return opened || last.kind === 'resolution' ? { word, goesOn: false } : null;
}

/** "The Select Committee:" below "Resolved:" decides nothing itself; its points do. */
export const opensPoints = (block: Block, next: Block | undefined): boolean =>
  !block.mark &&
  Boolean(next?.mark) &&
  block.text.length < 120 &&
  (leadIn.test(block.text) || bodyAnnounces.test(block.text));

/** The word in which words that only lead to points say what was decided: "The Panel resolved as follows:". */
export const announcedIn = (text: string): string | null =>
  /[:\u2013-]$/.test(text) ? (announces.exec(text)?.[1] ?? bodyAnnounces.exec(text)?.[1] ?? null) : null;
export const announcesPoints = (text: string): boolean => announcedIn(text) !== null;

/** "It was moved by \u2026, seconded by \u2026 and carried:" above the motion in its own words. */
export const quotesMotion = (last: DraftNode | null, { mark, text }: Block): boolean =>
  mark === null &&
  (last?.kind === 'paragraph' || last?.kind === 'resolution') &&
  /^["'\u2018\u201c](?:That|This)\b/.test(text) &&
  /\b(?:moved|proposed|motion)\b.{3,200}\b(?:carried|agreed|resolved|approved)(?: unanimously| nem\.? con\.?)?\s*[:\u2013-]+$/i.test(
    last.text,
  );

/** "1. That the report be noted." below "ORDERED as follows:-" is no item. */
export const isDecidedPoint = ({ text }: Block, above: Block | undefined): boolean =>
  /^(?:That|To)\b/.test(text) &&
  above !== undefined &&
  !above.mark &&
  (readDecisionHead(above.text)?.rest === '' || announcesPoints(above.text));
