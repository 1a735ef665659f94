import type { Handle } from '../../../platform/database/public.ts';
import { type Language, type ScreenLanguage, screenLanguageFor } from '../../../platform/language.ts';
import { listSigners } from '../../directory/public.ts';
import { normaliseText, type Signature } from '../../languages/public.ts';

/** Who may sign papers of a meeting today: a key for forms, and name, post and organization in words. */
export type PaperSigner = { key: string; name: string; post: string; body: string };

/** The holders of posts that may sign, in a language; the key is the same in all. */
export async function paperSigners(db: Handle, language: ScreenLanguage): Promise<PaperSigner[]> {
  const signers = (await listSigners(db, language)).map(({ personId, bodySlug, name, post, body }) => ({
    key: `${personId}.${bodySlug}`,
    name,
    post,
    body,
  }));
  return signers.filter(({ key }, index) => signers.findIndex((each) => each.key === key) === index);
}

/** The signature block of a signer in a language, to be signed by hand; undefined when they may sign no longer. */
export async function signatureOf(db: Handle, key: string, language: Language): Promise<Signature | undefined> {
  const signer = (await paperSigners(db, screenLanguageFor(language))).find((each) => each.key === key);
  return signer && { name: signer.name, lines: [normaliseText(signer.post, language)], signed: false };
}
