import type { BlockAction } from '@slack/bolt';
import type { AdmittingApp } from '../admitting-app.ts';
import { anyOf, IDS } from '../blocks/ids.ts';
import type { Desk } from '../desk.ts';
import type { Tools } from '../tools.ts';
import { onAppHomeOpened } from './app-home-opened.ts';
import { onAppMention } from './app-mention.ts';
import { askCommand } from './ask-command.ts';
import {
  onBriefingPart,
  onBriefingShare,
  onBriefingShareForm,
  onBriefingTopic,
  onBriefingView,
} from './briefing-actions.ts';
import { briefingCommand } from './briefing-command.ts';
import { onCheckShortcut } from './check-shortcut.ts';
import { onChoice } from './choice-action.ts';
import { onFeedback, onFeedbackForm } from './feedback-action.ts';
import { onHomePage } from './home-page-action.ts';
import { onCandidate, onCompare, onExportIndicators, onShareIndicator, onTrend } from './indicator-actions.ts';
import { indicatorCommand } from './indicator-command.ts';
import { indicatorsCommand } from './indicators-command.ts';
import { onMessage } from './message.ts';
import { minutebookCommand } from './minutebook-command.ts';
import { onSave, onSaved } from './save-action.ts';
import { onShare } from './share-action.ts';
import { onSource } from './source-action.ts';

/** What the app answers to; the manifest must say the same, and a test compares them. */
export const COMMANDS = {
  '/ask': askCommand,
  '/indicator': indicatorCommand,
  '/indicators': indicatorsCommand,
  '/briefing': briefingCommand,
  '/minutebook': minutebookCommand,
} as const;

export const EVENTS = {
  app_mention: onAppMention,
  message: onMessage,
  app_home_opened: onAppHomeOpened,
} as const;

export const SHORTCUTS = { [IDS.check]: onCheckShortcut } as const;

const ACTIONS = [
  [IDS.source, onSource],
  [IDS.sourceSelect, onSource],
  [IDS.share, onShare],
  [IDS.save, onSave],
  [IDS.saved, onSaved],
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
  for (const [name, command] of Object.entries(COMMANDS)) app.command(name, command(tools, desk));
  for (const [id, shortcut] of Object.entries(SHORTCUTS))
    app.shortcut({ callback_id: id, type: 'message_action' }, shortcut(tools, desk));
  for (const [id, action] of ACTIONS) app.action<BlockAction>(anyOf(id), action(tools, desk));
  app.action(IDS.openPaper, async ({ ack }) => ack());
  app.view(IDS.feedbackForm, onFeedbackForm(tools));
  app.view(IDS.briefingShareForm, onBriefingShareForm(tools));
}
