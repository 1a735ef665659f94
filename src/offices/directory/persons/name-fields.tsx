import type { JSX } from 'preact';
import { type FormState, type Request, TextField, Tick } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { formWords } from '../form-words.ts';

/** The scripts a name is asked in, as in the names of the fields: `latn_family`. */
export const nameScripts = ['latn', 'arab', 'cyrl', 'hans'] as const;
type NameScript = (typeof nameScripts)[number];
type Props = { c: Request; state: FormState };

/** A person's name: in Latin and Arabic letters, and in others where there is one. */
export function NameFields({ c, state }: Props): JSX.Element {
  const t = speak(formWords, c.var.language);
  const hasOther = ['cyrl_family', 'hans_family'].some((name) => state.typed[name]);
  return (
    <>
      <NamePair c={c} state={state} script="latn" />
      <NamePair c={c} state={state} script="arab" />
      <details class="directory-more" open={hasOther}>
        <summary>{t('otherScripts')}</summary>
        <NamePair c={c} state={state} script="cyrl" />
        <NamePair c={c} state={state} script="hans" />
      </details>
      <Tick c={c} state={state} name="family_first" label={t('familyFirst')} />
    </>
  );
}

function NamePair({ c, state, script }: Props & { script: NameScript }): JSX.Element {
  const t = speak(formWords, c.var.language);
  const dir = script === 'arab' ? 'rtl' : 'ltr';
  return (
    <fieldset class="directory-script">
      <legend>{t(script)}</legend>
      <div class="pair">
        <TextField c={c} state={state} name={`${script}_given`} label={t('given')} dir={dir} autocomplete="off" />
        <TextField c={c} state={state} name={`${script}_family`} label={t('family')} dir={dir} autocomplete="off" />
        {script === 'hans' ? null : (
          <TextField
            c={c}
            state={state}
            name={`${script}_particle`}
            label={t('particle')}
            hint={script === 'latn' ? t('particleHint') : undefined}
            dir={dir}
            autocomplete="off"
            optional
          />
        )}
      </div>
    </fieldset>
  );
}
