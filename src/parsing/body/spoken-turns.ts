const alone =
  /^(?:(?:written |supplementary |further )?(?:questions?|reply|replies|answers?|responses?)(?: (?:by|from|of) (?:the )?[A-Z].{2,80})?)\s*:?$/i;
const asked =
  /^(?:\(?[A-Za-z\d]{1,2}[.)]\s*)?(?:question\s+(?:no\.?\s*)?\d{1,3}\b|question (?:from|by|asked by|put by)\b)/i;
const person = /\b(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\.?\s+[A-Z]/i;

/** Whether a line says no more than that a reply, or another question, follows: "Reply", "Supplementary question". */
export const opensTurn = (text: string): boolean => text.length < 120 && alone.test(text);

/** "Cllr Osgood asked the following supplementary question:", "Cllr Ingleby replied as follows:". */
const speaks =
  /^(?:(?:The )?[A-Z][\w.'\u2019-]* ){1,5}(?:(?:then )?asked (?:the following|as|a|by way of)\b.{0,60}|(?:replied|responded|answered)(?: as follows| that)?)\s*:$/;

const answers =
  /^(?:By way of (?:a )?supplementary|In (?:reply|response|answer)(?: to|,)|(?:An? (?:further )?)?(?:amendment|motion) was (?:then )?(?:moved|proposed)|It was (?:then )?(?:moved|proposed)\b|(?:(?:The )?[A-Z][\w.'\u2019-]* (?:of |for |and )?){1,6}(?:then |also )?(?:replied|responded|answered|moved)\b)/;

/** Whether a line begins what another says: "The Chair replied that \u2026", "By way of a supplementary question \u2026". */
export const opensAnswer = (text: string): boolean => answers.test(text);

/** Whether a line says who asks whom: "Question 2 – Councillor Morris to Councillor Parri, Cabinet Member". */
export const opensQuestion = (text: string): boolean =>
  text.length < 300 &&
  asked.test(text) &&
  (person.test(text) || /^question\s+(?:no\.?\s*)?\d{1,3}\s*[.:]?$/i.test(text));

/** "Reply by Cllr Ingleby:" alone above the words said: who asks or answers heads what is said. */
export const opensSpeech = ({ mark, text }: Said, next: Said | undefined): boolean =>
  mark === null &&
  next?.mark === null &&
  (opensTurn(text) || (opensQuestion(text) && /:$/.test(text)) || (text.length < 140 && speaks.test(text))) &&
  person.test(text);

interface Said {
  readonly mark: unknown;
  readonly text: string;
}
