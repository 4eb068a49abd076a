import { type Reading, readSentence } from './evidence.ts';

const POINT = /^(?:[•▪◦*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) /;

/** "Date/Time: Tuesday, 8 March 2022": a line of a form. */
const LABELLED = /^\p{Lu}[\p{L}/ ]{2,30}: \S/u;

/** Words of an opening that only announce its points. */
const LEADS_IN = /,? (?:as follows|the following|the following points|namely|below)(?: \w+)?:$/i;

/**
 * The sentences of a passage, and with them each list as it is read aloud: its opening ("The causes were:") with each of its
 * points, and with all of them.
 */
export function withLists(sentences: readonly Reading[]): readonly Reading[] {
  const labelled = sentences.filter(({ plain }) => LABELLED.test(plain));
  const form = labelled.length > 1 ? [readSentence(labelled.map(({ plain }) => plain).join('; '))] : [];
  return [
    ...sentences,
    ...form,
    ...sentences.flatMap((sentence, index) => readAloud(sentence, sentences.slice(index + 1))),
  ];
}

/** A line of an attendance list that stands over names. */
const HEADS_NAMES =
  /^(?:(?:also )?(?:in attendance|present)|(?:members|officers|others|councillors)(?: (?:also )?(?:present|in attendance|attending))?|apologies(?: for absence)?|absent|substitutes?|observers?)[.:]?$/i;

function readAloud({ plain: opening }: Reading, rest: readonly Reading[]): Reading[] {
  if (HEADS_NAMES.test(opening)) {
    const next = rest.findIndex(({ plain }) => HEADS_NAMES.test(plain));
    return (next < 0 ? rest : rest.slice(0, next)).map(({ plain }) =>
      readSentence(`${opening.replace(/[.:]$/, '')}: ${plain}`),
    );
  }
  if (!opening.endsWith(':')) return [];
  const points = pointsOf(rest).map(({ plain }) => plain.replace(POINT, ''));
  return [points.join(' '), ...points].map((point) => readSentence(`${opening.replace(LEADS_IN, ':')} ${point}`));
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
