import { Avatar } from './avatar.tsx';
import { usePage } from './page-context.ts';

/** Who is at the keyboard: each person has their own view of channels, private answers and Home. */
export function PersonSwitch({ me, onSwitch }: { me: string; onSwitch: (person: string) => void }) {
  const { seen } = usePage();
  return (
    <fieldset className="person-switch">
      <legend>You are</legend>
      {seen.people
        .filter(({ isBot }) => !isBot)
        .map((person) => (
          <label key={person.id}>
            <input
              type="radio"
              name="person"
              value={person.id}
              checked={person.id === me}
              onChange={() => onSwitch(person.id)}
            />
            <Avatar person={person} size="small" />
            <span className="person-words">
              <span>{person.realName}</span>
              <small>{person.title}</small>
            </span>
          </label>
        ))}
    </fieldset>
  );
}
