import { commandEnvelope } from '../delivery/envelope.ts';
import { APP_ID, BOT, TEAM } from '../directory.ts';
import { type Acting, DONE, failure, type Outcome, responseUrl, slackbotTells } from './acting.ts';
import { respond } from './respond.ts';

/** Sends a slash command. What went wrong is also told in the channel, as Slack does. */
export async function command(acting: Acting, channelId: string, name: string, text: string): Promise<Outcome> {
  const { state, courier, me } = acting;
  const channel = state.channel(channelId);
  if (name === '/invite') return invite(acting, channel.id, text);
  const known = state.manifest.commands;
  if (known.length > 0 && !known.some((each) => each.command === name)) {
    const list = known.map((each) => each.command).join(', ');
    return refuse(acting, channel.id, `${name} is not a command here. The commands are ${list}.`);
  }
  const url = responseUrl(acting, { channel: channel.id });
  const attempt = await courier.ask(
    commandEnvelope({
      token: 'local',
      team_id: TEAM.id,
      team_domain: TEAM.domain,
      channel_id: channel.id,
      channel_name:
        channel.kind === 'im' ? 'directmessage' : channel.kind === 'private' ? 'privategroup' : channel.name,
      user_id: me.id,
      user_name: me.name,
      command: name,
      text: text.trim(),
      api_app_id: APP_ID,
      is_enterprise_install: 'false',
      response_url: url,
      trigger_id: state.tickets.trigger(me.id),
    }),
  );
  const why = failure(attempt, state.person(BOT.userId).realName);
  if (why) return refuse(acting, channel.id, `\`${name}\` did not work. ${why}`);
  if (attempt.kind === 'acknowledged' && attempt.answer) {
    respond(state, { channel: channel.id, user: me.id, threadTs: null, messageTs: null }, attempt.answer);
  }
  return DONE;
}

function invite(acting: Acting, channel: string, text: string): Outcome {
  const { state } = acting;
  const named = text.trim().replace(/^@/, '').toLowerCase();
  const person = [...state.people.values()].find(({ name, realName }) =>
    [name.toLowerCase(), realName.toLowerCase()].includes(named),
  );
  if (!person) return refuse(acting, channel, `There is nobody called ${text.trim() || 'that'} to invite.`);
  state.join(channel, person.id);
  slackbotTells(acting, channel, `${person.realName} has been added to this channel.`);
  return DONE;
}

function refuse(acting: Acting, channel: string, why: string): Outcome {
  slackbotTells(acting, channel, why);
  return { ok: false, why };
}
