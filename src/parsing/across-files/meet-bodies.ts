import type { Finding } from '../../papers/finding.ts';
import type { Body, Meeting } from '../../papers/meeting.ts';
import type { Paper, ParsedFile } from '../../papers/paper.ts';
import { slug } from '../text/slug.ts';
import { councilKey, placesIn } from './places.ts';

const idle = new Set(['the', 'of', 'and', 'for', 'service', 'department', 'meeting']);

/**
 * Lets the names that one body goes by meet in one: "Children and Family Services Scrutiny Committee" is "Children and
 * Families Scrutiny Committee". The name that most papers use is kept. Where two councils have a body of one name, each
 * is called by its council too; a paper that does not say whose it is stays apart, and a finding says so.
 */
export function meetBodies(parsed: readonly ParsedFile[]): ParsedFile[] {
  const kept = keptBodies(parsed.flatMap(({ papers }) => papers));
  return parsed.map((file) => {
    const unsaid = file.papers.find(({ meeting: { body } }) => kept.isUnsaid(body));
    return {
      ...file,
      papers: file.papers.map((paper) => inKeptBody(paper, kept)),
      findings: unsaid ? [...file.findings, councilNotStated(unsaid)] : file.findings,
    };
  });
}

interface KeptBodies {
  /** What a body is called, by its telling words and, where several councils have it, by council. */
  readonly of: (body: Body) => Body | undefined;
  /** Whether several councils have a body of its name and nothing says whose it is. */
  readonly isUnsaid: (body: Body) => boolean;
}

function keptBodies(papers: readonly Paper[]): KeptBodies {
  const councils = new Map<string, Map<string, string>>();
  const uses = new Map<string, { readonly body: Body; count: number }>();
  const { withoutPlace, withCouncil } = placesIn(papers);
  const keyOf = (body: Body): string => tellingWords(withoutPlace(body.slug));
  for (const { meeting } of papers) {
    const body = withCouncil(meeting.body);
    const each = `${body.slug}|${body.council ?? ''}`;
    const use = uses.get(each) ?? { body, count: 0 };
    use.count += 1;
    uses.set(each, use);
    if (!body.council) continue;
    const named = councils.get(keyOf(body)) ?? new Map<string, string>();
    const known = named.get(councilKey(body.council)) ?? '';
    named.set(councilKey(body.council), known.length >= body.council.length ? known : body.council);
    councils.set(keyOf(body), named);
  }
  const shared = new Set([...councils].flatMap(([key, named]) => (named.size > 1 ? [key] : [])));
  const placeOf = (given: Body): string => {
    const body = withCouncil(given);
    return shared.has(keyOf(body)) ? `${keyOf(body)}|${councilKey(body.council ?? '')}` : keyOf(body);
  };
  const kept = new Map<string, Body>();
  for (const { body } of [...uses.values()].sort((a, b) => b.count - a.count)) {
    const council = shared.has(keyOf(body))
      ? councils.get(keyOf(body))?.get(councilKey(body.council ?? ''))
      : undefined;
    if (!kept.has(placeOf(body))) kept.set(placeOf(body), council ? ofCouncil(body, council) : body);
  }
  return {
    of: (body) => kept.get(placeOf(body)),
    isUnsaid: (body) => withCouncil(body).council === undefined && shared.has(keyOf(body)),
  };
}

const ofCouncil = ({ slug: own, name }: Body, council: string): Body => ({
  slug: `${own}-${slug(council)}`,
  name: `${name} (${council})`,
  council,
});

const councilNotStated = ({ file, meeting, nodes }: Paper): Finding => ({
  rule: 'council-not-stated',
  message: `Several councils here have a body called ${meeting.body.name}, and ${file} does not say whose it is. Add its council to knowledge/papers.yml.`,
  place: nodes[0]?.place ?? null,
});

/** The telling words of a name, singular, in any order. */
const tellingWords = (name: string): string =>
  name
    .replace(/\bsub-(?=committee|group|panel)/, 'sub')
    .split('-')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''))
    .filter((word) => !idle.has(word))
    .sort()
    .join(' ');

function inKeptBody(paper: Paper, kept: KeptBodies): Paper {
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

function moved(meeting: Meeting, kept: KeptBodies): Meeting {
  const body = kept.of(meeting.body);
  if (!body || body.slug === meeting.body.slug) return meeting;
  return { ...meeting, body, id: body.slug + meeting.id.slice(meeting.body.slug.length) };
}
