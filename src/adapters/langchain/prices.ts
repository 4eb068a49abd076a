/** Prices of a model for a million tokens, in whatever money the operator counts in. */
export interface ModelPrices {
  readonly in: number;
  readonly out: number;
}

/** What so many tokens cost; null where no prices are known. */
export function costOf(
  { tokensIn, tokensOut }: { readonly tokensIn: number; readonly tokensOut: number },
  prices: ModelPrices | null,
): number | null {
  return prices && (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000;
}
