import { sayDate } from '../../papers/say-source.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

const REACH = /\b(?:contact|reach|ring|call|phone|e-?mail|speak to|get hold of|write to|ask)\b/i;
const CLERKS =
  /\b(?:democratic (?:services|support)|committee (?:clerk|officer|services|team|section|secretary)|clerk|governance (?:officer|team)|(?:about|for) (?:the |an |this |that )?(?:agenda|meetings?|committee))\b/i;
const REACHED_BY = /\bcontact\b|\btel|\be-?mail|@|\d{4,}/i;

/** Whether a question wants to reach those who run the meetings rather than the author of a report. */
export function wantsTheClerk(question: string): boolean {
  return REACH.test(question) && CLERKS.test(question);
}

/** The contact for a body's meetings, as its newest paper prints it. */
export function sayCommitteeContact(papers: readonly PaperOutline[], shelf: Shelf): RecordAnswer | null {
  const newest = [...papers].sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));
  for (const { id, people, meeting } of newest) {
    const contact = people.find(({ role }) => role === 'Contact');
    const passage = contact && shelf.passagesOf(id).find(({ text }) => text.includes(contact.name));
    if (!passage) continue;
    const lines = passage.text.split('\n').filter((line) => REACHED_BY.test(line) && !/\d{4} at \d|https?:/.test(line));
    const said = (lines.length > 0 ? lines : [passage.text]).join(', ').replace(/^contact:? */i, '');
    const when = meeting.date ? `, as printed for ${sayDate(meeting.date)}` : '';
    const quote = lines.find((line) => line.includes(contact.name)) ?? passage.text;
    return recorded(
      null,
      [lineOf(passage, `For meetings of the ${meeting.body.name}${when}: ${said}`, quote)],
      'contacts',
    );
  }
  return null;
}
