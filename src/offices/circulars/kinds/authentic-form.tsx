import type { JSX } from 'preact';
import { ownNames } from '../../../platform/language.ts';
import { Form, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { kindWords } from './kind-words.ts';

/** Which versions of a draft are equally authentic with its original. */
export function AuthenticForm({ c, circular }: { c: Request; circular: Circular }): JSX.Element | null {
  const others = circular.languages.filter((language) => language !== circular.originalLanguage);
  if (circular.issuance || others.length === 0) return null;
  const t = speak(kindWords, c.var.language);
  return (
    <Section title={t('authentic')} id="authentic">
      <p class="hint">{t('authenticHint')}</p>
      <Form c={c} action={to(c, `/circulars/${circular.id}/authentic`)}>
        <fieldset class="ticks">
          <legend class="visually-hidden">{t('authentic')}</legend>
          {others.map((language) => (
            <label>
              <input type="checkbox" name="languages" value={language} checked={circular.authentic.includes(language)} />{' '}
              <span lang={language}>{ownNames[language]}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button">
          {t('save')}
        </button>
      </Form>
    </Section>
  );
}
