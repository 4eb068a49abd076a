import type { PaperNode } from '../papers/paper.ts';

type Decision = NonNullable<PaperNode['decision']>;

export interface DecisionHead {
  readonly word: string;
  /** What follows on the same line. */
  readonly rest: string;
}

const capitals =
  /^(?:IT WAS )?(?:UNANIMOUSLY )?(RESOLVED|AGREED|RECOMMENDED|DECIDED|DECISIONS?|RESOLUTIONS?)(?: UNANIMOUSLY)?\b(?:\s*\((?=[^)]*(?:\d|unanim|nem|abst|vote))[^()]{0,80}\))?\s*[:\u2013-]?\s*(?=$|[A-Z(]|that\b|to\b)/;
const ordinary =
  /^(Resolved|Agreed|Recommended|Decisions?|Resolutions?)(?: unanimously)?(?:\s*\((?=[^)]*(?:\d|unanim|nem|abst|vote))[^()]{0,80}\))?\s*(?:[:\u2013-]\s*|$|(?=that\b))/;

const alone = /^(resolved|agreed|recommended)\s*:$/i;

/** Reads the word that opens a decision in minutes: "RESOLVED:", "Decision:", "Resolved – That …". */
export function readDecisionHead(text: string): DecisionHead | null {
  const found = capitals.exec(text) ?? ordinary.exec(text) ?? alone.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  return { word: found[1] ?? '', rest: /^(?:that|to)\s*[:\u2013-]?$/.test(rest) ? '' : rest };
}

/** Whether a sentence decides without saying so: "That the report be noted." */
export function decides(text: string): boolean {
  return (
    /^That\b/.test(text) &&
    /\bbe (?:re-?)?(?:noted|approved|agreed|received|accepted|endorsed|welcomed|adopted|appointed|elected|confirmed|forwarded|deferred|supported|authorised|granted|recommended)\b/.test(
      text.slice(-400),
    )
  );
}

const told =
  /^(?:the )?(?:(?:scrutiny |overview )?(?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|executive)|members|councillors)(?: (?:also|then|unanimously|further|therefore|formally|duly))? (?:(noted)(?= (?:the|and|with)\b)|(agreed)(?= (?:that\b.{3,200}\b(?:be|should)\b|to\b|the\b))|(resolved|approved|endorsed|adopted|ratified|deferred|recommended)\b)/i;

/** "It was resolved to accept the quote": whoever did. */
const unnamed =
  /^it was (?:(?:then|therefore|unanimously|also|further|proposed, seconded and) )*(resolved|recommended|agreed(?=[ :\u2013-]+(?:that\b.{3,200}\b(?:be|should)\b|to\b)))(?: unanimously)?[ :\u2013-]+(?:that|to)\b/i;

/** What was moved is decided by the vote, whichever way it goes. */
const voted =
  /\b(?:motion|amendment|proposition|proposal|recommendation)s?\b[^.;]{0,60}\b(?:was|were)\b[^.;]{0,40}\b(?:lost|defeated|carried|not carried|rejected|fell)\b/i;

/** "Deferred to 17 February 2026.", "Approved.": all that is minuted of an item may be what became of it. */
const bare = /^(Deferred)(?: (?:to|until|till|for|pending)\b[^.;]{2,80})?\.?$|^(Approved|Endorsed|Adopted)\.$/;

/** The word with which a sentence tells what a body decided: "The Committee noted the report." It is no remark ("noted that …"). */
export function toldDecision(text: string): string | null {
  if (text.length > 400 || /[?]/.test(text)) return null;
  const found = told.exec(text) ?? bare.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? unnamed.exec(text)?.[1] ?? (voted.test(text) ? 'decided' : null);
}

/** What kind of decision a resolution is. To note, to recommend and to put off bind nobody as a decision does. */
export function decisionKind(headWord: string, text: string): Decision {
  const words = text.toLowerCase();
  if (
    /^recommend/i.test(headWord) ||
    /\b(?:be recommended|recommends?|it be recommended|agreed to recommend)\b/.test(words)
  )
    return 'recommended';
  if (/\bdeferred\b|\bto defer\b/.test(words)) return 'deferred';
  if (
    /^noted$/i.test(headWord) ||
    /\bbe noted\b|^(?:that )?it was noted\b|^to note\b|^noted\b|\bagreed (?:unanimously )?to note\b/.test(words)
  )
    return 'noted';
  return 'resolved';
}
