import { type Reading, readSentence } from './evidence.ts';

const POINT = /^(?:[•▪◦*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) /;

/**
 * The sentences of a passage, and with them each list as it is read aloud: its opening ("The causes were:") with each of its
 * points, and with all of them.
 */
export function withLists(sentences: readonly Reading[]): readonly Reading[] {
  return [...sentences, ...sentences.flatMap((sentence, index) => readAloud(sentence, sentences.slice(index + 1)))];
}

function readAloud({ plain: opening }: Reading, rest: readonly Reading[]): Reading[] {
  if (!opening.endsWith(':')) return [];
  const points = pointsOf(rest).map(({ plain }) => plain.replace(POINT, ''));
  return [points.join(' '), ...points].map((point) => readSentence(`${opening} ${point}`));
}

/** Bullets as long as they come, with what stands between them; other points up to the first full stop. */
function pointsOf(rest: readonly Reading[]): readonly Reading[] {
  const next = rest.findIndex(({ plain }) => plain.endsWith(':'));
  const within = next < 0 ? rest : rest.slice(0, next);
  const last = within.findLastIndex(({ plain }) => POINT.test(plain));
  if (last >= 0) return within.slice(0, last + 1).filter(({ plain }) => POINT.test(plain));
  const stop = rest.findIndex(({ plain }) => plain.endsWith('.'));
  return stop < 0 ? rest : rest.slice(0, stop + 1);
}
