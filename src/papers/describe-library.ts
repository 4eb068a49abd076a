import { type Acronym, acronymsIn } from './acronyms.ts';
import type { Finding } from './finding.ts';
import type { Meeting } from './meeting.ts';
import type { Item, Paper, PaperNode, ParsedFile } from './paper.ts';
import type { Person } from './person.ts';
import { sayDate } from './say-source.ts';
import type { Superseded } from './superseded.ts';

export interface DescribedPaper extends Omit<Paper, 'nodes' | 'people' | 'meeting' | 'publishedIn'> {
  readonly meeting: string;
  readonly publishedIn: string | null;
}

export interface DescribedItem extends Item {
  readonly paper: string;
  readonly meeting: string;
}

export interface DescribedSection {
  readonly heading: string;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly reference: string;
  readonly item: Item;
  readonly paper: string;
  readonly meeting: string;
}

export interface DescribedNode extends PaperNode {
  readonly paper: string;
  readonly meeting: string;
}

export interface DescribedPerson extends Person {
  readonly paper: string;
  readonly meeting: string;
}

/** The whole document model, flat, as `papers --json` prints it. */
export interface DescribedLibrary {
  readonly files: readonly { readonly file: string; readonly digest: string; readonly furniture: readonly number[] }[];
  readonly papers: readonly DescribedPaper[];
  readonly meetings: readonly Meeting[];
  readonly items: readonly DescribedItem[];
  readonly sections: readonly DescribedSection[];
  readonly paragraphs: readonly DescribedNode[];
  readonly resolutions: readonly DescribedNode[];
  readonly people: readonly DescribedPerson[];
  readonly findings: readonly Finding[];
  /** Short forms that the papers explain themselves, with the place that does. */
  readonly acronyms: readonly Acronym[];
  /** What earlier versions of papers said that the papers no longer say, under the references it had. */
  readonly superseded: readonly Superseded[];
}

/** Lays parsed files out flat: every array names the paper and meeting its entries belong to by their ids. */
export function describeLibrary(
  parsed: readonly ParsedFile[],
  superseded: readonly Superseded[] = [],
): DescribedLibrary {
  const papers = parsed.flatMap((file) => file.papers);
  const nodes = papers.flatMap((paper) =>
    paper.nodes.map((node): DescribedNode => ({ ...node, paper: paper.id, meeting: paper.meeting.id })),
  );
  return {
    files: parsed.map(({ file, digest, furniture }) => ({
      file,
      digest,
      furniture: furniture.map(({ lines }) => lines[0]),
    })),
    papers: papers.map(({ nodes: _nodes, people: _people, meeting, publishedIn, ...paper }) => ({
      ...paper,
      meeting: meeting.id,
      publishedIn: publishedIn?.id ?? null,
    })),
    meetings: told(papers.flatMap(({ meeting, publishedIn }) => [meeting, ...(publishedIn ? [publishedIn] : [])])),
    items: papers.flatMap((paper) =>
      unique(
        paper.nodes.map(({ item }) => ({ ...item, paper: paper.id, meeting: paper.meeting.id })),
        ({ label, title }) => `${label}/${title}`,
      ),
    ),
    sections: nodes
      .filter(({ kind }) => kind === 'heading')
      .map(({ text, headings, reference, item, paper, meeting }) => ({
        heading: text,
        headings,
        reference,
        item,
        paper,
        meeting,
      })),
    paragraphs: nodes,
    resolutions: nodes.filter(({ kind }) => kind === 'resolution'),
    people: papers.flatMap((paper) =>
      paper.people.map((person) => ({ ...person, paper: paper.id, meeting: paper.meeting.id })),
    ),
    findings: [...parsed.flatMap(({ findings }) => findings), ...supersededFindings(superseded)],
    acronyms: acronymsIn(papers),
    superseded,
  };
}

/** One finding for each paragraph that a newer version of its paper left out. */
function supersededFindings(superseded: readonly Superseded[]): Finding[] {
  return superseded
    .filter(({ now }) => now === null)
    .map(({ reference, file, lines, on }) => ({
      rule: 'superseded-paragraph',
      message: `${reference} is not in the newer version of its paper, read on ${sayDate(on)}. What it said is kept.`,
      place: { file, lines, pages: null },
    }));
}

/** Each meeting once, with the time and the place that any paper of it states. */
function told(meetings: readonly Meeting[]): Meeting[] {
  const known = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const before = known.get(meeting.id);
    const stated = { time: meeting.time ?? before?.time ?? null, venue: meeting.venue ?? before?.venue ?? null };
    known.set(meeting.id, { ...meeting, ...stated });
  }
  return [...known.values()];
}

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
