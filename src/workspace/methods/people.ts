import { z } from 'zod';
import { APP_ID, BOT, TEAM } from '../directory.ts';
import { Refusal } from '../refusal.ts';
import { slackUser } from '../slack-shapes.ts';
import { count, type Method, method } from './method.ts';
import { page } from './paging.ts';

/** Who is who: the app itself, the people, the team. */
export const peopleMethods: Readonly<Record<string, Method>> = {
  'auth.test': method(null, {}, ({ baseUrl, state }) => ({
    url: `${baseUrl}/`,
    team: TEAM.name,
    team_id: TEAM.id,
    user: state.person(BOT.userId).name,
    user_id: BOT.userId,
    bot_id: BOT.botId,
    is_enterprise_install: false,
  })),

  'users.info': method('users:read', { user: z.string() }, ({ state }, args) => ({
    user: slackUser(state.person(args.user)),
  })),

  'users.list': method(
    'users:read',
    { limit: count(200, 1000), cursor: z.string().optional() },
    ({ state }, { limit, cursor }) => {
      const { page: members, ...rest } = page([...state.people.values()], limit, cursor);
      return { members: members.map(slackUser), ...rest };
    },
  ),

  'bots.info': method('users:read', { bot: z.string().optional() }, ({ state }, args) => {
    if (args.bot && args.bot !== BOT.botId) throw new Refusal('bot_not_found');
    const { realName } = state.person(BOT.userId);
    return { bot: { id: BOT.botId, app_id: APP_ID, user_id: BOT.userId, name: realName, deleted: false } };
  }),

  'team.info': method('team:read', {}, () => ({ team: { ...TEAM, email_domain: '' } })),
};
