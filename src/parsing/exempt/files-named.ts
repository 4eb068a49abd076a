import type { Paper, ParsedFile } from '../../papers/paper.ts';
import type { Place } from '../../papers/place.ts';
import { marksExempt } from './exempt.ts';
import { closedSentences, mayMarkLoosely, readLooseMark } from './loose-mark.ts';

const fileName = /[\w()&,+-][\w .()&,+-]{0,80}?\.(?:txt|pdf|docx?|odt|rtf|md|html?|xlsx?|pptx?)\b/gi;
/** "The accompanying report is not for publication", on a sheet of its own. */
const besideIt = /\b(?:accompanying|attached|enclosed|annexed|covered by this)\b/i;

/** The files that words in other files call not public by their names, or on a cover sheet, with where they do. */
export function filesNamedPrivate(files: readonly ParsedFile[]): ReadonlyMap<string, Place> {
  const byName = new Map(files.map(({ file }) => [nameOf(file), file]));
  const found = new Map<string, Place>();
  const told = (file: string | undefined, by: ParsedFile, place: Place | undefined): void => {
    if (file !== undefined && file !== by.file && place && !found.has(file)) found.set(file, place);
  };
  for (const by of files)
    for (const paper of by.papers) {
      for (const { text, place } of paper.nodes)
        for (const { name, said } of namedIn(text)) if (isClosed(said)) told(byName.get(name), by, place);
      if (
        !paper.nodes.some(({ text }) => besideIt.test(text) && closedSentences(text).some((one) => besideIt.test(one)))
      )
        continue;
      const place = paper.nodes[0]?.place;
      const named = paper.nodes.flatMap(({ text }) => namedIn(text)).map(({ name }) => byName.get(name));
      if (named.some((one) => one !== undefined && one !== by.file)) for (const one of named) told(one, by, place);
      else for (const one of sameItemAs(paper, files)) told(one, by, place);
    }
  return found;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).toLowerCase();

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

const isClosed = (said: string): boolean =>
  mayMarkLoosely(said) &&
  (marksExempt(said) || readLooseMark(said.trim()) !== null || closedSentences(said).length > 0);

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
