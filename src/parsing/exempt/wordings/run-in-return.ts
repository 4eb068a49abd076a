import type { Block } from '../../body/block.ts';
import { readExclusion } from './exclusion.ts';

const longest = 200;

/** Parts the sentence by which the public comes back from the end of the paragraph that was told without it. */
export const partReturn = (blocks: readonly Block[]): Block[] => blocks.flatMap(partAt);

function partAt(block: Block): Block[] {
  const { text, shape } = block;
  if (shape === 'row' || text.length > 20_000) return [block];
  const from = Math.max(0, text.length - 2 * longest);
  const at = from + ([...text.slice(from).matchAll(/(?=\s)(?<=[.!?)])\s+(?=[A-Z(])/g)].at(-1)?.index ?? -from);
  const last = text.slice(at).trim();
  if (at === 0 || last.length > longest || readExclusion(last)?.kind !== 'reopens') return [block];
  const before = text.slice(0, at);
  const rest: Block = { ...block, mark: null, text: last, lines: [last], from: block.to, blanks: 1 };
  return [{ ...block, text: before, lines: [before] }, rest];
}

/** "… to be handed over. The Panel returned to public session at 3.15 pm.": told without the public, to its last sentence. */
export function endsInReturn(text: string): boolean {
  if (!/\b(?:public|open|press)\b.{0,100}$/i.test(text)) return false;
  const [last = '', ...before] = text.split(/(?<=[.!?])\s+(?=[A-Z])/).reverse();
  return before.length > 0 && last.length <= longest && readExclusion(last)?.kind === 'reopens';
}
