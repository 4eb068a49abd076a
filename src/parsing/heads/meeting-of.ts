import type { Body, Meeting } from '../../papers/meeting.ts';
import type { MeetingFacts } from '../body/draft.ts';
import { sayDate } from '../text/dates.ts';
import { fileSlug } from '../text/file-slug.ts';
import type { PaperNotes } from '../text/paper-notes.ts';
import { slug } from '../text/slug.ts';
import { bodyReportedTo } from './body-name.ts';
import { bodyAndCouncil, isNameless } from './council.ts';

/** Stands where neither the paper nor `papers.yml` names a body. */
export const unknownBody: Body = { slug: 'body-not-stated', name: 'Body not stated' };

/** The meeting a paper belongs to. The body of a pack is the body of its parts, however they spell it. */
export function meetingOf(facts: MeetingFacts, file: string, knowledge: PaperNotes, inPack: Meeting | null): Meeting {
  const pack = inPack && isOfOther(facts, inPack, knowledge) ? null : inPack;
  const body = pack ? pack.body : bodyOf(knowledge.body ?? facts.body, knowledge);
  const date = facts.date ?? (pack ? pack.date : (knowledge.meetingDate ?? null));
  if (pack && date === pack.date) return pack;
  return {
    id: `${body.slug}/${date ?? undated(facts, file)}`,
    body,
    date,
    dateNote: date ? null : boundsNote(facts),
    time: facts.time,
    venue: facts.venue,
  };
}

/** Whether a pack holds dated minutes of another body than its own. */
const isOfOther = ({ minuted, date, body }: MeetingFacts, pack: Meeting, knowledge: PaperNotes): boolean =>
  minuted === true && date !== null && !knowledge.body && isOtherBody(body, pack.body);

const words = (name: string): string[] =>
  slug(name.replace(/\bsub-?committee\b/gi, 'committee'))
    .split('-')
    .filter((word) => !/^(?:and|of|the|for|s)$/.test(word));

/** Words that most bodies bear. */
const kinds =
  /^(?:committee|sub|group|panel|board|forum|commission|cabinet|council|executive|county|city|borough|district|town|parish|joint|meeting)$/;

/** Which of a council's two chief bodies a name is of: the council itself, or its cabinet or executive. */
const leads = (name: readonly string[]): string | null => {
  if (name.some((word) => /^(?:cabinet|executive)$/.test(word))) return 'executive';
  return name.includes('council') ? 'council' : null;
};

/**
 * Whether minutes are of another body than the pack they stand in, as those of committees before full council are: the
 * two names share none but words that most bodies bear.
 */
function isOtherBody(name: string | null, pack: Body): boolean {
  if (name === null || pack.slug === unknownBody.slug || slug(name) === pack.slug) return false;
  const [one, other] = [words(bodyAndCouncil(name).body), words(pack.name)];
  if (leads(one) !== leads(other) && [one, other].every((all) => all.every((word) => kinds.test(word)))) return true;
  const telling = [one, other].map((all) => all.filter((word) => !kinds.test(word)));
  const council = words(pack.council ?? '');
  const shared = telling[0]?.filter((word) => other.includes(word) && !council.includes(word)) ?? [];
  return shared.length === 0 && telling.flat().some((word) => !council.includes(word));
}

function bodyOf(given: string | null, knowledge: PaperNotes): Body {
  const { body: name, council } = given ? bodyAndCouncil(bodyReportedTo(given)) : { body: null, council: null };
  const known = knowledge.bodies?.find((body) =>
    [body.name, ...body.aliases].some((alias) => slug(alias) === slug(name ?? '')),
  );
  const shown = known?.name ?? name;
  const whose = council ?? knowledge.council;
  if (whose && !known && name && isNameless(name)) return { slug: slug(whose), name: whose, council: whose };
  return shown ? { slug: slug(shown), name: shown, ...(whose ? { council: whose } : {}) } : unknownBody;
}

function undated({ after, before }: MeetingFacts, file: string): string {
  if (after) return `undated-after-${after}`;
  return before ? `undated-before-${before}` : `undated-${slug(fileSlug(file))}`;
}

function boundsNote({ after, before }: MeetingFacts): string | null {
  const said = [after ? `after ${sayDate(after)}` : '', before ? `before ${sayDate(before)}` : ''].filter(Boolean);
  return said.join(', ') || null;
}
