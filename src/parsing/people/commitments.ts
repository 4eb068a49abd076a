import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';
import { appointedIn, deadlineIn, laterIn } from '../text/deadline.ts';
import { sentencesOf } from '../text/sentences.ts';
import { commitment, loggedAction, namesActions, rowOfActions } from './action-rows.ts';
import { type KnownPeople, knownPeople } from './initials.ts';
import { promisedPoints } from './promised-points.ts';
import { assigns, mayAct, offersToAct, promiserOf, saysToAct, saysToDeliver } from './promiser.ts';

/** What somebody would, will or shall do. */
const willed: readonly RegExp[] = [
  /\b(?:he|she|they|officers?|director|manager|chair(?:man)?|lead member|service|head of [\w ]{3,40}) would (?:also |then )?(?:circulate|e-?mail|provide|send|share|write|report back|bring|forward|supply|come back|let (?:members|the \w+) (?:have|know)|arrange|look into|check|follow (?:this |it )?up|find out|get back)\b/i,
  /\b(?:[A-Z][a-z]+ [A-Z][a-z'\u2019-]+|(?:Ms|Mrs|Mr|Miss|Dr|Prof|Councillor|Cllr)\.? [A-Z][\w'\u2019-]+|[Dd]irector|[Oo]fficers?|[Mm]anager|[Cc]hair(?:man)?|[Tt]he [Cc]lerk|[Ss]olicitor) (?:would|will) (?:also |then )?(?:circulate|e-?mail|reply|respond|provide|send|share|write|report back|bring|forward|supply|come back|let (?:members|the \w+) (?:have|know)|arrange|look (?:into|at)|liaise|check|find out|get back)\b/,
  /\b(?:I|[Ww]e) (?:will|shall|would|am happy to|undertake to|promise to) (?:also )?(?:write|reply|provide|send|share|circulate|report|bring|arrange|ask|look into|raise|check|find out|come back|get back|publish|let (?:you|members))\b/,
  /\b(?:he|she|they|officers?|director|manager|chair(?:man)?|leader) would (?:raise|take up|pursue|investigate|explore|discuss) (?:this|it|the (?:matter|issue|point|concern|suggestion|question))\b/i,
];
const mayWill = /would|will|shall|happy to|undert|promise/i;

