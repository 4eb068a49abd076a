import type { PaperNode } from '../../papers/paper.ts';
import { isVoted, voteLost, wordsLostAmendment } from './vote.ts';

type Decision = NonNullable<PaperNode['decision']>;

interface DecisionHead {
  readonly word: string;
  /** What follows on the same line. */
  readonly rest: string;
}

/** "(by 4 votes to 1)", "(nem con)", ", on the Chair's casting vote,": how it was decided, between the word and what it was. */
const how =
  '(?:\\s*\\((?=[^)]*(?:\\d|unanim|nem|abst|vote|majority))[^()]{0,80}\\))?(?:,? by \\w+(?: votes?)? to \\w+(?: votes?)?|,? (?:on|by|with|nem) [^,:;.(]{3,80}?(?:\\s*\\([^()]{3,60}\\))?(?=[,:]|\\s[\\u2013-]| that\\b))?,?';
/** "RECOMMENDED TO COUNCIL:", "RESOLVED TO RECOMMEND:". */
const toWhom = '(?: TO (?:THE )?(?:[A-Z]+ ?){1,5}(?=:))?';
const capitals = new RegExp(
  `^(?:IT WAS )?(?:UNANIMOUSLY )?(RESOLVED TO RECOMMEND|RESOLVED|AGREED|ORDERED|RECOMMENDED|DECIDED|DECISIONS?|RESOLUTIONS?)(?: UNANIMOUSLY| unanimously)?(?: (?:as follows|AS FOLLOWS))?\\b(?!-\\w)${toWhom}${how}(?:\\s*:\\s+(?=[a-z])|\\s*[\\u2013-]+\\s+(?=the\\b)|\\s*[:\\u2013-]*\\s*(?=$|[A-Z(]|that\\b|to\\b))`,
);
const ordinary = new RegExp(
  `^(Resolved to recommend|Resolved|Agreed|Recommended|Decided|Decisions?|Resolutions?)(?: (?:taken|made|reached)(?=:))?(?: unanimously)?(?: to (?:the )?(?:[A-Z][a-z]+ (?:and )?){0,4}[A-Z][a-z]+(?= that|:|\\s[\\u2013-]))?${how}\\s*(?:[:\\u2013-]+\\s*|$|(?=[Tt]hat\\b)|(?<=^(?:Resolved|Agreed|Decided|Recommended)(?: unanimously)? +)(?=[Tt]o [a-z]))`,
);
/** Nothing but the word that leads to what was decided: "resolved:", "And Resolved:". */
const alone = /^(?:and )?(resolved|agreed|ordered|recommended)(?: unanimously)?(?: as follows)?\s*:\s?[\u2013-]?$/i;
/** The Welsh of the same, of either letters. */
const welsh =
  /^(PENDERFYNWYD|CYTUNWYD|ARGYMHELLWYD|PENDERFYNIADAU|PENDERFYNIAD|Penderfynwyd|Cytunwyd|Argymhellwyd|Penderfyniadau|Penderfyniad)(?: yn unfrydol)?(?: y dylid)?\s*[:\u2013-]*(?:\s+|$)/;

/** Reads the word that opens a decision in minutes: "RESOLVED:", "Decision:", "Resolved – That …". */
export function readDecisionHead(text: string): DecisionHead | null {
  const found = capitals.exec(text) ?? ordinary.exec(text) ?? alone.exec(text) ?? welsh.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  return { word: found[1] ?? '', rest: /^(?:[Tt]hat|[Tt]o)\s*[:\u2013-]?$/.test(rest) ? '' : rest };
}

/** Whether a line opens a decision by a word in capitals before a stop, or, alone, is nothing else: "RESOLVED". */
export const standsAsDecision = (text: string, alone = false): boolean => (alone ? wordAlone : wordFirst).test(text);

const wordAlone = /^(?:IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|RECOMMENDED|ORDERED)(?: UNANIMOUSLY)?\W{0,3}$/;
const wordFirst =
  /^(?:IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|RECOMMENDED|ORDERED)(?: UNANIMOUSLY)?(?:\W{0,3}$|\s?[:\u2013-])/;

/** Whether a sentence decides without saying so: "That the report be noted." */
export function decides(text: string): boolean {
  return (
    /^That\b/.test(text) &&
    /\bbe (?:re-?)?(?:noted|approved|agreed|received|accepted|endorsed|welcomed|adopted|appointed|elected|confirmed|forwarded|deferred|supported|authorised|granted|recommended)\b/.test(
      text.slice(-400),
    )
  );
}

const body =
  '(?:the )?(?:(?:scrutiny |overview |schools |trust |governing )?(?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|executive|body|partnership)(?: members)?|(?:(?:maintained|primary|secondary|special|academy|schools?|voting) ){0,3}members(?: of the (?:sub-?committee|committee|board|panel|commission|council|forum|partnership))?|councillors|governors|trustees|partners)';
