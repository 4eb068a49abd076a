import type { DraftNode } from '../body/draft.ts';
import { sameItem } from '../body/same-item.ts';
import { slug } from '../text/slug.ts';
import { appendixOf } from './barred-nodes.ts';

/** "paragraph 3.2", "section Notes for readers", "Appendix 2": a part of a paper, where a bare name or number is an item's. */
const byNumber = /^(?:paragraph|para\.?) (\d{1,3}(?:\.\d{1,3})*[a-z]?)$/i;
const byHeading = /^section (\S.*)$/i;

/**
 * Tells of a node whether an officer names it: by its item's number or title, as a section by its heading, as an appendix by
 * its letter, or as a paragraph by its number. So a part that was kept back is shown without the rest of its paper.
 */
export function namedPublic(names: readonly string[]): (node: DraftNode) => boolean {
  const numbers = new Set(names.flatMap((name) => byNumber.exec(name.trim())?.[1]?.toLowerCase() ?? []));
  const sections = new Set(names.flatMap((name) => slug(byHeading.exec(name.trim())?.[1] ?? '') || []));
  const appendices = new Set(names.flatMap((name) => appendixOf(name.trim()) ?? []));
  const isNumbered = (node: DraftNode): boolean =>
    numbers.has(node.label?.toLowerCase() ?? '') || (node.parent !== null && isNumbered(node.parent));
  const isNamed = (heading: string): boolean =>
    sections.has(slug(heading)) || appendices.has(appendixOf(heading) ?? '');
  return (node) =>
    names.some((name) => sameItem(name, node.item)) ||
    (sections.size + appendices.size > 0 &&
      (node.headings.some(isNamed) || (node.kind === 'heading' && isNamed(node.text)))) ||
    (numbers.size > 0 && isNumbered(node));
}
