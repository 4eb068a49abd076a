/** What a file cannot say of itself, from `knowledge/papers.yml`. */
export interface PaperNotes {
  readonly body?: string | undefined;
  /** The council whose paper it is: two councils may each have a Cabinet. */
  readonly council?: string | undefined;
  readonly meetingDate?: string | undefined;
  readonly webAddress?: string | undefined;
  readonly visibility?: 'public' | 'exempt' | undefined;
  /** Items, by number or title, that are public or exempt whatever the file says. */
  readonly publicItems?: readonly string[] | undefined;
  readonly exemptItems?: readonly string[] | undefined;
  /** Names that one body goes by; the first is the one shown. */
  readonly bodies?: readonly { readonly name: string; readonly aliases: readonly string[] }[] | undefined;
}
