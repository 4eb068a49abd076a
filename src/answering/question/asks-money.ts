const MONEY =
  /\bhow much (?:capital|revenue|income|debt|grant|money|funding)\b|\bhow much\b.*\b(?:cost|costs|charge[ds]?|pa(?:y|ys|id|ying|yment)|spen[dt]|price|worth|grant|budget|money|funding|fund|allocated|sav(?:e|ed|ings?))\b|\bwhat (?:does|did|will|would) .*\bcost\b|\bwhat(?:'s|’s| is| was| are| were)? (?:the|our|its|their) (?:\w+ )?(?:budget|cost|price|grant|salary|wage|spend|spending|fee)\b|\b(?:salary|wage)\b|\bin pounds\b/i;
const SUM = /£|\b(?:million|billion|pounds|pence)\b/i;

/** Whether a question wants a sum of money. */
export function asksMoney(question: string): boolean {
  return MONEY.test(question);
}

/** Whether a text states a sum of money. */
export function statesMoney(text: string): boolean {
  return SUM.test(text);
}

/** Whether a question may want a sum: "how much extra for …", "how big is the gap". */
export function mayWantMoney(question: string): boolean {
  if (/\b(?:salary|wage)\b/i.test(question)) return false;
  return (
    asksMoney(question) ||
    /\bhow much (?:extra|more|did we|do we|are we|is|was|went|goes|comes?|for|of the)\b|\b(?:how (?:big|large)|total|net|gross)\b.*\b(?:budget|hole|gap|deficit|overspend|underspend|pressure|savings?|growth|settlement|cost)\b|\b(?:savings|budget|settlement|deficit|overspend|underspend)\b/i.test(
      question,
    )
  );
}
