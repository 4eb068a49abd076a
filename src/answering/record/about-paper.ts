import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { Period } from '../../indicators/period.ts';
import { sayMeeting } from '../../papers/say-source.ts';
import type { CitedPart } from '../cited-part.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Term } from '../question/understand.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import { heldIn, meetingsOf } from './meetings-held.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

/** What a question asks of a paper rather than of what it is about. */
export type PaperFact = 'author' | 'purpose' | 'background' | 'contacts' | 'pages';

const PAPER = '(?:reports?|papers?|(?:position )?statements?|documents?)';
const ASKS: readonly (readonly [PaperFact, RegExp])[] = [
  [
    'background',
    new RegExp(
      `\\bbackground (?:papers?|documents?|reading)\\b(?=.*\\b${PAPER}\\b)|\\b${PAPER}\\b.*\\bbackground (?:papers?|documents?|reading)\\b`,
      'i',
    ),
  ],
  [
    'pages',
    new RegExp(
      `\\b(?:what|which|how many) pages?\\b.*\\b${PAPER}\\b|\\b${PAPER}\\b.*\\b(?:what|which|how many) pages?\\b|\\bhow long is (?:the |this |that )?[^?]{0,60}\\b${PAPER}\\W*$`,
      'i',
    ),
  ],
  [
    'author',
    new RegExp(
      `\\bwho(?:['’]?s| is| was| has)? (?:actually )?(?:wrote|written|authored|prepared|produced|drafted|compiled|submitted|presented|(?:the )?authors? of|put together)\\b.*\\b${PAPER}\\b|\\bwhose ${PAPER}\\b|\\b(?:authors? of|(?:written|prepared|authored|produced|submitted) by)\\b.*\\b${PAPER}\\b.*\\bwho\\b|\\bwho\\b.*\\b${PAPER}\\b.*\\b(?:written|prepared|authored|produced|submitted) by\\b`,
      'i',
    ),
  ],
  [
    'purpose',
    new RegExp(
      `\\b(?:purpose|aim|point) of (?:the |this |that |our )?[^?]{0,60}\\b${PAPER}\\b|\\bwhat(?:['’]?s| is| was) (?:the |this |that |our )[^?]{0,60}\\b${PAPER} (?:for|about|meant to (?:do|be)|supposed to (?:do|be)|all about|trying to do|there for)\\W*$|\\bwhy (?:was|is|did|has) [^?]{0,60}\\b${PAPER} (?:written|brought|come|coming|before|been (?:written|brought))\\b`,
      'i',
    ),
  ],
  [
    'contacts',
    new RegExp(
      `\\b(?:how many|which|what|list) (?:\\w+ ){0,3}(?:officers?|contacts?|people|names?)\\b.*\\b(?:contacts?|named|listed)\\b.*\\b${PAPER}\\b`,
      'i',
    ),
  ],
];

/** Reads "Who wrote the parking report?" and "What is the parking report for?"; null for other questions. */
export function paperFactAsked(question: string): PaperFact | null {
  return ASKS.find(([, asks]) => asks.test(question))?.[0] ?? null;
}

/** Words that ask of the paper, and are not what it is about. */
const ASKING = new Set(
  searchWords(
    'wrote written write authored author prepared produced drafted compiled submitted presented put together purpose aim point background reading meant supposed statement position officers contacts contact people names named listed pack page pages long hold holds',
  ),
);
/** How far a paper's title must speak of the topic. */
const IN_TITLE = 0.5;
const KINDS: ReadonlySet<PaperOutline['kind']> = new Set(['report', 'position-statement', 'presentation']);

