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

/** Most lines hold none of the words that a marking needs. */
const mayMark =
  /exempt|publication|restricted|confidential|12a\b|pink paper|private|official|closed session|\bpart (?:2|ii|b|two)\b/i;

/** Whether a line marks what it heads as not for publication: Schedule 12A, "exempt", "restricted", pink papers. */
export function marksExempt(text: string): boolean {
  return (
    text.length <= 600 && mayMark.test(text) && !general.test(text) && markings.some((marking) => marking.test(text))
  );
}

const barring: readonly RegExp[] = [
  /^\W*(?:strictly )?not for publication\b/i,
  /^\W*exempt (?:by virtue of|under|within|pursuant to)\b/i,
  /^\W*(?:exempt|restricted|confidential|private and confidential|strictly confidential|official[- ]sensitive|pink papers?)\W*$/i,
];

/** Whether a line does nothing but keep what follows it from publication; a sentence that speaks of exemption does not. */
export function barsWhatFollows(text: string): boolean {
  if (!marksExempt(text)) return false;
  return barring.some((marking) => marking.test(text)) || (text.length <= 120 && !/[.;,:]$/.test(text.trim()));
}

/** How many of a paper's first nodes may mark the whole of it. */
const frontNodes = 6;

/**
 * Takes what is marked not for publication out of a paper into a paper of its own, so that it can be kept out of
 * answers. A marking at the front, or in the agenda, covers the whole paper; one in an item's title or a section's covers
 * what stands under it; a line that bars what follows covers the rest of its item, and all of it where only the title
 * stands above. `restricted` are lines that the file itself marks, whatever their words.
 */
export function partExempt(
  draft: DraftPaper,
  restricted: readonly LineRange[] = [],
): {
  readonly open: DraftPaper | null;
  readonly exempt: DraftPaper | null;
} {
  const restrictedNode = (node: DraftNode): boolean =>
    restricted.some(([from, to]) => node.from <= to && node.to >= from);
  if (draft.kind === 'agenda' && !draft.nodes.some(restrictedNode)) return { open: draft, exempt: null };
  if (isWhollyExempt(draft)) return { open: null, exempt: draft };
  const closed = closedAppendices(draft.nodes);
  const marked = new Set(
    draft.nodes.filter(
      ({ kind, text }) => kind === 'heading' && (marksExempt(text) || closed.has(appendixOf(text) ?? '')),
    ),
  );
  const barred = barredNodes(draft, marked);
  if (marked.size === 0 && barred.size === 0 && !draft.nodes.some(restrictedNode)) return { open: draft, exempt: null };
  const items = new Set([...marked].filter(({ name }) => name === null).map(({ item }) => item));
  const sections = new Set([...marked].map(({ text }) => text.replace(/:$/, '')));
  const hidden = (node: DraftNode): boolean =>
    restrictedNode(node) ||
    marked.has(node) ||
    barred.has(node) ||
    items.has(node.item) ||
    node.headings.some((heading) => sections.has(heading));
  return {
    open: { ...draft, nodes: draft.nodes.filter((node) => !hidden(node)) },
    exempt: { ...draft, nodes: draft.nodes.filter(hidden), people: [], findings: [], furniture: [] },
  };
}

function isWhollyExempt(draft: DraftPaper): boolean {
  if (draft.exempt) return true;
  if (draft.kind === 'agenda') return false;
  const first = draft.nodes.slice(0, frontNodes);
  if (draft.item === null) return first.some((node) => node.kind === 'cover' && marksNode(node));
  const numbered = first.findIndex(({ kind, label }) => kind === 'paragraph' && label !== null);
  const front = first.filter(
    ({ kind, text }, index) =>
      kind === 'cover' ||
      (kind === 'paragraph' &&
        !speaksOfAppendix(text) &&
        (numbered < 0 || index <= numbered || !barsWhatFollows(text))),
  );
  return marksExempt(draft.item.title) || front.some(marksNode);
}

const appendixOf = (text: string): string | null =>
  /^(?:appendix|annexe?) ([a-z0-9]{1,3})\b/i.exec(text)?.[1]?.toUpperCase() ?? null;

/** "Appendix B is exempt by virtue of …" leaves the report around it public. */
const speaksOfAppendix = (text: string): boolean =>
  /\b(?:appendix|appendices|annexe?s?)\b/i.test(text) &&
  !/\bthis (?:report|paper|document)\b/i.test(text) &&
  !barring.some((marking) => marking.test(text));

const closedAppendix =
  /\b(?:appendix|annexe?) ([a-z0-9]{1,3})\b(?:(?!\b(?:appendix|annexe?)\b|\bnot exempt\b)[^.]){0,80}\b(?:exempt|confidential|restricted|not for publication)\b|\b(?:exempt|confidential|restricted) (?:appendix|annexe?) ([a-z0-9]{1,3})\b/gi;

/** The appendices that a sentence anywhere in the paper says are not for publication. */
function closedAppendices(nodes: readonly DraftNode[]): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const { text } of nodes) {
    if (!/\b(?:appendix|annexe?)\b/i.test(text)) continue;
    for (const [, after, before] of text.matchAll(closedAppendix)) closed.add((after ?? before ?? '').toUpperCase());
  }
  return closed;
}

/** What stands in an item from a line on that bars what follows; in minutes such a line may look like a heading. */
function barredNodes(draft: DraftPaper, marked: ReadonlySet<DraftNode>): ReadonlySet<DraftNode> {
  const barred = new Set<DraftNode>();
  const minuted = draft.item === null;
  for (const [index, node] of draft.nodes.entries()) {
    const bars =
      (node.kind === 'paragraph' && node.label === null && barsWhatFollows(node.text)) ||
      (minuted && marked.has(node) && node.name !== null);
    if (!bars || barred.has(node)) continue;
    const above = draft.nodes.slice(0, index).filter(({ item }) => item === node.item);
    const from = above.every(({ kind }) => kind === 'heading') ? 0 : index;
    for (const one of draft.nodes.slice(from)) if (one.item === node.item) barred.add(one);
  }
  return barred;
}

const marksNode = (node: DraftNode): boolean => node.text.split('\n').some(marksExempt);
