const represented =
  /^(.{3,160}?)[,;]?\s+\(?(?:(?:who )?(?:was )?represented by|substituted by|substitute:|for whom)\s+(.{3,100}?)(?:\s+(?:substituted|deputised|attended))?\)?\.?$/i;

/** Those a list of absent people names, each with who came instead: "Tamsin Uphill (Alliance), represented by Gwilym Stott". */
export function standInsIn(text: string): { readonly text: string; readonly standIn: string | null }[] {
  if (!/\b(?:represented by|substituted by|substitute:|for whom)\s/i.test(text)) return [{ text, standIn: null }];
  return text.split(/;\s+/).map((part) => {
    const [, absent, standIn] = represented.exec(part) ?? [];
    return absent && standIn ? { text: absent, standIn } : { text: part, standIn: null };
  });
}
