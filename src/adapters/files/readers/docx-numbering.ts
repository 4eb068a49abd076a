import type { Element } from 'domhandler';
import { child, childrenOf, named, parseXml, valueAt } from './docx-xml.ts';
import { type Numbering, sayNumber } from './list-label.ts';

interface Level {
  readonly start: number;
  readonly numbering: Numbering;
  /** The label with a slot for each level's number: "%1.", "(%2)", "%1.%2". */
  readonly pattern: string;
}

/** Where a paragraph stands in a list: the list's id and its level, counted from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const formats: Readonly<Record<string, Numbering>> = {
  decimal: 'decimal',
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  bullet: 'bullet',
  none: 'none',
};

/** Counts a Word file's lists as Word does: one count for each definition, whatever stands between its paragraphs. */
export function createNumbering(xml: string | undefined): (place: ListPlace) => string {
  const root = parseXml(xml ?? '');
  const definitions = new Map(
    named(root, 'w:abstractNum').map((element) => [element.attribs['w:abstractNumId'] ?? '', levelsOf(element)]),
  );
  const lists = new Map(named(root, 'w:num').map((element) => [element.attribs['w:numId'] ?? '', element]));
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list, level }) => {
    const given = lists.get(list);
    const definition = valueAt(given, 'w:abstractNumId') ?? '';
    const levels = definitions.get(definition);
    if (!given || !levels) return '';
    const count = counts.get(definition) ?? [];
    counts.set(definition, count);
    for (const override of begun.has(list) ? [] : overridesOf(given)) count[override.level] = override.start - 1;
    begun.add(list);
    const own = levels.get(level) ?? { start: 1, numbering: 'decimal', pattern: `%${level + 1}.` };
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    if (own.numbering === 'none') return '';
    if (own.numbering === 'bullet') return '- ';
    const said = own.pattern.replace(/%(\d)/g, (_, slot: string) => {
      const at = Number(slot) - 1;
      const of = levels.get(at);
      return sayNumber(count[at] ?? of?.start ?? 1, of?.numbering ?? 'decimal');
    });
    return `${/^[0-9a-z]{1,6}$/i.test(said) ? `${said}.` : said} `;
  };
}

function levelsOf(definition: Element): Map<number, Level> {
  return new Map(
    childrenOf(definition)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [
        Number(level.attribs['w:ilvl'] ?? 0),
        {
          start: Number(valueAt(level, 'w:start') ?? 1),
          numbering: formats[valueAt(level, 'w:numFmt') ?? 'decimal'] ?? 'decimal',
          pattern: valueAt(level, 'w:lvlText') ?? '',
        },
      ]),
  );
}

function overridesOf(list: Element): { readonly level: number; readonly start: number }[] {
  return childrenOf(list)
    .filter((element) => element.name === 'w:lvlOverride' && child(element, 'w:startOverride'))
    .map((element) => ({
      level: Number(element.attribs['w:ilvl'] ?? 0),
      start: Number(valueAt(element, 'w:startOverride') ?? 1),
    }));
}