const voted = '(?:,? (?:by|on|with) [^,:;.]{3,80}?,?)?';
const told = new RegExp(
  `^${body}(?:, (?:having|after|following|on a vote|by a majority|by \\w+(?: votes?)? to|by \\d)[^,;:]{3,120},)?(?: (?:also|then|unanimously|further|therefore|formally|duly|accordingly))* (?:(noted)(?= (?:the|and|with)\\b)|(agreed)(?=${voted} (?:that\\b.{3,200}\\b(?:be|should)\\b|to\\b|the\\b|an? |unanimously\\b)|\\s*:\\s+\\S)|(voted)(?=(?: (?:unanimously|by|on) ?[^,:;.]{0,60}?)? to\\b)|(signed off|supported) (?=(?:the|a) (?:proposal|recommendation|application|request|transfer|motion|strategy|plan|\\w+ report)s?\\b)|(refused|granted) (?=(?:the|an?) (?:\\w+ ){0,2}(?:application|licence|permission|consent|variation|request)\\b)|(resolved|approved|endorsed|adopted|ratified|deferred|recommended|instructed|remitted|homologated)\\b)`,
  'i',
);

/** "We agreed to ask the Executive \u2026": minutes in plain words. */
const plainly = /^we (?:all )?(agreed|decided)(?: unanimously)?(?=:\s+\S| that\b| to\b)/i;

/** "The minutes of the meeting held on 13 March were agreed as a correct record." */
const confirmed =
  /^(?:that )?the minutes(?: (?:\([^()]{3,80}\) )?of .{3,200}?)? (?:were|was) (?:then |duly |unanimously )?(?:(?:taken as read|submitted|received) and )?(agreed|approved|confirmed)\b.{0,60}?\b(?:(?:correct|true|accurate) record|signed)\b/i;

/** "The minutes of 4 December were CONFIRMED, \u2026": capitals say that it was decided. */
const signed =
  /^(?:[Tt]hat )?[Tt]he minutes(?: (?:\([^()]{3,80}\) )?of .{3,200}?)? (?:were|was) (?:then |duly |unanimously )?(AGREED|APPROVED|CONFIRMED)\b/;

/** "It was resolved to accept the quote": whoever did. */
const unnamed =
  /^it was (?:(?:then|therefore|unanimously|also|further|proposed, seconded and) )*(resolved|recommended|agreed(?=[ :\u2013-]+(?:that\b.{3,200}\b(?:be|should)\b|to\b)))(?: unanimously)?[ :\u2013-]+(?:that|to)\b/i;

/** "It was proposed by Cllr Vowles, seconded by Cllr Chubb and RESOLVED that \u2026": who moved it stands before. */
const moved =
  /^(?:it was |on (?:the )?)?(?:proposed|proposal|proposition|moved|motion)\b[^.;:]{3,200}?(?:,? and|,? it was|,) (?:it was )?(?:unanimously )?(resolved|agreed)(?: unanimously)?,? (?:that|to)\b(?!\W*$)|\b(?:it was|seconded and) (?:then |therefore |unanimously )?(RESOLVED|AGREED|RECOMMENDED),? (?:unanimously,? )?(?:that|to)\b(?!\W*$)|^(?:it was )?(?:proposed|moved)\b.{3,300}\. (all (?:were )?in favour|all agreed|agreed|carried)(?: unanimously)?\.?$/i;

/** "Deferred to 17 February 2026.", "Approved.", "Noted.": all that is minuted of an item may be what became of it. */
const bare =
  /^(Deferred)(?: (?:to|until|till|for|pending)\b[^.;]{2,80})?\.?$|^(Approved|Endorsed|Adopted|Noted|Agreed|Accepted|Carried|Ratified|(?:Resolved|Agreed) accordingly)\.$|^(?:this|the) (?:item|report|application|paper|reference|petition)s?(?: (?:on|from) [^.;]{3,80})? (?:was|were|had been) (withdrawn|deferred|noted|approved|endorsed|adopted|agreed)\b[^.;]{0,80}\.?$|^(?:(?:further )?consideration of|(?:a|the|any) decision (?:on|about|as to|regarding)) [^.;]{3,120} (?:was|be) (?:then |therefore )?(deferred|adjourned|postponed|continued)\b/i;

/** "The work programme was agreed, with one addition.", "After debate the recommendation, as amended, was agreed." */
const accepted =
  /^(?:(?:after|following|upon|on) [^.;]{3,120}? )?the (?:[\w'\u2019-]+ ){0,4}(?:programme|plan|policy|strategy|budget|recommendations?|proposals?|terms of reference|motion|action log|timetable|protocol)(?: (?:in|of|for|set out in) (?:[\w'\u2019-]+ ?){1,8}?)?(?:,? as amended,?)? (?:was|were) (?:then |duly |unanimously )*(agreed|approved|adopted|accepted|endorsed|ratified|noted|received)(?!,? (?:in|on|by (?!\d)|at|last|before|earlier|as (?!amended)|when|two|three|but)\b)\b/i;

