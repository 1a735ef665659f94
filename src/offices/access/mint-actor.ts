import { type Actor, type Role, roles } from '../../platform/actor.ts';
import { asScreenLanguage } from '../../platform/language.ts';

type AccountRow = { id: string; name: string; roles: string[]; language: string; person_id: string | null };

/** The Actor that every other office trusts; minted here and nowhere else. */
export function actorOfAccount(account: AccountRow): Actor {
  return {
    kind: 'account',
    id: account.id,
    name: account.name,
    roles: account.roles.filter((role): role is Role => roles.some((known) => known === role)),
    language: asScreenLanguage(account.language) ?? 'en',
    personId: account.person_id ?? undefined,
  };
}
