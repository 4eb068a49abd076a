import type { Finding } from '../../papers/finding.ts';
import type { Item, Paper, PaperNode, ParsedFile } from '../../papers/paper.ts';
import type { Place } from '../../papers/place.ts';
import { slug } from '../text/slug.ts';
import { alike, titleMatch } from '../text/title-match.ts';
import { parted } from './close-across-files.ts';
import { closedAppendices, isSaidBySite } from './exempt-parts.ts';
import { listedBusiness, listsBusinessOf } from './listed-business.ts';
import { isReleased } from './meeting-accounts.ts';
import { isSurelyOf } from './of-meeting.ts';
import { isOfAppendix } from './own-words.ts';

/** What a report, or the agenda of its meeting, says of its appendices: that some, or all where it names none, are not for publication. */
interface Teller {
  readonly paper: Paper;
  readonly item: Item;
  readonly names: readonly string[];
  readonly place: Place;
  /** Whether it is about the appendix alone, so that its title goes on behind the report's. */
  readonly isCertain?: boolean;
  /** Whether it tells of a report by its title, and so of no appendix of another. */
  readonly byTitle?: boolean;
}

const named =
  /^(?:(?:agenda )?item \S{1,6}\s*[:\u2013-]?\s*)?(?:exempt |confidential )?(?:appendix|annexe?|schedule(?= [a-z]\b)) ([a-z0-9]{1,2})\b/i;
const anyAppendix =
  /^(?:(?:agenda )?item \S{1,6}\s*[:\u2013-]?\s*)?(?:\w+ )?(?:appendix|annexe?|schedule(?= [a-z]\b))\b/i;

/**
 * Keeps back an appendix where a report of the same meeting, or its agenda, says that it is not for publication: in a file
 * of its own, or in the report that the agenda speaks of. Of two reports with such an appendix it may be either's: it is
 * kept back too.
 */
export function closeAppendices(files: readonly ParsedFile[]): ParsedFile[] {
  const tellers = files.flatMap(({ papers }) => papers.flatMap(tellersIn));
  if (tellers.length === 0) return [...files];
  return files.map((file) => {
    const findings: Finding[] = [];
    const papers = file.papers.flatMap((paper) => {
      const [first] = paper.nodes;
      if (!first || paper.visibility === 'exempt' || isReleased(first.item, paper.released ?? [])) return [paper];
      const whole = tellerOf(titlesOf(paper, file.papers.length === 1), paper, first.item, tellers);
      if (whole) {
        findings.push(keptFor(whole, first));
        return [{ ...paper, visibility: 'exempt' as const }];
      }
      const told = tellers.filter((teller) => isToldBy(paper, first.item, teller));
      const hidden = paper.nodes.filter((node) => told.some(({ names }) => standsIn(node, names)));
      const [by] = told;
      if (!by || hidden.length === 0) return [paper];
      findings.push(keptFor(by, hidden[0]));
      return parted(paper, hidden);
    });
    return findings.length === 0 ? file : { ...file, papers, findings: [...file.findings, ...findings] };
  });
}

function tellersIn(paper: Paper): Teller[] {
  if (paper.visibility === 'exempt' || isCertificate(paper)) return certifiedBy(paper);
  if (paper.kind === 'minutes')
    return [
      ...minutedBy(paper),
      ...paper.nodes
        .filter(({ text }) => isSaidBySite(text))
        .map(({ item, text, place }) => ({ paper, item, names: closedAppendices(text).names, place }))
        .filter(({ names }) => names.length > 0),
    ];
  const listed = listsBusinessOf(paper) ? listedBusiness(paper, paper.nodes) : null;
  const nodes = listed ?? paper.nodes.map((of) => ({ item: of.item, text: of.text, of }));
  const own = paper.nodes.some(({ kind, text }) => kind === 'heading' && isOfAppendix(text));
  return nodes.flatMap(({ item, text, of }) => {
    const { names, unnamed } = closedAppendices(of.text.length > text.length ? of.text : text);
    const tells = names.length > 0 || (unnamed && (listed !== null || !own));
    return tells ? [{ paper, item, names, place: of.place }] : [];
  });
}

/** "The Board considered the report and the exempt Appendix 4", "Appendix 4 to the report entitled '\u2026' is exempt". */
function minutedBy(paper: Paper): Teller[] {
  return paper.nodes.flatMap(({ item, text, place }) => {
    const { names } = isSaidBySite(text) ? { names: [] } : closedAppendices(text);
    const entitled =
      /\b(?:entitled|titled|headed|called)\s*['\u2018"\u201c]([^'\u2019"\u201d]{6,120})['\u2019"\u201d]/i.exec(
        text,
      )?.[1];
    const about = { ...item, label: null, title: entitled ?? item.title };
    return names.length > 0 ? [{ paper, item: about, names, place, byTitle: true }] : [];
  });
}

const certificate =
  /\b(?:certificate|public interest test|request for exemption|exemption (?:form|notice|request)|(?:reasons?|grounds) for exemption|proper officer)\b/i;

