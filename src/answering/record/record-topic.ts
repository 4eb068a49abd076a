import { searchWords } from '../../indexing/search-words.ts';
import { COMMON_WORDS } from '../question/common-words.ts';
import type { Term, Understanding } from '../question/understand.ts';
import type { PaperOutline } from '../shelf.ts';
import { bodiesNamed } from './body-named.ts';

/** Words that ask for the record, or name a meeting, rather than say what it should be about. */
const RECORD_WORDS = new Set(
  searchWords(
    `decide decided decision decisions resolve resolved resolution resolutions agree agreed approve approved recommend recommended note noted
    defer deferred conclude concluded outcome outcomes upshot vote voted passed adopted made taken reached meeting meetings committee panel board
    commission council councillors members member officers officer director lead cabinet forum last latest newest recent previous past final today
    item items agenda minutes minute record recorded promise promised promises undertook undertaking undertakings commit commitment commitments
    bring brought back report reports reported reporting come came get got action actions arising outstanding follow log points paper papers
    document documents hold held holding library list show present attend attended attendance there chair chaired chairman chairing chairperson
    presided apologies apology apologised absent missing sent receive received next date place venue room time where held new happened
    happen discuss discussed said about everything anything people names name follow-up given give thing things later future again still in the reject rejected refuse refused turned down vote voted voting against oppose opposed block blocked overturn overturned thrown threw out
    sit sits membership session sessions summarise summarize summary start starts begin begins end finish regarding concerning going anything deferred took upshot ask asked asks asking question questions raised raise put motion motions amendment amendments lost fell defeated carried moved seconded january february march april may june july august september october november december`,
  ),
);

const COMMON = new Set([...COMMON_WORDS].flatMap(searchWords));

/** What a question to the record is about, apart from the meeting, its body and its time; empty where it is about all of it. */
export function topicOf(
  { terms, names, question }: Pick<Understanding, 'terms' | 'names' | 'question'>,
  papers: readonly PaperOutline[],
): readonly Term[] {
  const bodies = new Set(papers.flatMap(({ meeting }) => searchWords(meeting.body.name)));
  const ofBody = new Set(
    names
      .filter(namesABody)
      .flatMap(searchWords)
      .filter((word) => bodies.has(word)),
  );
  for (const body of bodiesNamed(question, papers)) for (const word of searchWords(body)) ofBody.add(word);
  return terms.filter(
    ({ words }) =>
      !words.every((word) => RECORD_WORDS.has(word) || COMMON.has(word) || ofBody.has(word) || /^\d+$/.test(word)),
  );
}

const A_BODY = /\b(?:Committee|Panel|Board|Commission|Council|Cabinet|Forum|Partnership|Authority|Assembly)\b/;

function namesABody(name: string): boolean {
  return A_BODY.test(name.replace(/\bCabinet (?:Lead |Support )?Member\b/g, ''));
}

/** The body a question names that is none of those held; null where it names none, or one that is held. */
export function strangeBody({ question, names }: Understanding, papers: readonly PaperOutline[]): string | null {
  const named =
    names.find(namesABody) ??
    /\b(?:the )?(cabinet(?! (?:lead |support )?member)|full council|schools? forum)\b/i.exec(question)?.[1];
  if (!named) return null;
  const words = searchWords(named);
  const held = papers.some(({ meeting }) => {
    const own = new Set(searchWords(meeting.body.name));
    return words.filter((word) => own.has(word)).length >= words.length * 0.6;
  });
  return held ? null : named;
}