/** "\u2026 and the recommendation as amended was AGREED." */
const put =
  /\b(?:recommendations?|proposals?)(?:,? as (?:amended|set out),?)? (?:was|were) (AGREED|APPROVED|ADOPTED)\b/;

/** "Permission GRANTED, subject to conditions.", "Planning permission was refused": what became of an application. */
const permitted =
  /^(?:(?:(?:[Pp]lanning|[Oo]utline|[Ff]ull|[Ll]isted building) )*(?:[Pp]ermission|[Cc]onsent|[Aa]pplication|[Ll]icence) (?:be |was |is )?)?(GRANTED|REFUSED|APPROVED)\b|^(?:[Tt]he )?(?:[A-Za-z]+ )?(?:[Pp]ermission|[Cc]onsent|[Aa]pplication|[Ll]icence) (?:was|be) (granted|refused|approved)\b/;

/** "Cllr Parkes was unanimously elected Chairman of the Council." */
const elected =
  /^(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Alderman|It was (?:unanimously )?agreed that)\b[^;:]{2,120}?\bwas (?:then |duly |unanimously |re-?)*(elected|appointed) (?:as )?(?:the )?(?:new )?(?:(?:Vice|Deputy|Lord|Town)[- ])*(?:Chair\w*|Mayor|Convener|Provost|President|Leader)\b/;

/** The word with which a sentence tells what a body decided: "The Committee noted the report." It is no remark ("noted that …"). */
export function toldDecision(text: string): string | null {
  if (text.length > 700 || /[?]/.test(text)) return null;
  if (isVoted(text)) return wordsLostAmendment(text) ? null : 'decided';
  if (text.length > 400) return null;
  const found =
    told.exec(text) ??
    bare.exec(text) ??
    moved.exec(text) ??
    confirmed.exec(text) ??
    signed.exec(text) ??
    elected.exec(text) ??
    plainly.exec(text) ??
    permitted.exec(text) ??
    accepted.exec(text) ??
    put.exec(text);
  const word = found?.slice(1).find(Boolean);
  return word ?? unnamed.exec(text)?.[1] ?? null;
}

const recommends =
  /^(?:that )?(?:the )?(?:\w+ ){0,4}(?:committee|cabinet|board|panel|commission|council|forum|members) recommended\b|\b(?:be recommended|recommends?|it be recommended|agreed to recommend)\b|^argymell\b/;
const defers =
  /\b(?:be|was|were|is) (?:then |therefore )?(?:deferred|continued (?=pending|to (?:the|its|a|an|another) (?!end\b))|adjourned|withdrawn|held over)\b|\b(?:consideration|report|item|application|matter|paper|question|motion|hearing|debate|discussion|business)\b[^.;]{0,80}\b(?:be|was|were|is) (?:then |therefore )?continued\b|^deferred\b|\bdeferred (?:to|until|till|for|pending|consideration|the|this)\b|\bto (?:defer|(?:continue|adjourn|postpone) consideration|hold over)\b|^(?:to )?continue(?:d)? consideration\b|\b(?:report|item|application|matter|paper|it) (?:be |was |were )?referred back\b|\brefer (?:it|(?:the|this) (?:report|item|application|matter|paper)) back\b|\breferred back (?:to officers|for further)\b|^gohirio\b/;
const notes =
  /\bbe (?:received and )?noted\b|^(?:that )?it was noted\b|^(?:that )?(?:otherwise |also |further )?to (?:otherwise |also )?note\b|^(?:that )?(?:the )?(?:[a-z'\u2019-]+ ){0,5}(?:committee|cabinet|board|panel|commission|council|forum|authority|members|councillors) (?:also |formally )?note[sd]?\b|^noted\b|\b(?:agreed|resolved|decided)(?: unanimously)?(?: that)?:? to note\b|^(?:this|the) (?:item|report|paper)s? (?:was|were) noted\b|^(?:i )?nodi(?:[’']r)?\b/;

/** What kind of decision a resolution is. To note, to recommend and to put off bind nobody as a decision does, and what fell least of all. */
export function decisionKind(headWord: string, text: string): Decision {
  const words = text.toLowerCase();
  if (voteLost(text)) return 'lost';
  if (/recommend|^argymhell/i.test(headWord) || recommends.test(words)) return 'recommended';
  if (defers.test(words) && !/^(?:otherwise |also )?to note\b/.test(words)) return 'deferred';
  const more =
    /\bnoted?\b[^.]{0,200}\band (?:it was |then |also )?(?:agreed|resolved|approved|decided) (?:to (?!note\b)|that)/.test(
      words,
    );
  return !more && (/^noted$/i.test(headWord) || notes.test(words)) ? 'noted' : 'resolved';
}
