/** A file's name within the library as part of a paper's id, without its extension. */
export function fileSlug(file: string): string {
  return file
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '');
}
