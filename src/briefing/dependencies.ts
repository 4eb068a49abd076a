import type { Glossary } from '../answering/question/glossary.ts';
import type { Retrieve } from '../retrieval/retrieve.ts';
import type { BriefingLibrary } from './library.ts';
import type { Polish } from './polish/polish.ts';
import type { TopicMap } from './topic-map.ts';

/** What a briefing is written with. */
export interface BriefingDependencies {
  readonly retrieve: Retrieve;
  readonly library: BriefingLibrary;
  readonly glossary: Glossary;
  /** What belongs under a topic by general knowledge; absent means nothing. */
  readonly topics?: TopicMap;
  /** Puts a model's checked sentences where they read better than quotations; absent means quotations alone. */
  readonly polish?: Polish;
}
