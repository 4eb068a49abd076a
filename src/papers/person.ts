import type { Place } from './place.ts';

/** A person as one paper names them; roles change, so a person belongs to a paper. */
export interface Person {
  readonly name: string;
  /** As the paper says it: "Chairman", "Lead Member for Children and Families", "Assistant Director". */
  readonly role: string | null;
  readonly capacity: 'member' | 'present' | 'in-attendance' | 'officer' | 'author' | 'apologies';
  readonly place: Place;
}
