import type { Polarity, Unit } from './indicator.ts';

/** What people have confirmed, or the papers propose, about one indicator. */
export interface CatalogueEntry {
  readonly id: string;
  /** The name to show. */
  readonly name: string;
  /** Other names: shorthand, acronyms, what other reports call it. */
  readonly aliases: readonly string[];
  /** Null where nobody has said and the papers do not tell. */
  readonly unit: Unit | null;
  readonly polarity: Polarity | null;
  readonly topic: string | null;
  readonly theme: string | null;
  /** In the words of a paper, with the reference of the paragraph that says so. */
  readonly definition: { readonly text: string; readonly reference: string } | null;
  /** Whether a person has looked at the entry. Proposals are not confirmed. */
  readonly confirmed: boolean;
  /** Slugs of the bodies whose papers the entry is for; absent where it is for any. */
  readonly bodies?: readonly string[];
  /** Words to find it by that another body's entry for the same thing lends. */
  readonly alsoCalled?: readonly string[];
}

export interface Catalogue {
  readonly indicators: readonly CatalogueEntry[];
}

export const emptyCatalogue: Catalogue = { indicators: [] };

/** A readable, stable id from a name: "Re-referrals to CSC within 12 mths" gives "re-referrals-to-csc-within-12-mths". */
export function indicatorId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** Whether two names are the same apart from case, punctuation and spacing. */
export function sameName(a: string, b: string): boolean {
  return indicatorId(a) === indicatorId(b);
}

/**
 * The entry that a row of a body's paper goes by: the one of that very name, or one that is for this body and has the
 * name as an alias. Another body's alias is no name: two councils may count differently what they call alike.
 */
export function entryNamed(catalogue: Catalogue, name: string, body?: string): CatalogueEntry | undefined {
  return (
    catalogue.indicators.find((entry) => sameName(entry.name, name)) ??
    catalogue.indicators.find((entry) => isFor(entry, body) && entry.aliases.some((alias) => sameName(alias, name)))
  );
}

/** Whether an entry is for the papers of a body; with no body asked about, for any. */
export function isFor({ bodies }: CatalogueEntry, body: string | undefined): boolean {
  return bodies === undefined || body === undefined || bodies.includes(body);
}
