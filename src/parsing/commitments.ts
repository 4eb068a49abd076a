import type { Finding } from '../papers/finding.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';

const promises: readonly RegExp[] = [
  /\b(?:would|will|be|to) (?:also |then |subsequently )?(?:be )?(?:circulated|provided|shared|reported|presented|brought|sent|submitted|supplied|forwarded|fed back)\b[^.;]{0,90}\b(?:members?|committees?|commission|board|panel|cabinet|council|scrutiny|partners|meeting)\b/i,
  /\b(?:undertook|undertakes|agreed|committed|promised|offered) to (?:also )?(?:provide|send|circulate|report|share|bring|review|investigate|arrange|write|supply|update|raise|follow|check|feed|contact|come|look|find|produce|publish|make|prepare|add|meet|speak|discuss|forward|explore|visit|ask|ensure|let|confirm|get)\b/i,
  /\b(?:he|she|they|officers?|director|manager|chair(?:man)?|lead member|service|head of [\w ]{3,40}) would (?:also |then )?(?:circulate|provide|send|share|write|report back|bring|forward|supply|come back|let (?:members|the \w+) (?:have|know)|arrange|look into|check|follow (?:this |it )?up|find out|get back)\b/i,
  /\b(?:[A-Z][a-z]+ [A-Z][a-z'\u2019-]+|(?:Ms|Mrs|Mr|Miss|Dr|Prof|Councillor|Cllr)\.? [A-Z][\w'\u2019-]+|[Dd]irector|[Oo]fficers?|[Mm]anager|[Cc]hair(?:man)?|[Tt]he [Cc]lerk|[Ss]olicitor) (?:would|will) (?:also |then )?(?:circulate|reply|respond|provide|send|share|write|report back|bring|forward|supply|come back|let (?:members|the \w+) (?:have|know)|arrange|look into|check|find out|get back)\b/,
  /\b(?:promised|undertook to (?:do|have) (?:it|so|this)) (?:it|this|that|them|one|an answer|a reply|a response)\b/i,
  /\btook (?:an action|it away|this away|away an action)\b/i,
  /\b(?:receive|provide|bring|submit|prepare) (?:a|an) (?:further |annual |update |progress |written )*(?:report|update|briefing|response)\b/i,
  /\b(?:a|an) (?:further |annual |update |progress )*(?:report|update|briefing)\b[^.;]{0,60}\b(?:would|will) be (?:provided|presented|brought|submitted|made)\b/i,
  /\b(?:asked|requested) (?:that|for)\b[^.;]{3,160}\b(?:be|to be) (?:circulated|provided|shared|reported|presented|brought|sent|submitted|supplied|arranged)\b/i,
  /\breport (?:back|again)\b[^.;]{0,60}\b(?:to|in|on|at|within|by)\b/i,
];

/** What a meeting was called to do: "To receive a report of the Director." */
const called = /^To (?:receive|consider|note|agree|approve|confirm|discuss|determine|hear|review)\b/;

const promiser =
  /\b(?:the )?((?:Assistant |Deputy |Interim )?Director(?: of [A-Z][\w ]{3,50}?)?|Chief Executive|Lead Member|Cabinet Member|Officers?|Department|Service|Chair(?:man)?)\b(?= (?:\w+ ){0,3}(?:undertook|agreed|stated|confirmed|said|advised|would|will|offered|committed))/i;
const deadline =
  /\b(?:by (?:the end of )?[A-Z0-9][\w ]{2,25}?\d{4}|(?:in|within) (?:a|one|two|three|four|six|twelve|\d+) (?:weeks?|months?|years?)(?:'? time)?|(?:at|to) (?:the|its|a) (?:next|future) (?:meeting|committee)[\w ]{0,20}|before (?:the )?[A-Z][\w ]{2,25}?\d{4})\b/;

/** What was promised in minutes, one finding a sentence: who, what and by when, as far as the sentence says. */
export function commitmentsIn(paper: Paper): Finding[] {
  if (paper.visibility === 'exempt') return [];
  if (paper.kind !== 'minutes') return paper.nodes.flatMap(loggedAction);
  const listed = paper.nodes.flatMap(actionIn);
  const told = paper.nodes
    .filter((node) => mayPromise(node) && !isAction(node))
    .flatMap((node) =>
      sentencesOf(node.text)
        .filter((sentence) => !called.test(sentence) && promises.some((promise) => promise.test(sentence)))
        .map((sentence) => ({ rule: 'commitment', message: sayCommitment(sentence), place: node.place })),
    );
  return [...told, ...listed];
}

const action = /^actions?(?: points?| required)?\s*(?:\d{1,3}\s*)?[:\u2013-]\s*(?=\S)/i;
const underActions = (node: PaperNode): boolean => /^actions?\b.{0,50}$/i.test(node.headings.at(-1) ?? '');
const isAction = (node: PaperNode): boolean =>
  action.test(node.text) || (underActions(node) && (node.kind === 'paragraph' || node.kind === 'list-item'));

/** What minutes list as an action: a line that says so, what stands under "Actions", or a row with its owner and date. */
function actionIn(node: PaperNode): Finding[] {
  if (node.row) return actionRow(node, node.row);
  if (!isAction(node) || node.text.length > 2000) return [];
  const words = node.text.replace(action, '');
  const when = deadline.exec(words)?.[0];
  return [{ rule: 'commitment', message: `${words}${when ? ` (when: ${when})` : ''}`, place: node.place }];
}

const owner = /^(?:owner|by whom|who|lead|responsib|officer|action by|assigned)/i;
const due = /^(?:due|deadline|by when|when|date|timescale|target)/i;

function actionRow({ place }: PaperNode, { columns, cells }: NonNullable<PaperNode['row']>): Finding[] {
  const under = (name: RegExp): string => cells[columns.findIndex((column) => name.test(column))] ?? '';
  const what = under(/^(?:agreed )?actions?\b/i);
  if (what === '') return [];
  const who = under(owner);
  const when = under(due);
  const message = [who ? `${who}: ` : '', what, when ? ` (when: ${when})` : ''].join('');
  return [{ rule: 'commitment', message, place }];
}

/** A log of actions names who owns each and when it is due; a plan of actions in a report promises a meeting nothing. */
const loggedAction = (node: PaperNode): Finding[] =>
  node.row && [owner, due].every((name) => node.row?.columns.some((column) => name.test(column)))
    ? actionRow(node, node.row)
    : [];

const mayPromise = ({ kind, text }: PaperNode): boolean =>
  (kind === 'paragraph' || kind === 'list-item' || kind === 'resolution') && text.length < 20_000;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.;!?]['"\u2019\u201d]?)\s+(?=[A-Z"'\u2018\u201c])/);

function sayCommitment(sentence: string): string {
  const who = promiser.exec(sentence)?.[1];
  const when = deadline.exec(sentence)?.[0];
  return [who ? `${who}: ` : '', sentence, when ? ` (when: ${when})` : ''].join('');
}
