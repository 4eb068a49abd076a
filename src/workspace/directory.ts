/** Someone in the workspace. */
export interface Person {
  readonly id: string;
  /** What stands after the `@`. */
  readonly name: string;
  readonly realName: string;
  readonly title: string;
  readonly isAdmin: boolean;
  readonly isBot: boolean;
}

/** A channel, a private channel or a direct message. `members` changes as people join. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly topic: string;
  readonly members: Set<string>;
  /** Shared with people of another organisation. */
  readonly isShared: boolean;
}

export const TEAM = { id: 'T0COUNCIL1', name: 'Council', domain: 'council' } as const;
export const APP_ID = 'A0MINUTEBK';

/** The app's bot user. */
export const BOT = { userId: 'U0MINUTEBK', botId: 'B0MINUTEBK' } as const;

/** Slack's own voice: what a person sees when a command fails. */
export const SLACKBOT = 'USLACKBOT';

/** The people the workspace opens with: an officer, a lead member and a democratic services officer who may administer the bot. */
export const PEOPLE = {
  officer: 'U0OFFICER1',
  leadMember: 'U0LEADMBR1',
  admin: 'U0DEMSERV1',
} as const;

/** The channels the workspace opens with. The bot is in all but `allStaff`. */
export const CHANNELS = {
  families: 'C0FAMILIES',
  scrutiny: 'C0SCRUTINY',
  performance: 'C0PERFORMA',
  briefings: 'G0LEADMBRS',
  allStaff: 'C0ALLSTAFF',
} as const;

/** The people and channels of a fresh workspace. */
export function startingDirectory(bot: { readonly botName: string; readonly handle: string }): {
  people: Person[];
  channels: Channel[];
} {
  const everyone = Object.values(PEOPLE);
  return {
    people: [
      person(PEOPLE.officer, 'priya.shah', 'Priya Shah', 'Service manager, children and families'),
      person(PEOPLE.leadMember, 'tom.ward', 'Cllr Tom Ward', 'Lead member for children and families'),
      { ...person(PEOPLE.admin, 'dana.okafor', 'Dana Okafor', 'Democratic services'), isAdmin: true },
      { ...person(BOT.userId, bot.handle, bot.botName, 'Knows the committee papers'), isBot: true },
      { ...person(SLACKBOT, 'slackbot', 'Slackbot', ''), isBot: true },
    ],
    channels: [
      channel(CHANNELS.families, 'children-and-families', 'The service, day to day', [...everyone, BOT.userId]),
      channel(CHANNELS.scrutiny, 'scrutiny-prep', 'Getting ready for overview and scrutiny', [...everyone, BOT.userId]),
      channel(CHANNELS.performance, 'performance', 'Indicators, targets and neighbours', [...everyone, BOT.userId]),
      {
        ...channel(CHANNELS.briefings, 'lead-member-briefings', 'Private: lead member and officers', [
          PEOPLE.officer,
          PEOPLE.leadMember,
          BOT.userId,
        ]),
        kind: 'private',
      },
      channel(CHANNELS.allStaff, 'all-staff', 'Announcements. The bot has not been added here', everyone),
      ...everyone.map((id) => directMessage(id)),
    ],
  };
}

/** The id of a person's direct message with the bot. */
export function directMessageId(person: string): string {
  return `D${person.slice(1)}`;
}

export function directMessage(person: string): Channel {
  return {
    ...channel(directMessageId(person), '', '', [person, BOT.userId]),
    kind: 'im',
  };
}

function person(id: string, name: string, realName: string, title: string): Person {
  return { id, name, realName, title, isAdmin: false, isBot: false };
}

function channel(id: string, name: string, topic: string, members: readonly string[]): Channel {
  return { id, name, kind: 'channel', topic, members: new Set(members), isShared: false };
}
