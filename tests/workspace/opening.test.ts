import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace, type Workspace, WorkspaceError } from '../../src/workspace/open-workspace.ts';

const open: Workspace[] = [];
afterEach(async () => {
  for (const workspace of open.splice(0)) await workspace.close();
});

async function start(options: Partial<Parameters<typeof openWorkspace>[0]> = {}): Promise<Workspace> {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false, ...options });
  open.push(workspace);
  return workspace;
}

test('a port in use is one clear sentence with the next step', async () => {
  const first = await start();
  const port = Number(new URL(first.url).port);

  const second = await openWorkspace({ host: '127.0.0.1', port, page: false }).catch((error: unknown) => error);

  expect(second).toBeInstanceOf(WorkspaceError);
  expect(second).toMatchObject({
    code: 'port-in-use',
    message: `Port ${port} on 127.0.0.1 is already in use`,
    remedy: expect.stringContaining('PORT=3001'),
  });
});

test('an address that is not this machine’s is refused with the next step', async () => {
  const error = await openWorkspace({ host: '203.0.113.9', port: 0, page: false }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'address-not-usable', remedy: expect.stringContaining('HOST') });
});

test('health is 503 until the app can serve', async () => {
  let ready = false;
  const workspace = await start({ health: () => ready });
  const health = async () => (await fetch(`${workspace.url}/healthz`)).status;

  const before = await health();
  ready = true;

  expect([before, await health()]).toEqual([503, 200]);
});

test('a request that names another host or comes from another site is turned away', async () => {
  const workspace = await start();
  const { port } = new URL(workspace.url);
  const status = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/healthz', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  expect(await status({ host: `evil.example:${port}` })).toBe(403);
  expect(await status({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' })).toBe(403);
  expect(await status({ host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` })).toBe(200);
});

test('every answer forbids scripts, styles and requests from elsewhere', async () => {
  const workspace = await start({ page: true });
  const { headers } = await fetch(workspace.url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https:/);
});

test('the page is bundled whole: nothing in it is fetched from elsewhere', async () => {
  const workspace = await start({ page: true });
  const html = await (await fetch(workspace.url)).text();
  const css = await (await fetch(`${workspace.url}/page.css`)).text();
  const js = await fetch(`${workspace.url}/page.js`);
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(html).not.toMatch(/<style|<script>|\son\w+=/);
  expect(css).not.toMatch(/@import|url\(\s*["']?https?:/);
  expect(js.status).toBe(200);
});

test('starting afresh empties the workspace and keeps the app', async () => {
  const workspace = await start();
  const officer = workspace.as(PEOPLE.officer);
  officer.say({ channel: officer.directMessage, text: 'hello' });

  workspace.state.reset();

  expect(officer.sees(officer.directMessage)).toEqual([]);
});

test('what a person types cannot become mark-up, only names become mentions', async () => {
  const officer = (await start()).as(PEOPLE.officer);
  const { text } = officer.say({
    channel: officer.directMessage,
    text: '<!channel> & <https://evil.example|x> @minutebook @Cllr Tom Ward mail@minutebook.example',
  });
  expect(text).toBe(
    '&lt;!channel&gt; &amp; &lt;https://evil.example|x&gt; <@U0MINUTEBK> <@U0LEADMBR1> mail@minutebook.example',
  );
});
