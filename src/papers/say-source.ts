import type { Source } from './citation.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "8 March 2022" for "2022-03-08". Anything that is not an ISO date comes back as it is. */
export function sayDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
}

/** The meeting as a councillor would say it: body and date, or what is known of the date. */
export function sayMeeting(meeting: Source['meeting']): string {
  if (meeting.date) return `${meeting.body}, ${sayDate(meeting.date)}`;
  return `${meeting.body}, date not stated${meeting.dateNote ? ` (${meeting.dateNote})` : ''}`;
}

/**
 * Where words stand, in one line: meeting, item, section (where no paragraph number tells it), paragraph, pages, and the
 * pack that carries them where that is another meeting's. Example: "Children and Families Overview and Scrutiny Committee, 8 March 2022, item 8 (Young Carers),
 * paragraph 31, pages 21–30".
 */
export function saySource(source: Source): string {
  const { item, headings, paragraph, pages, publishedIn, edition } = source;
  const numbered = paragraph !== null && /\d/.test(paragraph);
  const section = numbered ? undefined : headings.at(-1);
  const parts = [
    sayMeeting(source.meeting),
    item.label ? `item ${item.label} (${item.title})` : item.title,
    section && section !== item.title ? `“${section}”` : '',
    paragraph && /[\p{L}\p{N}]/u.test(paragraph) ? `paragraph ${paragraph}` : '',
    pages ? `${/^\w+(?: |$)/.test(pages) ? 'page' : 'pages'} ${pages.replace(/(?<=\w)-(?=\w)/g, '–')}` : '',
    edition === 'draft' ? 'from a draft' : '',
    publishedIn ? `in the papers for ${publishedIn.date ? sayDate(publishedIn.date) : publishedIn.body}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}
