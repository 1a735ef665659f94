import { listAccounts } from '../offices/access/public.ts';
import { listBodies, listLetterheads, listSigners, memberParliaments } from '../offices/directory/public.ts';
import { type Actor, hasRole } from '../platform/actor.ts';
import { today } from '../platform/clock.ts';
import type { Handle } from '../platform/database/public.ts';
import type { ScreenLanguage } from '../platform/language.ts';

export const stepNames = ['organization', 'letterhead', 'posts', 'directory', 'accounts'] as const;
export type StepName = (typeof stepNames)[number];
/** One thing a new secretariat does before its first letter; `href` (without language) where this actor may do it now. */
export type FirstStep = { name: StepName; done: boolean; href?: string };

/** What is done and what is missing before the first letter, in order; nothing once all is there, or for those who enter nothing. */
export async function firstSteps(db: Handle, actor: Actor, language: ScreenLanguage): Promise<FirstStep[]> {
  if (!hasRole(actor, 'officer', 'administrator')) return [];
  const [own] = await listBodies(db, { kinds: ['secretariat'] });
  const signers = await listSigners(db, language);
  const accounts = await listAccounts(db);
  const done: Record<StepName, boolean> = {
    organization: own !== undefined,
    letterhead: own !== undefined && (await listLetterheads(db, own.id)).size > 0,
    posts: signers.some(({ bodySlug }) => bodySlug === own?.slug),
    directory: (await memberParliaments(db, today())).length > 0,
    accounts: accounts.some(({ roles }) => roles.includes('signatory')),
  };
  if (stepNames.every((name) => done[name])) return [];
  return stepNames.map((name) => ({ name, done: done[name], ...(done[name] ? {} : hrefOf(name, actor, own?.slug)) }));
}

function hrefOf(name: StepName, actor: Actor, slug: string | undefined): { href?: string } {
  const isAdministrator = hasRole(actor, 'administrator');
  if (name === 'organization') return { href: '/directory/new?kind=secretariat' };
  if (name === 'directory') return { href: '/directory/import' };
  if (name === 'accounts') return isAdministrator ? { href: '/accounts' } : {};
  if (!slug) return {};
  if (name === 'posts') return { href: `/directory/${slug}` };
  return isAdministrator ? { href: `/directory/${slug}/letterhead` } : {};
}
