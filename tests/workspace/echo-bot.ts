import { App, LogLevel } from '@slack/bolt';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/open-workspace.ts';

export interface Together {
  readonly workspace: Workspace;
  readonly app: App;
  close(): Promise<void>;
}

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
    logLevel: LogLevel.ERROR,
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
