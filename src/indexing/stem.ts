const VOWEL = /[aeiouy]/;
const measure = (stem: string): number =>
  (stem.replace(/^[^aeiouy]+|(?<!^)(?<=[aeiou])y/g, '').match(/[aeiouy]+[^aeiouy]+/g) ?? []).length;
const STEP_2 = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['iser', 'ise'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
] as const;
const STEP_3 = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
] as const;
const STEP_4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|ise|(?<=[st])ion)$/;
const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
};

/** Porter's suffix stripping (M. F. Porter, 1980), with British -ise beside -ize and a few irregular plurals, so that a question's word meets the paper's. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const made = stripped(word);
  stems.set(word, made);
  return made;
}

const REMEMBERED = 50_000;
const stems = new Map<string, string>();

function stripped(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return lastSteps(replaceSuffix(replaceSuffix(firstSteps(word), STEP_2), STEP_3));
}

function firstSteps(word: string): string {
  let w = word.replace(/(?:sses|ies)$/, (s) => (s === 'sses' ? 'ss' : 'i')).replace(/(?<=[^s])s$/, '');
  if (w.endsWith('eed')) {
    if (measure(w.slice(0, -3)) > 0) w = w.slice(0, -1);
  } else {
    const bare = w.replace(/(?:ed|ing)$/, '');
    if (bare !== w && VOWEL.test(bare)) w = tidied(bare);
  }
  return w.length > 2 && VOWEL.test(w.slice(0, -1)) ? w.replace(/y$/, 'i') : w;
}

function tidied(bare: string): string {
  if (/(?:at|bl|iz|is)$/.test(bare) && bare.length > 3) return `${bare}e`;
  if (/([^aeiouylsz])\1$/.test(bare)) return bare.slice(0, -1);
  return measure(bare) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(bare) ? `${bare}e` : bare;
}

function replaceSuffix(word: string, rules: readonly (readonly [string, string])[]): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const bare = word.slice(0, -rule[0].length);
  return measure(bare) > 0 ? bare + rule[1] : word;
}

function lastSteps(word: string): string {
  const bare = word.replace(STEP_4, '');
  let w = bare !== word && measure(bare) > 1 ? bare : word;
  if (w.endsWith('e')) {
    const short = w.slice(0, -1);
    const m = measure(short);
    if (m > 1 || (m === 1 && !/[^aeiou][aeiouy][^aeiouwxy]$/.test(short))) w = short;
  }
  return measure(w) > 1 && w.endsWith('ll') ? w.slice(0, -1) : w;
}