/** What somebody undertook, agreed, offered or promised. */
const vowed: readonly RegExp[] = [
  /\b(?:undertook|undertakes|agreed|committed|promised|offered) to (?:also )?(?:provide|send|circulate|report|share|bring|review|investigate|arrange|write|supply|update|raise|follow|check|feed|contact|come|look|find|produce|publish|make|prepare|add|meet|speak|discuss|forward|explore|visit|ask|ensure|let|confirm|get)\b/i,
  /\b(?:undertook|undertakes|promised) to (?!be\b|have\b)[a-z]+\b/i,
  /\b(?:promised|undertook to (?:do|have) (?:it|so|this)) (?:it|this|that|them|one|an answer|a reply|a response)\b/i,
  /(?<!\b(?:was|were|been|be|is|are) )\b(?:promised|offered|undertook to give|committed to) (?:(?:them|members|him|her|the [\w ]{3,30}|(?:Mr|Mrs|Ms|Cllr|Councillor) [A-Z][\w'\u2019-]+) )?(?:an?|the) (?:full |fuller |further |detailed |written |early )*(?:answer|reply|response|note|briefing|report|copy|breakdown|update|visit|explanation)\b/i,
];
const mayVow = /undert|agreed|committed|promised|offered/i;

const promises: readonly RegExp[] = [
  /\b(?:would|will|be|to) (?:also |then |subsequently )?(?:be )?(?:circulated|provided|shared|reported|presented|brought|sent|submitted|supplied|forwarded|fed back)\b[^.;]{0,90}\b(?:members?|committees?|commission|board|panel|cabinet|council|scrutiny|partners|meeting)\b/i,
  /\bg[ai]ve(?:n|s)? (?:an? |his |her |their )?(?:firm )?(?:assurances?|undertakings?|commitments?|word|promise|pledge) (?:that|to)\b/i,
  /\bwritten (?:answer|reply|response)s? (?:would|will|to) be (?:sent|given|provided|supplied|made)\b/i,
  /\btook (?:an action|it away|this away|away an action)\b/i,
  /\b(?:receive|provide|bring|submit|prepare) (?:a|an) (?:further |annual |update |progress |written )*(?:report|update|briefing|response)\b/i,
  /\b(?:a|an) (?:further |annual |update |progress )*(?:report|update|briefing)\b[^.;]{0,60}\b(?:would|will) be (?:provided|presented|brought|submitted|made)\b/i,
  /\b(?:asked|requested) (?:that|for)\b[^.;]{3,160}\b(?:be|to be) (?:circulated|provided|shared|reported|presented|brought|sent|submitted|supplied|arranged)\b/i,
  /(?<!\b(?:the|this|a|that) )\breport (?:back|again)\b[^.;]{0,60}\b(?:to|in|on|at|within|by)\b/i,
];

/** Most sentences have none of the words that a promise needs. */
const mayPromiseAt =
  /would|will|shall|happy to|circulated|provide|share|reported|presented|brought|sent|submit|supplied|forwarded|fed back|undert|agreed|committed|promise|offered|assurance|commitment|took|receive|bring|prepare|asked|requested|report (?:back|again)/i;

/** What a meeting was called to do: "To receive a report of the Director." */
const called = /^To (?:receive|consider|note|agree|approve|confirm|discuss|determine|hear|review)\b/;

/** What had been promised before and was kept is history. */
const kept =
  /\b(?:had|has|have) (?:since |now |already |previously )?(?:been )?(?:agreed|undertaken|promised|sent|circulated|shared|provided|completed|delivered|given|reported)\b|\b(?:as|which|that) (?:was |were |had been )?(?:promised|agreed|requested) at (?:the|its|their) (?:last|previous|\w+) meeting\b|\bdid so\b/i;

/** What was moved, or lost, nobody has promised. */
const moves =
  /\b(?:amendment|motion)\b[^.;]{0,100}\b(?:moved|proposed|lost|fell|defeated|rejected)\b|\b(?:moved|proposed)\b[^.;]{0,60}\bamendment\b/i;

const isKept = (sentence: string): boolean =>
  kept.test(sentence) &&
  !/\b(?:undertook|would|will)\b|\b(?:has|have) (?:now |also )?(?:undertaken|promised|agreed) to\b/i.test(sentence);

/** What was promised in minutes, one finding a sentence: who, what and by when, as far as the sentence says. */
export function commitmentsIn(paper: Paper): Finding[] {
  if (paper.visibility === 'exempt') return [];
  if (paper.kind !== 'minutes')
    return [
      ...paper.nodes.filter(mayPromise).flatMap(writtenIn),
      ...paper.nodes.flatMap((node) => [...loggedAction(node), ...inCells(node)]),
    ];
  const known = knownPeople(paper);
  const told = paper.nodes.filter((node) => mayPromise(node) && !isAction(node)).flatMap((node) => toldIn(node, known));
  return [
    ...told,
    ...promisedPoints(paper.nodes),
    ...paper.nodes.flatMap((node, index) => actionIn(node, paper.nodes[index - 1], known)),
  ];
}

function toldIn({ text, place, headings }: PaperNode, known: KnownPeople): Finding[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((said, at) => {
    const sentence = known.inFull(said);
    const who = /[([]action\b[:\s\u2013-]*([^\])]{2,80})[\])]\.?$/i.exec(sentence)?.[1] ?? null;
    if (who) return [commitment(place, who, said, deadlineIn(sentence))];
    const promised = promisesSomething(sentence) || (known.owes(sentence) && deadlineIn(sentence) !== null);
    if (!promised || called.test(sentence) || isKept(sentence) || moves.test(sentence)) return [];
    const by =
      promiserOf(sentence, sentences[at - 1]) ??
      known.acting(sentence) ??
      (/\b(?:I|[Ww]e)\b/.test(sentence) ? replying(headings.at(-1)) : null);
    return [commitment(place, by, said, deadlineIn(sentence) ?? laterIn(sentence))];
  });
}

/** "Reply by Cllr Ingleby" above what was said names who says "I". */
const replying = (heading: string | undefined): string | null =>
  /^(?:reply|answer|response)\w* (?:by|from|of) (?:the )?([^:]{3,80}?):?$/i.exec(heading ?? '')?.[1] ?? null;

const isAmong = (wordings: readonly RegExp[], sentence: string): boolean =>
  wordings.some((wording) => wording.test(sentence));

/** A promise by its own words, or something said to be done by a day. */
const promisesSomething = (sentence: string): boolean =>
  (mayPromiseAt.test(sentence) &&
    (isAmong(promises, sentence) ||
      (mayWill.test(sentence) && isAmong(willed, sentence)) ||
      (mayVow.test(sentence) && isAmong(vowed, sentence)))) ||
  assigns(sentence) ||
  offersToAct(sentence) ||
  ((dated.test(sentence) || saysToAct(sentence)) && deadlineIn(sentence) !== null);
const dated =
  /\b(?:will|would) be (?:published|completed|circulated|sent|shared|e-?mailed|updated|reviewed|contacted|written to|placed|deposited|issued|produced|set out|given|ready|available|in place|with members|on the website)\b|\b(?:will|would) (?:go out|follow)\b|\b(?:committed|agreed) to [a-z]+ing\b/i;

/** A report plans; what an officer says in it to do by a day, or what it says below "Next steps" will be done, is promised. */
function writtenIn({ text, place, headings }: Pick<PaperNode, 'text' | 'place' | 'headings'>): Finding[] {
  if (!mayAct.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (sentence.length >= 500 || !mayAct.test(sentence)) return [];
    const acts = promisedTo.test(sentence) || saysToAct(sentence) || (isNext(headings) && planned.test(sentence));
    if (!acts || isKept(sentence)) return [];
    const due = deadlineIn(sentence) ?? (saysToDeliver(sentence) || isNext(headings) ? appointedIn(sentence) : null);
    return due ? [commitment(place, promiserOf(sentence, undefined), sentence, due)] : [];
  });
}

