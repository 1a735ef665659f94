import { ensureAccount } from '../src/offices/access/public.ts';
import type { Transaction } from '../src/platform/database/public.ts';
import { staff } from './data/secretariat.ts';
import { staffPersonId } from './seed-directory.ts';

/** One account per role, for the sign-in links that a demonstration prints at start. */
export const demonstrationRoles: readonly { role: string; email: string }[] = [
  'officer',
  'reviser',
  'head-of-cabinet',
  'signatory',
  'finance',
  'administrator',
  'partner',
].flatMap((role) => {
  const holder = staff.find((member) => member.roles.some((held) => held === role));
  return holder ? [{ role, email: holder.email }] : [];
});

/** Opens an account for everyone of the invented secretariat who has a role. */
export async function seedAccounts(tx: Transaction): Promise<void> {
  for (const member of staff) {
    if (member.roles.length === 0) continue;
    const latin = member.names.find(({ script }) => script === 'Latn');
    await ensureAccount(tx, {
      email: member.email,
      name: latin ? `${latin.given} ${latin.family}` : member.key,
      language: member.language,
      roles: [...member.roles],
      personId: staffPersonId(member.key),
    });
  }
}
