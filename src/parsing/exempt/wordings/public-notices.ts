import type { Paper, PaperNode } from '../../../papers/paper.ts';

type Noted = Pick<PaperNode, 'kind' | 'text'>;

const notice =
  /\b(?:forward plan|forward (?:work )?programme|work(?:ing)? (?:programme|plan)|notice of (?:key |forthcoming )?decisions?|key decisions|(?:forthcoming|proposed|future|planned) decisions|decisions? to be (?:taken|made)|agenda plan(?:ner|ning)?|decision planner|blaenraglen|cynllun blaen)\b|\bnotice of (?:an? |the )?(?:intention to\b.{0,60}\bprivate|meeting\b.{0,40}\bin private|private meeting)\b/i;

/** How many of a paper's first nodes may be its title. */
const top = 4;

/**
 * Whether a paper is one that a council publishes so that the public know what will be decided, and what of it in private:
 * a plan of decisions to come, a notice of a private meeting. What it says of each is public.
 */
export const isPublicNotice = ({
  title,
  nodes,
}: Pick<Paper, 'title'> & { readonly nodes: readonly Noted[] }): boolean =>
  notice.test(title) ||
  nodes.slice(0, top).some(({ kind, text }) => kind === 'heading' && text.length <= 120 && notice.test(text));
