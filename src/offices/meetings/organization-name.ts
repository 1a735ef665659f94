import type { Handle } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import { listBodies } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';

/** The name of the organization this chancery serves; undefined before its secretariat is entered in the directory. */
export async function organizationName(db: Handle, language: Language): Promise<string | undefined> {
  const [secretariat] = await listBodies(db, { kinds: ['secretariat'] });
  return secretariat ? inLanguage(secretariat.names.formal, language) : undefined;
}
