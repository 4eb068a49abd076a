import type { Place } from './place.ts';

/** Something odd in a paper: a warning with a place. Findings are shown, never smoothed over. */
export interface Finding {
  /** Kebab-case name of the rule that noticed it, such as "truncated-item" or "page-furniture". */
  readonly rule: string;
  /** One sentence for a person. */
  readonly message: string;
  readonly place: Place | null;
  /** The other side of a contradiction or a duplicate. */
  readonly elsewhere?: Place;
}
