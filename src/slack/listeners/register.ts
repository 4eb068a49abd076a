import type { BlockAction } from '@slack/bolt';
import type { AdmittingApp } from '../admitting-app.ts';
import { anyOf, IDS } from '../blocks/ids.ts';
import type { Desk } from '../desk.ts';
import { COMMANDS } from '../slash/all-commands.ts';
import type { Tools } from '../tools.ts';
import { onAppHomeOpened } from './app-home-opened.ts';
import { onAppMention } from './app-mention.ts';
import {
  onBriefingPart,
  onBriefingShare,
  onBriefingShareForm,
  onBriefingTopic,
  onBriefingView,
} from './briefing-actions.ts';
import { onCheckShortcut } from './check-shortcut.ts';
import { onChoice } from './choice-action.ts';
import { onCommand } from './command.ts';
import { onFeedback, onFeedbackForm } from './feedback-action.ts';
import { onHomePage } from './home-page-action.ts';
import { onCandidate, onCompare, onExportIndicators, onShareIndicator, onTrend } from './indicator-actions.ts';
import { onMessage } from './message.ts';
import { once } from './once.ts';
import { onReopen, onSave, onSaved } from './save-action.ts';
import { onShare } from './share-action.ts';
import { onSource } from './source-action.ts';
import { onTraceShortcut } from './trace-shortcut.ts';

export const EVENTS = {
  app_mention: onAppMention,
  message: onMessage,
  app_home_opened: onAppHomeOpened,
} as const;

export const SHORTCUTS = { [IDS.check]: onCheckShortcut, [IDS.trace]: onTraceShortcut } as const;

const ACTIONS = [
  [IDS.source, onSource],
  [IDS.sourceSelect, onSource],
  [IDS.share, onShare],
  [IDS.save, onSave],
  [IDS.saved, onSaved],
  [IDS.reopen, onReopen],
  [IDS.feedback, onFeedback],
  [IDS.choice, onChoice],
  [IDS.candidate, onCandidate],
  [IDS.trend, onTrend],
  [IDS.compare, onCompare],
  [IDS.shareIndicator, onShareIndicator],
  [IDS.exportIndicators, onExportIndicators],
  [IDS.homePage, onHomePage],
  [IDS.briefingPart, onBriefingPart],
  [IDS.briefingView, onBriefingView],
  [IDS.briefingShare, onBriefingShare],
  [IDS.briefingTopic, onBriefingTopic],
] as const;

/** Joins every listener to the app. */
export function registerListeners(app: AdmittingApp, tools: Tools, desk: Desk): void {
  app.event('app_mention', EVENTS.app_mention(desk));
  app.event('message', EVENTS.message(desk));
  app.event('app_home_opened', EVENTS.app_home_opened(tools));
  for (const [name, command] of Object.entries(COMMANDS)) app.command(name, onCommand(command, desk));
  for (const [id, shortcut] of Object.entries(SHORTCUTS))
    app.shortcut({ callback_id: id, type: 'message_action' }, shortcut(tools, desk));
  for (const [id, action] of ACTIONS) app.action<BlockAction>(anyOf(id), once(action(tools, desk), desk));
  app.action(IDS.openPaper, async ({ ack }) => ack());
  app.view(IDS.feedbackForm, onFeedbackForm(tools));
  app.view(IDS.briefingShareForm, onBriefingShareForm(tools, desk));
}
