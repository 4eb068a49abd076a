/** What a council's site sets above what was minuted or decided of an item, in English or Welsh. */
const label = /^(?:minutes|decisions?|cofnodion|penderfyniad(?:au)?):?$/i;

/** Whether a line only says that minutes or a decision follow: "Minutes:", "Cofnodion:". */
export const isRecordLabel = (text: string): boolean => text.endsWith(':') && label.test(text);
