/** A committee or council. Name variants of one committee share a slug. */
export interface Body {
  readonly slug: string;
  readonly name: string;
  /** Whose it is, where its papers, their folder, their site or `papers.yml` say so. */
  readonly council?: string;
}

/** A body on a date. A date that is not stated is never invented: it is bounded, and `dateNote` says how. */
export interface Meeting {
  /** `body-slug/2022-03-08`, or `body-slug/undated-…` where the date is unknown. */
  readonly id: string;
  readonly body: Body;
  /** ISO date, or null where no paper states it. */
  readonly date: string | null;
  /** What is known of a date that is not stated: "after 24 January 2023, before 6 June 2023". */
  readonly dateNote: string | null;
  readonly time: string | null;
  readonly venue: string | null;
}
