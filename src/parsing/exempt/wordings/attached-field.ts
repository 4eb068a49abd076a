import { fieldsIn, hasAccessWords, readAccess } from './access-field.ts';
import { closedSentences } from './loose-mark.ts';

/** "Attachment 2 | Valuation.txt", "Document: Appendix 4 (appendix-4.txt)": a field that names a file. */
const attached = /^\W*(?:attach\w*|enclos\w*|document|file)(?: name)?(?: ([a-z0-9]{1,2})\b)?\s*[:|\t]/i;
/** "Is the attachment exempt?", "Enclosure 2 confidential" */
const ofAttached = /\b(?:the |this |that )?(?:attachment|enclosure|attached \w+|enclosed \w+)(?: ([a-z0-9]{1,2})\b)?/i;
const thisOne = /\b(?:this|the) (?:document|file|attachment|enclosure)\b/i;

/** A field that names what is attached to a sheet; null where a text is none. */
export function attachmentField(text: string): { readonly number: string | null } | null {
  const field = text.length <= longestField ? attached.exec(text) : null;
  return field && { number: field[1] ?? null };
}

/** The number of the attachment that a text calls not public, empty where it gives none; null where it calls none so. */
export const closesAttached = (text: string): string | null =>
  thisOne.test(text) && closedSentences(text).some((one) => thisOne.test(one)) ? '' : closedAttachment(text);

/** The number of the attachment that a field calls not public, "Is the attachment exempt? Yes". */
function closedAttachment(text: string): string | null {
  if (text.length > longestField || !ofAttached.test(text) || !hasAccessWords(text)) return null;
  const field = fieldsIn(text).find(
    ([name, value]) => ofAttached.test(name) && readAccess(name.replace(ofAttached, 'report'), value) === 'closed',
  );
  return field ? (ofAttached.exec(field[0])?.[1] ?? '') : null;
}
const longestField = 300;

/**
 * Whether a field says that what is attached is not public in a sheet that names a file as the attachment and does not
 * go on with it: that is said of the file and not of the sheet.
 */
export const isOfFileAttached = (text: string, nodes: readonly { readonly text: string }[]): boolean =>
  closedAttachment(text) !== null &&
  nodes.length <= longestSheet &&
  nodes.some((node) => attachmentField(node.text) !== null && endsInFile.test(node.text)) &&
  !nodes.some((node) => opensAttached.test(node.text) && closedAttachment(node.text) === null);
const longestSheet = 30;
const endsInFile = /\w\.(?:txt|pdf|docx?|odt|rtf|md|html?|xlsx?|csv|pptx?)\b/i;
const opensAttached = /^\W*(?:attachment|enclosure)(?: [a-z0-9]{1,2})?\s*(?:$|[\u2013-])/i;
