import { join } from 'node:path';
import type { GlossaryTerm } from '../../answering/question/glossary.ts';
import type { TopicTerms } from '../../briefing/topic-map.ts';
import type { Catalogue } from '../../indicators/catalogue.ts';
import { readCatalogueFile } from './indicator-catalogue.ts';
import { folderWith } from './knowledge-file.ts';
import { readGlossary } from './read-glossary.ts';
import { readTopics } from './read-topics.ts';

/** What people wrote down beside the papers. */
export interface Knowledge {
  readonly glossary: readonly GlossaryTerm[];
  readonly topics: readonly TopicTerms[];
  readonly catalogue: Catalogue;
  /** The file the catalogue came from: readings read under another one are read again. */
  readonly catalogueFile: string;
  /** One sentence for each fault of the catalogue, with where it stands. */
  readonly faults: readonly string[];
}

/** Reads the glossary, the topics and the indicators of the knowledge folder, each from Minutebook's own where the folder has none. */
export async function readKnowledge(knowledgeDir: string): Promise<Knowledge> {
  const catalogueFile = join(folderWith('indicators.yml', knowledgeDir), 'indicators.yml');
  const [glossary, topics, { catalogue, faults }] = await Promise.all([
    readGlossary(folderWith('glossary.yml', knowledgeDir)),
    readTopics(folderWith('topics.yml', knowledgeDir)),
    readCatalogueFile(catalogueFile),
  ]);
  return { glossary, topics, catalogue, catalogueFile, faults };
}
