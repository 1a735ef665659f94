import type { JSX } from 'preact';
import { allLanguages, directionOf, ownNames } from '../../../platform/language.ts';
import { Form, type FormState, Heading, ProblemSummary, type Request, Select, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { termDomains } from '../../languages/public.ts';
import { termWords } from './term-words.ts';

export type Organization = { value: string; label: string };

/** A new term with its official name in each language that is known. */
export function NewTermPage({ c, state, organizations }: { c: Request; state: FormState; organizations: Organization[] }): JSX.Element {
  const t = speak(termWords, c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/terms')}>{t('title')}</a>} title={t('new')} under={t('proposeHint')} />
      <ProblemSummary c={c} state={state} labels={{}} />
      <Form c={c} action={to(c, '/terms')}>
        <Select
          c={c}
          state={state}
          name="domain"
          label={t('domain')}
          options={termDomains.map((value) => ({ value, label: t(`domain_${value}`) }))}
        />
        {allLanguages.map((language) => (
          <TextField c={c} state={state} name={language} label={ownNames[language]} lang={language} dir={directionOf(language)} optional />
        ))}
        <Select c={c} state={state} name="organization" label={t('organization')} options={organizations} empty={t('everybody')} />
        <TextField c={c} state={state} name="source" label={t('source')} optional />
        <button type="submit" class="button">
          {t('propose')}
        </button>
      </Form>
    </>
  );
}
