import type { Finding } from '../../papers/finding.ts';
import type { PaperNode } from '../../papers/paper.ts';
import { deadlineIn, laterIn } from '../text/deadline.ts';
import { commitment } from './action-rows.ts';
import { promiserOf } from './promiser.ts';

/** "The Director undertook to:" above points; what a body agreed to is decided, and no promise. */
const promisesTo =
  /\b(?:undertook|agreed|promised|offered|committed|undertakes)(?: then| also)? to\s*(?:do the following\s*)?[:\u2013-]$/i;
const ofBody =
  /\b(?:committee|cabinet|council|board|panel|forum|commission|authority|members|meeting|it was|was|were|been|be)\s+(?:\w+ly )?(?:then |also )?(?:agreed|offered|committed|promised)(?: then| also)? to\b[^,;]*$/i;

/** The points of a sentence that promises them together: each is a promise of who is named above them. */
export function promisedPoints(nodes: readonly PaperNode[]): Finding[] {
  let lead: PaperNode | null = null;
  return nodes.flatMap((node) => {
    const { text, place } = node;
    if (!isPoint(node, lead)) lead = text.length < 600 && promisesTo.test(text) && !ofBody.test(text) ? node : null;
    else if (lead && text.length < 500) {
      const last = lead.text.split(/(?<=[.?!])\s+/).at(-1) ?? lead.text;
      return [commitment(place, promiserOf(last, undefined), text, deadlineIn(text) ?? laterIn(text))];
    }
    return [];
  });
}

/** Minutes keep their points as paragraphs with a label; a numeral below a numeral counts on. */
const isPoint = ({ kind, label }: PaperNode, lead: PaperNode | null): boolean =>
  kind === 'list-item' ||
  (kind === 'paragraph' &&
    label !== null &&
    !label.includes('.') &&
    !(/^\d/.test(label) && /^\d/.test(lead?.label ?? '')));
