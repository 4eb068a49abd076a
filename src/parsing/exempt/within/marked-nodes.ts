import type { Item } from '../../../papers/paper.ts';
import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { closedEnclosures } from '../wordings/closed-enclosures.ts';
import { readExclusion } from '../wordings/exclusion.ts';
import { barsWhatFollows, marksExempt } from '../wordings/exempt.ts';
import { closedAppendices } from '../wordings/exempt-parts.ts';
import { saysOfItself } from '../wordings/exempt-sentence.ts';
import { isOfAccessRules, saysWasReleased } from '../wordings/mark-talk.ts';
import { closesPart } from '../wordings/private-part.ts';
import { isAnsweredBelow, isAnsweredNone, shortForms } from '../wordings/public-minute.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { appendixField } from './appendix-field.ts';
import { appendixOf, barredNodes } from './barred-nodes.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { closedParagraphs } from './closed-paragraphs.ts';
import { sectionEnds } from './marked-structure.ts';
import { closedForms, isOfAppendix } from './own-words.ts';
import { appendixInRow } from './parts-only.ts';
import { closedInRegister } from './register-rows.ts';
import { partsOfForm } from './wholly-exempt.ts';

/** What a paper's own markings keep from publication, where not all of it is. */
export function markedNodes(draft: DraftPaper): ReadonlySet<DraftNode> {
  const bearing = bearingNodes(draft.nodes);
  const isClosed = appendicesOf(draft);
  const told = new Set(
    draft.nodes
      .filter(
        (node, index) => bearing.has(node) && tellsOfAppendix(node) && opensAppendix(draft.nodes[index - 1], node),
      )
      .flatMap(({ headings }) => headings.filter(isOfAppendix)),
  );
  const isPartOfForm = partsOfForm(draft);
  const marked = new Set(
    draft.nodes.filter(
      ({ kind, text, name, item, headings }, index) =>
        kind === 'heading' &&
        ((marksExempt(text) &&
          closedEnclosures(text).closed.length === 0 &&
          !isPartOfForm(text) &&
          !(name === null && closesPart(text) && tellsOfExclusion(draft, item))) ||
          isClosed(text) ||
          told.has(text)) &&
        !isAnsweredBelow(draft.nodes, index) &&
        !headings.some(isOfAccessRules),
    ),
  );
  for (const node of marked) if (isAnsweredNone(draft, node.item)) marked.delete(node);
  const { hidden } = closedParagraphs(draft);
  const barred = new Set([
    ...barredNodes(draft, marked),
    ...hidden,
    ...(isPublicNotice(draft) ? [] : [...closedForms(draft), ...closedInRegister(draft)]),
  ]);
  if (marked.size === 0 && barred.size === 0) return marked;
  const published = draft.item === null ? shortForms(draft.nodes) : new Set<Item>();
  for (const node of marked) if (published.has(node.item)) marked.delete(node);
  const items = new Set([...marked].filter(({ name }) => name === null).map(({ item }) => item));
  const ends = sectionEnds(draft.nodes, marked);
  return new Set(
    draft.nodes.filter(
      (node, index) =>
        marked.has(node) ||
        barred.has(node) ||
        items.has(node.item) ||
        node.headings.some((heading) => index < (ends.get(heading) ?? 0)),
    ),
  );
}

/** "PRIVATE SESSION" above the resolution to send the public out heads nothing private itself. */
const tellsOfExclusion = ({ item: whole, nodes }: DraftPaper, item: Item): boolean =>
  whole === null &&
  nodes.some((node) => node.item === item && node.kind !== 'heading' && readExclusion(node.text)?.kind === 'closes');

/** "This appendix is exempt …" below its heading is said of the appendix. */
const tellsOfAppendix = ({ kind, text, headings }: DraftNode): boolean =>
  kind !== 'heading' && headings.some(isOfAppendix) && (saysOfItself(text) || marksExempt(text));

/** What stands at an appendix's end is said of the next. */
const opensAppendix = (above: DraftNode | undefined, { text }: DraftNode): boolean =>
  above?.kind === 'heading' || /\bthis (?:appendix|annex)/i.test(text);

/** An appendix whose first words mark it is the one that is spoken of without its name. */
const isMarkedBelow = (above: DraftNode | undefined, { kind, text }: DraftNode): boolean =>
  above?.kind === 'heading' && isOfAppendix(above.text) && kind !== 'heading' && barsWhatFollows(text);

/** Tells of a heading whether sentences anywhere in the paper say that its appendix, or every one, is not for publication. */
function appendicesOf({ nodes, closedPart = '' }: DraftPaper): (heading: string) => boolean {
  if (!nodes.some(({ kind, text }) => kind === 'heading' && (appendixOf(text) !== null || isOfAppendix(text))))
    return () => false;
  const bearing = [...bearingNodes(nodes)];
  const texts = bearing
    .filter((node) => node.kind !== 'table-header' && !tellsOfAppendix(node))
    .map(({ text }) => text);
  const said = [...texts, closedPart].map(closedAppendices);
  const names = new Set([
    ...said.flatMap((one) => one.names),
    ...nodes.flatMap(appendixInRow),
    ...(appendixField(nodes)?.names ?? []),
  ]);
  const own = nodes.some((node, index) => isMarkedBelow(nodes[index - 1], node));
  const all = names.size === 0 && !own && said.some(({ unnamed }) => unnamed);
  return (heading) =>
    names.has(appendixOf(heading) ?? '') || (all && isOfAppendix(heading) && !saysWasReleased(heading));
}
