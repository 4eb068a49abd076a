import type { Evidence } from './evidence.ts';
import { meansTheSame, wordsOf } from './plain-text.ts';

/** "On 25 January 2022 the Committee unanimously agreed that …", "It was resolved to …". */
const FRAME =
  /^(?<when>(?:on|at)\b[^,]{3,60}?,? )?(?:it was|(?:the )?(?<body>\p{Lu}[^,;:.]{2,80}?|members)) (?:also |then |therefore |unanimously )?(?:agreed|resolved|decided)(?: unanimously)?,? (?:that|to) /iu;

/** "The Forum is asked to approve": how a recommendation is told. */
const ASKED =
  /^(?<when>)(?:the )?(?<body>\p{Lu}[^,;:.]{2,80}?|members) (?:is|are|was|were) (?:asked|recommended|invited|requested) to /iu;

/**
 * What a statement says was resolved, where it tells of a resolution by its own frame: minutes print "That the report be
 * noted", and whoever tells of it says "The Committee resolved that the report be noted". Only the body whose meeting it
 * was may stand in the frame. Any other statement comes back as it is.
 */
export function withoutFrame(text: string, { isResolution, around, text: passage }: Evidence): string {
  const frame = isResolution
    ? FRAME.exec(text)
    : /\brecommend/i.test(around) && !/\b(?:asked|recommended|invited|requested)\b/i.test(passage)
      ? ASKED.exec(text)
      : null;
  if (!frame) return text;
  const known = wordsOf(around);
  const { when = '', body = '' } = frame.groups ?? {};
  const itsOwn = wordsOf(body).every(
    ({ stem }) => stem === 'member' || known.some((word) => meansTheSame(word.stem, stem)),
  );
  const rest = text.slice(frame[0].length);
  return itsOwn ? `${when}${when ? rest : rest.charAt(0).toUpperCase() + rest.slice(1)}` : text;
}
