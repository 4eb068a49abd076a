import { type AgendaEntry, readEntry } from '../../agendas/agenda-entry.ts';
import { isFurniture, itemOnPage } from '../../body/furniture.ts';
import { isFormality, isPublicClose } from '../../body/item-title.ts';
import { isBlank, type Line } from '../../text/line.ts';
import { readExclusion, saysNothingPrivate } from '../wordings/exclusion.ts';
import { namesPrivateMatters } from '../wordings/private-part.ts';
import { titleIn } from './listed-business.ts';

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
