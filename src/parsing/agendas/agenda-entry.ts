import type { Block } from '../body/block.ts';
import { closedAppendices } from '../exempt/wordings/exempt-parts.ts';
import { marksEntry } from '../exempt/wordings/loose-mark.ts';
import { isCapitals } from '../text/title-case.ts';

/** An entry of the agenda list. */
export interface AgendaEntry {
  readonly label: string;
  readonly title: string;
  readonly author: string | null;
  /** Printed pages of its paper, such as "13-20". */
  readonly pages: string | null;
  /** All its words, for matching a report's own title. */
  readonly text: string;
  /** Whether the agenda marks it, or the part it stands in, as not for publication. */
  readonly exempt: boolean;
  /** Whether a cell beside its title says that it is public. */
  readonly saysOpen?: boolean;
  /** What it says of an appendix that is not for publication, where the rest is. */
  readonly closedPart?: string;
}

const office =
  /^(?:joint |report |the )?(?:directors?|chief|head|assistant|strategic|county|corporate|executive|leader|cabinet|deputy|service|interim|officer|democratic|monitoring)\b/i;

/** The pages of a paper in a column of their own. */
const pagesBeside = /(?:^|\s)\(?(?:pages?\s*)?(\d{1,4})(?:\s*[-\u2013]\s*(\d{1,4}))?\)?$/i;

