import { searchWords } from '../../indexing/search-words.ts';
import type { Person } from '../../papers/person.ts';
import type { PaperOutline } from '../shelf.ts';

/** Somebody whose words are asked for: how papers name them, and the papers that are their own. */
export interface Speaker {
  /** As the question names them. */
  readonly name: string;
  /** Whether they look at the council from outside, as inspectors do, and so are part of what is asked. */
  readonly isOutside?: boolean;
  /** Whether a sentence of a paper names them as the one who speaks. */
  speaksIn(sentence: string, paper: string): boolean;
  /** Whether a paper is theirs from beginning to end. */
  wrote(paper: string): boolean;
}

const SAYING =
  'say|said|saying|think|thought|ask|asked|reply|replied|respond|responded|answer|answered|tell|told|comment|commented|report|reported|explain|explained|highlight|highlighted|raise|raised|want|suggest|suggested|argue|argued|stress|stressed|emphasise|emphasised|announce|announced|praise|praised|reiterate|reiterated|agree|agreed|query|queried|promise|promised|confirm|confirmed|warn|warned|welcome|welcomed';
const FINDING =
  'find|found|conclude|concluded|judge|judged|recommend|recommended|identify|identified|note|noted|criticise|criticised|observe|observed';
/** Whoever looks at a council from outside and reports what they found. */
const OUTSIDE =
  /\b(?:ofsted|cqc|inspectors?|inspectorate|ombudsman|auditors?|peer (?:review|challenge)(?: team)?|reviewers|dfe|department for education)\b/i;
const ASKS_WHAT_WAS_SAID = new RegExp(
  `\\b(?:what|how|anything)\\b.{0,12}?\\b(?:did|does|has|had|was)\\b (?<who>(?:the |our )?[^?,]{2,60}?) (?:(?:also|then|ever|just|actually|have to) )?(?:${SAYING}|${FINDING})\\b|\\baccording to (?<source>(?:the |our )?[\\p{L}. ’'-]{3,40}?)(?:[?,]|$)|\\bviews? of (?<holder>(?:the |our )?[\\p{L}. ’'-]{3,40}?) (?:on|about)\\b`,
  'iu',
);
const TITLED = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b\.?/i;
const OFFICE =
  /\b(?:lead member|cabinet member|portfolio holder|director|chief executive|chair(?:man|woman|person)?|head of [\p{L} ]+|head teacher|leader|deputy leader|officers?)\b/iu;
/** Characters from a name to what they did. */
const SOON = 110;
const SPEECH =
  /\b(?:said|says|stated|commented|agreed|reiterated|highlighted|explained|confirmed|responded|replied|reported|asked|queried|questioned|told|felt|noted|welcomed|thanked|stressed|emphasised|suggested|added|announced|was (?:concerned|pleased|disappointed)|raised|undertook|apologised|attributed|declared|introduced)\b/i;

/** Whose words a question asks for, resolved against the people the papers name; null where it asks for nobody's. */
export function speakerOf(question: string, papers: readonly PaperOutline[]): Speaker | null {
  const found = ASKS_WHAT_WAS_SAID.exec(question)?.groups;
  const who = (found?.['who'] ?? found?.['source'] ?? found?.['holder'])?.replace(/^(?:the|our) /i, '').trim();
  if (!who) return null;
  if (TITLED.test(who)) return named(who, papers);
  if (OUTSIDE.test(who)) return outside(who);
  const office = OFFICE.exec(who)?.[0];
  return office
    ? { name: who, speaksIn: (sentence) => speaks(sentence, officePattern(office)), wrote: () => false }
    : null;
}

function named(who: string, papers: readonly PaperOutline[]): Speaker | null {
  const surname = who.split(' ').at(-1) ?? '';
  const isThey = ({ name }: Person) => searchWords(name).includes(searchWords(surname)[0] ?? '');
  const bodies = new Map<string, RegExp>();
  const own = new Set<string>();
  for (const { id, meeting, people } of papers) {
    for (const person of people.filter(isThey)) {
      if (person.capacity === 'author') own.add(id);
      const office = OFFICE.exec((person.role ?? '').replace(/\bin the chair\b/i, 'Chairman'))?.[0];
      if (office) bodies.set(meeting.body.name, officePattern(office));
    }
  }
  const byName = new RegExp(`\\b${surname.charAt(0).toUpperCase()}${surname.slice(1)}\\b`);
  const bodyOf = new Map(papers.map(({ id, meeting }) => [id, meeting.body.name]));
  return {
    name: who,
    wrote: (paper) => own.has(paper),
    speaksIn(sentence, paper) {
      const office = bodies.get(bodyOf.get(paper) ?? '');
      return speaks(sentence, byName) || (office !== undefined && speaks(sentence, office));
    },
  };
}

/** Ofsted speaks as "inspectors", in a letter or in a report; it stays an idea that the words must hold. */
function outside(who: string): Speaker {
  const name = OUTSIDE.exec(who)?.[0] ?? who;
  const pattern = /ofsted|cqc|inspect/i.test(name)
    ? /\b(?:Ofsted|CQC|[Ii]nspectors?|[Ii]nspection|letter)\b/
    : new RegExp(`\\b${name}\\b`, 'i');
  return { name: who, isOutside: true, speaksIn: (sentence) => reports(sentence, pattern), wrote: () => false };
}

const REPORTED =
  /\b(?:f(?:ou|i)nd(?:ings?)?|reported|highlighted|recogni[sz]ed|concluded|judged|graded|identified|complimented|praised|noted|observed|said|went on to say|described|determined|recommended|asked us|criticised|commented|outlined)\b/i;

function reports(sentence: string, who: RegExp): boolean {
  const named = who.exec(sentence);
  return named !== null && REPORTED.test(sentence.slice(named.index + named[0].length, named.index + SOON));
}

function officePattern(office: string): RegExp {
  const plain = office.replace(/s$/i, '');
  if (/^chair/i.test(plain)) return /\bChair(?:man|woman|person)?\b/;
  if (/^(?:lead member|cabinet member|portfolio holder)$/i.test(plain))
    return /\b(?:(?:Cabinet )?Lead Member|Cabinet Member|Portfolio Holder)\b/;
  return new RegExp(`\\b${plain}s?\\b`, 'i');
}

/** "The Lead Member commented …": the name first, a word of speech soon after. */
function speaks(sentence: string, who: RegExp): boolean {
  const named = who.exec(sentence);
  return named !== null && SPEECH.test(sentence.slice(named.index + named[0].length, named.index + SOON));
}
