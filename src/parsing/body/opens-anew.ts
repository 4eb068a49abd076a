import { standsAsDecision } from './decision.ts';
import { isFinished } from './draft.ts';
import { isRecordLabel } from './record-label.ts';

/** What stands over a table or a picture is no part of the text above it. */
const opensCaption = /^(?:Table|Figure|Chart|Graph) \d{1,3}[A-Za-z]?\s*[:\u2013-]\s+[A-Z]/;

/** "\u2026 seconded by Councillor Reed and \u2013", then "Resolved \u2013 (a) That \u2026"; below a whole sentence such a word before a stop begins what was decided, however full the line above is. */
const opensResolved = /^(?:RESOLVED|Resolved)\s?[:\u2013-]+\s/;
const opensDecision = /^(?:Agreed|Resolved|Recommended|Decided|Decisions?|Resolutions?)(?:\s?:\s| +T(?:o|hat) [a-z])/;

/** "Present: Councillors Reed and Fox" below the place where they met. */
const opensNames =
  /^(?:(?:Also|Members) )?(?:[Pp]resent|PRESENT|Apologies(?: for absence)?|APOLOGIES(?: FOR ABSENCE)?|[Ii]n attendance|IN ATTENDANCE|Officers|OFFICERS)\s?:\s+\S/;

const opensInCapitals =
  /^(?:IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|RECOMMENDED)(?: UNANIMOUSLY| unanimously)?(?: \([^()]{3,60}\))?,? (?:that|to)\b/;

/** "The Panel agreed that \u2026": what was decided stands apart from what was said. */
const opensTold =
  /^The (?:Sub-)?(?:Committee|Panel|Board|Forum|Cabinet|Council|Commission|Executive) (?:[a-z]+ )?(?:agreed|resolved|AGREED|RESOLVED|recommended|RECOMMENDED) (?:that|to)\b/;

/** "ACTION: \u2026", "Reason for the decision: \u2026" below a whole sentence. */
const opensNote =
  /^(?:ACTIONS?(?: POINTS?)?|Actions?|Reasons?(?: for (?:the )?(?:decisions?|recommendations?))?|(?:Other|Alternative) options(?: considered)?)\s?[:\u2013-]\s\S/;

/** "Appendix 2 \u2013 Tender evaluation", "Item 7: Depot sale", "60/E Ashvale centre" below a whole sentence: a title that counts parts or items. */
const opensPart =
  /^(?:(?:(?:Confidential|Exempt|Private|CONFIDENTIAL|EXEMPT|PRIVATE) )?(?:App(?:endix|x)|Annexe?|Item|Minute|Schedule|APPENDIX|ANNEXE?|ITEM|MINUTE|SCHEDULE) (?:[A-Z]{1,2}|[A-Z]?\d{1,3}[A-Za-z]?)\s?[:\u2013-]|\d{1,4}\/[A-Z]{1,3}[.:]?) ["\u2018\u201c]?[A-Z]/;
const longestTitle = 120;

/** "Decision maker: Councillor Reed" above "Date of decision: 21 October 2025": a field a line, however full the one above is. */
const opensField = /^[A-Z][a-z]+(?:[ -][A-Za-z]+){0,3}\??: \S/;

/** Whether a line's own words begin something new, however full the line above it is. */
export const opensAnew = (text: string, above: string): boolean =>
  isRecordLabel(text) ||
  standsAsDecision(text) ||
  opensCaption.test(text) ||
  opensNames.test(text) ||
  opensResolved.test(text) ||
  (opensField.test(text) && opensField.test(above)) ||
  (isFinished(above) &&
    ((text.length <= longestTitle && opensPart.test(text) && !/[.;]$/.test(text)) ||
      opensDecision.test(text) ||
      opensInCapitals.test(text) ||
      opensTold.test(text) ||
      opensNote.test(text)));
