import { searchWords } from '../../indexing/search-words.ts';
import type { Period } from '../../indicators/period.ts';
import { findPeriods } from '../../indicators/period-in-text.ts';
import type { Retrieve } from '../../retrieval/retrieve.ts';
import type { Glossary } from '../question/glossary.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Understanding } from '../question/understand.ts';
import type { Shelf } from '../shelf.ts';
import { sayOfPaper } from './about-paper.ts';
import { sayAgenda, sayNextMeeting, sayPlace } from './agenda-of.ts';
import { type AskedOfRecord, askedOfRecord, type DecisionKind } from './asked-of-record.ts';
import { ofBodiesNamed } from './body-named.ts';
import { sayCommitteeContact } from './committee-contact.ts';
import { sayOfDecision } from './decision-record.ts';
import { decidesInProse, kindOf, resolutionsOf, sayDecisions } from './decisions.ts';
import { itemsOfTopic } from './item-of-topic.ts';
import { type HeldMeeting, heldIn, heldInMonth, meansTheLast, meetingsOf } from './meetings-held.ts';
import { sayOffice } from './office-holders.ts';
import { sayNewestPapers, sayPapersOn } from './papers-on.ts';
import { sayMembers, sayPeople } from './people-there.ts';
import { promisesOf, sayPromises } from './promises.ts';
import { sayQuestions } from './questions-asked.ts';
import { sayRecommendations } from './recommendations.ts';
import { MOST_LINES, type RecordAnswer } from './record-answer.ts';
import { strangeBody, topicOf } from './record-topic.ts';
import { sayVotes } from './votes.ts';

export interface RecordRoom {
  readonly shelf: Shelf;
  readonly retrieve: Retrieve;
  readonly glossary: Glossary;
  /** Today as an ISO date. */
  readonly today: string;
}

/**
 * Answers what the structure of the papers answers: decisions, promises, who was there, agendas, dates and which papers
 * there are. Null where a question asks for something else, or where only its words can find the answer.
 */
export async function answerFromRecord(
  ofItself: Understanding,
  question: Understanding,
  { shelf, retrieve, glossary, today }: RecordRoom,
): Promise<RecordAnswer | null> {
  const ofDecision = sayOfDecision(ofItself.question, topicOf(question, shelf.papers()), shelf);
  if (ofDecision) return ofDecision;
  const wanted = askedOfRecord(ofItself.question);
  if (!wanted || strangeBody(question, shelf.papers())) return null;
  const topic = topicOf(question, shelf.papers());
  const plain = topicOf(ofItself, shelf.papers()).length === 0;
  const papers = ofBodiesNamed(question.question, shelf.papers());
  if (wanted.kind === 'newest-papers') return sayNewestPapers(shelf, undefined, wanted.minutes);
  if (wanted.kind === 'office') return sayOffice(wanted.asked, papers, shelf, glossary);
  if (wanted.kind === 'clerk') return sayCommitteeContact(papers, shelf);
  if (wanted.kind === 'recommendations') return sayRecommendations(topic, papers, shelf);
  if (wanted.kind === 'paper-itself') return sayOfPaper(wanted.fact, topic, question.periods, papers, shelf);
  if (wanted.kind === 'papers')
    return topic.length > 0
      ? sayPapersOn(topic, question.question, shelf, retrieve)
      : sayNewestPapers(shelf, MOST_LINES);
  const named = personIn(ofItself);
  const all = meetingsOf(papers);
  const minuted = all.filter(({ papers }) => papers.some(({ kind }) => kind === 'minutes'));
  if (
    all.length > 0 &&
    minuted.length === 0 &&
    papers.length < shelf.papers().length &&
    NEEDS_MINUTES.has(wanted.kind)
  ) {
    const [newest] = all;
    const near = newest?.papers.flatMap(({ id }) => shelf.passagesOf(id)).find(({ kind }) => kind === 'paragraph');
    return { kind: 'no-record', why: `I hold no minutes of the ${newest?.body ?? ''}.`, nearest: near };
  }
  switch (wanted.kind) {
    case 'next-meeting':
      return plain && question.periods.length === 0 ? sayNextMeeting(all, shelf, today) : null;
    case 'agenda':
    case 'meeting-place': {
      const [meeting] = heldInMonth(heldIn(all, question.periods), ofItself.question);
      if (!plain || !meeting) return null;
      return wanted.kind === 'agenda' ? sayAgenda(meeting, shelf) : sayPlace(meeting, shelf);
    }
    case 'members':
      return plain ? sayMembers(heldIn(all, question.periods), shelf) : null;
    case 'people': {
      if (!named && !plain) return null;
      const held = heldInMonth(heldIn(withList(minuted, shelf), question.periods), ofItself.question);
      if (held.length === 0) return noMinutes(question.periods, minuted, shelf);
      for (const meeting of held) {
        const said = sayPeople(meeting, wanted.which, named, shelf);
        if (said) return said;
      }
      return null;
    }
    case 'question-asked':
      return sayQuestions(wanted, ofWords(topic, wanted.who), heldIn(minuted, question.periods), shelf);
    case 'promises':
    case 'votes':
    case 'decisions':
      return fromMinutes(wanted, question, topic, minuted, { shelf, retrieve, glossary, today });
    default:
      return wanted satisfies never;
  }
}

