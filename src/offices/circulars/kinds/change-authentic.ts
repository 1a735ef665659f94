import type { Actor } from '../../../platform/actor.ts';
import type { Answer } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { wordLanguages } from '../../languages/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';

/** States which versions are equally authentic with the original, which always is; the mark is printed, so clearances fall with a change. */
export async function changeAuthentic(
  db: Handle,
  actor: Actor,
  id: string,
  languages: readonly Language[],
): Promise<Answer<object, ChangeRefusal>> {
  return changeDraft<object, ChangeRefusal>(db, actor, id, async (tx, circular) => {
    const others = circular.languages.filter((each) => languages.includes(each) && each !== circular.originalLanguage);
    await tx.updateTable('circular').set({ authentic: others }).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'circulars.authenticate', { kind: 'circular', id }, { languages: others });
    return { ok: true };
  });
}

const wordings: Record<Language, string> = {
  en: 'Equally authentic: {languages}',
  fr: 'Faisant également foi\u00a0: {languages}',
  es: 'Igualmente auténticos: {languages}',
  ar: 'النصوص المتساوية في الحجية: {languages}',
  ru: 'Тексты, имеющие одинаковую силу: {languages}',
  zh: '同等作准文本：{languages}',
};

/** "Equally authentic: English and Arabic", in the language of the version that says so. */
export function wordAuthentic(languages: readonly Language[], language: Language): string {
  return wordings[language].replace('{languages}', wordLanguages([...languages], language, 'plain'));
}
