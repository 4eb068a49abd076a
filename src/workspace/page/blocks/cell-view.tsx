import type { Cell } from '../../blocks/table.ts';
import { PlainText } from './plain-text.tsx';
import { RichTextBlock } from './rich-text-block.tsx';

export function CellView({ cell }: { cell: Cell }) {
  return cell.type === 'rich_text' ? <RichTextBlock block={cell} /> : <PlainText text={cell.text} />;
}

/** A cell's words, for sorting and for those who cannot see it. */
export function cellWords(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.type !== 'rich_text') return cell.text;
  const inlines = cell.elements.flatMap((part) =>
    part.type === 'rich_text_list' ? part.elements.flatMap(({ elements }) => elements) : part.elements,
  );
  return inlines.map((each) => ('text' in each ? (each.text ?? '') : '')).join('');
}
