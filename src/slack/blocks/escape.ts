/**
 * The one place where words of a paper, a person or a model become safe to show. Most of them travel in block types
 * that take plain text (`rich_text`, `plain_text`, table cells), where Slack reads no markup; `defuse` is the belt to
 * those braces. Only the top-level `text` is read as markup, and `escapeMarkup` is for it.
 */

const wordJoiner = '\u2060';
/** What could open a mention, a command or a link in Slack's markup. */
const controlOpening = /<(?=[!@#/]|https?:|mailto:|tel:)/gi;
/** Characters that are never words: controls, and those that reverse the direction of text or hide in it. */
const unprintable = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** For plain text: looks the same to a reader, and holds no sequence that Slack could take for a mention or a link. */
export function defuse(text: string): string {
  return wellFormed(text).replace(unprintable, '').replace(controlOpening, `<${wordJoiner}`);
}

/** For the top-level `text`, which Slack reads as markup: `&`, `<` and `>` as entities, broadcasts disarmed. */
export function escapeMarkup(text: string): string {
  return wellFormed(text)
    .replace(unprintable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=(channel|here|everyone)\b)/gi, `@${wordJoiner}`);
}

/** A lone surrogate would make the request's JSON invalid UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** The words a person typed, out of Slack's markup: entities decoded, links and mentions as their plain names. */
export function readMarkup(markup: string): string {
  return markup
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, '$1')
    .replace(/<#[A-Z0-9]+\|?([^>]*)>/g, (_, name: string) => (name ? `#${name}` : ''))
    .replace(/<![a-z]+(?:\^[^|>]*)?\|?([^>]*)>/g, '$1')
    .replace(/<@[A-Z0-9]+(?:\|[^>]*)?>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
