import { mayEndWith } from '../text/first-letter.ts';
import { titleCase } from '../text/title-case.ts';
import { nameOfCouncil } from './council.ts';

const bodyWord =
  '(?:sub-?)?committee|sub-?group|commission|cabinet|executive|council|board|panel|forum|authority|partnership|assembly|hub|decision (?:meeting|session)|(?:cabinet|executive) member signing|portfolio holder signing|(?:task|working|steering|reference|executive|leadership|strategic|delivery|operational|advisory|liaison|consultative|development|monitoring|review|finish|scrutiny|members?) group';
const bodyName = new RegExp(`^(?:[^.;:|]{1,140}[\\s-])?(?:${bodyWord})(?: \\([^()]{3,60}\\))?$`, 'i');
/** Whether a text is nothing but the name of a committee, council or other body. */
export const isBodyName = (text: string): boolean =>
  text.length < 160 &&
  /^[A-Z]/.test(text) &&
  ((mayEndAsBody(text) && bodyName.test(text)) || isOfPlace(text)) &&
  !ofBody.test(text);

/** The last letters of these words. */
const mayEndAsBody = mayEndWith('bdeglmnptyBDEGLMNPTY)');

const place =
  "(?!(?:Annual|The|This|Next|Last|Previous|Minutes|Notes|Draft|Special|Public|Open|Joint|Agenda|Report|Apologies|Dates?|Item)\\b)[A-Z][\\w\u2019'-]+(?: (?:[A-Z][\\w\u2019'-]+|and|with|under|upon|on|in|by|le|the|cum|next|of|&))*";
/** "Annual Parish Meeting of Ashby", "Council of the Borough of Ashby": the place stands behind what the body is. */
const ofPlace = new RegExp(
  `^(?:(?:Annual |Special )?(?:Parish|Town|Community) (?:Meeting|Assembly) (?:of|for) (?:the )?(?:(?:Parish|Town|Community) of )?|(?:(?:Parish|Town|Community|Borough|City|County|District) )?Council (?:of|for) (?:the )?(?:(?:Metropolitan|Royal|London|County) )*(?:(?:Borough|City|County|District|Parish|Town|Community|Isles?) of ))${place}$|^${place} (?:Annual )?(?:Parish|Town|Community) (?:Meeting|Assembly)$|^(?:Parish|Town|Community) Council of ${place}$`,
);
const isOfPlace = (text: string): boolean =>
  text.length <= 100 && mayBeOfPlace.test(text) && ofPlace.test(/[a-z]/.test(text) ? text : titleCase(text));
const mayBeOfPlace = /\b(?:meeting|assembly|council (?:of|for))\b/i;
/** Who or what is of a body, or serves it. */
const ofBody =
  /\bchief executive$|^(?:members?|membership|advis[eo]rs?|observers?|clerks?|chair(?:man|person)?|secretary|officers?|representatives?|role|work|terms of reference|dates?|remit) (?:of|to|for|from) the\b/i;

/** Of the names at a paper's front the committee's: the council's own stands above it as a letterhead. */
export const mostTelling = (names: readonly string[]): string | null =>
  names.find((name) => !/\bcouncil$/i.test(name.trim())) ?? names[0] ?? null;

/** A body's name in ordinary case, without the article. */
export const bodyTitle = (text: string): string =>
  titleCase(
    inEnglish(text)
      .replace(/^the\s+/i, '')
      .trim(),
  );

/** "Report FA/31/53 to the Finance and Assets Committee" names the body that it is for. */
export function bodyReportedTo(text: string): string {
  const name = reported.exec(text)?.[1];
  return name !== undefined && isBodyName(name) ? name : text;
}
const reported =
  /^\s*(?:[A-Z][a-z]+ )?(?:report|paper)(?:,? (?:no\.?|number|ref\.?))?(?: [A-Z]*[\w/.-]*\d[\w/.-]*)? (?:to|for) (?:the )?(?=[A-Z])(.+)$/i;

/** "Pwyllgor Craffu Addysg / Education Scrutiny Committee": where a name stands in Welsh too, the English one. */
const inEnglish = (text: string): string =>
  text
    .replace(/^(?:cyngor|pwyllgor|is-bwyllgor|bwrdd|y cabinet|panel|fforwm)\b[^/]{0,100}\s\/\s(?=[A-Z])/i, '')
    .replace(/\s\/\s(?:cyngor|pwyllgor|is-bwyllgor|bwrdd|y cabinet|fforwm)\b.*$/i, '');

/** What heads a paper, a field or a section, and is no body's name. */
const otherwise =
  /^(?:(?:draft|final|public|open|exempt|confidential|restricted|supplementary|revised|unconfirmed)\b|(?:agenda|minutes?|notes?|notice|summons|report|date|day|time|when|held|venue|place|location|meetings?|next meeting|title|subject|item|page|pages|published|publication|present|attendees|apologies|members|membership|contact|status|summary|introduction|background|purpose|recommendations?|appendix|annex|contents|decisions?|actions?|order of business|update|version|period|year|quarter|week|month|table|figure|source|to|from|by)\b)/i;
const title =
  /\b(?:report|strategy|plan|review|update|statement|policy|budget|minutes|agenda|performance|programme|monitoring|accounts|statement|register|log|tracker|assessment|analysis|results|schedule|briefing|directorate|department|division|services?|team|office|chief executive|directors?|officer|manager|head of)\b/i;

/** Whether words in the place where a paper names its body may be one: a name, whatever noun it ends in. */
export function mayBeBody(text: string): boolean {
  if (isBodyName(text)) return true;
  const words = text.trim().split(/\s+/);
  if (text.length < 3 || text.length > 90 || words.length > 10) return false;
  if (otherwise.test(text) || title.test(text) || /[.:;?!]$|[\d|\t@]/.test(text)) return false;
  if (nameOfCouncil(text) !== null || /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof)\b/.test(text)) return false;
  return words.every((word) => /^(?:[A-Z(&]|(?:and|of|the|for|in|to|on|with|a|ac|y|yr|&)$)/.test(word));
}
