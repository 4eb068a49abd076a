import type { BriefingOptions } from './briefing.ts';

/** Other ways to see a briefing that a reader already has, by the name of the button that asks for it. */
export const BRIEFING_VIEWS: Readonly<Record<'figures' | 'since-last-meeting', BriefingOptions>> = {
  figures: { only: ['figures', 'age'] },
  'since-last-meeting': { since: 'last-meeting' },
};