const isCertificate = ({ kind, title, nodes }: Paper): boolean =>
  kind !== 'agenda' &&
  kind !== 'minutes' &&
  (certificate.test(title) ||
    nodes
      .slice(0, top)
      .some(({ text, kind }) => (kind !== 'paragraph' || text.length <= 60) && certificate.test(text)));

/** The reports that a file names with a certificate in it that speaks of no appendix of theirs. */
export function reportsCertified(papers: readonly Paper[]): readonly string[] {
  if (!papers.some(isCertificate)) return [];
  const texts = papers.flatMap(({ nodes }) => nodes.map(({ text }) => text));
  if (texts.some((text) => closedAppendices(text).names.length > 0)) return [];
  return texts.flatMap((text) => titleField.exec(text)?.[1] ?? []);
}

const titleField = /^\W*(?:report|title|subject|item)(?: title)?[^:\n]{0,20}:\s*(.{6,})$/im;

/** What a certificate, or the appendix itself kept elsewhere, says of an appendix that its report may hold too. */
function certifiedBy(paper: Paper): Teller[] {
  const [first] = paper.nodes;
  if (!first || paper.kind === 'agenda' || paper.kind === 'minutes') return [];
  const own = /\b(?:appendix|annexe?) ([a-z0-9]{1,2})\b/i.exec(paper.title)?.[1]?.toUpperCase();
  const said = isCertificate(paper) ? paper.nodes.flatMap(({ text }) => closedAppendices(text).names) : [];
  const names = [...new Set([...said, ...(own ? [own] : [])])];
  const about = paper.nodes.flatMap(({ text }) => titleField.exec(text)?.[1] ?? []);
  const item = about[0] ? { ...first.item, title: about[0] } : first.item;
  return names.length > 0 ? [{ paper, item, names, place: first.place, isCertain: true }] : [];
}

/** Who says of an appendix in a file of its own that it is not public. */
function tellerOf(titles: readonly string[], paper: Paper, item: Item, tellers: readonly Teller[]): Teller | null {
  const title = titles.find((one) => anyAppendix.test(one));
  if (title === undefined) return null;
  const name = named.exec(title)?.[1]?.toUpperCase() ?? null;
  return (
    tellers.find(
      (teller) =>
        (!teller.byTitle || [item.title, ...titles].some((one) => titleMatch(one, teller.item.title) >= alike)) &&
        (teller.names.length === 0 || (name !== null && teller.names.includes(name))) &&
        isOther(paper, teller) &&
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
        file.replace(/^.*\//, '').replace(/_/g, ' '),
        ...headOf(nodes).flatMap(({ text }) => text.split('\n')),
      ];

/** "Library roof \u2013 Appendix 2" goes by its last words. */
const behindTitle = (title: string): string =>
  title.replace(/^.*\s[\u2013-]\s(?=(?:(?:exempt|confidential) )?(?:appendix|annexe?)\b)/i, '');

/** What stands above the first words that say something. */
const headOf = (nodes: readonly PaperNode[]): readonly PaperNode[] => {
  const body = nodes.findIndex(({ kind }) => kind !== 'heading' && kind !== 'cover');
  return nodes.slice(0, Math.min(body < 0 ? top : body, top));
};

const isOther = (paper: Paper, teller: Teller): boolean =>
  teller.paper.file !== paper.file && isSurelyOf(paper, teller.paper);

const numberOf = ({ label, agendaItem }: Item): string | null => label ?? agendaItem ?? null;

/** Whether the agenda in another file speaks of a report's appendices. */
const isToldBy = (paper: Paper, item: Item, teller: Teller): boolean =>
  isOther(paper, teller) &&
  (teller.isCertain === true || listsBusinessOf(teller.paper) || teller.paper.kind === 'minutes') &&
  !listsBusinessOf(paper) &&
  paper.kind !== 'minutes' &&
  ((numberOf(item) !== null && numberOf(item) === numberOf(teller.item)) ||
    titleMatch(item.title, teller.item.title) >= alike ||
    (teller.isCertain === true && isWithin(item.title, teller.item.title)));

const isWithin = (title: string, longer: string): boolean =>
  slug(title).length >= 10 && slug(longer).includes(slug(title));

/** Whether a node is, or stands under, the heading of an appendix of these names, or of any where there are none. */
const standsIn = ({ kind, text, headings }: PaperNode, names: readonly string[]): boolean =>
  [...headings, ...(kind === 'heading' ? [text] : [])].some((heading) =>
    names.length === 0 ? isOfAppendix(heading) : names.includes(named.exec(heading)?.[1]?.toUpperCase() ?? ''),
  );

const keptFor = ({ paper: { file, kind }, place }: Teller, kept: PaperNode | undefined): Finding => ({
  rule: 'exempt-paper',
  message: `${kind === 'agenda' ? 'The agenda' : 'A report'} of the same meeting, in ${file}, says that this appendix is not for publication: it is kept out of answers. If it is public, set visibility: public for this file in knowledge/papers.yml.`,
  place: kept?.place ?? null,
  elsewhere: place,
});
