/** What one answer and one day may cost, and how patient to be. */
export interface ModelLimits {
  /** One call: how long to wait for it. */
  readonly callMs: number;
  /** One answer: calls (retries count), time and tokens (in and out) it may take in all. */
  readonly callsPerAnswer: number;
  readonly answerMs: number;
  readonly tokensPerAnswer: number;
  /** All answers of a day (UTC) together. */
  readonly tokensPerDay: number;
  /** Tries of one call that failed for a passing reason, the first included, and the longest wait before the second. */
  readonly tries: number;
  readonly firstPauseMs: number;
  /** So many answers in a row without an answer from the model, and it rests this long. */
  readonly failuresBeforeRest: number;
  readonly restMs: number;
  /** Longest answer, in tokens. */
  readonly answerTokens: number;
  /** Rounds of further searches. */
  readonly rounds: number;
}

/** Chosen for one answer within a minute at a few pence; a day's tokens for about 250 answers. */
export const LIMITS: ModelLimits = {
  callMs: 30_000,
  callsPerAnswer: 8,
  answerMs: 60_000,
  tokensPerAnswer: 40_000,
  tokensPerDay: 3_000_000,
  tries: 3,
  firstPauseMs: 500,
  failuresBeforeRest: 3,
  restMs: 60_000,
  answerTokens: 1_500,
  rounds: 3,
};
