import type { Passage } from '../../indexing/passage.ts';
import { type HeldMeeting, sayHeld } from './meetings-held.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

/** How minutes tell a vote: "For: Councillors …", "four votes to one", "on the Chair's casting vote". */
const TELLS =
  /(?:^|[\s:])(?:for|against|abstentions?|abstained|abstaining)\s*(?:\(\d+\)\s*)?[:–-]\s*\S|\b(?:voted|voting) (?:for|against|in favour)\b|\b(?:\w+ )?votes? (?:for|against|in favour|to)\b|\bcasting vote\b|\b\d+ (?:for|against|in favour|abst\w+)\b|\b(?:for|in favour) \d+\W{1,3}against \d+\b|\bput to the vote\b|\brecorded vote\b/i;

/** Reads "Who voted against it?", "How did the vote go?". */
export const asksOfVotes = (question: string): boolean =>
  /^\W*who\b.{0,20}\b(?:vot(?:ed?|ing)|abstain\w*)\b|\bhow did .{2,60} vote\b|\bhow many (?:\w+ )?(?:voted|votes|abstained)\b|\b(?:what (?:was|were)|how was|how did) the votes?\b/i.test(
    question,
  );

/** How the votes on an item went, in the words of its minutes and of what opens its decision; null where they do not say. */
export function sayVotes(meetings: readonly HeldMeeting[], passages: readonly Passage[]): RecordAnswer | null {
  const telling = passages.filter(({ text, sameAs }) => sameAs === undefined && TELLS.test(text));
  const opened = new Map(
    passages.toReversed().flatMap((passage) => {
      const opening = passage.source.headings.at(-1) ?? '';
      return passage.kind === 'resolution' && TELLS.test(opening) ? [[opening, passage] as const] : [];
    }),
  );
  const [first] = [...telling, ...opened.values()];
  const meeting = first && meetings.find(({ id }) => id === first.meeting);
  if (!meeting) return null;
  const parts = [
    ...telling.map((passage) => lineOf(passage, `${passage.source.item.title}: ${passage.text}`, passage.text)),
    ...[...opened].map(([opening, passage]) =>
      lineOf(passage, `${passage.source.item.title} – ${opening} ${passage.text}`, passage.text),
    ),
  ];
  return recorded(`${meeting.body}, ${sayHeld(meeting)}, on the vote:`, parts, 'entries');
}
