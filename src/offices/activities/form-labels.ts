import { ownNames, type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { partnerRows } from './activity-form.ts';
import { words } from './words.ts';

/** The labels of the form's fields, for the list of problems at its head. */
export function labelsOf(language: ScreenLanguage): Record<string, string> {
  const t = speak(words, language);
  const perLanguage = screenLanguages.flatMap((code) => [
    [`title_${code}`, `${t('titleIn')}, ${ownNames[code]}`],
    [`text_${code}`, `${t('textIn')}, ${ownNames[code]}`],
  ]);
  const partners = Array.from({ length: partnerRows }, (_, row) => [`partner_${row}`, t('partner', { n: row + 1 })]);
  return {
    theme: t('theme'),
    whens: t('when'),
    country: t('country'),
    attendance: t('attendance'),
    source: t('source'),
    ...Object.fromEntries([...perLanguage, ...partners]),
  };
}
