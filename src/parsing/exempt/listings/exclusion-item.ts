import type { Item, NodeKind } from '../../../papers/paper.ts';
import { isFormality } from '../../body/item-title.ts';
import { sameItem } from '../../body/same-item.ts';
import { cellsOf } from '../../tables/table.ts';
import { slug } from '../../text/slug.ts';
import { asksWhetherPrivate, readExclusion, saysNothingPrivate } from '../wordings/exclusion.ts';
import { motionFailed } from '../wordings/not-excluded.ts';
import { upTo } from '../wordings/up-to.ts';

/** What is read here of a node, drafted or finished. */
export interface Told {
  readonly kind: NodeKind;
  readonly item: Item;
  readonly text: string;
  readonly label?: string | null;
}

/** One item with its nodes, in reading order. */
export interface ItemGroup<T extends Told = Told> {
  readonly item: Item;
  readonly nodes: readonly T[];
}

/** What an item about excluding the public comes to; `spoken` is the last of its first nodes that speak of it. */
export interface Verdict {
  readonly kind: 'none' | 'named' | 'rest' | 'reopens';
  readonly spoken: number;
}

/** Reads an item whose title is about excluding the public, or about letting it in; null for any other. */
export function readVerdict(
  group: ItemGroup,
  before: readonly ItemGroup[],
  after: readonly ItemGroup[],
): Verdict | null {
  const titled = readExclusion(group.item.title, true);
  if (titled === null) return null;
  if (titled.kind === 'reopens') return { kind: 'reopens', spoken: 0 };
  const all = group.nodes.length;
  if (marksItsSection(group)) return { kind: 'none', spoken: all };
  const spoken = lastSpoken(group, after);
  const texts = group.nodes.slice(1, Math.max(spoken, 2) + 1).map(({ text }) => text);
  if (texts.some(saysNothingPrivate)) return { kind: 'none', spoken: all };
  if (namedBy(group, after).length > 0) return { kind: 'named', spoken };
  const heard = texts.flatMap((text) => readExclusion(text)?.kind ?? []);
  const asks = titled.kind === 'none' || heard.includes('none') || texts.some(asksWhetherPrivate);
  const standing = (asks && !heard.includes('closes')) || isStanding(before, after);
  return standing ? { kind: 'none', spoken: all } : { kind: 'rest', spoken };
}

/** "5. Exempt information", and below it "This section is not to be published": said of section 5 and of no more. */
const marksItsSection = ({ nodes: [title, first] }: ItemGroup): boolean =>
  /^\d/.test(title?.label ?? '') && /^\W*this section\b/i.test(first?.text ?? '');

/** The later items that a group says are to be taken in private, by number or in a list of their titles; none where one of the list is unknown. */
export function namedBy(group: ItemGroup, others: readonly ItemGroup[]): readonly Item[] {
  const numbers = numbersIn(group);
  const numbered = others.filter(({ item }) => numbers.some((name) => sameItem(name, item))).map(({ item }) => item);
  if (numbered.length > 0 || readExclusion(group.item.title, true) === null) return numbered;
  const points = group.nodes.slice(1).filter((node) => isPoint(node));
  const found = points.map(({ text }) => others.find(({ item }) => lists(text, item))?.item);
  return found.every((item) => item !== undefined) ? found : [];
}

/** The numbers by which a group names items to be taken in private, whether or not they are known. */
export const numbersIn = ({ nodes }: ItemGroup): readonly string[] =>
  nodes.flatMap(({ text }) => {
    const heard = readExclusion(text);
    return heard?.kind === 'closes' ? heard.items : [];
  });

const isPoint = ({ kind, text }: Told): boolean =>
  kind === 'list-item' ||
  kind === 'table-row' ||
  (text.length <= 150 && (kind === 'paragraph' || kind === 'resolution') && !speaks(text));

/** Whether a point of a list, or a row of a table, names an item. */
function lists(text: string, item: Item): boolean {
  const title = slug(item.title);
  return (
    (title.length >= 8 && slug(text).includes(title)) ||
    cellsOf(text).some((cell) => /^\d{1,4}[a-z]?\.?$/.test(cell) && sameItem(cell.replace('.', ''), item))
  );
}

const opensDecision = /^\W*(?:resolved|resolution|agreed|decisions?|recommended|minutes|reasons?)\b.{0,30}$/i;
const law =
  /\bsection (?:100|50)\s?\(?a|\bschedule (?:12a|7a|6)\b|\bpublic bodies \(admission|\bpublic interest in\b|\blikely (?:to be )?disclos/i;

const speaks = (text: string): boolean => {
  const heard = readExclusion(text);
  return (heard !== null && heard.kind !== 'reopens') || law.test(text) || saysNothingPrivate(text);
};

/** How far the item's first nodes speak of the exclusion itself and of nothing else. */
function lastSpoken({ nodes }: ItemGroup, after: readonly ItemGroup[]): number {
  const other = nodes.findIndex(
    (node, index) =>
      index > 0 &&
      !speaks(node.text) &&
      !opensDecision.test(node.text) &&
      !after.some(({ item }) => isPoint(node) && lists(node.text, item)),
  );
  return Math.max((other < 0 ? nodes.length : other) - 1, resolvedAt(nodes));
}

/** How many of an item's first nodes may lead up to the resolution. */
const leadingNodes = 5;

/** Where the words stand that send the public out: what leads up to them in the item itself was said before it left. */
const resolvedAt = (nodes: readonly Told[]): number =>
  nodes
    .slice(0, leadingNodes)
    .findLastIndex(
      ({ kind, text }, index) =>
        index > 0 && kind !== 'heading' && law.test(text) && readExclusion(text)?.kind === 'closes',
    );

const isMinutesTitle = (title: string): boolean => /^(?:to (?:confirm|approve|agree|sign) the )?minutes\b/i.test(title);

/** Whether it stands among the formalities that open a meeting, as an item that asks whether anything is private does. */
const isStanding = (before: readonly ItemGroup[], after: readonly ItemGroup[]): boolean =>
  after.some(({ item }) => isFormality(item.title)) ||
  (after.length > 2 &&
    isMinutesTitle(after[0]?.item.title ?? '') &&
    !before.some(({ item }) => isMinutesTitle(item.title)));

/** "Exclusion of the public: if the Committee wishes \u2026 / Minutes: the motion was not moved.": nothing else is said below the title. */
export function wasNotMoved(nodes: readonly Told[], index: number): boolean {
  const said = upTo(nodes, index, ({ kind }) => kind === 'heading').slice(1);
  const heard = said.map(({ text }) => readExclusion(text)?.kind);
  const last = said.at(-1);
  return (
    last !== undefined &&
    heard.at(-1) === 'none' &&
    motionFailed(last.text) &&
    !/\b(?:carried|agreed|resolved|passed|approved|excluded|withdrew|left)\b/i.test(last.text) &&
    heard.every((one) => one !== 'closes') &&
    said.slice(0, -1).every(({ text }) => /^(?:minutes|decision):?$|\b(?:if|whether|should|would|may)\b/i.test(text)) &&
    readExclusion(nodes[index]?.text ?? '', true)?.kind === 'closes'
  );
}
