import type { DraftNode, DraftPerson } from '../body/draft.ts';
import { apologiesIn } from './apologies.ts';
import { substitutesIn } from './stand-in.ts';
import { attendedItem, witnessesIn } from './witnesses.ts';

/** Those listed at the top, and those whom the minutes themselves say came, stayed away or stood in. */
export function withTold(minuted: readonly DraftNode[], listed: readonly DraftPerson[]): DraftPerson[] {
  const known = [...listed, ...apologiesIn(minuted, listed), ...witnessesIn(minuted)];
  const named = [...known, ...attendedItem(minuted, known)];
  return [...named, ...substitutesIn(minuted, named)];
}