/** So does a cell of a table in which an officer says what is being done. */
function inCells({ row, place, headings }: PaperNode): Finding[] {
  if (!row || namesActions(row.columns)) return [];
  return row.cells.flatMap((text) => (text.length > 40 ? writtenIn({ text, place, headings }) : []));
}

/** A body that will meet or consider promises nothing. */
const planned = /(?<!\b(?:Committee|Cabinet|Council|Board|Panel|Forum|meeting|consultation)) will\b/;
const promisedTo = /\b(?:has|have) (?:now |also )?(?:undertaken|promised) to (?!be\b|have\b)[a-z]+\b/;
const isNext = (headings: readonly string[]): boolean =>
  /^(?:our |the )?(?:next steps?|commitments?|management(?:'s|\u2019s)? response|what (?:we will do|(?:happens|will happen) next|next)|(?:agreed )?actions?(?: agreed| to be taken)?|pledges|promises)\W?$/i.test(
    headings.at(-1) ?? '',
  );

const action = /^actions?(?: points?| required| by)?\s*(?:\d{1,3}(?:\.\d{1,2})?\s*)?[:\u2013-]\s*(?=\S)/i;
const underActions = (node: PaperNode): boolean =>
  !node.text.startsWith('[^') && /^actions?\b.{0,50}$/i.test(node.headings.at(-1) ?? '');
const isAction = (node: PaperNode): boolean =>
  action.test(node.text) || (underActions(node) && (node.kind === 'paragraph' || node.kind === 'list-item'));

/** An action that names its owner alone: what to do stands above it. */
const ownerAlone = /^(?!.*\b(?:to|will|shall)\b)[A-Z][^.;]{1,80}\.?$/;

/** What minutes list as an action: a line that says so, what stands under "Actions", or a row with its owner and date. */
function actionIn(node: PaperNode, above: PaperNode | undefined, known: KnownPeople): Finding[] {
  if (node.row) return rowOfActions(node);
  if (!isAction(node) || node.text.length > 2000) return [];
  const words = node.text.replace(action, '');
  const what = ownerAlone.test(words) && above?.item.title === node.item.title ? above.text : null;
  return what && above?.kind !== 'heading' && action.test(node.text)
    ? [commitment(node.place, words.replace(/\.$/, ''), what, deadlineIn(what))]
    : [commitment(node.place, known.acting(known.inFull(words)), words, deadlineIn(words))];
}

const mayPromise = ({ kind, text }: PaperNode): boolean =>
  (kind === 'paragraph' || kind === 'list-item' || kind === 'resolution') && text.length < 20_000;
