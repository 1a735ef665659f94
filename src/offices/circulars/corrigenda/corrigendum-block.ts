import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { factContext } from '../../directory/public.ts';
import { type Block, renderLine } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { corrigendumWordings } from './corrigendum-words.ts';

/** The letter that a corrigendum takes the place of, as its versions name it. */
export type Corrected = { reference: string; datedOn: string };

/** What a corrigendum corrects; undefined for every other letter. */
export async function correctedBy(db: Handle, { corrects }: Circular): Promise<Corrected | undefined> {
  if (!corrects) return undefined;
  const row = await db
    .selectFrom('issuance')
    .select(['reference', 'dated_on'])
    .where('circular_id', '=', corrects.id)
    .executeTakeFirstOrThrow();
  return { reference: row.reference, datedOn: row.dated_on };
}

/** The line under the subject: that this is a corrigendum, and of which letter. It is part of what is cleared and signed. */
export function corrigendumBlock({ reference, datedOn }: Corrected, language: Language): Block {
  const table = { reference: { fact: 'code' as const, value: reference }, date: { fact: 'days' as const, from: datedOn } };
  const { mark, replaces } = corrigendumWordings[language];
  const { runs } = renderLine(replaces, table, language, factContext(language));
  const gap = language === 'zh' ? '' : ' ';
  return { kind: 'paragraph', key: 'corrigendum', runs: [{ kind: 'text', text: `${mark}${gap}`, strong: true }, ...runs] };
}

/** "Corrigendum: Invitation to …", as the archive and the subject line of the mail name it. */
export function titleOfCorrigendum(title: string, language: Language): string {
  return corrigendumWordings[language].title.replace('{title}', () => title);
}
