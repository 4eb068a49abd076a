import type { Logger } from 'pino';
import type { Answer, Question } from '../answering/answer.ts';
import type { CheckMessage } from '../answering/check-message.ts';
import type { CreateBriefing } from '../briefing/briefing.ts';
import type { MadeBriefing } from '../briefing/short-briefing.ts';
import type { Fault } from '../fault.ts';
import type { ChangeDigest } from '../indicators/digest-changes.ts';
import type { IndicatorAnswer, Reading } from '../indicators/indicator.ts';
import type { AnswerShelf, SavedAnswers } from './answer-shelf.ts';
import type { Audit, PersonalData } from './audit.ts';
import type { LibrarySummary } from './blocks/home-view.ts';
import type { Surroundings } from './blocks/source-modal.ts';
import type { Feedback } from './feedback.ts';
import type { LostTasks, SeenEvents } from './seen-events.ts';
import type { ThreadMemory } from './thread-memory.ts';

/** What administrators may do. */
export interface Administration {
  /** Label and value of each thing worth knowing: library, index, model, store, last errors. */
  status(): Promise<readonly (readonly [string, string])[]>;
  /** Brings the index up to date; tells its progress in short lines and resolves with a closing sentence. */
  reindex(onProgress: (line: string) => void): Promise<string>;
}

/** Everything the Slack room asks of the rest of the house. */
export interface SlackDeps {
  /** May tell each step as it begins, in a few words for the person who waits. */
  readonly ask: (question: Question, step?: (title: string) => void) => Promise<Answer>;
  /** Asks without a language model, to see whether the library answers a question before it is suggested. */
  readonly tryAsking: (question: string) => Promise<Answer>;
  /** What the papers say to each statement of a message. */
  readonly checkMessage: CheckMessage;
  readonly lookUp: (name: string, period?: string) => Promise<IndicatorAnswer>;
  /** The latest reading of every indicator. */
  readonly listIndicators: () => Promise<readonly Reading[]>;
  /** What changed since the last report of indicators; null where no paper reports any. */
  readonly changes: () => Promise<ChangeDigest | null>;
  readonly library: () => Promise<LibrarySummary>;
  /** The paragraphs before and after a reference. */
  readonly surroundings: (reference: string) => Promise<Surroundings | null>;
  readonly briefing?: CreateBriefing;
  /** A briefing as the bytes of a Word file; absent means that none is sent. */
  readonly briefingDocx?: (briefing: MadeBriefing) => Promise<Uint8Array>;
  readonly seen: SeenEvents;
  readonly lost: LostTasks;
  readonly threads: ThreadMemory;
  readonly shelf: AnswerShelf;
  readonly saved: SavedAnswers;
  readonly feedback: Feedback;
  readonly audit: Audit;
  readonly personalData: PersonalData;
  readonly admin: Administration;
  readonly log: Logger;
}

/** How the app reaches Slack and whom it serves. */
export interface SlackOptions {
  readonly connection:
    | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
    | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string };
  /** Another address for Slack's Web API, ending in `/api/`; null for Slack's own. */
  readonly slackApiUrl: string | null;
  /** Where HTTP mode listens; port 0 takes a free one. */
  readonly host: string;
  readonly port: number;
  /** Where Socket Mode serves `/healthz` and `/metrics`; null or absent for nowhere. */
  readonly healthPort?: number | null;
  /** Channel ids that may be answered; empty means all. */
  readonly allowedChannels: readonly string[];
  /** Whether channels shared with another organisation are answered without being listed; absent means no. */
  readonly allowExternal?: boolean;
  readonly adminUsers: readonly string[];
  /** Slack let the app in before and refuses it now, for good: the token was revoked or the app taken away. */
  readonly onShutOut?: (fault: Fault) => void;
  readonly timing?: Partial<Timing>;
}

/** Every duration of the Slack room, in milliseconds. */
export interface Timing {
  /** One request to Slack. */
  readonly requestMs: number;
  /** First pause before trying Slack again; it doubles up to `longestPauseMs`. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** After this long without an answer the status says that it is looking; most answers are there before. */
  readonly statusMs: number;
  /** After this long without an answer the person is told that it takes a while. */
  readonly patienceMs: number;
  /** A task whose holder has been silent this long is taken over. */
  readonly leaseMs: number;
  /** How long a message waits, in memory alone, for its thread to become one that Minutebook follows. */
  readonly earlyMs: number;
  /** How long `stop` lets what is in hand come to its end. */
  readonly farewellMs: number;
}

export const TIMING: Timing = {
  requestMs: 10_000,
  firstPauseMs: 500,
  longestPauseMs: 15_000,
  statusMs: 300,
  patienceMs: 8_000,
  leaseMs: 20_000,
  earlyMs: 60_000,
  farewellMs: 4_500,
};
