/** The words of a query without the markup of Slack or a web page. */
export function plainText(query: string): string {
  return query
    .replace(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, ' ')
    .replace(/<(?:https?:[^|>]*\|)([^>]*)>/g, '$1')
    .replace(/<\/?[a-z!@#][^>]{0,300}>/gi, ' ')
    .replace(/&(?:amp|lt|gt|nbsp|quot|#39);/g, ' ')
    .replace(/[*_`~]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