/** A topic without the name of the one who asked. */
const ofWords = (topic: ReturnType<typeof topicOf>, who: string | null): ReturnType<typeof topicOf> => {
  const name = new Set(searchWords(who ?? ''));
  return topic.filter(({ words }) => !words.every((word) => name.has(word)));
};

/** Seldom decided, so that every meeting's are wanted. */
const RARE: ReadonlySet<DecisionKind> = new Set(['deferred', 'lost']);

/** What only minutes record. */
const NEEDS_MINUTES: ReadonlySet<AskedOfRecord['kind']> = new Set(['people', 'promises', 'decisions', 'votes']);

async function fromMinutes(
  wanted: Extract<AskedOfRecord, { kind: 'promises' | 'decisions' | 'votes' }>,
  question: Understanding,
  topic: ReturnType<typeof topicOf>,
  minuted: readonly HeldMeeting[],
  { shelf, retrieve }: RecordRoom,
): Promise<RecordAnswer | null> {
  const inTime = heldInMonth(heldIn(minuted, question.periods), question.question);
  if (inTime.length === 0) return topic.length === 0 ? noMinutes(question.periods, minuted, shelf) : null;
  const meetings = meansTheLast(question.question) ? inTime.slice(0, 1) : inTime;
  if (topic.length === 0) {
    if (wanted.kind === 'promises') return sayPromises(meetings, shelf, null, [], question.question);
    if (wanted.kind === 'votes') return null;
    const resolved = meetings.filter((meeting) => resolutionsOf(meeting, shelf).length > 0);
    const ofKind = resolved.filter((meeting) =>
      resolutionsOf(meeting, shelf).some((passage) => kindOf(passage) === wanted.only),
    );
    if (ofKind.length > 0 && wanted.only && RARE.has(wanted.only))
      return sayDecisions(
        ofKind,
        ofKind.flatMap((meeting) => resolutionsOf(meeting, shelf)),
        wanted,
      );
    const [newest] = ofKind.length > 0 ? ofKind : resolved;
    return newest ? sayDecisions([newest], resolutionsOf(newest, shelf), wanted) : null;
  }
  if (wanted.kind === 'promises') {
    const speaking = passagesOn(topic, meetings, shelf);
    if (promisesOf(speaking).length > 0) return sayPromises(meetings, shelf, speaking, topic, question.question);
  }
  const passages = await itemsOfTopic(topic, meetings, shelf, retrieve);
  if (passages.length === 0) return null;
  if (wanted.kind === 'promises') return sayPromises(meetings, shelf, passages, topic, question.question);
  if (wanted.kind === 'votes') return sayVotes(meetings, passages);
  const resolved = passages.filter(({ kind, sameAs }) => kind === 'resolution' && sameAs === undefined);
  const resolutions = resolved.length > 0 ? resolved : passages.filter(decidesInProse);
  if (resolutions.length === 0) return null;
  const of = meetings.filter(({ id }) => resolutions.some(({ meeting }) => meeting === id));
  return sayDecisions(of, resolutions, wanted);
}

/** The minuted passages that speak of a whole topic, with their item and headings. */
function passagesOn(topic: ReturnType<typeof topicOf>, meetings: readonly HeldMeeting[], shelf: Shelf) {
  return meetings
    .flatMap(({ papers }) => papers)
    .filter(({ kind }) => kind === 'minutes')
    .flatMap(({ id }) => shelf.passagesOf(id))
    .filter(({ context, text }) => shareSpoken(topic, `${context} ${text}`) === 1);
}

function withList(meetings: readonly HeldMeeting[], shelf: Shelf): readonly HeldMeeting[] {
  return meetings.filter(({ papers }) =>
    papers.some(
      (paper) => paper.kind === 'minutes' && shelf.passagesOf(paper.id).some(({ kind }) => kind === 'attendance'),
    ),
  );
}

/** A time of which no minutes are held is said to be so, with the minutes that are. */
function noMinutes(periods: readonly Period[], minuted: readonly HeldMeeting[], shelf: Shelf): RecordAnswer | null {
  const [period] = periods;
  const [newest] = minuted;
  if (!period || !newest) return null;
  const paper = newest.papers.find(({ kind }) => kind === 'minutes');
  return {
    kind: 'no-record',
    why: `I hold no minutes of a meeting in ${period.label}.`.replace(/in (?=\d{1,2} )/, 'on '),
    nearest: resolutionsOf(newest, shelf)[0] ?? (paper && shelf.passagesOf(paper.id)[0]),
  };
}

const TITLED = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b\.?/;

function personIn({ names, question }: Understanding): string | null {
  return (
    names.find((name) => TITLED.test(name) && findPeriods(name).length === 0) ??
    /\b(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr)\b\.? (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}[\p{L}-]+/u.exec(question)?.[0] ??
    null
  );
}
