import { App, LogLevel } from '@slack/bolt';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/open-workspace.ts';

export interface Together {
  readonly workspace: Workspace;
  readonly app: App;
  close(): Promise<void>;
}

const nothing = () => {};

/** Bolt speaks of every cut connection; the tests cut them on purpose. */
const quiet = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};

/** A workspace without a page and an ordinary Bolt app connected to it; `listen` gives the app its listeners. */
export async function openTogether(
  listen: (app: App) => void,
  options: Partial<WorkspaceOptions> = {},
): Promise<Together> {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false, ...options });
  const app = new App({
    token: workspace.botToken,
    appToken: workspace.appToken,
    socketMode: true,
    logger: quiet,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  listen(app);
  await app.start();
  return {
    workspace,
    app,
    close: async () => {
      await app.stop();
      await workspace.close();
    },
  };
}
