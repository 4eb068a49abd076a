import type { Item, NodeKind } from '../../papers/paper.ts';
import { accessOf } from '../exempt/wordings/access-field.ts';
import { barsWhatFollows, isEndMark } from '../exempt/wordings/exempt.ts';
import { standsApart } from '../exempt/wordings/loose-mark.ts';
import { slug } from '../text/slug.ts';
import type { Block } from './block.ts';
import { type DraftNode, draftNode, growNode, isFinished } from './draft.ts';
import { isFormField, isPersonLine } from './heading.ts';
import { createHeadingTrail, type HeadingRank } from './heading-trail.ts';

type Extra = Partial<Pick<DraftNode, 'label' | 'name' | 'parent' | 'under' | 'row' | 'decision' | 'text' | 'headings'>>;

/** Collects the nodes of one item in reading order and remembers what a point or a continuation would belong to. */
export interface ItemWriter {
  readonly nodes: DraftNode[];
  add(kind: NodeKind, block: Block, extra?: Extra): DraftNode;
  heading(block: Block, rank?: HeadingRank): DraftNode;
  /** A bullet or lettered point below the paragraph last numbered (or, failing that, last written). */
  point(block: Block): DraftNode;
  /** Appends a block to the last node, wherever the page broke. */
  grow(block: Block): void;
  last(): DraftNode | null;
  /** The numbered paragraph, or plain one, that points now belong to. */
  owner(): DraftNode | null;
  /** Ends the section being read without opening another. */
  leaveSection(): void;
  /** Ends what the caption of a table or picture stood over. */
  leaveCaption(): void;
  headings(): readonly string[];
}

export function createItemWriter(item: Item, scope: string | null = null): ItemWriter {
  const nodes: DraftNode[] = [];
  const trail = createHeadingTrail();
  let owner: DraftNode | null = null;
  let points: { readonly style: string; readonly node: DraftNode }[] = [];

  function add(kind: NodeKind, block: Block, extra: Extra = {}): DraftNode {
    const { text } = block;
    const node = draftNode({
      kind,
      item,
      scope,
      text,
      from: block.from,
      to: block.to,
      headings: trail.path(),
      label: block.mark?.label ?? null,
      ...extra,
    });
    nodes.push(node);
    trail.textSeen();
    if (kind === 'paragraph') {
      owner = node;
      points = [];
    }
    return node;
  }

  return {
    nodes,
    add,
    heading(block, rank = block.level || 'section') {
      const text = block.text.replace(/:$/, '');
      trail.enter(text, rank, block.dress);
      if (rank !== 'caption') owner = null;
      points = [];
      const node = draftNode({
        kind: 'heading',
        item,
        scope,
        name: slug(text),
        label: block.mark?.label ?? null,
        text: block.text,
        from: block.from,
        to: block.to,
        headings: rank === 'divider' ? [] : trail.path().slice(0, -1),
      });
      nodes.push(node);
      return node;
    },
    point(block) {
      if (block.attached) return add('list-item', block);
      const style = block.mark?.style ?? 'bullet';
      const depth = points.findIndex((point) => point.style === style);
      points = depth < 0 ? points : points.slice(0, depth);
      const under = points.at(-1)?.node ?? null;
      const held = owner;
      const node = add('list-item', block, { parent: held, under });
      points.push({ style, node });
      return node;
    },
    grow(block) {
      const last = nodes.at(-1);
      if (last) growNode(last, block.text, block.to);
    },
    last: () => nodes.at(-1) ?? null,
    owner: () => owner,
    leaveCaption: () => trail.leaveCaption(),
    leaveSection: () => trail.enter('', 'divider'),
    headings: () => trail.path(),
  };
}

/** No paragraph is longer, in letters: what goes on beyond it begins another. */
const longest = 20_000;

/** "Answer by Councillor Tench, Cabinet Member for Adults" at the end of a question: what follows is the answer. */
const endsInSpeaker =
  /(?:^|[.?!"\u201d] )(?:answer|reply|response) (?:by|from|of) (?:the )?(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Leader|Chair\w*|Cabinet Member)\b[^.?!]{0,120}$/i;

/** Whether a block without label goes on with a sentence that the last node left open, as after a page break. */
export function continuesSentence(last: DraftNode | null, block: Block): boolean {
  if (!last || block.mark || block.shape === 'row' || block.level > 0 || last.text.length > longest) return false;
  if (last.kind !== 'paragraph' && last.kind !== 'list-item' && last.kind !== 'resolution') return false;
  if (/^[a-z]/.test(block.text)) return true;
  if (block.blanks >= 2 || isFinished(last.text)) return false;
  if (block.blanks > 0 && (/^[A-Z].{0,80}:$/.test(block.text) || endsInSpeaker.test(last.text))) return false;
  return (
    !isFormField(block.text) &&
    !isPersonLine(last.text) &&
    !barsWhatFollows(last.text) &&
    !isEndMark(last.text) &&
    !standsApart(last.text) &&
    !(last.text.length <= longestField && accessOf(last.text) === 'closed')
  );
}

/** "Open to the public: No" is no sentence that goes on below. */
const longestField = 60;
