import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../../src/papers/paper.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** Heads of minutes and agendas as councils write them, each below what a reader takes from it. */
const forms = readFileSync(new URL('../fixtures/head-forms.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((form) => {
    const cut = form.indexOf('\n---\n');
    const [name = '', ...told] = form.slice(0, cut).split('\n');
    return { name, told, bytes: form.slice(cut + 5) };
  });

const plain = (text: string | null | undefined): string => (text ?? 'nothing').toLowerCase().replace(/^the /, '');

/** What was read in place of a told fact; where it has other wordings, "|" parts them. */
function readInstead({ papers }: ParsedFile, fact: string): string {
  const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(fact) ?? [];
  const meeting = papers[0]?.meeting;
  const said = { body: meeting?.body.name, date: meeting?.date, time: meeting?.time, venue: meeting?.venue };
  if (key === 'who')
    return value
      .split('; ')
      .filter((one) => came(papers, one))
      .join('; ');
  if (key === 'item')
    return plain(
      papers
        .flatMap(({ nodes }) => nodes)
        .map(({ item }) => `${item.label} ${item.title}`)
        .find((item) => plain(item) === plain(value)),
    );
  const read = plain(said[key as keyof typeof said]);
  return value.split('|').some((one) => plain(one) === read) ? plain(value) : read;
}

/** Whether exactly one person bears the name, and came as is told: "Anne Moss present". */
function came(papers: ParsedFile['papers'], told: string): boolean {
  const at = told.lastIndexOf(' ');
  const found = papers.flatMap(({ people }) => people).filter(({ name }) => name.endsWith(told.slice(0, at)));
  return found.length === 1 && found[0]?.capacity === told.slice(at + 1);
}

describe('the head of minutes or an agenda', () => {
  it.each(forms)('says when and where who met: $name', ({ told, bytes }) => {
    const parsed = parseFile({ file: 'paper.txt', bytes });
    for (const fact of told) {
      const expected = fact.startsWith('who: ') ? fact.slice(5) : plain(fact.replace(/^\w+: /, ''));
      expect(readInstead(parsed, fact), fact).toBe(expected);
    }
  });
});
