import type { Paper } from '../../papers/paper.ts';

/** Where a paper was saved from, the same however letters, order and `MID`, `MId` or `MeetingId` are written; null where unknown. */
export const addressOf = ({ webAddress }: Pick<Paper, 'webAddress'>): string | null =>
  webAddress === null ? null : plainAddress(webAddress);

export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address.toLowerCase();
  const { hostname, pathname, searchParams } = new URL(address);
  const parts = [...searchParams]
    .map(([name, value]) => `${nameOf(name.toLowerCase())}=${value.toLowerCase()}`)
    .filter((part) => !/^(?:j|x|ver|version|utm_\w+|\$lo\$)=/.test(part))
    .sort();
  return `${hostname.replace(/^www\./, '')}${pathname.toLowerCase().replace(/\/$/, '')}?${parts.join('&')}`;
}

const nameOf = (name: string): string => {
  if (/^(?:mid|meetingid)$/.test(name)) return 'mid';
  if (/^(?:cid|committeeid)$/.test(name)) return 'cid';
  return name;
};
