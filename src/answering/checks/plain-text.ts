/** One spelling of quotes, dashes and blanks, so that print and typing compare. Keeps letters' case. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a plain text in order, with their places in it. Hyphens part words; apostrophes do not. */
export function wordsOf(plain: string): Word[] {
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu)].map(([text], index, all) => {
    const start = all[index]?.index ?? 0;
    return { text, stem: stemOf(text), start, end: start + text.length };
  });
}

const IRREGULAR: Readonly<Record<string, string>> = {
  rose: 'rise',
  risen: 'rise',
  rising: 'rise',
  fell: 'fall',
  fallen: 'fall',
  grew: 'grow',
  grown: 'grow',
  growth: 'grow',
  children: 'child',
  people: 'person',
  began: 'begin',
  begun: 'begin',
  led: 'lead',
  ran: 'run',
  held: 'hold',
  met: 'meet',
  given: 'give',
  gave: 'give',
  taken: 'take',
  took: 'take',
  paid: 'pay',
  spent: 'spend',
  cost: 'cost',
  lost: 'lose',
  chosen: 'choose',
  chose: 'choose',
  built: 'build',
  better: 'better',
  worse: 'worse',
  women: 'woman',
  men: 'man',
  left: 'leave',
  sought: 'seek',
  found: 'find',
  told: 'tell',
  made: 'make',
  bought: 'buy',
  families: 'family',
}; // prettier-ignore

/** A light stem: inflection goes, the part of speech mostly stays ("approved" is not "approval"). */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/'s?$/, '');
  const irregular = IRREGULAR[lower];
  if (irregular) return irregular;
  if (lower.length <= 3) return lower;
  const stem = lower
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/ied$/, 'y')
    .replace(/(..[a-z])ed$/, '$1')
    .replace(/(..[a-z])ing$/, '$1')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/e$/, '');
  return stem.length >= 2 ? stem : lower;
}

/** Words that carry grammar or reporting, not content. A sentence that shares only these with a paper shares nothing. */
const EMPTY_WORDS = new Set(
  `a an the this that these those there here it its itself they them their theirs he she his her him we our us you your i me my
  and or but nor so yet if then than as while whereas although though because since when where which who whom whose what how why
  of in on at by for from to into onto with within without between among during before after until till under over about around
  through throughout across against per via up down out off again also too very just only even still already now currently
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  not no none never neither cannot
  said say says saying stated states state noted note notes reported report reports told tell heard hear added add explained explain
  stood stand stands standing came come comes went go goes gone took take takes taken taking got get gets put set
  became become becomes becoming remained remain remains made make makes making gave give gives given
  all any each every both either some such same other others another own more most less least much many few several
  one two first however overall meanwhile therefore thus further furthermore moreover respectively including include includes included earlier ago later
  according paper papers council committee members member meeting figure figures number numbers rate rates percentage percent cent
  share proportion total level measure indicator value period quarter year years month end start compared comparison against versus
  part place point points yes stated like known know using used use due such way ways well good able mainly largely`
    .split(/\s+/)
    .filter((word) => word !== 'good')
    .map(stemOf),
);

export const isEmptyWord = (word: Word): boolean => EMPTY_WORDS.has(word.stem) || /^[a-z]$/i.test(word.text);

/** Words of everyday English that say the same in a report. */
const SAME = [
  'start begin launch commence open',
  'finish complete end conclude',
  'choose select successful appoint',
  'money fund funding cash finance',
  'pupil child student',
  'school educ',
  'get receive allocate obtain award',
  'attend access participate join',
  'wait waiting delay',
  'say state comment',
  'buy purchase procure',
  'rate grade judge',
  'run operate deliver provide',
  'build construct develop',
  'need require',
  'third-party external',
  'previous preceding last earlier prior before',
  'redesign re-design',
  'behind reason cause',
  'big large great',
  'expect forecast project anticipate estimate predict',
  'twice double doubled',
  'locality area',
  'help support',
  'keep retain remain stay continue',
  'wage salary pay',
  'count identify record',
  'person individual',
  'county council authority',
  'change amend alter',
  'plan intend propose',
  'on-time timescale timely',
  'time timescale',
  'home house',
  'centre hub',
  'worker staff employee',
  'location site place',
  'share receive portion',
  'vote agree',
  'close closure',
  'consult consultation',
  'ask request',
  'recommend recommendation',
  'look consider scope explore try',
  'approve approval',
  'happen occur receive',
  'young youth',
  'month monthly',
  'annual year yearly',
  'teacher school',
  'parent carer',
]; // prettier-ignore

const groupsByStem = new Map<string, Set<number>>();
for (const [group, line] of SAME.entries()) {
  for (const word of line.split(' ')) {
    const stem = stemOf(word);
    groupsByStem.set(stem, (groupsByStem.get(stem) ?? new Set()).add(group));
  }
}

/** Whether two stems may stand for one another: equal, of one family ("place", "placement"), or everyday synonyms. */
export function meansTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = sharedPrefix(a, b);
  if (shared >= 5 && a.length - shared <= 4 && b.length - shared <= 4) return true;
  if (shared >= 4 && shared === Math.min(a.length, b.length) && Math.abs(a.length - b.length) <= 3) return true;
  const groups = groupsByStem.get(a);
  const others = groupsByStem.get(b);
  return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group));
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