/** "Closed, paras 1 and 4" ends in no page. */
const ofLaw = /\bpara(?:graph)?s?\.? [\d\s,&and]+$/i;
const openCell = /^(?:open|public|unrestricted|part (?:1|i|a))(?:\s*[;,(].*)?$/i;

/** "… – report of the Head of Leaving Care, attached": whose report it is, behind the title. */
const signedBehind =
  /^(.{3,200}?)(?:\s*[,;:(]\s*|\.?\s+[\u2013-]\s*|\.\s+)(?:to (?:consider|receive|note) )?(?:(?:a|the|joint|verbal|oral|written|covering) )*(?:report|presentation|paper|memorandum|update) (?:of|by|from) (?:the )?([A-Z][^.;()]{3,120}?)\)?\.?$/i;
const enclosed =
  /\s*(?:[,;\u2013-]\s*|\()(?:(?:copy|copies|report|reports|papers?|minutes|presentation)(?: is| are)? )?(?:attached|enclosed|herewith|below|overleaf|to follow|to be tabled|circulated separately)\)?\.?$/i;

/** "(report, pages 5 to 6; Appendix B is exempt)": which papers there are, behind the title. */
const papersBehind =
  /\s*\((?:(?:the |joint |covering )?(?:report|paper)s?(?=[,;]| (?:attached|enclosed|to follow|herewith)[,;])|(?:public |exempt |restricted )?(?:appendi(?:x|ces)|annex(?:es)?)\b(?=[^()]*\b(?:exempt|publi|confidential|restricted|follow|attached|enclosed|separate)))[^()]*\)\.?$/i;

/** "Home education: annual report Report of the Assistant Director (attached)": the line's end between them is lost. */
const runOn =
  /^(.{3,200}?\b([\w/\u2019'-]+\)?))\s+(?:Joint )?Report (?:of|by|from) (?:the )?((?:Interim |Acting |Joint )?(?:Corporate|Strategic|Executive|Assistant|Deputy|Service|Group|Directors?|Head|Chief|County|Borough|City|Monitoring|Independent|Leader|Cabinet|Portfolio|Headteacher|Head Teacher|Principal|Clerk|Treasurer|Solicitor|Managing|Designated|Virtual|Lead)\b[^.;()]{0,120}?)(?=$|\s\(|\.|\sAppendi)/;
/** "Annual Report of the Director of Public Health" is a title whole. */
const kindOfReport =
  /^(?:Annual|Progress|Performance|Monitoring|Final|Interim|Update|Quarterly|Covering|Draft|Joint|Scrutiny|Independent|Verbal|Oral|Monthly|Summary|Yearly|Outturn|Budget)$/;
const signedRunOn = (text: string): RegExpExecArray | null => {
  const found = runOn.exec(text);
  return found && !kindOfReport.test(found[2] ?? '') ? Object.assign(found, { 2: found[3] }) : null;
};
const signedIn = (text: string): RegExpExecArray | null =>
  signedBehind.exec(text.replace(enclosed, '')) ?? signedRunOn(text);
/** What a cell says that stands where the pages of a paper would. */
const isAside = (cell: string): boolean =>
  /^(?:\(?(?:(?:report|paper|minutes)s? )?(?:to follow|attached|enclosed|verbal|oral|tabled)(?: (?:report|item|update))?\)?)?$/i.test(
    cell,
  );
const askedRunOn =
  /(?<=[a-z\d)])\s+(?:Members? (?:are|is|will be) (?:asked|reminded|invited|requested)|Questions (?:must|should|may)|The (?:Panel|Committee|Board|Cabinet|Forum|Council) (?:is|are) (?:asked|invited|requested|recommended)|Appendix \w+ to (?:this|the) report|Up to \w+ minutes|(?:Now )?(?:[Rr]eleased|[Pp]ublished) (?:for publication|in full)|Exemption lifted|N(?:ot|OT) (?:for|FOR) (?:publication|PUBLICATION))\b.*$/;

/** Beside a title of more than one word stand who leads the item, whether it is public and its pages. */
const saysWhat = /[a-z]{3,}\W+\w*[a-z]{2,}/i;

/** "Fostering (Pages 5 \u2013 6) Report of the Director": the pages may stand before whose report it is. */
const pagesLast = (words: string): string =>
  words.replace(
    /\s*(\((?:pages?|pp?\.) ?\d[^()]{0,20}\))\s+((?:joint )?(?:report|presentation|paper) (?:of|by|from) .{3,160})$/i,
    ' \u2013 $2 $1',
  );

/** "Work programme To note the programme": what is asked of the meeting, run on behind the title. */
const withoutOrder = (words: string): string =>
  words
    .replace(askedRunOn, '')
    .replace(
      /(?=\s+To )(?<=^[A-Z][^.;\t]{2,120}[a-z)])\s+To (?:note|receive|consider|approve|agree|confirm|discuss|review|appoint|elect|answer|hear|determine|sign|endorse|scrutinise|comment on|deal with)\b.*$/,
      '',
    );

/** Reads one entry: its title, whose report it is, the pages of its paper. */
export function readEntry(label: string, words: string): AgendaEntry {
  const [named = '', ...beside] = words.split('\t').map((cell) => cell.trim());
  const text = pagesLast(words).replaceAll('\t', ' ').replace(/ {2,}/g, ' ').trim();
  const paged =
    (ofLaw.test(text) ? null : pagesBeside.exec(beside.at(-1) ?? '')) ??
    /\s*\((?:(?:look )?at |see |on )?(?:pages?|sheets?|pp?\.) ?(\d+)(?:\s*(?:[-\u2013]|to|and)\s*(\d+))?\)\s*$/i.exec(
      text,
    ) ??
    /(?=pages? \d)(?<=\((?:report|paper)s?,? [^()]*?)\bpages? (\d+)(?:\s*(?:[-\u2013]|to|and)\s*(\d+))?(?=[;,)])/i.exec(
      text,
    ) ??
    /(?<=[a-z)])\s*Pages? (\d+)(?:\s*(?:[-\u2013]|to)\s*(\d+))?$/.exec(text) ??
    (/\d{4}/.test(text.slice(-12)) ? null : /\s+(\d{1,3})\s*[-\u2013]\s*(\d{1,3})\s*$/.exec(text));
  const unpaged = paged && text.endsWith(paged[0]) ? text.slice(0, -paged[0].length).trim() : text;
  const [, led = unpaged, whose = null] = signedIn(unpaged) ?? [];
  const signed = beside.map((cell) => cell.replace(pagesBeside, '')).find((cell) => office.test(cell));
  const parts = unpaged.split(/(?<=\.)\s+/);
  const inParts = whose === null && parts.length > 1 && office.test(parts.at(-1) ?? '') ? (parts.at(-1) ?? null) : null;
  const author = signed ?? whose ?? inParts;
  const plain = inParts === null ? led : parts.slice(0, -1).join(' ');
  const onlyNamed = signed || (beside.length > 0 && (saysWhat.test(named) || beside.every(isAside)));
  const title = withoutOrder(onlyNamed ? (signedIn(named)?.[1] ?? named) : plain)
    .replace(papersBehind, '')
    .replace(enclosed, '')
    .replace(/\.$/, '')
    .trim();
  const pages = paged ? [paged[1], paged[2]].filter(Boolean).join('-') : null;
  const part = closedAppendices(text);
  return {
    label,
    title,
    author,
    pages,
    text: unpaged,
    exempt: marksEntry(text),
    ...(beside.some((cell) => openCell.test(cell)) ? { saysOpen: true } : {}),
    ...(part.unnamed || part.names.length > 0 ? { closedPart: text } : {}),
  };
}

/** A title in capitals goes on in the line below where that is in capitals too. */
export function joinCapitals(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn = last?.mark && block.blanks === 0 && !block.mark && isCapitals(block.text) && isCapitals(last.text);
    if (last && goesOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}`, to: block.to };
    else joined.push(block);
  }
  return joined;
}

/** "Report of the Director of Children's Services", "(Pages 9 - 20)" on lines of their own below an entry. */
export function withLineBelow(entry: AgendaEntry, text: string): AgendaEntry {
  if (text.length > 200) return entry;
  const paged = pagesBelow.exec(text);
  const rest = paged ? text.slice(0, paged.index).trim() : text;
  const author = reportOf.exec(rest)?.[1] ?? null;
  if (author === null && (rest !== '' || !paged)) return entry;
  const pages = paged ? [paged[1], paged[2]].filter(Boolean).join('-') : null;
  return { ...entry, author: entry.author ?? author, pages: entry.pages ?? pages };
}

const pagesBelow = /\s*\(?(?:pages?|pp?\.) ?(\d{1,4})(?:\s*(?:[-\u2013]|to)\s*(\d{1,4}))?\)?\.?$/i;
const reportOf =
  /^(?:(?:to (?:consider|receive|note) )?(?:(?:a|the|joint|verbal|oral|covering) )*(?:report|presentation|paper|memorandum) (?:of|by|from) (?:the )?)([A-Z][^.;]{3,120}?)\.?$/i;
