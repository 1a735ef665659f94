import { type Refused, refuse } from './answer.ts';
import type { ScreenLanguage } from './language.ts';

export const roles = ['officer', 'reviser', 'head-of-cabinet', 'signatory', 'finance', 'administrator', 'partner'] as const;
export type Role = (typeof roles)[number];

/** Who acts: an account that signed in, the holder of a one-time or addressee's link, the system itself, or nobody yet. */
export type Actor =
  | { kind: 'account'; id: string; name: string; roles: Role[]; language: ScreenLanguage; personId?: string }
  | { kind: 'link'; name: string }
  | { kind: 'system'; name: string }
  | { kind: 'visitor'; name: '' };

export const visitor: Actor = { kind: 'visitor', name: '' };
export const system: Actor = { kind: 'system', name: 'Chancery' };

/** The actor as the journal stores it: kind, and the account where there is one. */
export function actorKey(actor: Actor): string {
  return actor.kind === 'account' ? `account:${actor.id}` : actor.kind;
}

export function hasRole(actor: Actor, ...wanted: Role[]): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.roles.some((role) => wanted.includes(role)));
}

/** Asked before every act: undefined when the actor holds one of the roles, else the refusal `not-signed-in` or `not-permitted`. */
export function permit(actor: Actor, ...wanted: Role[]): Refused<'not-signed-in' | 'not-permitted'> | undefined {
  if (hasRole(actor, ...wanted)) return undefined;
  return actor.kind === 'account' ? refuse('not-permitted', { roles: wanted }) : refuse('not-signed-in');
}

/** Any signed-in member of the secretariat may read staff pages; an account of a partner organization is none. */
export const staff: Role[] = roles.filter((role) => role !== 'partner');
