import type { Body, Meeting } from '../papers/meeting.ts';
import type { Paper, ParsedFile } from '../papers/paper.ts';

const idle = new Set(['the', 'of', 'and', 'for', 'service', 'department', 'meeting']);

/**
 * Lets the names that one body goes by meet in one: "Children and Family Services Scrutiny Committee" is "Children and
 * Families Scrutiny Committee". The name that most papers use is kept.
 */
export function meetBodies(parsed: readonly ParsedFile[]): ParsedFile[] {
  const kept = keptBodies(parsed.flatMap(({ papers }) => papers));
  return parsed.map((file) => ({ ...file, papers: file.papers.map((paper) => inKeptBody(paper, kept)) }));
}

function keptBodies(papers: readonly Paper[]): ReadonlyMap<string, Body> {
  const uses = new Map<string, { readonly body: Body; count: number }>();
  for (const { meeting } of papers) {
    const use = uses.get(meeting.body.slug) ?? { body: meeting.body, count: 0 };
    use.count += 1;
    uses.set(meeting.body.slug, use);
  }
  const kept = new Map<string, Body>();
  for (const { body } of [...uses.values()].sort((a, b) => b.count - a.count)) {
    if (!kept.has(keyOf(body))) kept.set(keyOf(body), body);
  }
  return kept;
}

/** The telling words of a name, singular, in any order. */
const keyOf = ({ slug }: Body): string =>
  slug
    .split('-')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''))
    .filter((word) => !idle.has(word))
    .sort()
    .join(' ');

function inKeptBody(paper: Paper, kept: ReadonlyMap<string, Body>): Paper {
  const meeting = moved(paper.meeting, kept);
  if (meeting === paper.meeting) return paper;
  const rename = (reference: string): string => meeting.id + reference.slice(paper.meeting.id.length);
  return {
    ...paper,
    meeting,
    publishedIn: paper.publishedIn && moved(paper.publishedIn, kept),
    nodes: paper.nodes.map((node) => ({
      ...node,
      reference: rename(node.reference),
      parent: node.parent && rename(node.parent),
    })),
  };
}

function moved(meeting: Meeting, kept: ReadonlyMap<string, Body>): Meeting {
  const body = kept.get(keyOf(meeting.body));
  if (!body || body.slug === meeting.body.slug) return meeting;
  return { ...meeting, body, id: body.slug + meeting.id.slice(meeting.body.slug.length) };
}
