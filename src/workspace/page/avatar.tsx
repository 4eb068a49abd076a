import type { Person } from '../directory.ts';

/** A person's initials, or the bot's mark, in a rounded square. Decorative: the name always stands beside it. */
export function Avatar({
  person,
  size = 'medium',
}: {
  person: Person | undefined;
  size?: 'small' | 'medium' | 'large';
}) {
  if (person?.isBot) {
    return (
      <span className={`avatar avatar-${size} avatar-bot`} aria-hidden="true">
        <svg viewBox="0 0 24 24" fill="none" aria-hidden="true">
          <path d="M6 4h9a3 3 0 0 1 3 3v13H9a3 3 0 0 1-3-3z" fill="currentColor" opacity=".18" />
          <path
            d="M6 4h9a3 3 0 0 1 3 3v13H9a3 3 0 0 1-3-3zM9.5 8.500h5M9.500 12h5M9.500 15.500h3"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
    );
  }
  return (
    <span className={`avatar avatar-${size} avatar-tone-${tone(person?.id ?? '')}`} aria-hidden="true">
      {initials(person?.realName ?? '?')}
    </span>
  );
}

function initials(name: string): string {
  const words = name.replace(/^(Cllr|Dr|Mr|Mrs|Ms)\.? /, '').split(' ');
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

function tone(id: string): number {
  return [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
}
