/** How much of a paper some words keep from the public, read generously: they may be worded as no rule foresaw. */
export type Reach = 'paper' | 'item' | 'section' | 'above' | 'below' | 'rest' | 'here';

const thing =
  '(?:report|papers?|documents?|briefing|file|pack|note|version|copy|supplement|addendum|bundle|submission|letter|email|presentation|business case|item|matter|business|minutes?|decision|record|discussion|debate|session|appendix|annexe?|schedule|enclosure|attachment|section|part|page|slide|box|panel|table|chart|paragraphs?|text|passage|extract|figures?|information|material|content|details?|words|lines?|wording|entry|entries|rows?|column|bit|portion|advice|analysis|assessment|commentary|valuation|adroddiad|eitem|papur|ddogfen|atodiad|adran|paragraff)';
/** "This report", "these two paragraphs"; the first group is the thing. */
export const thisThing = new RegExp(
  `\\b(?:this|these|the present|the whole of (?:this|the)|all of this|the entire)\\b(?: is (?:the|an?))?(?: [\\w'\\u2019-]+){0,2}? (${thing})\\b|\\b(${thing}) (?:hwn|hon|hyn)\\b`,
  'i',
);
/** What says that it is said of what comes next. */
export const followsIt = new RegExp(
  `\\b(?:the|these|all) (?:following|next|remaining|subsequent|ensuing)\\b|\\b(?:following|next|remaining|subsequent) ${thing}\\b|\\bwhat(?:ever)? follows\\b|\\bthat follows?\\b|\\b(?:rest|remainder|balance) of (?:this|the|these)\\b|\\bbelow\\b(?! (?:the (?:line|average|target)|\\d|one|two|three|four|five|six|ten|\\w+ per cent))|\\bhereafter\\b|\\boverleaf\\b|\\bfrom (?:here|this point|now) (?:on(?:wards?)?|down|to)\\b|\\b(?:begins?|starts?|commences?|opens?) (?:here|below)\\b|\\b(?:begin|start) of\\b|\\b(?:begins?|starts?|commences?)\\W*$|\\b(?:exempt|confidential|private|restricted|closed) (?:text|part|section|passage|information|material) (?:begins?|starts?)\\b|\\bafter this (?:line|point|page)\\b|\\bcanlynol\\b|\\bisod\\b`,
  'i',
);
const above = /(?<!\bwith (?:the )?)\b(?:the )?(?:above|preceding|foregoing)\b|\buchod\b/i;

const ofPaper =
  /^(?:report|papers?|documents?|briefing|file|pack|version|copy|supplement|addendum|bundle|submission|letter|email|presentation|business case|adroddiad|papur|ddogfen)$/i;
const ofItem = /^(?:item|matter|business|minutes?|decision|record|discussion|debate|session|eitem)$/i;
const ofSection =
  /^(?:appendix|annexe?|schedule|enclosure|attachment|section|part|page|slide|box|panel|table|chart|atodiad|adran)$/i;

/** How far a sentence says that its marking reaches; null where it does not say. */
export function reachOf(said: string): Reach | null {
  const found = thisThing.exec(said);
  const named = found?.[1] ?? found?.[2];
  if (followsIt.test(said)) return 'below';
  if (named === undefined) return above.test(said) ? 'above' : null;
  if (ofPaper.test(named)) return 'paper';
  if (ofItem.test(named)) return 'item';
  if (ofSection.test(named)) return 'section';
  return /^(?:text|passage|extract|information|material|content|details?|words|wording)$/i.test(named) ? null : 'here';
}
