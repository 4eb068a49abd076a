import type { Finding } from '../papers/finding.ts';
import type { Paper, PaperNode, ParsedFile } from '../papers/paper.ts';
import { closedAppendices } from './exempt-parts.ts';
import { everything } from './meeting-accounts.ts';
import { sameItem } from './same-item.ts';

/** A report that says of its appendices that some are not for publication. */
interface Teller {
  readonly paper: Paper;
  readonly node: PaperNode;
  readonly names: readonly string[];
}

const title = /^(?:(?:agenda )?item \S{1,6}\s*[:\u2013-]?\s*)?(?:appendix|annexe?) ([a-z0-9]{1,2})\b/i;

/**
 * Keeps back an appendix in a file of its own where a report of the same meeting, in another file, says that the appendix
 * of this letter is not for publication. Of two reports with such an appendix it may be either's: it is kept back too.
 */
export function closeAppendices(files: readonly ParsedFile[]): ParsedFile[] {
  const tellers = files.flatMap(({ papers }) => papers.flatMap(tellersIn));
  if (tellers.length === 0) return [...files];
  return files.map((file) => {
    const findings: Finding[] = [];
    const papers = file.papers.map((paper) => {
      const teller = tellerOf(paper, tellers);
      if (!teller) return paper;
      findings.push(keptFor(teller, paper));
      return { ...paper, visibility: 'exempt' as const };
    });
    return findings.length === 0 ? file : { ...file, papers, findings: [...file.findings, ...findings] };
  });
}

const tellersIn = (paper: Paper): Teller[] =>
  paper.kind === 'agenda' || paper.kind === 'minutes'
    ? []
    : paper.nodes.flatMap((node) => {
        const { names } = closedAppendices(node.text);
        return names.length > 0 ? [{ paper, node, names }] : [];
      });

function tellerOf(paper: Paper, tellers: readonly Teller[]): Teller | null {
  const name = title.exec(paper.title)?.[1]?.toUpperCase();
  const [first] = paper.nodes;
  if (!name || !first || paper.visibility === 'exempt') return null;
  const released = paper.released ?? [];
  if (released.some((one) => one === everything || sameItem(one, first.item))) return null;
  return (
    tellers.find(
      (teller) =>
        teller.names.includes(name) &&
        teller.paper.file !== paper.file &&
        teller.paper.meeting.id === paper.meeting.id &&
        (first.item.label === null || teller.node.item.label === null || first.item.label === teller.node.item.label),
    ) ?? null
  );
}

const keptFor = ({ paper: { file }, node }: Teller, appendix: Paper): Finding => ({
  rule: 'exempt-paper',
  message: `A report of the same meeting, in ${file}, says that this appendix is not for publication: it is kept out of answers. If it is public, set visibility: public for this file in knowledge/papers.yml.`,
  place: appendix.nodes[0]?.place ?? null,
  elsewhere: node.place,
});
