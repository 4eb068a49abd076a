import type { Evidence, Reading } from './evidence.ts';
import { type Figure, sameFigure } from './figures.ts';
import { nameStands, readNames, standsUnderHeading } from './names.ts';
import type { Objection } from './objection.ts';
import { isEmptyWord, meansTheSame, wordsOf } from './plain-text.ts';
import { inventedQuotation } from './quotations.ts';
import { readReferences, referenceStands } from './references.ts';
import { readWhens, whenCovered } from './whens.ts';

/** A quotation, reference, figure, date or name of the claim that stands nowhere in the passage or around it. */
export function strayFact(claim: Reading, evidence: Evidence): Objection | null {
  const sources = [evidence.text, evidence.around];
  const quotation = inventedQuotation(claim.plain, sources);
  if (quotation) return { reason: 'quotation-not-verbatim', detail: quotation };

  const { rest } = readWhens(claim.plain);
  const references = readReferences(rest);
  const invented = references.find((thing) => !referenceStands(thing, sources));
  if (invented) return { reason: 'reference-not-there', detail: invented.words };

  const printed = evidence.sentences.flatMap(({ figures }) => figures);
  const figure = claim.figures.find((stated) => {
    if (references.some(({ start, end }) => stated.start >= start && stated.end <= end)) return false;
    const next = claim.figures.find(
      ({ start }) => start > stated.end && /^ ?(?:to|and|or|-|,) $/.test(claim.plain.slice(stated.end, start)),
    );
    return (
      !printed.some((other) => sameFigure(stated, other, next?.unit === other.unit || evidence.isRow)) &&
      !isTheirDifference(stated, claim.figures)
    );
  });
  if (figure) return { reason: 'figure-not-there', detail: figure.words };

  const whens = evidence.sentences.flatMap((sentence) => sentence.whens);
  const all = [...whens, ...evidence.whensAround];
  const when = claim.whens.find((stated) => !all.some((other) => whenCovered(stated, other, all)));
  if (when) return { reason: 'date-not-there', detail: when.words };

  const name = readNames(rest).find(
    (stated) =>
      !nameStands(stated, evidence.names) &&
      !standsUnderHeading(stated, evidence.text, evidence.around.split(/ [.·›] /)),
  );
  const stranger = name?.words ?? strangeSubject(claim, evidence);
  return stranger ? { reason: 'name-not-there', detail: stranger } : null;
}

/** "up by 30, from 180 to 210": a difference that anyone can see. */
const isTheirDifference = ({ value, unit }: Figure, figures: readonly Figure[]): boolean =>
  figures.some((one) =>
    figures.some(
      (other) => one.unit === unit && other.unit === unit && Math.abs(one.value - other.value - value) < 1e-6,
    ),
  );

/** A first word that stands nowhere in the passage or around it: who is said to have done it, under a name that opens the sentence. */
function strangeSubject({ words, figures, whens, plain }: Reading, evidence: Evidence): string | null {
  const [first] = words;
  if (!first || isEmptyWord(first) || !/^\p{Lu}/u.test(first.text) || /ly$|ing$/.test(first.text)) return null;
  if ([...figures, ...whens].some(({ start }) => start <= first.start) || /^[^\p{L}]/u.test(plain)) return null;
  const known = [...evidence.sentences.flatMap((sentence) => sentence.words), ...wordsOf(evidence.around)];
  return known.some(({ stem }) => meansTheSame(stem, first.stem)) ? null : first.text;
}
