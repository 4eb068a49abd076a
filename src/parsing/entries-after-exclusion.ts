import { type AgendaEntry, readEntry } from './agenda-entry.ts';
import { readExclusion, saysNothingPrivate } from './exclusion.ts';
import { isFurniture, itemOnPage } from './furniture.ts';
import { isFormality, isPublicClose } from './item-title.ts';
import { isBlank, type Line } from './line.ts';
import { plainText } from './markup.ts';
import { namesPrivateMatters } from './private-part.ts';
import { cellsOf } from './table.ts';

const numbered = /^(?:(?:agenda )?item )?(\d{1,3}[a-z]?)\s*[.:)]?$/i;
const opensNumbered = /^(?:(?:agenda )?item )?(\d{1,3}[a-z]?)\s*[.:)\u2013-]?\s+(?=\S)/i;

/**
 * The titles of a list of business whose numbers say nothing to a reader of agendas, parted by the item that sends the
 * public out: those after it are exempt. Empty where the list holds no such item, or a standing one among the formalities.
 */
export function entriesAfterExclusion(lines: readonly Line[]): readonly AgendaEntry[] {
  const end = lines.findIndex((line) => itemOnPage(line) !== null);
  const titles = lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => !isBlank(line) && !isFurniture(line))
    .flatMap(({ text }) => titleIn(text) ?? []);
  const at = titles.findIndex(
    ({ title }) => namesPrivateMatters(title) && readExclusion(title, true)?.kind === 'closes',
  );
  const after = titles.slice(at + 1);
  if (at < 0 || after.length === 0) return [];
  if (after.some(({ title }) => isFormality(title)) || after.slice(0, 4).some(({ title }) => saysNothingPrivate(title)))
    return [];
  return titles.map(({ label, title }, index) => ({
    ...readEntry(label, title),
    ...(index > at && !isPublicClose(title) ? { exempt: true } : {}),
  }));
}

function titleIn(line: string): { readonly label: string; readonly title: string } | null {
  const text = plainText(line.slice(0, 300).replace(/^#{1,6}\s+/, ''));
  const cells = cellsOf(text).filter((cell) => cell !== '');
  const [first = '', second = ''] = cells;
  if (cells.length > 1 && numbered.test(first))
    return second.length > 3 ? { label: numbered.exec(first)?.[1] ?? '', title: second } : null;
  const label = opensNumbered.exec(text)?.[1] ?? '';
  const title = label ? text.replace(opensNumbered, '') : text;
  return title.length > 3 && title.length <= 160 ? { label, title } : null;
}
