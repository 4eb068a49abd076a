import type { BriefingOptions } from './briefing.ts';
import type { Shortness } from './short-briefing.ts';

/** Other ways to see a briefing that a reader already has, by the name of the button that asks for it. */
export type BriefingView = 'whole' | 'shorter' | 'figures' | 'since-last-meeting';

export const BRIEFING_VIEWS: Readonly<
  Record<BriefingView, { readonly options: BriefingOptions; readonly shortness: Shortness }>
> = {
  whole: { options: {}, shortness: 'short' },
  shorter: { options: {}, shortness: 'shorter' },
  figures: { options: { only: ['figures', 'age'] }, shortness: 'short' },
  'since-last-meeting': { options: { since: 'last-meeting' }, shortness: 'short' },
};

export function isBriefingView(name: string): name is BriefingView {
  return Object.hasOwn(BRIEFING_VIEWS, name);
}
