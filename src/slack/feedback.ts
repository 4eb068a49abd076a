/** What a person thought of an answer. */
export interface FeedbackEntry {
  readonly answerId: string;
  readonly user: string;
  readonly verdict: 'good' | 'bad';
  readonly reason: string | null;
  readonly comment: string;
  readonly at: number;
}

/** Keeps feedback: one verdict for each person and answer, the latest. */
export interface Feedback {
  give(entry: FeedbackEntry): void;
  /** Newest first, with the question it is about. */
  latest(limit: number): readonly (FeedbackEntry & { readonly question: string })[];
}
