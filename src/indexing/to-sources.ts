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
  /** Digest of everything that reading depends on. Files relate to each other, so a new one has all of them read again. */
  readonly rules: string;
}

/** Lays received files out for ingest. What could not be read stands in the library with its findings alone. */
export function toSources<File extends ReceivedFile>(
  received: { readonly files: readonly File[]; readonly findings: readonly Finding[] },
  reader: FileReader<File>,
  readerDigest: string,
): Sources {
  const digests = received.files.map(digestOfFile);
  let related: Promise<ReadonlyMap<string, ParsedFile>> | undefined;
  const readAll = async () => {
    const parsed: ParsedFile[] = [];
    for (const file of received.files) parsed.push(await reader.parse(file));
    return new Map(reader.relate(parsed).map((one) => [one.file, one]));
  };
  const files = received.files.map(
    ({ file }, index): SourceFile => ({
      file,
      digest: digests[index] ?? '',
      async parse() {
        related ??= readAll();
        return (await related).get(file) ?? unread(file, '', []);
      },
    }),
  );
  return { files: [...files, ...unreadFiles(received.findings)], rules: digestOf([readerDigest, ...digests]) };
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
