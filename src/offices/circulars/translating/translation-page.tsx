import type { JSX } from 'preact';
import { ownNames } from '../../../platform/language.ts';
import { emptyForm, Form, type FormState, type Request, Section, Select, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { translationWords } from './translation-words.ts';

type Props = { c: Request; circular: Circular; state?: FormState };

/** The page from which a translator's file goes out and to which it comes back. */
export function TranslationPage({ c, circular, state = emptyForm }: Props): JSX.Element {
  const t = speak(translationWords, c.var.language);
  const others = circular.languages.filter((language) => language !== circular.originalLanguage);
  if (others.length === 0) return <p class="empty">{t('noOther')}</p>;
  const options = others.map((language) => ({ value: language, label: ownNames[language] }));
  return (
    <>
      <Section title={t('send')}>
        <p class="hint">{t('sendHelp')}</p>
        <form method="get" action={to(c, `/circulars/${circular.id}/translation.docx`)} class="form" novalidate>
          <Select c={c} state={state} name="to" label={t('language')} options={options} value={c.req.query('to') ?? others[0]} />
          <TextField c={c} state={state} name="due" type="date" label={t('due')} optional />
          <div class="actions">
            <button type="submit" class="button">
              {t('download')}
            </button>
            <button type="submit" class="button quiet" formaction={to(c, `/circulars/${circular.id}/translation.xlf`)}>
              {t('downloadXliff')}
            </button>
          </div>
        </form>
      </Section>
      {circular.issuance ? null : (
        <Section title={t('takeBack')}>
          <p class="hint">{t('takeBackHelp')}</p>
          <Form c={c} action={to(c, `/circulars/${circular.id}/translation`)} multipart>
            <div class="field">
              <label for="file">{t('file')}</label>
              <input type="file" id="file" name="file" accept=".docx,.xlf,.xliff" />
            </div>
            <button type="submit" class="button">
              {t('look')}
            </button>
          </Form>
        </Section>
      )}
    </>
  );
}
