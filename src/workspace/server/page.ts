import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { sendText } from './reply.ts';

const HTML = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Minutebook</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<noscript>This page needs JavaScript to show the workspace.</noscript>
<script type="module" src="/page.js"></script>
</body>
</html>
`;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="#0f5257"/><path d="M10 9h12a4 4 0 0 1 4 4v14H14a4 4 0 0 1-4-4z" fill="#fff"/><path d="M14 14h8M14 18h8M14 22h5" stroke="#0f5257" stroke-width="2" stroke-linecap="round"/></svg>`;

interface Bundle {
  readonly js: string;
  readonly css: string;
}

export interface Page {
  /** Answers a request for the page or a part of it; false where the path is something else. */
  serve(path: string, response: ServerResponse): Promise<boolean>;
}

/** The page, bundled in memory when it is first asked for. Nothing is written to disk and nothing comes from elsewhere. */
export function createPage(): Page {
  let bundling: Promise<Bundle> | null = null;
  const bundle = () => {
    bundling ??= bundlePage();
    return bundling;
  };
  return {
    async serve(path, response) {
      switch (path) {
        case '/':
          sendText(response, 200, 'text/html; charset=utf-8', HTML);
          return true;
        case '/page.js':
          sendText(response, 200, 'text/javascript; charset=utf-8', (await bundle()).js);
          return true;
        case '/page.css':
          sendText(response, 200, 'text/css; charset=utf-8', (await bundle()).css);
          return true;
        case '/icon.svg':
          sendText(response, 200, 'image/svg+xml', ICON);
          return true;
        default:
          return false;
      }
    },
  };
}

async function bundlePage(): Promise<Bundle> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../page/page.tsx', import.meta.url))],
    bundle: true,
    write: false,
    outdir: '/',
    entryNames: 'page',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const textOf = (ending: string) => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}
