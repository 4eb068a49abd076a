import type { MeetingFacts } from '../body/draft.ts';
import { readMinutesOpening } from './meeting-facts.ts';

/** When and where a sentence says that a body met: "The Schools Forum met on Thursday 22 January 2026 at 8.30am at the Hub." */
export function toldMeeting(text: string): Pick<MeetingFacts, 'time' | 'venue'> | null {
  const [, body, held] = met.exec(text.slice(0, 300)) ?? [];
  const told = body ? readMinutesOpening(`Minutes of the ${body} held ${held}`) : null;
  return told && { time: told.time, venue: told.venue };
}

const met = /^(?:The )?([A-Z].{2,100}?) met (?=on\b|at\b)([^.]*(?:\.\d[^.]*)?)(?:\.|$)/;
