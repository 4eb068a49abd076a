import { closedWords } from './access-words.ts';
import { maySayClosed } from './closed-wordings.ts';
import { listedInline } from './inline-appendices.ts';
import { saysReleased } from './mark-talk.ts';

/** A schedule goes by a letter; one by a number is an Act's. */
const part = '(?:appendix|appendices|annexes|annexe|annex(?!e)|schedule(?= [a-z]\\b))';
const called = '(?: (?:marked|labelled|lettered|numbered|no\\.?))?';
const list =
  '(?:[a-z]|[0-9]{1,2}[a-z]?|[ivx]{1,4})\\b(?:(?:,? and |, ?| ?& ?| to | ?[\\u2013-] ?)(?:[a-z]|[0-9]{1,2}[a-z]?)\\b)*';
const names = `(${list})?`;
/** A stop behind a single letter or a title ends no sentence: "Claim by Mrs. V. (exempt)". */
const shortened = '(?<=\\b(?:[a-z]|mrs?|ms|dr|st|no|ltd))';
const after = new RegExp(
  `\\b${part}${called}\\s*${names}(?:(?!\\b${part}\\b|\\bnot (?:exempt|confidential)\\b)(?:[^.;]|${shortened}\\.)){0,100}?\\b(?:${closedWords})`,
  'gi',
);
const before = new RegExp(
  `\\b(?:(?:exempt|confidential|restricted|private|not for publication)\\b|exemption:)(?:(?!\\b(?:open|public)\\b)[^.;]){0,60}?\\b${part}(?:\\s*[(:,\u2013-]\\s*${part})?${called}\\s*${names}`,
  'gi',
);
const closedIs = new RegExp(
  `\\b${part}${called}\\s*${names}\\s*(?:(?:is|are|remains?) |[:(\u2013-]\\s*)closed\\b`,
  'gi',
);
const ofWhole =
  /(?<!\b(?:of|to|in|with) )\b(?:this|the whole|the entire|whole of this) (?:report|paper|document|item)(?: and (?:its|the|all) (?:\w+ )?append\w+[^.;]{0,20})? (?:is|are|has been|have been|must|should) (?:(?!open|public|part|not\b)[\w-]+ ){0,3}(?:exempt|confidential|restricted|private|not for publication)\b|^\W*(?:strictly )?(?:not for publication|exempt|confidential)\s+(?:by virtue of|under)\b/i;

/** The appendices that a text says are not public, by letter or number; empty of names where it means them all. */
export function closedAppendices(text: string): { readonly names: readonly string[]; readonly unnamed: boolean } {
  if (text.length > 6000 || !maySayClosed(text) || !/append|annex|schedule [a-z]\b/i.test(text))
    return { names: [], unnamed: false };
  const listed = listedInline(text);
  if (listed)
    return { names: [...new Set([...listed.names, ...closedAppendices(listed.before).names])], unnamed: false };
  const found = [after, before, closedIs, bySite]
    .flatMap((way) => [...withSubjects(text).matchAll(way)])
    .filter(
      ({ 0: whole, index }) =>
        !denied.test(whole) &&
        !wasOnce(whole, text) &&
        !saidOpen.test(text.slice(index + whole.length)) &&
        !answeredNone.test(text.slice(index + whole.length)),
    );
  return {
    names: [...new Set(found.flatMap(([, list = '']) => namesIn(list)))],
    unnamed: found.some(([, list = '']) => list === ''),
  };
}

/** "Exempt appendices: None" */
const answeredNone = /^s?(?:\(s\))?\s*[:|\t\u2013-]\s*(?:none|no|nil|n\/?a|not applicable)\s*(?:[.;\n]|$)/i;

/** "The annex was given to us by the department. It is confidential \u2026": the second sentence is said of the annex too. */
const withSubjects = (text: string): string =>
  goesOnWithIt.test(text) ? `${text}\n${text.replace(goesOnWithIt, '$1 $2')}` : text;
const goesOnWithIt = new RegExp(
  `((?<=^|[.;\\n] |\\b(?:the|an|its|this report's) )${part}\\s*(?:${list})?)\\b[^.;]{0,200}\\. (?:it|they|these|both) (?=(?:is|are|must|should|may not|remains?)\\b)(.{0,12})`,
  'i',
);

/** "Exempt information: the report and Appendices 1 and 2 are public." */
const saidOpen =
  /^\W*(?:is|are|may be|can be|remains?)?\s*(?:fully )?(?:public\b|open\b(?! to (?!the public))|published\b|for publication\b|unrestricted\b)/i;

/** "Appendix 1 was exempt \u2026 the exemption no longer applies", "Appendix 1 \u2013 Terms (previously exempt)". */
const wasOnce = (said: string, text: string): boolean =>
  /\b(?:previously|formerly|originally) (?:exempt|confidential|restricted|private|withheld)\b/i.test(said) ||
  (/\b(?:was|were|been)\b/.test(said) && saysReleased(text));

/** What a council's site says beside a document that only members may open: "Appendix B - Interviews, View reasons restricted". */
const bySite =
  /\b(?:appendix|annexe?) ([a-z0-9]{1,2})\b[^;\n]{0,160}?,? ?\bview (?:the )?reasons?\b.{0,60}\b(?:restricted|exempt|private)\b/gi;

export const isSaidBySite = (text: string): boolean =>
  /\bview (?:the )?reasons?\b.{0,60}\b(?:restricted|exempt|private)\b/i.test(text);

const denied =
  /\b(?:none|no|not) (?:of the |an? )?(?:exempt|confidential|append|annex)|\bnot exempt\b|\bno longer (?:exempt|confidential|restricted|private)\b/i;

/** The appendices that a line says are what of a paper is not public: "Part exempt: Annex A only". */
export const partsOnly = (line: string): readonly string[] => (partly.test(line) ? closedAppendices(line).names : []);
const partly = /\bpart(?:ly|ially)?[ -](?:exempt|confidential|private)\b/i;

function namesIn(list: string): string[] {
  const [, from = '', to = ''] = /^([a-z0-9]{1,2}) ?(?:to|[\u2013-]) ?([a-z0-9]{1,2})$/i.exec(list.trim()) ?? [];
  const [first, last] = [from, to].map((one) => (/^\d+$/.test(one) ? Number(one) : one.toUpperCase().charCodeAt(0)));
  if (from && to && first !== undefined && last !== undefined && last > first && last - first < 26)
    return Array.from({ length: last - first + 1 }, (_, step) =>
      /^\d+$/.test(from) ? String(first + step) : String.fromCharCode(first + step),
    );
  return (list.match(/[a-z0-9]+/gi) ?? []).filter((one) => !/^(?:and|to)$/i.test(one)).map((one) => one.toUpperCase());
}

/** "Appendix B is exempt by virtue of \u2026" leaves the report around it public. */
export const speaksOfPart = (text: string): boolean =>
  /\b(?:append\w+|annexe?s?|schedule [a-z])\b/i.test(text) &&
  !/^\W*(?:[\w-]+ ){0,3}(?:appendix|annexe?|schedule(?= [a-z]\b))\b[^a-z]*(?:[a-z0-9]{1,2})?\s*(?:$|[:([\u2013-])/i.test(
    text,
  ) &&
  !/\bthis (?:appendix|annexe?)\b/i.test(text) &&
  !/^\W*(?:exempt|confidential|private|restricted|closed) (?:appendix|annexe?) (?:to|for) (?:this |the )?(?:report|paragraph|item|minutes?|paper|section)\b[^.;:]{0,40}$/i.test(
    text,
  ) &&
  !ofWhole.test(text);
