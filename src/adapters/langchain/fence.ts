import type { Draft, Objected } from '../../answering/draft.ts';
import type { Passage } from '../../indexing/passage.ts';

/** Takes out what could close a fence or pass for one: angle brackets, code fences, and characters that do not show. */
export const quoted = (text: string): string =>
  text
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/`{3,}/g, "'''")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\t' || character === '\n' ? character : ' '));

/** Numbered passages as quoted material, each in its fence with the headings above it. Real references are not shown. */
export function fencePassages(passages: readonly Passage[], firstMark = 1): string {
  return passages
    .map((passage, index) => {
      const { meeting, publishedIn } = passage.source;
      const held = meeting.date ?? meeting.dateNote ?? 'date not stated';
      const published = publishedIn ? `, published for the meeting of ${publishedIn.date ?? 'an unstated date'}` : '';
      return [
        `<passage mark="${firstMark + index}">`,
        `meeting: ${quoted(meeting.body)}, ${quoted(held)}${published}`,
        `under: ${quoted(passage.context)}`,
        `text: ${quoted(passage.kind === 'table-row' ? passage.source.text : passage.text)}`,
        '</passage>',
      ].join('\n');
    })
    .join('\n');
}

export const fenceQuestion = (question: string): string => `<question>\n${quoted(question)}\n</question>`;

export const fenceHistory = (history: readonly { readonly question: string }[]): string =>
  history.map(({ question }) => fenceQuestion(question)).join('\n');

/** A draft as it was written, one statement a line. */
export const fenceDraft = ({ statements }: Draft): string =>
  statements
    .map(({ text, marks }, index) => `${index + 1}. ${quoted(text)} ${marks.map((mark) => `[${mark}]`).join('')}`)
    .join('\n');

const WHY: Readonly<Record<string, string>> = {
  'no-mark': 'it has no mark',
  'unknown-mark': 'no passage has this mark',
  markup: 'links and markup are not allowed',
  'quotation-not-verbatim': 'these words do not stand in the passage',
  'figure-not-there': 'the cited passage has no such figure',
  'date-not-there': 'the cited passage has no such date or period',
  'reference-not-there': 'the cited passage names no such reference',
  'name-not-there': 'the cited passage has no such name',
  'figure-of-something-else': 'the passage gives this figure for something else',
  'figure-of-another-period': 'the passage gives this figure for another period',
  'direction-reversed': 'the passage says it the other way round',
  'contrary-word': 'the passage says another word here',
  'negation-differs': 'one says yes where the other says no',
  'not-supported': 'the cited passage does not say this',
};

export const fenceObjections = (objections: readonly Objected[]): string =>
  objections
    .map(({ statement, reason, detail }) => `"${quoted(statement.text)}": ${WHY[reason] ?? reason} (${quoted(detail)})`)
    .join('\n');
