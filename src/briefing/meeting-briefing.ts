import type { Meeting } from '../papers/meeting.ts';
import type { BriefingOptions, MeetingBriefing, NoBriefing } from './briefing.ts';
import type { BriefingDependencies } from './create-briefing.ts';
import { sayNothing } from './say-endings.ts';

/** One briefing for each item of a meeting that says something, and an overview of one page. */
export async function briefMeeting(
  _meeting: Meeting,
  topic: string,
  _deps: BriefingDependencies,
  _options: BriefingOptions,
): Promise<MeetingBriefing | NoBriefing> {
  return sayNothing(topic, []);
}
