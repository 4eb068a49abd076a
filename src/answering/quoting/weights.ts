/**
 * What makes a sentence the answer. Found on the development sets by changing one at a time and keeping what raised the
 * share of questions with all their evidence cited; the held-out sets were not looked at.
 */
export const QUOTING_WEIGHTS = {
  /** Ideas of the question spoken of by the sentence, its paragraph and its headings. */
  coverage: 0.7,
  /** Ideas spoken of by the sentence alone. */
  sentence: 0.35,
  /** How the passage stood in the search, as a share of the best. */
  standing: 0.55,
  /** It has the shape of what is asked for. */
  shape: 0.15,
  /** It counts the thing that is to be counted. */
  counted: 0.1,
  /** It states a sum of money where one may be wanted. */
  sum: 0.12,
  /** It names a date, and one is asked for. */
  dated: 0.2,
  /** It says by when, and that is asked. */
  due: 0.3,
  /** It says how often, and that is asked. */
  often: 0.25,
  /** It names the most or least of something, and that is asked. */
  most: 0.2,
  /** It tells how somebody judged, and that is asked. */
  judges: 0.4,
  /** It stands under a heading that names what is asked, with its date. */
  datedAbove: 0.25,
  /** It tells a length of time, and one is asked for. */
  lasting: 0.2,
  /** It counts all of what is to be counted, and nothing less. */
  countedExactly: 0.3,
  /** It is a list set out as points, and a list is asked for. */
  points: 0.1,
  /** It is what somebody said whose words are asked for. */
  spoken: 0.4,
  /** It explains the short form whose meaning is asked. */
  explains: 0.5,
  /** It is a block of the kind wanted: a contact, a resolution, a list of names. */
  kind: 0.5,
  /** It is a contact, a link or a heading, and none was asked for. */
  seldom: 0.2,
  /** It is a link to another document, and none was asked for. */
  link: 0.6,
  /** It is one of the formulas of every paper. */
  formula: 0.2,
  /** It counts something narrower than is asked for. */
  narrower: 0.5,
  timeFits: 0.1,
  /** The sentence itself names the time asked for. */
  timed: 0.03,
  timeConflicts: 0.4,
  nameMissing: 0.15,
  /** How an idea counts that is spoken of nearby rather than in the sentence itself. */
  paragraph: 0.55,
  beside: 0.85,
  context: 0.9,
} as const;

/** When another passage or another sentence is quoted beside the best; found in the same way. */
export const SELECTION = {
  /** Most passages quoted, for one thing asked and for several. */
  most: 2,
  mostWhenSeveral: 4,
  /** A passage whose best sentence reaches this share of the best answers as well. */
  near: 0.94,
  nearWhenSeveral: 0.77,
  /** … and whose best sentence alone speaks of this share of what the best sentence speaks of. */
  ownShare: 0.6,
  /** A list in points is the answer from this share of the best on … */
  listNear: 0.7,
  /** A sentence that lists is the whole list where it alone speaks of this share of the ideas. */
  ownOfList: 0.6,
  /** … where it speaks of this share of the ideas that the best speaks of. */
  listCoverage: 0.8,
  /** A passage that adds this share of the question's ideas is quoted where it reaches the floor. */
  gain: 0.18,
  gainWhenSeveral: 0.08,
  floor: 0.9,
  floorWhenSeveral: 0.75,
  /** A passage of another paper answers as well only from here on. */
  ofAnotherPaper: 0.88,
  /** A passage beside the best speaks this far of the heaviest idea that the best speaks of … */
  subject: 0.5,
  /** … or, where several things are asked for, adds this share of the question's ideas. */
  gainOfAnotherSubject: 0.2,
  /** Sentences of a quoted passage that come this near its best are quoted with it. */
  besideInPassage: 0.75,
  elsewhereInPassage: 0.75,
  /** A passage of this many sentences is quoted nearly whole. */
  shortPassage: 3,
  inShortPassage: 0.6,
  /** A passage that has the shape asked for, where the chosen lack it, is quoted where it reaches this share of the best. */
  shapeElsewhere: 0.7,
  /** What comes this near the best may bring its reasons where the best has none … */
  nearWithReason: 0.93,
  /** … at most so many. */
  mostReasons: 2,
  /** Of two times compared, this many sentences of each are tried, and a pair gains by speaking of the same. */
  triedOfEachTime: 6,
  speakOfTheSame: 0.7,
  /** A date told in another meeting's papers is meant as well from here on. */
  asPlainDate: 0.8,
  /** Reasons are looked for this many paragraphs after the best. */
  reasonWithin: 4,
  /** A reply is looked for this many paragraphs after the question put; its heading may stand between. */
  replyWithin: 2,
  /** How far below the words that point on to it a row of a table may stand, and how many are told. */
  rowsWithin: 40,
  mostRows: 2,
  /** Sentences of a reply quoted after a question in the same paragraph. */
  ofReply: 2,
  /** A passage that speaks of this share of what the best speaks of may hold the first mention. */
  asPlain: 0.7,
} as const;

/** When what was found is not an answer; set so that development questions with an answer are hardly ever declined. */
export const DOUBT = {
  /** Share of the question's ideas that the best sentence, its paragraph and headings must speak of. */
  coverage: 0.12,
  /** How far what is quoted must speak of the very thing asked for. */
  ofHead: 0.4,
  /** … and of the people a figure is asked for. */
  ofGroup: 0.45,
  /** Ideas lighter than this do not tell one group from another. */
  groupWeight: 1.3,
  /** The same of an indicator's row and the prose about it. */
  ofMeasure: 0.3,
} as const;
