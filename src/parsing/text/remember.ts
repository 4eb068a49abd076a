/** So many texts are remembered at a time: a file asks about its own lines again and again, and few are found faster. */
const MOST = 1000;
/** A longer text is read anew: to find it among others costs as much. */
const LONGEST = 2000;

/** A reading of texts that depends on the words alone, not done twice for the same words. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
