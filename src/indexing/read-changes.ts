import type { ParsedFile } from '../papers/paper.ts';
import type { IngestOptions, IngestPorts, SourceFile } from './ingest.ts';
import type { LibraryChange, StoredLibrary } from './library-store.ts';
import { digestOf, toPassages } from './to-passages.ts';

/** The files that are new, changed or were read by other rules; and the names of stored ones that are gone. */
export function filesToRead(
  files: readonly SourceFile[],
  stored: Pick<StoredLibrary, 'files'>,
  { rules, whole }: Pick<IngestOptions, 'rules' | 'whole'>,
): { readonly changed: readonly SourceFile[]; readonly remove: readonly string[] } {
  const changed = files.filter(({ file, digest }) => {
    const known = stored.files.get(file);
    return known?.received !== digest || known.rules !== rules;
  });
  const names = new Set(files.map(({ file }) => file));
  const remove = whole ? [...stored.files.keys()].filter((file) => !names.has(file)) : [];
  return { changed, remove };
}

/**
 * Reads the files that are new or changed, relates all files of the library to each other again, and says what has to be
 * written: the files that now say something else, whether they changed themselves or a file beside them did. The library
 * is then what it would be had all files been read at once, in order of name.
 */
export async function readChanges(
  files: readonly SourceFile[],
  stored: StoredLibrary,
  readReadings: IngestPorts['readReadings'],
  { rules, whole, relate = (read) => read, progress }: IngestOptions,
): Promise<LibraryChange> {
  const { changed, remove } = filesToRead(files, stored, { rules, whole });
  if (changed.length + remove.length === 0) return { put: [], reread: [], remove };

  const fresh = new Map<string, { readonly read: ParsedFile; readonly received: string }>();
  for (const [index, file] of changed.entries()) {
    progress?.('reading', index, changed.length);
    fresh.set(file.file, { read: await file.parse(), received: file.digest });
  }
  progress?.('reading', changed.length, changed.length);

  const gone = new Set(remove);
  const present = [...new Set([...stored.files.keys(), ...fresh.keys()])].filter((file) => !gone.has(file)).sort();
  const read = present.flatMap((file) => fresh.get(file)?.read ?? stored.asRead(file) ?? []);
  const put: LibraryChange['put'][number][] = [];
  const reread: LibraryChange['reread'][number][] = [];
  for (const [index, related] of relate(read).entries()) {
    const { file } = related;
    const known = stored.files.get(file);
    const anew = fresh.get(file);
    const digest = digestOf([JSON.stringify(related)]);
    const same = known?.related === digest && (!anew || known.rules === rules);
    if (same && !anew) continue;
    const digests = {
      received: anew?.received ?? known?.received ?? '',
      rules: anew ? rules : (known?.rules ?? ''),
      related: digest,
    };
    const asRead = { read: read[index] ?? related, related, digests };
    if (same) reread.push(asRead);
    else put.push({ ...asRead, passages: toPassages(related.papers), readings: readReadings(related.papers) });
  }
  return { put, reread, remove };
}
