import type { Passage } from '../../indexing/passage.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Term } from '../question/understand.ts';
import { POINTS_BACK } from '../quoting/quote-passage.ts';
import type { Shelf } from '../shelf.ts';
import { type HeldMeeting, sayHeld } from './meetings-held.ts';
import { isCustomary, lineOf, type RecordAnswer, recorded } from './record-answer.ts';

const TO_MEMBERS = '(?:members?|committees?|commission|board|panel|cabinet|council|councillors|meetings?)';
/** How minutes word that something will be brought, sent or looked into. */
const PROMISES: readonly RegExp[] = [
  /\b(?:I|[Ww]e) (?:will|shall|undertake to|promise to) (?:also )?(?:write|reply|provide|send|share|circulate|report|bring|arrange|look into|raise|check|find out|come back|get back|publish)\b/,
  /\bg[ai]ve(?:n|s)? (?:an? |his |her |their )?(?:firm )?(?:assurances?|undertakings?|commitments?) (?:that|to)\b/i,
  /^\W*actions?(?: points?| required| by)?\s*[:–-]\s*\S/i,
  /\b(?:undertook|undertakes) to (?!be\b|have\b)[a-z]+\b/i,
  new RegExp(
    `\\b(?:would|will|be|to) (?:also |then |subsequently )?(?:be )?(?:circulated|provided|shared|reported|presented|brought|sent|submitted|supplied|forwarded|fed back)\\b[^.;]{0,90}\\b${TO_MEMBERS}\\b`,
    'i',
  ),
  /\b(?:be )?(?:requested|asked|invited) to (?:bring|provide|submit|report|send|circulate|prepare|present)\b/i,
  /\b(?:promised|undertook) (?:it|this|that|them|one)\b[^.;]{0,20}\b(?:by|before|within)\b/i,
  /\b(?:undertook|agreed|committed|promised|offered) to (?:also )?(?:provide|send|circulate|report|share|bring|review|investigate|arrange|write|supply|update|raise|check|feed back|come back|look into|find out|produce|prepare)\b/i,
  /\b(?:receive|provide|bring|submit|prepare) (?:a|an) (?:further |annual |update |progress |written )*(?:report|update|briefing|response|note)\b/i,
  /\b(?:a|an) (?:further |annual |update |progress )*(?:report|update|briefing)\b[^.;]{0,60}\b(?:would|will) be (?:provided|presented|brought|submitted|made)\b/i,
];

/** What was sent on to another body, or planned anyhow, is no promise to members. */
const SENT_ON = /^that the (?:comments|views)\b|\bwas due to\b/i;

/** The sentences of minutes that promise something to members, meeting by meeting, the newest first. */
export function promisesOf(
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly sentence: string }[] {
  return passages
    .filter(({ source, sameAs }) => !isCustomary(source.item.title) && sameAs === undefined)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'resolution')
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence, at) => {
        if (!PROMISES.some((promise) => promise.test(sentence)) || SENT_ON.test(sentence)) return [];
        const before = POINTS_BACK.test(sentence) ? passage.sentences[at - 1] : undefined;
        return [{ passage, sentence: before ? `${before} ${sentence}` : sentence }];
      }),
    );
}

/** How far a promise must speak of what is asked, itself or by its item, to be the one meant. */
const SPEAKS_OF_IT = 0.5;

/** Of several promises those that speak of the topic most; none where no promise speaks of it. */
function ofTopic(promises: ReturnType<typeof promisesOf>, topic: readonly Term[]): ReturnType<typeof promisesOf> {
  if (topic.length === 0) return promises;
  const weighed = promises.map((promise) => {
    const { source, text } = promise.passage;
    const own = shareSpoken(topic, promise.sentence);
    return { promise, own, whole: shareSpoken(topic, `${source.item.title} ${text}`) };
  });
  const fitting = weighed.filter(({ whole }) => whole >= SPEAKS_OF_IT);
  const best = Math.max(0, ...fitting.map(({ own }) => own));
  return fitting.filter(({ own }) => own >= best * SPEAKS_OF_IT).map(({ promise }) => promise);
}

const BY_WHOM =
  /\b(?:did|has|have) (?:the |our )?(?<who>(?:[\p{L}.’'-]+ ){0,4}?(?:director|officer|manager|chair(?:man|woman|person)?|leader|(?:councillor|cllr|mrs?|ms|dr)\.? \p{L}+))(?: ever| also)? (?:promise|undertake|commit|agree|offer)/iu;

/** Of several promises those of the one whose promises are asked for: the Chair's are not the Director's. Null where nobody's are. */
function ofWhom(promises: ReturnType<typeof promisesOf>, question: string): ReturnType<typeof promisesOf> | null {
  const who = BY_WHOM.exec(question)?.groups?.['who'];
  if (!who) return null;
  const made = new RegExp(`\\b${who.trim().replace(/[^\p{L}]+/gu, '\\W+')}\\b`, 'iu');
  return promises.filter(({ sentence, passage }) => made.test(`${passage.source.headings.at(-1) ?? ''} ${sentence}`));
}

/** What members were promised, as a list; of one topic where its passages are given. */
export function sayPromises(
  meetings: readonly HeldMeeting[],
  shelf: Shelf,
  of: readonly Passage[] | null,
  topic: readonly Term[] = [],
  question = '',
): RecordAnswer | null {
  const passages =
    of ??
    meetings
      .flatMap(({ papers }) => papers)
      .filter(({ kind }) => kind === 'minutes')
      .flatMap(({ id }) => shelf.passagesOf(id));
  const all = ofTopic(promisesOf(passages), topic);
  const theirs = ofWhom(all, question);
  if (theirs?.length === 0 && all.length > 0) return null;
  const found = theirs ?? all;
  if (found.length === 0 && topic.length > 0 && promisesOf(passages).length > 0) return null;
  if (found.length === 0)
    return { kind: 'no-record', why: 'The minutes I hold record no such promise to members.', nearest: passages[0] };
  const dates = new Set(found.map(({ passage }) => passage.meeting));
  const [first] = found;
  const lead =
    dates.size === 1 && first
      ? `What the minutes of ${sayHeld(first.passage.source.meeting)} say was to come back to members:`
      : 'What the minutes say was to come back to members, newest meeting first:';
  const parts = found.map(({ passage, sentence }) => {
    const when = dates.size > 1 ? ` (${sayHeld(passage.source.meeting)})` : '';
    return lineOf(passage, `${passage.source.item.title}${when}: ${sentence}`, sentence);
  });
  return recorded(lead, parts, 'promises', 'The papers I hold do not say whether each has been kept.');
}
