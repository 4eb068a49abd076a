import type { DraftNode, DraftPaper, LineRange } from './draft.ts';

const markings: readonly RegExp[] = [
  /^\W*(?:strictly )?(?:this (?:report|paper|appendix|annex|document|item|minute) is )?(?:marked )?not for publication\b/i,
  /^\W*(?:exempt|restricted|confidential|private and confidential|pink papers?)\W*$/i,
  /^\W*(?:official[- ]sensitive|private and confidential|strictly confidential)\b/i,
  /\bexempt (?:report|item|appendix|annex|minutes?|paper|document|information)\b.{0,120}\b(?:paragraphs?|schedule|part)\b/i,
  /\b(?:contains?|containing|considered to be|is) (?:exempt|confidential) (?:information|material)?\b/i,
  /\b(?:by virtue of|under|pursuant to|as defined in|within) (?:the )?paragraphs?\b.{0,60}\bschedule 12a\b/i,
  /[([\u2013-]\s*(?:exempt|not for publication|restricted)\b[^()[\]]{0,120}[)\]]?[\s.:*]*$/i,
  /[([](?:confidential|closed session|private(?: session| item| business)?|pink papers?|part (?:2|ii|two))[^()[\]]{0,60}[)\]][\s.:*]*$/i,
  /^part (?:2|ii|b|two)\b.{0,12}(?:exempt|private|closed|confidential)\b/i,
  /^exempt (?:report|item|appendix|annex|minutes?|paper)\b/i,
];

/** Sentences that speak of exemption in general, such as the resolution to exclude the public, mark nothing. */
const general =
  /\bexclu(?:de|ded|sion)\b|\bnot (?:exempt|confidential|restricted)\b|\b(?:does|do) not contain\b|\bno exempt\b|:\s*(?:none|no|nil|n\/a)\b/i;

/** Whether a line marks what it heads as not for publication: Schedule 12A, "exempt", "restricted", pink papers. */
export function marksExempt(text: string): boolean {
  return text.length <= 600 && !general.test(text) && markings.some((marking) => marking.test(text));
}

/** How many of a paper's first nodes may mark the whole of it. */
const frontNodes = 6;

/**
 * Takes what is marked not for publication out of a paper into a paper of its own, so that it can be kept out of
 * answers. A marking at the front covers the whole paper; one in an item's title or a section's covers what stands under
 * it; `restricted` are lines that the file itself marks, whatever their words.
 */
export function partExempt(
  draft: DraftPaper,
  restricted: readonly LineRange[] = [],
): {
  readonly open: DraftPaper | null;
  readonly exempt: DraftPaper | null;
} {
  const barred = (node: DraftNode): boolean => restricted.some(([from, to]) => node.from <= to && node.to >= from);
  if (draft.kind === 'agenda' && !draft.nodes.some(barred)) return { open: draft, exempt: null };
  const front = draft.nodes.slice(0, frontNodes).filter(({ kind }) => kind === 'cover' || kind === 'paragraph');
  const wholly = draft.item !== null && (marksExempt(draft.item.title) || front.some(marksNode));
  if (wholly || (draft.kind === 'page' && front.some(marksNode))) return { open: null, exempt: draft };
  const marked = new Set(draft.nodes.filter((node) => node.kind === 'heading' && marksExempt(node.text)));
  if (marked.size === 0 && !draft.nodes.some(barred)) return { open: draft, exempt: null };
  const items = new Set([...marked].filter(({ name }) => name === null).map(({ item }) => item));
  const sections = new Set([...marked].map(({ text }) => text.replace(/:$/, '')));
  const hidden = (node: DraftNode): boolean =>
    barred(node) || marked.has(node) || items.has(node.item) || node.headings.some((heading) => sections.has(heading));
  return {
    open: { ...draft, nodes: draft.nodes.filter((node) => !hidden(node)) },
    exempt: { ...draft, nodes: draft.nodes.filter(hidden), people: [], findings: [], furniture: [] },
  };
}

const marksNode = (node: DraftNode): boolean => node.text.split('\n').some(marksExempt);
