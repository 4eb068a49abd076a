import type { Finding } from '../../../papers/finding.ts';
import type { Item, Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import { unknownBody } from '../../heads/meeting-of.ts';
import { slug } from '../../text/slug.ts';
import { alike, titleMatch } from '../../text/title-match.ts';
import { listsBusinessOf } from '../listings/listed-business.ts';
import { isOfAppendix } from '../within/own-words.ts';
import { appendixNamed } from '../wordings/appendix-name.ts';
import { type Teller, tellersIn } from './appendix-tellers.ts';
import { parted } from './close-across-files.ts';
import { isReleased } from './meeting-accounts.ts';
import { folderOf, isSurelyOf, onlyMeetingIn } from './of-meeting.ts';

const anyAppendix =
  /^(?:(?:agenda )?item \S{1,6}\s*[:\u2013-]?\s*)?(?:\w+ )?(?:appendix|annexe?|attachment|enclosure|schedule(?= [a-z]\b))\b/i;

/**
 * Keeps back an appendix where a report of the same meeting, or its agenda, says that it is not for publication: in a file
 * of its own, or in the report that the agenda speaks of. Of two reports with such an appendix it may be either's: it is
 * kept back too.
 */
export function closeAppendices(files: readonly ParsedFile[]): ParsedFile[] {
  const tellers = files.flatMap(({ papers }) => papers.flatMap(tellersIn));
  if (tellers.length === 0) return [...files];
  const onlyIn = onlyMeetingIn(files.flatMap(({ papers }) => papers.filter((paper) => !isNameless(paper))));
  const isOther = (paper: Paper, teller: Teller): boolean =>
    teller.paper.file !== paper.file &&
    (isSurelyOf(paper, teller.paper) ||
      isFileOf(paper, teller) ||
      (isNameless(paper) &&
        (onlyIn(paper.file) === teller.paper.meeting.id ||
          (teller.names.length > 0 && folderOf(paper.file) === folderOf(teller.paper.file)))));
  return files.map((file) => {
    const findings: Finding[] = [];
    const papers = file.papers.flatMap((paper) => {
      const [first] = paper.nodes;
      if (!first || paper.visibility === 'exempt' || isReleased(first.item, paper.released ?? [])) return [paper];
      const others = tellers.filter((teller) => isOther(paper, teller));
      const whole = tellerOf(titlesOf(paper, file.papers.length === 1), first.item, others);
      if (whole) {
        findings.push(keptFor(whole, first));
        return [{ ...paper, visibility: 'exempt' as const }];
      }
      const told = others.filter((teller) => isToldBy(paper, first.item, teller));
      const hidden = paper.nodes.filter((node) => told.some(({ names }) => standsIn(node, names)));
      const [by] = told;
      if (!by || hidden.length === 0) return [paper];
      findings.push(keptFor(by, hidden[0]));
      return parted(paper, hidden);
    });
    return findings.length === 0 ? file : { ...file, papers, findings: [...file.findings, ...findings] };
  });
}

/** Who says of an appendix in a file of its own that it is not public. */
function tellerOf(titles: readonly string[], item: Item, tellers: readonly Teller[]): Teller | null {
  const title = titles.find((one) => appendixNamed(one) !== null) ?? titles.find((one) => anyAppendix.test(one));
  if (title === undefined) return null;
  const name = appendixNamed(title);
  return (
    tellers.find(
      (teller) =>
        (!teller.byTitle || [item.title, ...titles].some((one) => titleMatch(one, teller.item.title) >= alike)) &&
        (teller.names.length === 0 || (name !== null && teller.names.includes(name))) &&
        (numberOf(item) === null || numberOf(teller.item) === null || numberOf(item) === numberOf(teller.item)),
    ) ?? null
  );
}

/** How many of a file's first nodes may say that it is an appendix: above it stand the body and the day. */
const top = 4;

/** What a paper calls itself; a file of one paper may say so in its name, or in a line below the body and the day. */
const titlesOf = ({ title, kind, file, nodes }: Paper, alone: boolean): readonly string[] =>
  !alone || kind === 'minutes' || kind === 'agenda'
    ? [title, behindTitle(title)]
    : [
        title,
        behindTitle(title),
        nameOf(file),
        nameOf(file).replace(beforeAppendix, ''),
        ...headOf(nodes).flatMap(({ text }) => text.split('\n')),
      ];

const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/[_-]+/g, ' ');
/** "Slip appendix C.pdf" goes by its last words; "Report with appendix C.pdf" is no appendix. */
const beforeAppendix = /^(?!.*\b(?:with|and|incl\w*|plus)\b).*?(?=\b(?:appendix|annexe?) [a-z\d]{1,2}\b)/i;

/** "Library roof \u2013 Appendix 2" goes by its last words. */
const behindTitle = (title: string): string =>
  title.replace(/^.*\s[\u2013-]\s(?=(?:(?:exempt|confidential) )?(?:appendix|annexe?)\b)/i, '');

/** What stands above the first words that say something. */
const headOf = (nodes: readonly PaperNode[]): readonly PaperNode[] => {
  const body = nodes.findIndex(({ kind }) => kind !== 'heading' && kind !== 'cover');
  return nodes.slice(0, Math.min(body < 0 ? top : body, top));
};

/** Whether a paper names no body and no day: it may be of the only meeting in its folder. */
const isNameless = ({ meeting }: Paper): boolean => meeting.body.slug === unknownBody.slug && meeting.date === null;

const numberOf = ({ label, agendaItem }: Item): string | null => label ?? agendaItem ?? null;

/** Whether the agenda in another file speaks of a report's appendices. */
const isToldBy = (paper: Paper, item: Item, teller: Teller): boolean =>
  isFileOf(paper, teller) ||
  ((teller.isCertain === true || listsBusinessOf(teller.paper) || teller.paper.kind === 'minutes') &&
    !listsBusinessOf(paper) &&
    paper.kind !== 'minutes' &&
    ((numberOf(item) !== null && numberOf(item) === numberOf(teller.item)) ||
      titleMatch(item.title, teller.item.title) >= alike ||
      (teller.isCertain === true && isWithin(item.title, teller.item.title))));

/** Whether it is said of a paper by the name of its file. */
const isFileOf = ({ file }: Paper, teller: Teller): boolean =>
  teller.file !== undefined &&
  file.replace(/^.*\//, '').toLowerCase() === teller.file.replace(/^.*\s/, '').toLowerCase();

const isWithin = (title: string, longer: string): boolean =>
  slug(title).length >= 10 && slug(longer).includes(slug(title));

/** Whether a node is, or stands under, the heading of an appendix of these names, or of any where there are none. */
const standsIn = ({ kind, text, headings }: PaperNode, names: readonly string[]): boolean =>
  [...headings, ...(kind === 'heading' ? [text] : [])].some((heading) =>
    names.length === 0 ? isOfAppendix(heading) : names.includes(appendixNamed(heading) ?? ''),
  );

const keptFor = ({ paper: { file, kind }, place }: Teller, kept: PaperNode | undefined): Finding => ({
  rule: 'exempt-paper',
  message: `${kind === 'agenda' ? 'The agenda' : 'A report'} of the same meeting, in ${file}, says that this appendix is not for publication: it is kept out of answers. If it is public, set visibility: public for this file in knowledge/papers.yml.`,
  place: kept?.place ?? null,
  elsewhere: place,
});
