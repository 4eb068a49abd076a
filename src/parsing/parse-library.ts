import type { ParsedFile } from '../papers/paper.ts';
import { relateFiles } from './across-files/relate-files.ts';
import { type FileToParse, parseFile } from './parse-file.ts';

/** Parses the files of a library and relates them to each other. */
export function parseLibrary(files: readonly FileToParse[]): ParsedFile[] {
  return relateFiles(files.map(parseFile));
}
