import type { Logger } from 'pino';
import type { Ask } from './answering/ask.ts';
import type { ModelDay, ModelTrial } from './answering/say-model.ts';
import type { CreateBriefing } from './briefing/briefing.ts';
import type { MadeBriefing } from './briefing/short-briefing.ts';
import type { IngestProgress, IngestResult } from './indexing/ingest.ts';
import type { IndicatorAnswer } from './indicators/indicator.ts';
import type { IndicatorLibrary } from './indicators/indicator-library.ts';
import type { DescribedLibrary } from './papers/describe-library.ts';
import type { Retrieve } from './retrieval/retrieve.ts';
import type { SlackDeps } from './slack/deps.ts';

/** What to read. */
export interface IngestRequest {
  /** Files or folders instead of the papers of the knowledge folder; empty or absent means the knowledge folder. */
  readonly paths?: readonly string[];
  readonly progress?: IngestProgress;
}

/** What Minutebook can do, whoever asks: Slack, the shell or a test. */
export interface Minutebook {
  /** Brings the index up to date with the papers of the knowledge folder, or with the files given, and remembers which. */
  ingest(request: IngestRequest): Promise<IngestResult>;
  /** Brings the index up to date with what it was last read from. */
  refresh(progress?: IngestProgress): Promise<IngestResult>;
  readonly ask: Ask;
  lookUp(query: string, period?: string): IndicatorAnswer;
  indicators(): IndicatorLibrary;
  readonly briefing: CreateBriefing;
  /** A briefing as the bytes of a Word file. */
  briefingDocx(briefing: MadeBriefing): Promise<Uint8Array>;
  readonly retrieve: Retrieve;
  library(): DescribedLibrary;
  /** One small call to the configured language model; null where none is. Throws where it does not answer. */
  tryModel(): Promise<ModelTrial | null>;
  /** Makes the first questions as fast as later ones; to be called once it serves. */
  warmUp(): Promise<void>;
  /** Erases what has been kept long enough; returns how many records went. */
  forgetOld(): number;
  /** What the Slack room asks of the rest of the house. */
  forSlack(log: Logger): SlackDeps;
  /** What the language model took today (UTC); null for nothing. */
  modelToday(): ModelDay | null;
  /** Where the steps of each answer are sent, in words; empty unless an operator switched that on. */
  readonly tracesTo: readonly string[];
  /** Closes the store, once traces that are on their way have gone. */
  close(): void | Promise<void>;
}
