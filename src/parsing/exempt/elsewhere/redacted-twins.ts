import type { Finding } from '../../../papers/finding.ts';
import type { Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import { saysReleased } from '../wordings/mark-talk.ts';

/** How many paragraphs two papers have in the same words where one is the other with something taken out. */
const fewestShared = 3;
/** How many words stand beside what was taken out, and show where it was taken from. */
const fewestBeside = 3;

const mayHold = /redacted|withheld|removed|\u2588|x{4}/i;
/** "[REDACTED]", "[name withheld]", "(exempt information removed)", a bar drawn over the words. */
const takenOut =
  /[[(](?:[A-Za-z ,]{0,40}\b)?(?:[Rr]edacted|[Ww]ithheld|(?:[Ee]xempt|[Cc]onfidential|[Pp]rivate)[a-z ]{0,30}\bremoved)\b[^\])]{0,80}[\])]|\u2588{2,}|\bREDACTED\b|\b[xX]{5,}\b/;

/** A paragraph from which words were taken out, with the words on either side. */
interface Gap {
  readonly before: string;
  readonly after: string;
}

/**
 * Keeps back the full text of a paper of which another file has the copy for the public: the same paragraphs, in one or
 * more of which words were taken out that the full one still has. What says of itself that it was released stays.
 */
export function closeRedactedTwins(files: readonly ParsedFile[]): ParsedFile[] {
  const copies = files.flatMap(({ papers }) => papers.filter((paper) => paper.nodes.some(holdsGap)));
  if (copies.length === 0) return [...files];
  return files.map((file) => {
    const findings: Finding[] = [];
    const papers = file.papers.map((paper): Paper => {
      const copy =
        paper.visibility === 'exempt' || paper.nodes.some(wasReleased)
          ? undefined
          : copies.find((one) => one.file !== paper.file && isFullTextOf(paper, one));
      if (!copy) return paper;
      findings.push(keptFor(paper, copy));
      return { ...paper, visibility: 'exempt' };
    });
    return findings.length === 0 ? file : { ...file, papers, findings: [...file.findings, ...findings] };
  });
}

const holdsGap = ({ text }: Pick<PaperNode, 'text'>): boolean => mayHold.test(text) && takenOut.test(text);

function isFullTextOf(paper: Paper, copy: Paper): boolean {
  const words = new Set(paper.nodes.filter((node) => !holdsGap(node)).map(({ text }) => wordsIn(text)));
  const shared = copy.nodes.filter(
    ({ kind, text }) => kind !== 'heading' && kind !== 'cover' && words.has(wordsIn(text)),
  );
  if (shared.length < fewestShared) return false;
  const gaps = copy.nodes.filter(holdsGap).flatMap(({ text }) => gapIn(text) ?? []);
  return gaps.some(({ before, after }) =>
    [...words].some(
      (text) => text.length > before.length + after.length + 1 && text.startsWith(before) && text.endsWith(after),
    ),
  );
}

function gapIn(text: string): Gap | null {
  const parts = text.split(takenOut).map(wordsIn);
  const [before, after] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return `${before} ${after}`.trim().split(' ').length >= fewestBeside ? { before, after } : null;
}

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** "No longer exempt: the redactions were lifted on 3 May" */
const wasReleased = ({ text }: PaperNode): boolean =>
  /exempt|confidential|restrict|redact/i.test(text) && saysReleased(text);

const keptFor = ({ nodes }: Paper, copy: Paper): Finding => ({
  rule: 'kept-to-be-safe',
  message: `${copy.file} has the same paragraphs with words taken out that stand here: this full text is kept out of answers. If it is public, set visibility: public for this file in knowledge/papers.yml.`,
  place: nodes[0]?.place ?? null,
  ...(copy.nodes[0] ? { elsewhere: copy.nodes[0].place } : {}),
});
