import { searchWords } from '../../indexing/search-words.ts';
import type { PaperOutline } from '../shelf.ts';

/** "The Executive Director" is no Executive. */
const AN_OFFICE = `(?:${[...new Set(searchWords('director member officer head lead support manager'))].join('|')})\\b`;

/** The names of the bodies held that a question names by their last words: "the Schools Forum" is "Oakmere Schools Forum". */
export function bodiesNamed(question: string, papers: readonly PaperOutline[]): readonly string[] {
  const asked = ` ${searchWords(question).join(' ')} `;
  const bodies = [...new Set(papers.map(({ meeting }) => meeting.body.name))];
  const named = bodies.filter((body) => {
    const words = searchWords(body);
    const last = words.slice(-Math.min(2, words.length)).join(' ');
    return words.length > 0 && new RegExp(` ${last} (?!${AN_OFFICE})`).test(asked);
  });
  const held = (body: string) => searchWords(body).filter((word) => asked.includes(` ${word} `)).length;
  const most = Math.max(0, ...named.map(held));
  return named.length > 0 ? named.filter((body) => held(body) === most) : bodiesMeant(asked, bodies);
}

/** "The next Adults meeting" is one of the only body with that word in its name. */
function bodiesMeant(asked: string, bodies: readonly string[]): readonly string[] {
  const [, before] = / (\p{L}{4,}) meet /u.exec(asked) ?? [];
  const meant = bodies.filter((body) => before !== undefined && searchWords(body).includes(before));
  return meant.length < bodies.length ? meant : [];
}

/** "What did it recommend to Cabinet?" asks for no papers of Cabinet's. */
const RECIPIENT =
  /\b(recommend(?:ed|s)?|refer(?:red|s)?) (?:\w+ ){0,3}?to (?:the |full )?(?:\w+ )?(?:cabinet|council|executive|authority)\b/gi;

/** The papers of the bodies a question names; all where it names none. */
export function ofBodiesNamed(question: string, papers: readonly PaperOutline[]): readonly PaperOutline[] {
  const named = new Set(bodiesNamed(question.replace(RECIPIENT, '$1'), papers));
  return named.size === 0 ? papers : papers.filter(({ meeting }) => named.has(meeting.body.name));
}
