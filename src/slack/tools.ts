import type { WebClient } from '@slack/web-api';
import type { SlackDeps, SlackOptions, Timing } from './deps.ts';
import type { TellTrouble } from './errors.ts';
import type { FairQueue } from './fair-queue.ts';
import type { FollowUps } from './follow-ups.ts';
import type { Metrics } from './metrics.ts';
import type { Outbox } from './outbox.ts';
import type { Respond } from './respond.ts';
import type { IsShared } from './shared-channels.ts';

/** What every listener and every task works with. */
export interface Tools {
  readonly deps: SlackDeps;
  readonly options: SlackOptions;
  readonly timing: Timing;
  readonly client: WebClient;
  readonly outbox: Outbox;
  readonly respond: Respond;
  readonly queue: FairQueue;
  readonly tellTrouble: TellTrouble;
  readonly metrics: Metrics;
  readonly isShared: IsShared;
  readonly followUps: FollowUps;
}
