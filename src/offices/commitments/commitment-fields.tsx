import type { JSX } from 'preact';
import { directionOf, screenLanguages } from '../../platform/language.ts';
import { type FormState, type Request, Select, TextField } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { BodyField } from '../activities/public.ts';
import { wordLanguages } from '../languages/public.ts';
import { commitmentKinds } from './commitment.ts';
import { words } from './words.ts';

/** The fields of a commitment, alone or inside the form of the activity from which it follows; the page brings the list of bodies. */
export function CommitmentFields({ c, state }: { c: Request; state: FormState }): JSX.Element {
  const t = speak(words, c.var.language);
  const kinds = commitmentKinds.map((value) => ({ value, label: t(`kind_${value}`) }));
  return (
    <>
      <div class="three">
        <Select c={c} state={state} name="commitment_kind" label={t('kind')} options={kinds} value="promised" />
        <BodyField state={state} name="commitment_by" label={t('by')} />
        <BodyField state={state} name="commitment_to" label={t('to')} />
      </div>
      <div class="four">
        {screenLanguages.map((code) => (
          <TextField
            c={c}
            state={state}
            name={`commitment_what_${code}`}
            label={t('whatIn', { language: wordLanguages([code], c.var.language, 'in') })}
            lang={code}
            dir={directionOf(code)}
          />
        ))}
      </div>
      <div class="three">
        <TextField c={c} state={state} name="commitment_due" label={t('due')} hint={t('dueHint')} dir="ltr" optional />
        <TextField c={c} state={state} name="commitment_owner" label={t('owner')} value={c.var.actor.name} dir="auto" />
      </div>
    </>
  );
}
