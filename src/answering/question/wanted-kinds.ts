import type { NodeKind } from '../../papers/paper.ts';
import type { AskedFor } from './question-kind.ts';

const MEMBERS =
  /\b(?:member(?:s|ship)? of|membership|members? (?:are )?(?:on|sit)|who(?:'|’)?s on|who (?:is|are|was|were|sits?) on|(?:on|make up|makes up) the (?:committee|panel|board))\b/i;
const ATTENDANCE =
  /\b(?:present|in attendance|attend(?:ed|ance|ees?|ing)?|turned up|turn up|came to|was there|were there|apolog\w+|absent|missed the meeting|chair(?:ed|man|ing|s)?|presided|lead member|support member|portfolio holder|vice.chair(?:man)?)\b/i;
const NEXT_MEETING = /\bnext (?:meeting|meet)|meets? next|when (?:is|was|does|will) the .{0,30}(?:meeting|meet)\b/i;

/** The kinds of block that answer a question by what they are, whatever their words: a list of members, a contact. */
export function wantedKinds(question: string, askedFor: readonly AskedFor[]): ReadonlySet<NodeKind> {
  const kinds: NodeKind[] = [];
  const people = askedFor.includes('person') || /\b(?:who|whom|names?|list)\b/i.test(question);
  if (people && MEMBERS.test(question)) kinds.push('membership');
  if (people && ATTENDANCE.test(question)) kinds.push('attendance');
  if (askedFor.includes('contact')) kinds.push('contact');
  if (askedFor.includes('contact') && /\b(?:meeting|committee|clerk|agenda|democratic services)\b/i.test(question))
    kinds.push('cover');
  if (askedFor.includes('decision')) kinds.push('resolution');
  if (NEXT_MEETING.test(question)) kinds.push('agenda-entry');
  return new Set(kinds);
}
