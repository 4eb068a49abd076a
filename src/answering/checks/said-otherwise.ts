import { type Reading, readSentence } from './evidence.ts';

const VERB = '(?:was|were|is|are|had|has|have|did|do|will|would|\\w{2,}ed|gave|said|took|came|went|felt)\\b';
const OF_WHICH = new RegExp(
  `^(?<lead>.*?)(?<whole>(?:\\d[\\d,]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) [^,;]+?),? (?:and )?of (?:which|whom|these|those) (?<part>[^,;]+?) (?<rest>${VERB}.*)$`,
  'i',
);
const OF_THE = new RegExp(`^Of (?:the |its |all )?(?<whole>[^,;]+), (?<part>[^,;]+?) (?<rest>${VERB}.*)$`);

/**
 * The sentences of a passage, and with them those that give a part of a whole, as others say it: "94% of the 311 premises
 * were rated 3", where the paper says "Inspectors visited 311 premises, of which 94% were rated 3" or "Of the 311 premises,
 * 94% were rated 3".
 */
export const withPartsFirst = (sentences: readonly Reading[]): readonly Reading[] => [
  ...sentences,
  ...sentences.flatMap(({ plain }) => {
    const { lead = '', whole, part, rest } = (OF_THE.exec(plain) ?? OF_WHICH.exec(plain))?.groups ?? {};
    return whole && part ? [readSentence(`${part} of the ${whole} ${lead}${rest}`)] : [];
  }),
];
