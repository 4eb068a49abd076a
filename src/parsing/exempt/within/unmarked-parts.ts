import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { saysClosed } from '../wordings/access-words.ts';
import { saysRestIsOpen } from '../wordings/mark-talk.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { ofItem } from './marked-structure.ts';

const parts =
  '(?:paragraphs?|paras|sections?|passages?|parts?|text|words|sentences|figures?|tables?|columns?|rows?|pages?|lines)';
const marked =
  '(?:marked|shown|labelled|headed|flagged|shaded|highlighted|printed|set|indicated|identified|tagged|boxed|outlined|coloured|underlined)';
const anyMarked = new RegExp(`\\b${parts}\\b[^.;]{0,30}?\\b${marked}\\b`, 'i');
/** "Paragraphs shown as exempt below are not for publication", "Sections of this report marked C are confidential". */
const saidOfThem = new RegExp(
  `^\\W*(?:the |those |all |some )?${parts}(?: (?:of|in) this (?:report|paper|document))?(?: (?:which|that) are)? ${marked}\\b[^.;]{0,60}\\b(?:is|are|contains?|holds?)\\b`,
  'i',
);

/**
 * A sentence that keeps from the public such parts of its paper as are marked, "This report is open except for the
 * paragraphs marked exempt", where nothing else in the paper was found to be: which it means cannot be told, and they are
 * not to be shown. In minutes it is said of its item.
 */
export function unmarkedParts(
  draft: DraftPaper,
  hidden: ReadonlySet<DraftNode>,
): readonly { readonly by: DraftNode; readonly nodes: readonly DraftNode[] }[] {
  return [...bearingNodes(draft.nodes)].flatMap((by) => {
    if (by.kind === 'heading' || !anyMarked.test(by.text) || !exceptsMarked(by.text)) return [];
    const nodes = draft.item === null ? ofItem(draft.nodes, by) : draft.nodes;
    return nodes.some((node) => node !== by && hidden.has(node)) ? [] : [{ by, nodes }];
  });
}

const exceptsMarked = (text: string): boolean =>
  text
    .split(/(?<=[.;])\s+(?=[A-Z])/)
    .some(
      (one) =>
        anyMarked.test(one) && saysClosed(one) && (saidOfThem.test(one) || (ofThis.test(one) && saysRestIsOpen(one))),
    );
const ofThis = /\b(?:this|these|the) (?:\w+ )?(?:report|paper|document|item|minutes?|briefing|note)\b/i;
