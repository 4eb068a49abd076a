import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Term } from '../question/understand.ts';
import type { Shelf } from '../shelf.ts';
import { type HeldMeeting, sayHeld } from './meetings-held.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

const NAME =
  "(?:Councillor|Cllr|Alderman|Bailie|Provost|Mrs?|Ms|Miss|Dr|Y Cynghorydd)\\.? (?:\\p{Lu}\\.? ?)*\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?";
/** Who asks, in what heads a question or in the sentence that tells it. */
const HEADS = new RegExp(
  `\\b[Qq](?:uestion|UESTION)\\b[^:]{0,30}?(?:\\b(?:by|from)|[–-])\\s+(?<who>${NAME})|^(?<other>${NAME}) asked\\b`,
  'u',
);
const TELLS = new RegExp(`^(?<who>${NAME}) (?:also |then |further )?(?:asked|queried|enquired|sought|raised)\\b`, 'u');
const REPLIES = /^(?:written )?(?:reply|response|answer)\b|\b(?:replied|responded|answered)\b/i;

/** Reads "Who asked about mentors?" and "What did Cllr Fenn ask?"; null for other questions. */
export function questionAsked(question: string): { readonly who: string | null } | null {
  if (/^\W*who (?:asked|raised|put|posed)\b/i.test(question)) return { who: null };
  const who = new RegExp(`\\bwhat (?:did|has|had) (?<who>${NAME}) (?:ask|asked|want to know|enquire)\\b`, 'iu').exec(
    question,
  );
  return who?.groups?.['who'] ? { who: who.groups['who'] } : null;
}

const askerOf = ({ source, sentences }: Passage): string | null => {
  const heads = HEADS.exec(source.headings.at(-1) ?? '')?.groups;
  const told = sentences.map((sentence) => TELLS.exec(sentence)?.groups?.['who']).find(Boolean);
  return heads?.['who'] ?? heads?.['other'] ?? told ?? null;
};

const surname = (name: string): string => searchWords(name).at(-1) ?? '';

/** How far a question asked must speak of the topic to be the one meant. */
const SPEAKS_OF_IT = 0.5;

/** Who asked a question, or what somebody asked, with the reply where it stands next; null where the minutes tell none. */
export function sayQuestions(
  asked: { readonly who: string | null },
  topic: readonly Term[],
  meetings: readonly HeldMeeting[],
  shelf: Shelf,
): RecordAnswer | null {
  for (const meeting of meetings) {
    const passages = meeting.papers.filter(({ kind }) => kind === 'minutes').flatMap(({ id }) => shelf.passagesOf(id));
    const weighed = passages.flatMap((passage, at) => {
      const who = passage.sameAs === undefined && passage.kind !== 'heading' ? askerOf(passage) : null;
      if (!who || (asked.who && surname(who) !== surname(asked.who))) return [];
      return [{ passage, who, reply: replyTo(passages, at), share: shareSpoken(topic, passage.text) }];
    });
    const most = Math.max(0, ...weighed.map(({ share }) => share));
    const found =
      topic.length === 0
        ? asked.who
          ? weighed
          : []
        : weighed.filter(({ share }) => share === most && share >= SPEAKS_OF_IT);
    if (found.length === 0) continue;
    const parts = found.flatMap(({ passage, who, reply }) => [
      lineOf(passage, passage.text.includes(who) ? passage.text : `${who} asked: ${passage.text}`, passage.text),
      ...(reply
        ? [lineOf(reply, `${reply.source.headings.at(-1)?.replace(/:$/, '')}: ${reply.text}`, reply.text)]
        : []),
    ]);
    return recorded(`${meeting.body}, ${sayHeld(meeting)}:`, parts, 'entries');
  }
  return null;
}

/** The reply that stands next under a heading of its own. */
function replyTo(passages: readonly Passage[], at: number): Passage | null {
  const next = passages.slice(at + 1, at + 3).find(({ kind }) => kind !== 'heading');
  const heading = next?.source.headings.at(-1) ?? '';
  return next && heading !== passages[at]?.source.headings.at(-1) && REPLIES.test(heading) ? next : null;
}
