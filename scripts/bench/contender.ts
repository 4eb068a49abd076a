/** What every contender is given: a passage of a public set or a paragraph of a made paper. */
export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Its meeting or paper. */
  readonly group: string;
}

/** A search library under the same test as Minutebook. */
export interface Contender {
  index(documents: readonly BenchDocument[]): Promise<void>;
  /** Ids of documents, best first, each once. */
  search(question: string, limit: number): Promise<readonly string[]>;
}
