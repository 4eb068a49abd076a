import { createHash } from 'node:crypto';
import type { Finding } from '../papers/finding.ts';
import type { ParsedFile } from '../papers/paper.ts';
import type { SourceFile } from './ingest.ts';
import { digestOf } from './to-passages.ts';

/** A file as received with what is known of it beside its text. */
export interface ReceivedFile {
  readonly file: string;
  readonly bytes: Uint8Array | string;
  readonly knowledge?: unknown;
}

/** How files are read: one by one, then related to each other. */
export interface FileReader<File extends ReceivedFile> {
  parse(file: File): ParsedFile | Promise<ParsedFile>;
  relate(files: readonly ParsedFile[]): readonly ParsedFile[];
}

export interface Sources {
  readonly files: readonly SourceFile[];
  /** Relates what was read of all files of the library, whichever of them were read today. */
  relate(files: readonly ParsedFile[]): readonly ParsedFile[];
}

/** Lays received files out for ingest. What could not be read stands in the library with its findings alone. */
export function toSources<File extends ReceivedFile>(
  received: { readonly files: readonly File[]; readonly findings: readonly Finding[] },
  reader: FileReader<File>,
): Sources {
  const files = toldApart(received.files).map(
    (file): SourceFile => ({ file: file.file, digest: digestOfFile(file), parse: () => reader.parse(file) }),
  );
  return { files: [...files, ...unreadFiles(received.findings)], relate: (all) => reader.relate(all) };
}

/** From so many bytes of papers on, reading and linking take more time and memory than a process that also answers should give. */
const LARGE_BYTES = 1_000_000;

/** Whether these files are better read in a process of their own. */
export function isLarge(files: readonly Pick<ReceivedFile, 'bytes'>[]): boolean {
  return files.reduce((total, { bytes }) => total + bytes.length, 0) > LARGE_BYTES;
}

/** Files of one name, given from several folders, are numbered in the order given. */
function toldApart<File extends ReceivedFile>(files: readonly File[]): File[] {
  const taken = new Set<string>();
  return files.map((given) => {
    let file = given.file;
    for (let next = 2; taken.has(file); next += 1) file = given.file.replace(/(?=\.[^./]*$)|$/, ` (${next})`);
    taken.add(file);
    return file === given.file ? given : { ...given, file };
  });
}

function digestOfFile({ file, bytes, knowledge }: ReceivedFile): string {
  return createHash('sha256')
    .update(JSON.stringify([file, knowledge]))
    .update(bytes)
    .digest('hex');
}

function unreadFiles(findings: readonly Finding[]): SourceFile[] {
  const names = [...new Set(findings.map(({ place }) => place?.file ?? 'papers.yml'))];
  return names.map((file) => {
    const own = findings.filter(({ place }) => (place?.file ?? 'papers.yml') === file);
    const digest = digestOf([JSON.stringify(own)]);
    return { file, digest, parse: () => unread(file, digest, own) };
  });
}

function unread(file: string, digest: string, findings: readonly Finding[]): ParsedFile {
  return { file, digest, papers: [], findings, furniture: [] };
}
