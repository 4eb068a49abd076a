/** Items of every agenda that are no matter to ask about, and papers that hold figures rather than a matter. */
const EVERY_AGENDA =
  /^(?:minutes|agenda|apolog|declarations?|question|urgent|any other|dates? |time of|to advise|petitions?|appendix|background|chair|exempt|exclusion|position statement|items? |membership|work programme|performance|introduction|conclusion|recommendation|purpose|resources?|contact|officer)\b/i;

const REPORT_ON = /^(?:report|update|presentation|briefing|paper|overview)s? (?:on|of|about|from|to) (?:the )?/i;
/** "2022/23", "2022/23-2025/26", "2021 to 2025" at the end, and "Quarter 3 2021/22" at the beginning. */
const YEARS = /[\s,:–-]*\(?\b20\d\d(?:\/\d\d)?(?:\s*(?:-|–|to)\s*20\d\d(?:\/\d\d)?)?\)?$/;
const QUARTER = /^(?:quarter|q) ?\d,? (?:of )?20\d\d(?:\/\d\d)? /i;

/** One thing with a name takes an article within a sentence. */
const ONE_THING =
  /^(?!the |a |an |our ).*\b(?:strategy|plan|programme|review|budget|framework|policy|visit|inspection|fund|scheme|agreement|contract|project|bill|act)$/i;

/**
 * The matter that a title or a heading names, as it stands within a question: "Report on the Outcome of the Focused Visit"
 * is "the Outcome of the Focused Visit". Null for what names no matter.
 */
export function topicOf(title: string): string | null {
  const bare = title
    .trim()
    .replace(QUARTER, '')
    .replace(YEARS, '')
    .replace(/\s*\([^)]*\)$/, '');
  if (EVERY_AGENDA.test(bare)) return null;
  const opening = REPORT_ON.exec(bare)?.[0];
  const named = opening ? `${/ the $/i.test(opening) ? 'the ' : ''}${bare.slice(opening.length)}` : bare;
  const articled = ONE_THING.test(named) ? `the ${named}` : named;
  const words = named.split(/\s+/).length;
  return words >= 2 && words <= 10 && named.length < 70 && !/[.!?:;]/.test(named) ? articled : null;
}
