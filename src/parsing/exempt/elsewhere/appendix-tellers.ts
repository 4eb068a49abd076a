import type { Item, Paper } from '../../../papers/paper.ts';
import type { Place } from '../../../papers/place.ts';
import { listedBusiness, listsBusinessOf } from '../listings/listed-business.ts';
import { listedAppendices } from '../within/appendix-list.ts';
import { isOfAppendix } from '../within/own-words.ts';
import { closedAppendices, isSaidBySite } from '../wordings/exempt-parts.ts';

/** What a report, or the agenda of its meeting, says of its appendices: that some, or all where it names none, are not for publication. */
export interface Teller {
  readonly paper: Paper;
  readonly item: Item;
  readonly names: readonly string[];
  readonly place: Place;
  /** Whether it is about the appendix alone, so that its title goes on behind the report's. */
  readonly isCertain?: boolean;
  /** Whether it tells of a report by its title, and so of no appendix of another. */
  readonly byTitle?: boolean;
  /** The file of the report that it is said of, where it names one. */
  readonly file?: string;
}

/** What a paper says of appendices: in its words or list, in a certificate, or by being one that is kept back. */
export function tellersIn(paper: Paper): Teller[] {
  if (isCertificate(paper)) return certifiedBy(paper);
  return paper.visibility === 'exempt' ? [...certifiedBy(paper), ...saidBy(paper)] : saidBy(paper);
}

/** In its words or list: what was kept back of a paper may be the line that says so. */
function saidBy(paper: Paper): Teller[] {
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
    const entry = listedAppendices(paper.nodes).get(of);
    if (entry) return entry.closed ? [{ paper, item, names: [entry.name], place: of.place }] : [];
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
    const file = names.length > 0 ? fileNamed.exec(text)?.[0] : undefined;
    return names.length > 0 ? [{ paper, item: about, names, place, byTitle: true, ...(file ? { file } : {}) }] : [];
  });
}

const fileNamed = /[\w][\w .-]{0,80}?\.(?:html?|pdf|docx?|md|txt)\b/i;

/** How many of a file's first nodes may say that it is a certificate. */
const top = 4;

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
