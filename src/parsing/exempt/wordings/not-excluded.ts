const failed =
  /\b(?:(?:lost|rejected)(?! (?:(?:his|her|their|its|the|an?|two|three|four|more|money|about|over)\b|[\d\u00a3]))|defeated|not carried|not seconded|fell(?! (?:by|to|from|in|ill|through|out|short|behind|down|over)\b))\b|\bno seconder\b|\bno (?:member|councillor|one)\b[^.;]{0,20}\b(?:moved|proposed|seconded)\b|\bno (?:such )?(?:motion|resolution) (?:was|being) (?:moved|put|made)\b|\bwant of a seconder\b|\b(?:it|this|which|that) (?:was|were) (?:then |therefore )?not (?:moved|put|proposed|pressed)\b|\b(?:would|did|will) not (?:now |then )?(?:move|propose|put|press)\b|\b(?:recommendation|proposal|motion|request)\b[^.;]{0,100}\b(?:was|were|been) withdrawn\b|\b(?:resolution|motion|exclusion)\b(?:(?!\b(?:carried|passed|agreed|resolved|voted|put|amendment)\b)[^.;]){0,90}\bnot (?:then |in the event |been )?(?:moved|put|proposed|passed|pressed)\b|\b(?:agreed|resolved|decided|voted|chose|determined)\b[^.;]{0,20}\b(?:not to|against) (?:exclud\w+|go\w*|mov\w+|sit\w*|meet\w*|pass\w*|ask\w*)\b|\bdeclined to (?:exclude|move|go)\b|\bnot (?:necessary|needed|required|proposed|be excluded|excluded)\b|\bnot (?:be |been |being )?(?:taken|heard|considered|discussed|held) in (?:private|camera)\b|\b(?:press|public)\b[^.;]{0,20}\b(?:was|were) not (?:asked|required|requested|told) to (?:leave|withdraw)\b/i;

/** Whether a text tells of a motion to send the public out that failed, or was not needed. */
export const motionFailed = (text: string): boolean => failed.test(text);

/** Whether the meeting went on as it was: "No Member moved it and the meeting continued in public throughout." */
export const stayedPublic = (text: string): boolean => stays.test(text) && failed.test(text);
const stays = /\b(?:continued|remained|stayed|went on|carried on)\b[^.;]{0,20}\b(?:in public|open to the public)\b/i;

/** "The resolution set out in the agenda was not moved, and the meeting stayed open to the public." */
const notMoved =
  /\bresolution\b[^.;]{0,30}\bnot (?:then |in the event |been )?(?:moved|put|proposed|passed|pressed)\b[^.;]{0,20}\b(?:meeting|committee|session)\b[^.;]{0,20}\b(?:open to the public|in public)\b/i;

/** "All items were taken in public.", "Not required." */
const allPublic =
  /^\W*(?:all|every|the whole)(?: of)?(?: the| this)?(?: agenda)? (?:items?|business|reports?|matters?|agenda|meeting) (?:was|were|had been)(?: \w+)? (?:in (?:public|open session)|open to the public)\W*$|^\W*(?:this (?:item|resolution) was )?not (?:required|needed|necessary|moved|used)(?: at this meeting)?\W*$/i;

/** Whether words below an exclusion say that nobody was sent out after all. */
export const saysAllPublic = (text: string): boolean => notMoved.test(text) || allPublic.test(text);

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.;?!][”"]?)\s+(?=[A-Z“"])/);

/** Supposed, denied, lost, or told of another meeting. */
export const supposed =
  /\b(?:would|could|not|whether)\b|\b(?:last|previous|earlier) (?:meeting|year|month|week|occasion)\b|\bin error\b|\b(?:put and|was|were) (?:lost|defeated|rejected)\b/i;

/** Whether a clause tells or asks of an exclusion at another time. */
export const isOfAnotherTime = (clause: string): boolean =>
  ofAnother.test(clause) || (question.test(clause) && (!putsIt.test(clause) || otherTime.test(clause)));
/** What a sentence goes on to resolve, and what follows a semicolon, is told for itself. */
export const clausesOf = (text: string): string[] =>
  sentencesOf(text).flatMap((one) =>
    one.split(/;\s+|(?<=\band\b[^.]{0,60})(?<!\bhad )(?=\b(?:resolved|agreed) (?:that|to)\b)/i),
  );

/** What is asked of, or told of, an earlier exclusion sends nobody out. */
const ofAnother =
  /\b(?:asked|queried|questioned|wondered|enquired|know) (?:as to )?why\b|\bexcluded from (?:the|a|our) (?:last|previous|earlier)\b|\b(?:decision|minute|resolution|report)s?\b[^.]{0,60}\b(?:taken|made|passed|recorded|considered) (?:when|while|after) (?:the )?(?:press and )?(?:the )?public (?:was|were|had been) excluded,? (?:be|are|is) (?:now )?(?:made public|published|released)\b/i;
const question =
  /^\W*(?:\d{1,2}[.)]\s+)?(?:question \d*:?\W*)?(?:why|when|how (?:often|many|much|long)|who|what|was|were|did|does|has|have|is it (?:true|right|usual))\b[^?]*\?\W*$/i;
/** "Does the Committee agree that the public be excluded?" puts it to this meeting. */
const putsIt =
  /^\W*(?:\d{1,2}[.)]\s+)?(?:was|were|did|does|has|have|is)\b.*\b(?:agree\w*|resolv\w*|mov\w+|consent\w*|content|wish\w*|vote\w*|exclu\w+)\b/i;
const otherTime =
  /\b(?:last|previous|earlier|ago|yesterday|(?:in|on|of) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|20\d\d|that (?:meeting|day|evening))\b/i;
