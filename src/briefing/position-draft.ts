import type { BriefingOptions, NoBriefing, PositionDraft } from './briefing.ts';
import type { BriefingDependencies } from './create-briefing.ts';
import { sayNothing } from './say-endings.ts';

export async function draftPosition(
  topic: string,
  _deps: BriefingDependencies,
  _options: BriefingOptions,
): Promise<PositionDraft | NoBriefing> {
  return sayNothing(topic, []);
}
