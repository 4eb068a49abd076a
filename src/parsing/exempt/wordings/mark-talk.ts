const asksOrSupposes =
  /\?\s*$|\b(?:determination|declaration|identification) of (?:any )?(?:exempt|confidential|private)\b|\b(?:if|whether|unless|whenever|in the event|in case|would|could|might|may,? (?!\d{4}|not\b|only\b|be (?:seen|read|viewed|opened) only)|should (?:it|the need|any|members|they)|can be|cannot be)\b|\b(?:where|when) (?:an?|any|it|there|information|reports?)\b|\bany (?:\w+ )?(?:items?|reports?|papers?|business|information|matters?|appendices|documents?|parts?)\b/i;
/** A choice that nobody made, the state of an action. */
const unsaid =
  /\byes ?(?:\/|or) ?no\b|\by ?\/ ?n\b|\bdelete as\b|\bopen ?\/ ?(?:closed|exempt|private)\b|\bpublic (?:\/|or) (?:private|exempt)\W*$|^\W*(?:status|state)\W+closed\W*$/i;
const denies =
  /\b(?:not|neither|nor|never|no longer) (?:\w+ ){0,2}?(?:exempt|confidential|restricted|private|closed|withheld|secret)\b|\b(?:no|non-?) ?(?:exempt|confidential|restricted|private|closed|part (?:2|ii|b))\b|\bunrestricted\b|\b(?:none|nothing|no (?:other |further )?parts?|nil)\b|\b(?:does|do|did) not (?:contain|include)\b|\bnid (?:yw|oes)\b[^.]{0,50}(?:eithriedig|gyfrinachol|cyfrinachol)|\bdoes not apply\b|\bnot applicable\b|:\s*(?:no|none|nil|n\/a)\W*$/i;
const nowPublic =
  /\bno longer\b|\bneed(?:s|ed)? (?:not|no longer) (?:be|remain) (?:exempt|confidential|private|restricted)\b|\b(?:exemption|restriction|embargo|confidentiality)\b[^.;]{0,30}\b(?:been )?(?:lifted|expired|ended|removed|lapsed|ceased|passed)\b|\b(?:now|since|subsequently|later) (?:been )?(?:an? |\w+ )?(?:public|published|open|released|available)\b|\b(?:has|have|had) (?:now |since |been )*(?:been )?(?:published|released|made public|declassified|de-?restricted)\b/i;
const once =
  /\b(?:was|were) (?:then |first |originally |previously |initially )?(?:(?:marked|circulated|issued|classed|treated|considered) (?:as )?)?(?:exempt|confidential|restricted|embargoed|withheld|under embargo|considered in private|taken in private|heard in private)\b|\b(?:formerly|previously|originally) (?:exempt|confidential|restricted|private|withheld)\b/i;
