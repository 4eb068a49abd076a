import { fieldsIn, hasAccessWords, readAccess } from './access-field.ts';
import { closedSentences } from './loose-mark.ts';

const noun = '^\\W*(?:attach\\w*|enclos\\w*|document|file)(?: name)?(?: ([a-z0-9]{1,2})\\b)?';
/** "Attachment 2 | Valuation.txt", "Document: Appendix 4 (appendix-4.txt)": a field that names a file. */
const attached = new RegExp(`${noun}\\s*[:|\\t]`, 'i');
const file = '[\\w()&,+-][\\w .()&,+-]{0,80}\\.(?:txt|pdf|docx?|odt|rtf|md|html?|xlsx?|csv|pptx?)\\b';
/** "Attachment Valuation of the Ritz.txt", where what parted the name from the value is lost. */
const besideFile = new RegExp(`${noun} +${file}\\W*$`, 'i');
const mayName = /^\W*(?:attach|enclos|document|file)/i;
const nameAlone = new RegExp(`${noun}\\W*$`, 'i');
const fileAlone = new RegExp(`^\\W*${file}\\W*$`, 'i');
const holdsFile = new RegExp(file, 'i');
/** "Is the attachment exempt?", "Enclosure 2 confidential" */
const ofAttached = /\b(?:the |this |that )?(?:attachment|enclosure|attached \w+|enclosed \w+)(?: ([a-z0-9]{1,2})\b)?/i;
const thisOne = /\b(?:this|the) (?:document|file|attachment|enclosure)\b/i;

interface Said {
  readonly text: string;
}

/** The fields of a sheet that name what is attached to it, each with the words that do; the name of a file may stand below. */
export const attachmentFields = <Node extends Said>(
  nodes: readonly Node[],
): readonly { readonly node: Node; readonly number: string | null }[] =>
  nodes.flatMap((node, at) => {
    if (node.text.length > longestField || !mayName.test(node.text)) return [];
    const below = nodes[at + 1];
    const alone = below && fileAlone.test(below.text) ? nameAlone.exec(node.text) : null;
    if (alone && below) return [{ node: below, number: alone[1] ?? null }];
    const field = attached.exec(node.text) ?? besideFile.exec(node.text);
    return field ? [{ node, number: field[1] ?? null }] : [];
  });

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
export const isOfFileAttached = (text: string, nodes: readonly Said[]): boolean =>
  closedAttachment(text) !== null &&
  nodes.length <= longestSheet &&
  attachmentFields(nodes).some(({ node }) => holdsFile.test(node.text)) &&
  !nodes.some((node, at) => opensAttached.test(node.text) && !fileAlone.test(nodes[at + 1]?.text ?? ''));
const longestSheet = 30;
const opensAttached = /^\W*(?:attachment|enclosure)(?: [a-z0-9]{1,2})?\s*(?:$|[\u2013-])/i;
