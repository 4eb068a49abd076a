import type { Document, Element, ParentNode } from 'domhandler';
import { elementsIn, namesOf, wordsIn } from './html-node.ts';

const silent = new Set(
  'script style noscript template svg canvas head iframe object embed audio video map input select button textarea option datalist dialog math'.split(
    ' ',
  ),
);
const frame = new Set(['nav', 'footer', 'aside', 'header']);
const framing =
  /(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|(?:main|side|top|user|sub)-?menu|menu|cookies?|cookie-banner|footer|page-?header|site-?header|skip(?:-?(?:link|nav|to-content))?|share|social|sidebar|pagination|mgActionList|mgLinks|mgFooter|mgUserMenu|mgHide|mgBreadcrumbs?|mgNonPrinting|no-?print|(?:header|footer|login|user|menu)pane|dnn(?:login|user|menu|nav|breadcrumb|search|copyright|privacy|terms|currentdate))(?=$|[\s_-])/i;
/** The names of a page's tabs, above what each holds. */
const tabs = /(?:^|[\s_-])(?:rtsUL|tabs|tab-?strip|tabs?(?:[_-]{1,2}|-?)(?:list|nav|menu))(?=$|\s)/i;
const unseen = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)(?=$|\s)/i;

/** Whether an element shows a reader nothing of the paper: scripts, hidden parts, menus, what frames a page. */
export function isPageFurniture(element: Element): boolean {
  const { name, attribs } = element;
  if (silent.has(name)) return true;
  if ('hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')) return true;
  if (name === 'div' && (attribs.title === 'header' || attribs.title === 'footer')) return true;
  const names = namesOf(element);
  if (unseen.test(names)) return true;
  if (/^(?:navigation|search|contentinfo|banner|complementary|menu|menubar)$/.test(attribs.role ?? '')) return true;
  if ((attribs.role === 'tablist' || (name === 'ul' && tabs.test(names))) && !holdsPanels(element)) return true;
  const framed =
    frame.has(name) || (framing.test(names) && name !== 'body' && name !== 'html' && !saysWhereTaken(element));
  return framed && (name !== 'header' || !holdsContent(element));
}

/** A list of tabs may be the folding page itself, each name above what it holds. */
const holdsPanels = (list: Element): boolean =>
  [...elementsIn(list)].some(({ name, attribs }) => attribs.role === 'tabpanel' || name === 'p' || name === 'table');

/** The links above a ModernGov item may alone say at which meeting it was taken: "Meeting of Cabinet, 7 March 2023 (Item 60.)". */
function saysWhereTaken(element: Element): boolean {
  if (!/\bmg(?:ActionList|Links)\b/.test(namesOf(element))) return false;
  const said = /\S[^()]{0,200}\(Item\s+[\w./-]{1,16}\)/.exec(oneLine(wordsIn(element)))?.[0];
  if (!said) return false;
  let root: ParentNode = element;
  while (root.parent) root = root.parent;
  return oneLine(wordsIn(root)).split(said).length === 2;
}

const oneLine = (text: string): string => text.slice(0, 200_000).replace(/\s+/g, ' ');

/** A header inside an article may hold its title. */
const holdsContent = (header: Element): boolean =>
  [...elementsIn(header)].some(({ name }) => name === 'h1') &&
  ![...elementsIn(header)].some(({ name }) => name === 'nav');

const contentNames = /(?:^|\s)(?:modgov|mgContent|mgMain)(?=$|\s)/i;

/** The part of a page that holds its content: what says so itself, unless most of the page's words stand elsewhere. */
export function contentOf(document: Document): ParentNode {
  const elements = [...elementsIn(document, (element) => !silent.has(element.name) || element.name === 'html')];
  const body = elements.find(({ name }) => name === 'body') ?? document;
  const seen = (root: ParentNode): number =>
    wordsIn(root, (element) => !isPageFurniture(element)).replace(/\s+/g, ' ').length;
  const candidates = [
    ...elements.filter((element) => contentNames.test(namesOf(element))),
    ...elements.filter(({ name, attribs }) => name === 'main' || attribs.role === 'main').slice(0, 1),
    ...elements.filter(({ name }) => name === 'article').slice(0, 1),
  ].slice(0, 6);
  if (candidates.length === 0) return body;
  const whole = seen(body);
  return candidates.find((candidate) => seen(candidate) * 2 > whole) ?? body;
}

/** Whether a page was made by ModernGov, which names its parts alike on every council's site. */
export const isModernGov = (html: string): boolean =>
  /\b(?:class|CLASS|id|ID)\s*=\s*["']?(?:[\w-]+ )*(?:mg[A-Z]\w+|modgov)\b/.test(html);