const ofThings =
  /\bexempt(?:ed|s|ing)? (?:(?!by\b|under\b|information\b)[\w'\u2019]+ ){0,4}from (?!(?:publication|disclosure|release|being|public|press|access|the (?:public|press)|inspection)\b)|\bexempt(?:ion)? (?:accommodation|properties|households|students?|persons?|vehicles?|dwellings?)\b|\b(?:tax|vat|rates?|charge|licence|fee|business rates?) exempt\w*|\bprivate (?:fostering|sector|rented|landlords?|hire|housing|tenants?|schools?|roads?|car|cars|company|companies|individuals?|providers?|homes?|finance|investment|property|land|owners?|clients?|residents?|firms?|care|members'?|life|family|law)\b|\bconfidential (?:help|advice|support|counselling|space|service|line|helpline|reporting|text|call|calls|waste|conversation|setting|place|space|room)\w*\b|\brestricted (?:growth|mobility|access|parking|hours|zones?|covenant|byway|diet|funds?|reserves?|grants?|income|tendering|procedure)\b|\brestricted goods\b|\bnot (?:yet |currently )?published (?:nationally|until|by|for|online yet)\b|\bnot yet published\b|\bschools?\b[^.]{0,20}\bexclu/i;
/** Whether a text names what is exempt from a tax or a charge: students, households. */
export const isTaxed = (text: string): boolean => taxed.test(text);
const taxed =
  /\b(?:tax|vat|rates?|charges?|fees?|fares?|licen[cs]es?|students?|households?|dwellings?|properties|persons?|vehicles?|halls?)\b/i;
const everyThing = new RegExp(ofThings, 'gi');
/** A text without the things in it that are called confidential, private or exempt: waste, land, vehicles. */
export const withoutThings = (text: string): string => text.replace(everyThing, ' ');
/** The rules of access themselves, or a decision to send the public out, which other rules read. */
const ofRules =
  /\bexclu(?:de|ded|des|ding|sion)\b|\bpublic interest in\b|\bpublic inspection\b|\bsection 100[bdfk]\b|\bprocedure rules? \d|\b(?:view (?:the )?reasons?|document is restricted)\b|\b(?:marked|shown|denoted|asterisked|indicated)\b|\blikely (?:to be|disclosure)\b|\bsummary of\b|\bdescri(?:bed|ption)s? of exempt\b|\bmeans?\b[^.]{0,30}\binformation\b/i;

/** "PUBLIC VERSION (exempt information removed)": the copy that the public may see, of which what it may not was taken out. */
export const isPublicVersion = (text: string): boolean =>
  text.length <= 300 &&
  mayTakeOut.test(text) &&
  (publicVersion.test(text) || tookOut.test(text)) &&
  !stillClosed.test(text);
const mayTakeOut =
  /version|copy|edition|report|pack|minutes|removed|redacted|omitted|taken out|deleted|left out|excised/i;
/** "Depot sale (exempt information removed)", "the public version of a confidential report". */
const tookOut =
  /\b(?:exempt|confidential|private|restricted) (?:\w+ )?(?:information|material|figures|details|names|content|text|parts?|sections?) (?:(?:has|have) been |is |are |was |were )?(?:removed|redacted|omitted|taken out|deleted|left out|excised)\W*$|\b(?:public|redacted|open) (?:version|copy|edition) of (?:an? |the |this )?(?:exempt|confidential|private|restricted)\b/i;
const publicVersion =
  /^\W*(?:this is (?:the|a) )?(?:public|redacted|published|open|web)(?:,? (?:and )?(?:public|redacted|published|open))? (?:version|copy|edition|report|pack|minutes)\b.{0,80}\b(?:removed|redacted|omitted|taken out|withheld|deleted|left out|blanked|excised|for (?:the )?(?:public|publication|website|web))\b/i;
const stillClosed =
  /\b(?:not|nor) (?:be |to be |yet |for )|\bunredacted\b|(?:omitted|withheld|removed|left out)\s*[:;,–—-]+\s*(?:exempt|confidential|restricted|private)\W*$|\bonly\b|\bdo not\b|\b(?:below|follow\w*|begins?|attached|ends?|overleaf)\b/i;

/** Whether a sentence asks, supposes or denies that something is not public, or says that it was so once. */
export const supposesOrDenies = (sentence: string): boolean =>
  isPublicVersion(sentence) ||
  asksOrSupposes.test(sentence) ||
  unsaid.test(sentence) ||
  denies.test(sentence) ||
  nowPublic.test(sentence) ||
  once.test(sentence);

/** Whether a sentence speaks of exemption, privacy or access without marking anything near it. */
export const speaksOnlyOf = (sentence: string): boolean =>
  supposesOrDenies(sentence) || ofThings.test(sentence) || ofRules.test(sentence);

/** Whether a text says that what was not public has been since. */
export const saysReleased = (text: string): boolean => nowPublic.test(text);

/** Whether a title is of rules on access to papers and meetings, which say of all in general what is not public. */
export const isOfAccessRules = (title: string): boolean =>
  /\b(?:procedure|information) rules\b|\brules of procedure\b|\bconstitution\b|\bstanding orders\b/i.test(title);

const released =
  /\b(?:released|cleared) (?:for (?:general |public )?(?:publication|release)|to the public)\b|\bnow (?:published|public|open to the public|available to the public)\b|\b(?:exemption|restriction|embargo)\b[^.;]{0,20}\b(?:lifted|removed|lapsed|expired|ended)\b|\b(?:previously|formerly) (?:exempt|confidential|restricted)\b/i;
const notYet = /\b(?:to be|will be|would be|may be|should be|once|when|until|not|if|unless|after)\b/i;

/** Whether an entry of an agenda says that its paper, private once, has been published. */
export const saysItWasReleased = (text: string): boolean =>
  text.length <= 400 && released.test(text) && !notYet.test(text);

/** "Appendix: Business case (formerly exempt, released 18 May)": the name of what was not public once and is now. */
export const saysWasReleased = (name: string): boolean =>
  once.test(name) &&
  /\b(?:released|published|now (?:public|open)|made public|lifted)\b/i.test(name) &&
  !notYet.test(name);

/** Whether a sentence tells of the time when something was not public, in a text that says that it is now. */
export const tellsOfBefore = (sentence: string, text: string): boolean =>
  sentence.length < text.length && /\b(?:was|were|had been)\b/i.test(sentence) && saysReleased(text);

/** Whether a sentence says that a paper is public but for the parts that it names: "This report is open except for paragraphs 4.2 and 4.3". */
export const saysRestIsOpen = (sentence: string): boolean =>
  /(?<!\bnot )\b(?:open|public|for publication|published|unrestricted)\b[^.;]{0,20}\b(?:except\w*|apart from|save|other than|excluding|but not)\b/i.test(
    sentence,
  );
