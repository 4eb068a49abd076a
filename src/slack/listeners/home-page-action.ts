import { showHome } from '../show-home.ts';
import { type Action, openAction } from './action.ts';

/** Turns the page of the paper list on the Home tab. */
export const onHomePage: Action = (tools) => async (args) => {
  const { user, value } = await openAction(args);
  await showHome(user, Number(value), tools);
};
