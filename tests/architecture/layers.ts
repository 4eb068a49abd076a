import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** One import as written, with the file that holds it; both relative to `src`. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
}

const CORE = ['papers', 'parsing', 'indicators', 'indexing', 'retrieval', 'answering', 'briefing'] as const;
const LEFTWARDS: Readonly<Record<(typeof CORE)[number], readonly string[]>> = {
  papers: [],
  parsing: ['papers'],
  indicators: ['papers'],
  indexing: ['papers'],
  retrieval: ['indexing', 'papers'],
  answering: ['retrieval', 'indexing', 'indicators', 'papers'],
  briefing: ['answering', 'retrieval', 'indexing', 'indicators', 'papers'],
};
/** What each room of `parsing/exempt` may import beside itself: words first, then lists, pages, papers, files. */
const EXEMPT = 'parsing/exempt/';
const EXEMPT_LEFTWARDS: Readonly<Record<string, readonly string[]>> = {
  wordings: [],
  listings: ['wordings'],
  pages: ['wordings'],
  within: ['wordings', 'listings'],
  elsewhere: ['wordings', 'listings', 'within'],
};
const CORE_PACKAGES = new Set(['zod', 'node:crypto']);

/** Rooms a room may import besides itself; `null` means every room. */
function allowedRooms(room: string): readonly string[] | null {
  if (room in LEFTWARDS) return LEFTWARDS[room as keyof typeof LEFTWARDS];
  if (room === 'adapters' || room === 'slack') return [...CORE, 'fault.ts'];
  if (room === 'workspace') return ['fault.ts'];
  if (room === 'compose.ts') return null;
  return [
    ...CORE,
    'commands',
    'slack',
    'workspace',
    'compose.ts',
    'config.ts',
    'ending.ts',
    'environment.ts',
    'fault.ts',
    'log.ts',
    'minutebook.ts',
  ];
}

/** Says what is wrong with an import, or null where the house allows it. */
export function layerFault({ from, specifier }: Import): string | null {
  const room = from.split('/')[0] ?? from;
  if (!specifier.startsWith('.')) {
    const forbidden = room in LEFTWARDS && !CORE_PACKAGES.has(specifier);
    return forbidden ? `${from}: the core imports no "${specifier}"` : null;
  }
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  const target = path.split('/')[0] ?? '';
  const allowed = allowedRooms(room);
  if (target !== room && allowed !== null && !allowed.includes(target)) {
    return `${from}: ${room} may not import ${target}`;
  }
  return exemptFault(from, path);
}

function exemptFault(from: string, path: string): string | null {
  if (!from.startsWith(EXEMPT) || !path.startsWith(EXEMPT)) return null;
  const [room = '', target = ''] = [from, path].map((file) => file.slice(EXEMPT.length).split('/')[0]);
  if (target === room || EXEMPT_LEFTWARDS[room]?.includes(target)) return null;
  return `${from}: ${EXEMPT}${room} may not import ${target}`;
}

/** Every import, re-export and dynamic import of the TypeScript files below `src`. */
export function importsBelow(src: string): Import[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) =>
    importsIn(readFileSync(join(src, file), 'utf8')).map((specifier) => ({
      from: file.split(sep).join('/'),
      specifier,
    })),
  );
}

function importsIn(source: string): string[] {
  const statement = /^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
  return [statement, dynamic].flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}
