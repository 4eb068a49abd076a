import { type ModelDay, sayModel } from './answering/say-model.ts';
import type { Config } from './config.ts';
import type { IngestProgress, IngestResult } from './indexing/ingest.ts';
import type { LibraryCounts } from './indexing/library-store.ts';

/** The last things that went wrong, newest first; bounded. */
export interface ErrorMemory {
  note(what: string): void;
  last(): readonly string[];
}

export function createErrorMemory(limit = 5): ErrorMemory {
  const kept: string[] = [];
  return {
    note(what) {
      kept.unshift(`${new Date().toISOString().slice(0, 16).replace('T', ' ')} ${what}`);
      kept.splice(limit);
    },
    last: () => kept,
  };
}

interface AdministrationParts {
  readonly config: Config;
  readonly counts: () => LibraryCounts;
  readonly digest: () => string;
  readonly ingest: (progress: IngestProgress) => Promise<IngestResult>;
  readonly errors: ErrorMemory;
  /** What the language model took today; null for nothing. */
  readonly modelToday: () => ModelDay | null;
  /** Where traces of answers are sent, in words. */
  readonly tracesTo: readonly string[];
}

/** What administrators may see and do: the state of the library, index, model and store, and reading the papers anew. */
export function createAdministration(parts: AdministrationParts) {
  const { config, counts, digest, ingest, errors, modelToday, tracesTo } = parts;
  return {
    async status(): Promise<readonly (readonly [string, string])[]> {
      const { papers, meetings, items, paragraphs, readings, findings } = counts();
      return [
        [
          'Library',
          `${papers} papers, ${meetings} meetings, ${items} items, ${paragraphs} paragraphs, ${findings} findings`,
        ],
        ['Indicators', `${readings} readings`],
        ['Index', `library ${digest().slice(0, 12)}, embeddings ${config.embeddings}`],
        ['Model', sayModel(config.model, config.modelBudget.tokensPerDay, modelToday())],
        ['Traces', tracesTo.length > 0 ? `each answer’s steps go to ${tracesTo.join(' and ')}` : 'sent nowhere'],
        ['Store', config.dataDir],
        [
          'Kept',
          `threads ${config.keep.threadsDays} days, answers ${config.keep.answersDays}, feedback ${config.keep.feedbackDays}, audit record ${config.keep.auditDays}`,
        ],
        ['Last errors', errors.last().join('\n') || 'none since the start'],
      ];
    },
    async reindex(onProgress: (line: string) => void): Promise<string> {
      let said = '';
      const result = await ingest((phase, done, total) => {
        if (phase !== said && total > 0) onProgress(`${phase}: ${done} of ${total}`);
        said = phase;
      });
      const { papers, paragraphs, embedded, reused, removed, seconds } = result;
      return `${papers} papers with ${paragraphs} paragraphs are up to date: ${embedded} passages embedded, ${reused} kept, ${removed} removed, in ${seconds} s.`;
    },
  };
}
