const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ); // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const START = [...UNITS, ...TENS, 'hundred'].join('|');
const RUN = new RegExp(`\\b(?:${START})(?:(?:[ -]| and )(?:${START}|thousand|million|billion))*\\b`, 'gi');
const ORDINAL = new RegExp(`\\b(?:${ORDINALS.join('|')})\\b`, 'gi');

export interface WordedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Numbers spelled in words: "twenty-one", "two hundred and five", "third" (as 3); "one" where it counts something. */
export function readNumberWords(text: string): WordedNumber[] {
  const runs = [...text.matchAll(RUN)].flatMap((match) => numbersIn(match[0], match.index));
  const ordinals = [...text.matchAll(ORDINAL)]
    .filter(({ index }) => !/\b(?:an?|one|two|three|four|per)[ -]$/i.test(text.slice(0, index)))
    .map(({ 0: word, index: start }) => ({
      value: ORDINALS.indexOf(word.toLowerCase()) + 2,
      start,
      end: start + word.length,
    }));
  const twice = [...text.matchAll(/\btwice\b(?! as\b)/gi)].map(({ index: start }) => ({
    value: 2,
    start,
    end: start + 5,
  }));
  return [...twice, ...runs.filter((number) => number.value !== 1 || counts(text, number)), ...ordinals];
}

function numbersIn(run: string, offset: number): WordedNumber[] {
  const numbers: { value: number; start: number; end: number; open: boolean }[] = [];
  for (const match of run.matchAll(/[a-z]+/gi)) {
    const word = match[0].toLowerCase();
    if (word === 'and') continue;
    const start = offset + match.index;
    const end = start + word.length;
    const last = numbers.at(-1);
    const scale = SCALES[word];
    const tens = TENS.includes(word);
    const value = tens ? (TENS.indexOf(word) + 2) * 10 : UNITS.indexOf(word);
    if (scale !== undefined && last) Object.assign(last, { value: last.value * scale, end, open: true });
    else if (scale !== undefined) numbers.push({ value: scale, start, end, open: true });
    else if (last?.open) Object.assign(last, { value: last.value + value, end, open: tens });
    else numbers.push({ value, start, end, open: tens });
  }
  return numbers;
}

/** "one" counts before a noun and in "one in eight", not in "one of", "no one", "the one that". */
function counts(text: string, { start, end }: WordedNumber): boolean {
  const before = /(\w+)\W*$/.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
  const after = /^\W*(\w+)/.exec(text.slice(end))?.[1]?.toLowerCase() ?? 'of';
  if (after === 'in') return true;
  return (
    ![
      'no',
      'any',
      'every',
      'each',
      'this',
      'that',
      'which',
      'the',
      'another',
      'old',
      'new',
      'other',
      'only',
      'last',
      'next',
      'previous',
      'existing',
      'present',
      'former',
      'current',
    ].includes(before) &&
    !['of', 'that', 'which', 'who', 'another', 'or', 'by', 'to', 'stop', 'side', 'hand', 'off'].includes(after)
  );
}
