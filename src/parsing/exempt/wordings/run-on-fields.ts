import { type Access, fieldsIn, hasAccessWords, readAccess } from './access-field.ts';
import { speaksOfPart } from './exempt-parts.ts';

/** What a field says of a paper; "part" where it names what of the paper it is said of. */
export type Told = Access | 'part';

const thing = '(?:report|item|paper|document|decision)';
const shut = '(?:exempt|confidential|private|restricted)';
const names = [
  `${shut}(?: ?(?:or|and|/) ?${shut})*(?: (?:information|${thing}|from publication|to the public))?`,
  `(?:is|does) (?:this|the) ${thing}(?: contain)?(?: any)?(?: to be)? (?:${shut}|published|public|open to the (?:press and )?public)(?: or ${shut})?(?: information| from publication)?`,
  `(?:public|open) ?(?:or|/) ?(?:${shut}|closed)`,
  'open to (?:the )?(?:press and )?public',
  `public ${thing}`,
  `key(?: decision)? / ${shut}`,
  'part (?:1|i|a) or (?:part )?(?:2|ii|b)',
  `(?:${thing} |publication |access |security )?(?:status|classification|type)`,
  'publication|access(?: to information)?|confidentiality|protective marking',
  '(?:exclusion of (?:the )?)?press and public',
  'restrictions? on publication',
  `reasons? for (?:exemption|${shut} ${thing}|confidentiality|restriction)`,
  'not for publication by virtue of',
  'exempt(?:ion)? (?:paragraph|category|reason)',
].join('|');
/** Several fields on one line, with no more than a space between them. */
const runOn = new RegExp(
  `(?<![\\w/-])(${names})\\s*[:?]+\\s*([^\\n|;]{1,90}?)(?=\\s+[A-Z][a-z]+(?: [a-z]+){0,4}\\s*[:?]|\\s*[|;]|$)`,
  'gi',
);
/** "Exempt      No", set in columns, where what parted the name from the value is lost. */
const columns = new RegExp(`^\\W*(${names})\\s+(?!(?:append|annex)\\w*(?: \\S{1,3})?$)(\\S.{0,90})$`, 'i');
const nameAlone = new RegExp(`^\\W*(?:${names})\\W*$`, 'i');

/** Whether a line may be a field of this kind, or the name of one. */
const isCapital = (name: string): boolean => /^[A-Z]/.test(name);

/** What the fields on a line say of access to its paper, one by one, those that say nothing left out. */
export function toldIn(line: string): readonly Told[] {
  if (line.length > 400 || !hasAccessWords(line)) return [];
  if (hasBox.test(line) && !opensBox.test(line)) return [];
  const text = withAnswers(line);
  const alone = columns.exec(text);
  const pairs = [
    ...fieldsIn(text).filter(([name]) => namesField(name)),
    ...[...text.matchAll(runOn)].flatMap(([, name = '', value = '']) =>
      isCapital(name) ? [[name, value] as const] : [],
    ),
    ...(alone && isCapital(alone[1] ?? '') ? [[alone[1] ?? '', alone[2] ?? ''] as const] : []),
  ];
  const isOfPart = namesPart(text);
  return pairs.flatMap(([name, value]) => {
    const told = toldBy(name, value);
    return told === null ? [] : [isOfPart ? 'part' : told];
  });
}

/** What a name says with its value. */
export function toldBy(name: string, value: string): Told {
  if (isMark.test(name) && !answers.test(value)) return null;
  if (!namesPart(value)) return readAccess(name, value);
  return (ofClosed.test(name) || saysExcept.test(value)) && hasAccessWords(name) ? 'part' : null;
}

/** "EXEMPT \u2013 NOT FOR PUBLICATION" is a banner and no field. */
const isMark = new RegExp(`^\\W*${shut}\\W*$`, 'i');
const answers =
  /^\W*(?:yes|no|none|nil|n\/?a|y|n|neither|not (?:applicable|exempt|confidential|private)|append\w*|annex\w*|para\w*|section|the|this|whole|part)\b/i;

const ofClosed = /exempt|confidential|private|restrict|exclu|press and public|not for/i;
const saysExcept =
  /\b(?:except|but|apart|other than|only|exempt|closed|confidential|private|restricted|sensitive|part 2)\b/i;

/** "Appendix 2 only", "Paragraphs 4.1 to 4.2": not "Paragraph 3", which is the law's. */
const namesPart = (value: string): boolean =>
  !tellsOn.test(value) &&
  (speaksOfPart(`${value} `) ||
    /\b(?:append\w+|annexe?s?|in part|partly|part[- ]exempt|sections? (?!100|50)\d|para\w*\.?(?:\(s\))? \d+\.\d)/i.test(
      value,
    ));
/** "Yes. Section 4 sets out the offers." answers for the whole. */
const tellsOn = /\byes\. (?!.*\b(?:exempt|closed|confidential|private|only)\b)/i;

const one = '(?:[A-Z]|\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)\\b';
const named = new RegExp(
  `\\b(?:append(?:ix|ices)|annex(?:es?)?|sections?(?! (?:100|50))|para(?:graph)?s?\\.?(?= \\d+\\.\\d)) ${one}(?:(?:,| ?[&\\u2013-]| and| or| to)+ ?${one})*`,
  'gi',
);

/** The parts that such a field names, as a sentence on them; empty where it tells some of them from others. */
export function closedPartOf(said: string): string {
  const found = said.match(named) ?? [];
  return found.length > 1 && /\b(?:open|public|no|not)\b/i.test(said)
    ? ''
    : found.map((part) => `${part} is exempt.`).join(' ');
}

/** Whether a line is the name of such a field and nothing else: its value stands below it. */
export const namesField = (line: string): boolean =>
  line.length <= 80 && isCapital(line.trim()) && nameAlone.test(line);

const on = '(?:\\u2611|\\u2612|\\u2713|\\u2714|\\[ ?[xX] ?\\])';
const off = '(?:\\u2610|\\[ ?\\])';
const before = new RegExp(
  `(?:${off} ?[A-Z][\\w ]*?\\s*)*${on} ?([A-Z]\\w*(?: \\d)?)(?:\\s*${off} ?[A-Z]\\w*(?: \\d)?)*`,
  'g',
);

/** Boxes may stand behind their words as well. */
const hasBox = new RegExp(`${on}|${off}`);
const opensBox = new RegExp(`(?:^|[:?|\\t])\\s*(?:${on}|${off})`);

/** "Exempt: [ ] Yes [x] No" as "Exempt: No". */
export const withAnswers = (text: string): string => (opensBox.test(text) ? text.replace(before, '$1') : text);
