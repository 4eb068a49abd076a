import type { ParsedFile } from '../papers/paper.ts';
import { type FileToParse, parseFile } from './parse-file.ts';
import { relateFiles } from './relate-files.ts';

/** Parses the files of a library and relates them to each other. */
export function parseLibrary(files: readonly FileToParse[]): ParsedFile[] {
  return relateFiles(files.map(parseFile));
}
