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

/** The entry that goes by a name, as its name or as an alias. */
export function entryNamed(catalogue: Catalogue, name: string): CatalogueEntry | undefined {
  return (
    catalogue.indicators.find((entry) => sameName(entry.name, name)) ??
    catalogue.indicators.find(({ aliases }) => aliases.some((alias) => sameName(alias, name)))
  );
}
