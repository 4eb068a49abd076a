const missing =
  /^(?:|n\/?\s?[ak]|n\.a\.?|not (?:available|applicable|known|reported|yet .*|set|due.*|published.*)|none|nil return|null|tb[ca]|to be (?:confirmed|advised|agreed|set)|awaiting.*|pending.*|due .*|no (?:data|return|target|figure).*|unavailable|data (?:not|un|await|pending|due).*|[-–—.…*xc:~]+|\?+)$/i;

/** Whether a cell says that there is nothing to say: "N/A", "-", "tbc", an empty cell. */
export function isMissing(cell: string): boolean {
  return missing.test(cell.normalize('NFKC').trim());
}

/** Whether a cell holds its figure back because it is too small to show. */
export function isSuppressed(cell: string): boolean {
  return /^(?:[*cx]|\[[cx*]\]|<\s?\d{1,2}|(?:fewer|less) than (?:\d{1,2}|five|ten)|suppressed|redacted|small numbers?)$/i.test(
    cell.trim(),
  );
}
