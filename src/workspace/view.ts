import type { Block } from './blocks/block.ts';
import type { GivenView } from './blocks/check-view.ts';

/** What a person has filled in, as Slack sends it: block id, action id, value. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A modal or Home tab on someone's screen. */
export interface View {
  readonly id: string;
  readonly user: string;
  readonly given: GivenView;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** The errors the app answered a submission with, by block id. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The blocks of a view. */
export function blocksOf(view: View): readonly Block[] {
  return view.given.blocks;
}
