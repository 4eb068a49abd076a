import { createHash } from 'node:crypto';
import type { Finding } from '../../papers/finding.ts';
import type { ParsedFile } from '../../papers/paper.ts';
import { type FileToParse, parseFile } from '../../parsing/parse-file.ts';
import { formatOf } from './readers/file-format.ts';
import { createReadingThread, type ReadingEnd, type ReadingLimits } from './readers/reading-thread.ts';

/** Reads files of every format. What goes wrong with one is a finding of its own and never stops the others. */
export interface FileReader {
  parse(file: FileToParse): Promise<ParsedFile>;
}

const usual: ReadingLimits = { milliseconds: 120_000, heapMegabytes: 768, growthMegabytes: 1536 };

/** Plain text up to this size is read where it stands: it cannot unpack into more than it is. */
const smallText = 2 * 1024 * 1024;

/** What was read of a file before, by its name. */
export type EarlierReading = (file: string) => ParsedFile | undefined;

/**
 * Reads small plain texts at once and everything else in a thread of its own with a limit of time and memory. Where a
 * newer version of a file cannot be read, what was read of it before is kept and a finding says so.
 */
export function createFileReader(limits: ReadingLimits = usual, earlier: EarlierReading = () => undefined): FileReader {
  const thread = createReadingThread(limits);
  return {
    async parse(file) {
      const parsed = await read(file);
      const broken =
        parsed.papers.length === 0 ? parsed.findings.find(({ rule }) => unreadableRules.has(rule)) : undefined;
      const before = broken && earlier(file.file);
      return broken && before && before.papers.length > 0
        ? keptFrom(before, parsed, broken, file.knowledge?.visibility)
        : parsed;
    },
  };

  async function read(file: FileToParse): Promise<ParsedFile> {
    const bytes = typeof file.bytes === 'string' ? Buffer.from(file.bytes) : file.bytes;
    const parsed = bytes.length <= smallText && formatOf(bytes) === 'text' ? parsedHere(file) : null;
    if (parsed) return parsed;
    // What is sent to a thread is sent with all the memory it stands in: by itself it is the file alone.
    const end = await thread.read({ ...file, bytes: new Uint8Array(bytes) });
    return 'parsed' in end ? end.parsed : unread(file.file, bytes, troubleOf(end, limits));
  }
}

/** Null where parsing fails: the thread then says so of this file, and the others are read on. */
function parsedHere(file: FileToParse): ParsedFile | null {
  try {
    return parseFile(file);
  } catch {
    return null;
  }
}

/** How a file can be broken so that its words are out of reach. */
const unreadableRules = new Set([
  'took-too-long',
  'too-much-memory',
  'unreadable-file',
  'damaged-pdf',
  'encrypted-pdf',
  'scanned-pdf',
]);

function keptFrom(before: ParsedFile, now: ParsedFile, trouble: Finding, visibility?: 'public' | 'exempt'): ParsedFile {
  const message = 'The newer version of this file cannot be read; what was read of it before is still served.';
  const kept: Finding = { rule: 'kept-earlier-version', message, place: trouble.place };
  const findings = before.findings.filter(({ rule }) => rule !== kept.rule && !unreadableRules.has(rule));
  const papers = before.papers.map((paper) => ({ ...paper, visibility: visibility ?? paper.visibility }));
  return { ...before, digest: now.digest, papers, findings: [trouble, kept, ...findings] };
}

function troubleOf(end: Exclude<ReadingEnd, { parsed: ParsedFile }>, limits: ReadingLimits): Omit<Finding, 'place'> {
  if ('failed' in end)
    return {
      rule: 'unreadable-file',
      message: `The file could not be read: ${end.failed}. Save it anew and add it again.`,
    };
  if (end.stopped === 'too-long') {
    const seconds = Math.max(1, Math.round(limits.milliseconds / 1000));
    return {
      rule: 'took-too-long',
      message: `Reading the file was stopped after ${seconds} s. Split it into smaller files.`,
    };
  }
  return {
    rule: 'too-much-memory',
    message: 'Reading the file took too much memory and was stopped. Split it into smaller files.',
  };
}

function unread(file: string, bytes: Uint8Array, trouble: Omit<Finding, 'place'>): ParsedFile {
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    file,
    digest,
    papers: [],
    findings: [{ ...trouble, place: { file, lines: [1, 1], pages: null } }],
    furniture: [],
  };
}
