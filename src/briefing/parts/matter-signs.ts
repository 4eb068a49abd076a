import { answers, asks } from '../sentence-kinds.ts';
import type { Statement } from '../statements.ts';

/** It says what its paper is for. */
export const PURPOSE =
  /\b(?:the purpose of (?:this|the) report|this report|the report) (?:is to|tells|provides|presents|sets out|updates|informs|asks|outlines|seeks)\b|\bprovided (?:an? )?(?:information|update|overview|summary)/i;
/** It says near its beginning what the thing is, or whose duty. */
export const DEFINES =
  /^(?!in (?:response|reply)|on \d|there (?:is|are|was|were) |[‘“"']).{3,110}?\b(?:is an?|are an?|means|refers to|aims? to|would aim to|(?:will|would) offer|has (?:\w+ )?(?:duties|responsibilit\w+)|is required|are required|was required|is in place|is responsible|are responsible|are jointly)\b/i;

/** It says where the thing stands: a figure, a finding, a beginning, a change. */
export const STANDS =
  /£?\d|\b(?:found|finds|concluded|identified|recognised|noted that|remains?|continues?|commenced|began|launched|opened|agreed|approved|established|increased|decreased|improved|progress|requires? improvement|outstanding|inadequate|no longer|now)\b/i;

/** Where a paper sums itself up, and where it only leads up to the matter. */
export const SUMS_UP =
  /^(?:overview|(?:executive )?summary|key (?:messages|findings|points)|current position|progress|performance)\b/i;
export const LEADS_UP =
  /^(?:background|context|definition|introduction|legal|legislat|policy framework|national|purpose)\b/i;
/** It says how far something has come. */
export const STATUS =
  /\b(?:to date|so far|since (?:\d|\w+ (?:19|20)\d\d|then)|at the end of|as at|now|has (?:been|had|fallen|risen)|have been|commenced|began|begun|opened|fell|rose|increas(?:ed|e of)|decreas(?:ed|e of))\b/i;

/** It says how figures are gathered, and none of them. */
export const REPORTS_HOW =
  /\b(?:is|are) (?:usually |normally |generally )?(?:reported|published|collected|compared)\b(?! (?:a|an|the|to be)\b)/i;

/** What opens a minute tells what its report was about; a name within it is a mention in passing unless the item bears it. */
export const CONSIDERS = /\b(?:considered|received) an? (?:\w+ )?(?:report|presentation|update)\b/i;
/** Thanks and praise. */
const PRAISES = /\b(?:was|were|is|are) (?:very )?(?:impressed|pleased|grateful|thanked)\b|\bpraised\b|\bwell done\b/i;

/** The course of a meeting: it tells who declared or considered something, nothing of the matter. */
export const PROCEEDINGS =
  /\b(?:report|paper)s? (?:was|were) (?:considered|presented|received)\b|\b(?:considered|received) (?:a|an|the) (?:joint )?(?:report|presentation|update)\b(?!.*\bwhich (?:provided|set out|gave|showed|described|summarised)\b)|\bas detailed in paragraphs?\b/i;

/** It asks, answers or praises. */
export function isTalk(statement: Statement): boolean {
  return (
    asks(statement) ||
    answers(statement) ||
    PRAISES.test(statement.text) ||
    /^(?:finally|i am|i would|it was (?:raised|felt|suggested|queried)|a (?:question|query|concern) )/i.test(
      statement.text,
    )
  );
}
