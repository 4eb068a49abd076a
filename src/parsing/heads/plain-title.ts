import { isStandingHeading } from '../body/heading.ts';
import type { Group } from './header-groups.ts';

/** What a head in ordinary letters calls the paper below it: one title, and not that of another kind of paper. */
export const isPlainTitle = (titles: readonly string[]): boolean =>
  titles.length === 1 &&
  titles.every(
    (title) =>
      title.length <= 140 &&
      !/[.;]$/.test(title) &&
      !/^(?:agenda|minutes?|notes?|notice|summons|order of business|decisions?|actions?|attendance|present|members|venue|membership)\b/i.test(
        title,
      ),
  );

/** A title may stand below whose report it is, in letters like any other. */
export const isTitleBelow = ({ text, lines }: Group): boolean =>
  lines.length <= 2 && isPlainTitle([text]) && !isStandingHeading(text) && !noTitle.test(text);
const noTitle = /^(?:(?:executive )?summary|key |for |to |\W)|[:,]$/i;

/** Numbered paragraphs or a section that reports have stand near the top of a report. */
export const goesOnAsReport = (groups: readonly Group[]): boolean =>
  groups.some(({ marked, text }) => (marked ? /^1[.)0-9]/.test(text) : isStandingHeading(text)));
