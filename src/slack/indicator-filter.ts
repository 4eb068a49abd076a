import type { IndicatorFilter } from './deps.ts';

const rags = { red: 'Red', amber: 'Amber', green: 'Green' } as const;
const quartiles = { 1: 1, 2: 2, 3: 3, 4: 4, top: 1, bottom: 4, first: 1, second: 2, third: 3, fourth: 4 } as const;
const worse = /\b(worse|worsening|declining|deteriorating|wrong way|negative)\b/i;
const better = /\b(better|improving|improved|right way|positive)\b/i;
const quartile = /\b(?:quartile\s*([1-4])|(top|bottom|first|second|third|fourth)\s+quartile|q([1-4])\b)/i;

/** Filter words as people type them: "red worse", "quartile 4 health", "all". What is left over narrows by topic. */
export function readFilter(text: string): IndicatorFilter {
  const rag = /\b(red|amber|green)\b/i.exec(text)?.[1]?.toLowerCase();
  const level = quartile.exec(text)?.slice(1).find(Boolean)?.toLowerCase();
  const theme = text
    .replace(quartile, ' ')
    .replace(worse, ' ')
    .replace(better, ' ')
    .replace(
      /\b(red|amber|green|all|every|everything|the|indicators?|getting|moving|rated|rag|and|in|of|which|are|that|show|list|me)\b/gi,
      ' ',
    )
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    ...(isRag(rag) && { rag: rags[rag] }),
    ...(worse.test(text) ? { direction: 'worse' as const } : better.test(text) ? { direction: 'better' as const } : {}),
    ...(isQuartile(level) && { quartile: quartiles[level] }),
    ...(theme && { theme }),
  };
}

/** The filter in words, for the end of "12 indicators …". */
export function describeFilter({ rag, direction, quartile: level, theme }: IndicatorFilter): string {
  const parts = [
    rag ? `rated ${rag.toLowerCase()}` : null,
    direction ? `getting ${direction}` : null,
    level ? `in quartile ${level}` : null,
    theme ? `on “${theme}”` : null,
  ].filter(Boolean);
  return parts.length > 0 ? ` ${parts.join(', ')}` : '';
}

function isRag(word: string | undefined): word is keyof typeof rags {
  return word !== undefined && Object.hasOwn(rags, word);
}

function isQuartile(word: string | undefined): word is Extract<keyof typeof quartiles, string> {
  return word !== undefined && Object.hasOwn(quartiles, word);
}
