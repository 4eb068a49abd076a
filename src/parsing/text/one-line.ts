import type { Line } from './line.ts';

/** In letters: no line that a person broke is longer. */
const longest = 500;

/** "Cou/301/07-08", "FGP.12/19": letters, the number and the year; or a numeral with a stop after a sentence. */
const labels: readonly (readonly [hint: RegExp, label: RegExp])[] = [
  [/\d\/\d/, /(?=[A-Z])(?<=^|\s)([A-Z][A-Za-z]{0,4}[/.-])(\d{1,4})(?=\/\d{2}(?:[-/]\d{2})?\s+[A-Z])/g],
  [/\d\.\s+[A-Z]/, /(?=\d)(?<=^|[.!?)]\s|\d\s)()(\d{1,3})(?=\.\s+[A-Z])/g],
];

/**
 * Sets minutes that a PDF gave as one line as lines: the sentence that opens them, each item with its number and title,
 * and what follows. A long paragraph in which no items count on stays as it is.
 */
export function unrollLines(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.text.length > longest ? unrolled(line) : [line]));
}

function unrolled(line: Line): readonly Line[] {
  for (const [hint, label] of labels) {
    const starts = hint.test(line.text) ? countingStarts(line.text, label) : [];
    if (starts.length < 3) continue;
    const pieces = [0, ...starts].map((at, index) => line.text.slice(at, starts[index] ?? line.text.length).trim());
    const [front = '', ...items] = pieces;
    const parts = [...frontOf(front), ...items.flatMap(itemOf)].flatMap((text) => [text, '']);
    return parts.map((text, index) => ({ ...line, number: line.number + index / parts.length, text }));
  }
  return [line];
}

function countingStarts(text: string, label: RegExp): number[] {
  const found = [...text.matchAll(label)];
  const starts: number[] = [];
  let [letters, last] = ['', 0];
  for (const one of found) {
    const [, word = '', value = ''] = one;
    const counts = starts.length === 0 || (word === letters && Number(value) === last + 1);
    if (!counts) continue;
    starts.push(one.index);
    [letters, last] = [word, Number(value)];
  }
  return starts;
}

/** The council's name stands again before the sentence that opens the minutes. */
const frontOf = (text: string): string[] => {
  const at = text.search(/\b(?:MINUTES|Minutes) (?:OF|of) (?:(?:THE|the|A|a|AN|an) )?/);
  return [text.slice(0, Math.max(0, at)).trim(), text.slice(Math.max(0, at)).trim()].filter((part) => part !== '');
};

/** Where a sentence begins after words that are a title. */
const sentence =
  /^(\S+(?:\s+(?:[A-Z][\w\u2019'-]*|of|and|for|the|to|in|on|by|&|[-\u2013]|\([^()]{1,60}\))(?=\s)){1,14}?)\s+(?=(?:The|It|There|Cllrs?|Councillors?|Apologies|Members|No|None|A|An|In|With|Following|Mrs?|Ms|Dr|Present|Resolved|RESOLVED|All)[\s:])/;

/** Before words that open a sentence, or what a council resolved, where the stop was lost with the line's end. */
const lostStop =
  /(?<=[\w.)])(?<!\b(?:[Tt]he|Council|Committee|Board|Panel|Meeting|[Ii]t|was))\s+(?=(?:(?:[Tt]he )?(?:Council|Committee|Board|Panel|Meeting) RESOLVED|(?:[Ii]t was )?RESOLVED|(?:With|Following) the|It was|There being|The (?:Clerk|Chair\w*|Council|Committee|meeting)) )/;

function itemOf(text: string): string[] {
  const label = /^\S+/.exec(text)?.[0] ?? '';
  const title = sentence.exec(text.slice(0, 400))?.[1] ?? label;
  return [title, ...text.slice(title.length).trim().split(lostStop)].map((part) => part.trim()).filter(Boolean);
}
