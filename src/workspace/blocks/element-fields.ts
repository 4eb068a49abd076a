import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { actionId, confirmation, plainText } from './text-objects.ts';

/** Fields that many elements share. */
export const confirm = confirmation.optional();
export const placeholder = plainText(LIMITS.placeholder).optional();
export const focus_on_load = z.boolean().optional();

/** What every menu and picker has. */
export const menu = { action_id: actionId, confirm, placeholder, focus_on_load };
