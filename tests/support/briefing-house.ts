import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGlossary } from '../../src/adapters/files/read-glossary.ts';
import { readTopics } from '../../src/adapters/files/read-topics.ts';
import { createGlossary } from '../../src/answering/question/glossary.ts';
import { createBriefing } from '../../src/briefing/create-briefing.ts';
import { createTopicMap } from '../../src/briefing/topic-map.ts';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import type { Paper, ParsedFile } from '../../src/papers/paper.ts';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { openTestLibrary, temporaryFolder } from './open-test-library.ts';

/** Parses the text files of a folder as the app does. */
export function parseFolder(folder: string): ParsedFile[] {
  const files = readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort();
  return relateFiles(files.map((file) => parseFile({ file, bytes: readFileSync(join(folder, file)) })));
}

/** A briefing room over parsed files, joined as the app joins it; `change` may alter a paper first. */
export async function openBriefingHouse(
  parsed: readonly ParsedFile[],
  change: (paper: Paper) => Paper = (paper) => paper,
) {
  const files = parsed.map((file) => ({ ...file, papers: file.papers.map(change) }));
  const papers = files.flatMap((file) => file.papers);
  const readings = createIndicatorLibrary(
    readReadings(
      papers.filter(({ visibility }) => visibility === 'public'),
      emptyCatalogue,
    ),
    emptyCatalogue,
  ).latest;
  const { folder, discard } = temporaryFolder();
  const library = openTestLibrary(folder);
  await library.ingest(files.map((file) => ({ file: file.file, digest: file.digest, parse: () => file })));
  const glossary = createGlossary(await readGlossary('knowledge'));
  return {
    papers,
    readings,
    briefing: createBriefing({
      retrieve: library.retrieve,
      library: { papers: () => papers, readings: () => readings },
      glossary,
      topics: createTopicMap(await readTopics('knowledge')),
    }),
    close() {
      library.close();
      discard();
    },
  };
}
