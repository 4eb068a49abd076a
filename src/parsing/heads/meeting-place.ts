const room =
  /\b(?:rooms?|chamber|chambers|hall|house|guildhall|town hall|centre|suite|offices?|library|theatre|pavilion|college|school|academy|church|hub|building|hotel|court|museum|station|club|gallery|stadium|arena|institute|university|hospital|castle|exchange|lodge|teams|zoom|skype|virtual(?:ly)?|remote(?:ly)?|online|hybrid)\b/i;
/** "12 Tannery Row, Ravenby, SE29 1BD" */
const address =
  /\b\d{1,4}[a-z]?(?:-\d{1,4})? (?:[A-Z][A-Za-z'\u2019-]+ ){1,3}(?:avenue|close|crescent|drive|gardens|gate|grove|hill|lane|parade|place|quay|road|row|square|street|terrace|way)\b|,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
/** Whether a text has the number and the street of a house in it, or a postcode at its end. */
export const isAddress = (text: string): boolean => address.test(text);
const otherwise =
  /^(?:to|from|agenda|minutes|notes?|report|contact|members?|membership|present|apologies|chair|councillors?|cllrs?|published|public|items?|part|questions?|next|the meeting|this meeting|please|for|if|any|anyone|copies|access)\b|\b(?:will|is|are|was|were|may|can|should|must|has|have)\b|[;!?@]|\.\s|:\s/i;

/** Whether a line under a meeting's date is where it meets: "Tollgate Room, County Hall, Stannary Street". */
export const isPlaceLine = (text: string): boolean =>
  text.length <= 140 &&
  /^[A-Z0-9]/.test(text) &&
  (room.test(text) || isAddress(text)) &&
  !otherwise.test(text) &&
  !/\b(?:committee|board|panel|cabinet|council|commission|forum)$/i.test(text) &&
  text
    .split(/[\s,]+/)
    .every((word) => !/^[a-z]{4,}/.test(word) || /^(?:with|near|beside|above|opposite|floor)$/.test(word));

/** A place as it is named, without the words that lead to it. */
export const placeName = (text: string): string =>
  text
    .replace(/^(?:(?:at|in|via|venue|location|place|the)\b\s*:?\s*)+/i, '')
    .replace(/[.,;\s]+$/, '')
    .trim();
