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