/** What a paper says of itself: who wrote it, what it is for, what it leans on, whom to ask. Null where none is meant, or it does not say. */
export function sayOfPaper(
  asked: PaperFact,
  topic: readonly Term[],
  periods: readonly Period[],
  papers: readonly PaperOutline[],
  shelf: Shelf,
): RecordAnswer | null {
  const about = topic.filter(({ words }) => !words.every((word) => ASKING.has(word)));
  const inTime = heldIn(meetingsOf(papers.filter(({ kind }) => KINDS.has(kind))), periods).flatMap(
    (meeting) => meeting.papers,
  );
  const meant = inTime
    .map((paper) => ({ paper, share: about.length === 0 ? 1 : shareSpoken(about, paper.title) }))
    .filter(({ share }) => share >= IN_TITLE)
    .sort((a, b) => b.share - a.share);
  if (about.length === 0 && meant.length > 1 && periods.length === 0) return null;
  for (const { paper } of meant) {
    const parts = SAYS[asked](paper, shelf.passagesOf(paper.id), agendaOf(paper));
    if (parts.length === 0) continue;
    const { title, meeting } = paper;
    const named = `${title}, ${sayMeeting({ body: meeting.body.name, date: meeting.date, dateNote: meeting.dateNote })}`;
    const count = asked === 'contacts' || asked === 'background' ? `, names ${parts.length}` : '';
    return recorded(`${named}${count}:`, parts, 'lines');
  }
  return null;

  function agendaOf({ meeting }: PaperOutline): readonly Passage[] {
    const agendas = shelf.papers().filter(({ kind, meeting: other }) => kind === 'agenda' && other.id === meeting.id);
    return agendas.flatMap(({ id }) => shelf.passagesOf(id));
  }
}

const SAYS: Readonly<
  Record<
    PaperFact,
    (paper: PaperOutline, passages: readonly Passage[], agenda: readonly Passage[]) => readonly CitedPart[]
  >
> = {
  author: (paper, passages, agenda) => {
    const [opening] = passages;
    const entry = agenda.find(
      ({ kind, source }) =>
        kind === 'agenda-entry' && source.item.label === opening?.source.item.label && BY.test(source.text),
    );
    const from = FROM.exec(paper.title)?.groups?.['from'];
    const signed = paper.people.find(({ capacity }) => capacity === 'author');
    const signature = signed && passages.findLast(({ text }) => text.includes(signed.name));
    return [
      ...(entry ? [lineOf(entry, `On the agenda: ${entry.text}`, entry.text)] : []),
      ...(!entry && !signed && opening && from ? [lineOf(opening, `By its title, from ${from}.`, opening.text)] : []),
      ...(signed && signature
        ? [lineOf(signature, [signed.name, signed.role].filter(Boolean).join(', '), signature.text)]
        : []),
      ...contactsOf(passages).map((part) => ({ ...part, text: `Officer to contact: ${part.text}` })),
    ];
  },
  purpose: (_, passages) => {
    const telling = passages.filter(
      ({ kind, source, sentences }) =>
        kind !== 'heading' &&
        source.headings.some((heading) => /^(?:purpose|aim)\b/i.test(heading)) &&
        sentences.some((text) => text.length > 30),
    );
    return telling.slice(0, 1).map((passage) => lineOf(passage, passage.text, passage.text));
  },
  background: (_, passages) =>
    passages
      .filter(
        ({ kind, source }) =>
          kind === 'background-paper' ||
          (kind !== 'heading' && /^background (?:papers|documents|reading)\b/i.test(source.headings.at(-1) ?? '')),
      )
      .map((passage) => lineOf(passage, passage.text.replace(/\s*\n\s*/g, ' '), passage.text)),
  contacts: (_, passages) => contactsOf(passages),
  pages: (_, [opening], agenda) =>
    agenda
      .filter(
        ({ kind, source, text }) =>
          kind === 'agenda-entry' && source.item.label === opening?.source.item.label && /\bpages? \d/i.test(text),
      )
      .map((entry) => lineOf(entry, entry.text, entry.text)),
};

const FROM = /\b(?:reports?|statement|presentation) (?:of|from|by)\s+(?<from>.+)$/i;
/** An agenda names who reports beside the title: "Parking. Head of Highways (Pages 3 - 8)". */
const BY = /\b(?:director|head|officer|manager|chief|lead|member|chair|treasurer|solicitor)\b/i;

function contactsOf(passages: readonly Passage[]): readonly CitedPart[] {
  return passages
    .filter(({ kind }) => kind === 'contact')
    .map((passage) => lineOf(passage, passage.text.split('\n').join(', '), passage.text));
}
