import type { Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import type { Place } from '../../../papers/place.ts';
import { type Access, readAccess } from '../wordings/access-field.ts';
import { offersOpen, saysClosed } from '../wordings/access-words.ts';
import { attachmentFields, closesAttached } from '../wordings/attached-field.ts';
import { marksExempt } from '../wordings/exempt.ts';
import { closedSentences, hasMarkWords, readLooseMark } from '../wordings/loose-mark.ts';
import { supposesOrDenies } from '../wordings/mark-talk.ts';

const fileName = /[\w()&,+-][\w .()&,+-]{0,80}?\.(?:txt|pdf|docx?|odt|rtf|md|html?|xlsx?|csv|pptx?)\b/gi;
/** "The accompanying report is not for publication", on a sheet of its own. */
const besideIt = /\b(?:accompanying|attached|enclosed|annexed|covered by this)\b/i;

/** The files that words in other files call not public by their names, or on a cover sheet, with where they do. */
export function filesNamedPrivate(files: readonly ParsedFile[]): ReadonlyMap<string, Place> {
  const exact = new Map(files.map(({ file }) => [nameOf(file), file]));
  const printed = new Map(files.map(({ file }) => [stemOf(nameOf(file)), file]));
  const fileOf = (name: string): string | undefined => exact.get(name) ?? printed.get(stemOf(name));
  const found = new Map<string, Place>();
  const told = (file: string | undefined, by: ParsedFile, place: Place | undefined): void => {
    if (file !== undefined && file !== by.file && place && !found.has(file)) found.set(file, place);
  };
  for (const by of files) {
    for (const { name, place } of listedIn(by, fileOf)) told(fileOf(name), by, place);
    for (const { name, place } of attachedTo(by.papers.flatMap(({ nodes }) => nodes))) told(fileOf(name), by, place);
    for (const paper of by.papers) {
      for (const { text, place } of paper.nodes)
        for (const { name, said } of namedIn(text)) if (isClosed(said)) told(fileOf(name), by, place);
      if (
        !paper.nodes.some(({ text }) => besideIt.test(text) && closedSentences(text).some((one) => besideIt.test(one)))
      )
        continue;
      const place = paper.nodes[0]?.place;
      const named = paper.nodes.flatMap(({ text }) => namedIn(text)).map(({ name }) => fileOf(name));
      if (named.some((one) => one !== undefined && one !== by.file)) for (const one of named) told(one, by, place);
      else for (const one of sameItemAs(paper, files)) told(one, by, place);
    }
  }
  return found;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).toLowerCase();

/** A file is published in another form than the one it was written in: "report-11.docx" as "report-11.pdf". */
const stemOf = (name: string): string => name.replace(/\.[a-z]{2,5}$/, '');

/** The files that fields of a sheet name, where a field beside them, or a sentence on "this document", calls what is attached not public. */
function attachedTo(nodes: readonly PaperNode[]): readonly { readonly name: string; readonly place: Place }[] {
  const fields = attachmentFields(nodes).flatMap(({ node: { text, place }, number }) =>
    namedIn(text).map(({ name }) => ({ name, place, number })),
  );
  if (fields.length === 0) return [];
  const closed = nodes.flatMap(({ text }) => closesAttached(text) ?? []);
  return fields.filter(({ number }) => closed.some((one) => one === '' || number === null || one === number));
}

/** Each file name in a text with what is said of it: up to the next name, or all of a text that names one. */
function namedIn(text: string): readonly { readonly name: string; readonly said: string }[] {
  if (text.length > 6000 || !/\.(?:txt|pdf|docx?|odt|rtf|md|html?|xlsx?|pptx?)\b/i.test(text)) return [];
  const names = [...text.matchAll(fileName)];
  return names.flatMap((match, at) => {
    const said = names.length === 1 ? text : text.slice(match.index + match[0].length, names[at + 1]?.index);
    const words = match[0].toLowerCase().split(' ');
    return words.map((_, from) => ({
      name: words.slice(from).join(' ').replace(/^[([]/, ''),
      said: said.replace(match[0], ' '),
    }));
  });
}

/** The files in a list, or in the rows of a register, that words above them or a column beside them call not public. */
function listedIn(
  { papers }: ParsedFile,
  fileOf: (name: string) => string | undefined,
): readonly { readonly name: string; readonly place: Place }[] {
  const nodes = papers.flatMap((paper) => paper.nodes);
  if (!nodes.some(({ text }) => namedIn(text).some(({ name }) => fileOf(name) !== undefined))) return [];
  let within = false;
  return nodes
    .sort((one, other) => one.place.lines[0] - other.place.lines[0])
    .flatMap(({ kind, text, row, place }) => {
      const names = namedIn(text).filter(({ name }) => fileOf(name) !== undefined);
      if (names.length === 0) {
        if (leadsToPrivate(text)) within = true;
        else if (isOpenAgain(text) || (kind === 'heading' && !headsColumns.test(text))) within = false;
        return [];
      }
      const said = (row?.columns ?? []).map((column, at) => inColumn(column, row?.cells[at] ?? ''));
      const isOpen = said.includes('open') || (row === undefined && isOpenAgain(text));
      return said.includes('closed') || (within && !isOpen) ? names.map(({ name }) => ({ name, place })) : [];
    });
}

/** "The following files may be published:" */
const isOpenAgain = (text: string): boolean =>
  offersOpen(text) ||
  /\b(?:may|can|will|to) be (?:published|made public)\b|\bother (?:papers|files|documents)\b/i.test(text);

/** "No.  File name  Reason" */
const headsColumns = /^\W*(?:no\.?|ref\.?|file|document|paper|item|agenda item)\b/i;

/** "Exempt paragraph" over "3", as well as "Exempt" over "Yes". */
const inColumn = (column: string, cell: string): Access =>
  /^exempt\w* (?:paragraphs?|paras?|category|reasons?)\W*$/i.test(column) && /^(?:para\w*\.? )?\d/i.test(cell)
    ? 'closed'
    : readAccess(column, cell);

/** "The files below are exempt under Schedule 12A", "Register of exempt documents". */
const leadsToPrivate = (text: string): boolean =>
  text.length <= 400 &&
  /\b(?:files?|documents?|papers?|reports?|following|below)\b/i.test(text) &&
  saysClosed(text) &&
  !offersOpen(text) &&
  !/^\W*(?:no|none|nothing)\b/i.test(text) &&
  !supposesOrDenies(text);

const isClosed = (said: string): boolean =>
  hasMarkWords(said) && (marksExempt(said) || readLooseMark(said.trim()) !== null || closedSentences(said).length > 0);

const sameItemAs = (paper: Paper, files: readonly ParsedFile[]): readonly string[] => {
  const label = paper.nodes[0]?.item.label;
  return files
    .filter(
      ({ file, papers }) =>
        file !== paper.file &&
        papers.some(
          (one) =>
            one.kind !== 'agenda' &&
            one.kind !== 'minutes' &&
            one.meeting.id === paper.meeting.id &&
            label != null &&
            one.nodes[0]?.item.label === label,
        ),
    )
    .map(({ file }) => file);
};
