import { randomBytes } from 'node:crypto';
import type { GivenView } from './blocks/check-view.ts';
import { LIMITS } from './blocks/limits.ts';
import type { Changes } from './changes.ts';
import { Refusal } from './refusal.ts';
import type { View } from './view.ts';

/** The modals on each person's screen, as a stack, and each person's Home tab. */
export class ViewBook {
  readonly #stacks = new Map<string, View[]>();
  readonly #homes = new Map<string, View>();
  readonly #changes: Changes;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  /** The modals a person has open, the one on top last. */
  stack(user: string): readonly View[] {
    return this.#stacks.get(user) ?? [];
  }

  home(user: string): View | undefined {
    return this.#homes.get(user);
  }

  open(user: string, given: GivenView): View {
    if (given.type !== 'modal') throw new Refusal('invalid_arguments', ['[ERROR] only modals can be opened']);
    const view = fresh(user, given, null);
    this.#setStack(user, [view]);
    return view;
  }

  push(user: string, given: GivenView): View {
    const stack = this.stack(user);
    if (stack.length === 0) throw new Refusal('not_found');
    if (stack.length >= LIMITS.pushedViews) throw new Refusal('push_limit_reached');
    const view = fresh(user, given, stack.at(-1) ?? null);
    this.#setStack(user, [...stack, view]);
    return view;
  }

  update(
    match: { viewId?: string | undefined; externalId?: string | undefined; hash?: string | undefined },
    given: GivenView,
  ): View {
    const old = [...this.#stacks.values()]
      .flat()
      .concat([...this.#homes.values()])
      .find((view) =>
        match.viewId ? view.id === match.viewId : !!match.externalId && view.given.external_id === match.externalId,
      );
    if (!old) throw new Refusal('not_found');
    if (match.hash && match.hash !== old.hash) throw new Refusal('hash_conflict');
    return this.#replace({ ...old, given, hash: newHash(), errors: {} });
  }

  publish(user: string, given: GivenView, hash?: string): View {
    if (given.type !== 'home') throw new Refusal('invalid_arguments', ['[ERROR] only home views can be published']);
    const old = this.#homes.get(user);
    if (hash && old && hash !== old.hash) throw new Refusal('hash_conflict');
    const view = old ? { ...old, given, hash: newHash() } : fresh(user, given, null);
    this.#homes.set(user, view);
    this.#changes.tell({ kind: 'home', user });
    return view;
  }

  /** Shows the app's errors beside the fields of a view. */
  showErrors(view: View, errors: Readonly<Record<string, string>>): void {
    this.#replace({ ...view, errors });
  }

  /** Takes the top modal off the person's screen, or all of them. */
  close(user: string, all = false): void {
    this.#setStack(user, all ? [] : this.stack(user).slice(0, -1));
  }

  clear(): void {
    this.#stacks.clear();
    this.#homes.clear();
  }

  #replace(view: View): View {
    if (view.given.type === 'home') {
      this.#homes.set(view.user, view);
      this.#changes.tell({ kind: 'home', user: view.user });
      return view;
    }
    this.#setStack(
      view.user,
      this.stack(view.user).map((each) => (each.id === view.id ? view : each)),
    );
    return view;
  }

  #setStack(user: string, stack: View[]): void {
    this.#stacks.set(user, stack);
    this.#changes.tell({ kind: 'views', user });
  }
}

const newHash = () => `${Date.now()}.${randomBytes(4).toString('hex')}`;

function fresh(user: string, given: GivenView, previous: View | null): View {
  const id = `V${randomBytes(5).toString('hex').toUpperCase()}`;
  return {
    id,
    user,
    given,
    hash: newHash(),
    rootId: previous?.rootId ?? id,
    previousId: previous?.id ?? null,
    errors: {},
  };
}
