import type { Item } from '../../papers/paper.ts';
import { toBlocks } from '../body/block.ts';
import { type DraftPaper, draftNode, nothingKnown } from '../body/draft.ts';
import { isFurniture } from '../body/furniture.ts';
import { readText } from '../body/report.ts';
import { isBodyName } from '../heads/body-name.ts';
import { isBlank, type Line } from '../text/line.ts';
import { slug } from '../text/slug.ts';
import type { AgendaEntry } from './agenda-entry.ts';

/** Pages of another item that no head opens: what stands at their top in its title's words is their cover. */
export function strayPages({ of, lines }: { readonly of: AgendaEntry; readonly lines: readonly Line[] }): DraftPaper {
  const { label, title, exempt } = of;
  const item: Item = { label, title };
  const filled = lines.filter((line) => !isBlank(line) && !isFurniture(line));
  const text = filled.findIndex((line) => !isBodyName(line.text.trim()) && !namesItem(of, line.text.trim()));
  const top = filled.slice(0, text < 0 ? filled.length : text);
  const { blocks, furniture } = toBlocks(lines.filter((line) => !top.includes(line)));
  const { nodes, people } = readText(item, blocks);
  const [first, last] = [top[0], top.at(-1)];
  const cover =
    first && last
      ? [
          draftNode({
            kind: 'cover',
            item,
            name: 'cover',
            text: top.map((line) => line.text.trim()).join('\n'),
            from: first.number,
            to: last.number,
          }),
        ]
      : [];
  return {
    kind: 'report',
    title,
    facts: nothingKnown,
    item,
    pages: of.pages,
    nodes: [...cover, ...nodes],
    people: exempt ? [] : people,
    findings: [],
    furniture,
    ...(exempt ? { exempt } : {}),
  };
}

const namesItem = ({ title }: AgendaEntry, words: string): boolean =>
  words.length < 160 && (slug(words).startsWith(slug(title)) || slug(title).startsWith(slug(words)));
