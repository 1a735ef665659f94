import type { JSX } from 'preact';
import { allLanguages, directionOf } from '../../../platform/language.ts';
import { Choices, type FormState, type Request, Select, TextField, Tick, typedValue } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { labelLanguage } from '../label-language.ts';
import { contrastWithWhite } from '../letterheads/contrast.ts';
import { wordFigure } from '../word-figure.ts';
import { confidences, enclosureRules } from './paper.ts';
import { markField } from './paper-form.ts';
import { paperWords } from './paper-words.ts';
import { paperLimits } from './set-paper.ts';

type Fields = { c: Request; state: FormState };
const usual = { accent: '#15375f', quiet: '#59636e', serif: 'Source Serif 4', sans: 'Source Sans 3' };

/** Colours, typefaces, margins and size. */
export function LookFields({ c, state, families }: Fields & { families: readonly string[] }): JSX.Element {
  const t = speak(paperWords, c.var.language);
  const faces = families.map((name) => ({ value: name, label: name }));
  return (
    <fieldset class="directory-script">
      <legend>{t('look')}</legend>
      <div class="paper-fields">
        {(['accent', 'quiet'] as const).map((name) => (
          <div>
            <TextField c={c} state={state} name={name} label={t(name)} hint={t(`${name}Hint`, { usual: usual[name] })} dir="ltr" optional />
            <Swatch c={c} colour={typedValue(state, name) || usual[name]} />
          </div>
        ))}
        {(['serif', 'sans'] as const).map((name) => (
          <Select
            c={c}
            state={state}
            name={name}
            label={t(name)}
            hint={t('facesHint')}
            options={faces}
            empty={t('usualFace', { name: usual[name] })}
            optional
          />
        ))}
        {(['top', 'bottom', 'side', 'bodySize'] as const).map((name) => {
          const [least, most] = paperLimits[name];
          return (
            <TextField
              c={c}
              state={state}
              name={name}
              label={t(name)}
              hint={t('limits', { least: wordFigure(least, c.var.language), most: wordFigure(most, c.var.language) })}
              dir="ltr"
              optional
            />
          );
        })}
      </div>
    </fieldset>
  );
}

/** The colour as it prints, with its contrast; a colour that cannot be read has neither. */
function Swatch({ c, colour }: { c: Request; colour: string }): JSX.Element | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  return (
    <p class="paper-swatch">
      <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
        <rect width="24" height="12" fill={colour} />
      </svg>{' '}
      {speak(paperWords, c.var.language)('contrast', { figure: wordFigure(contrastWithWhite(colour.toLowerCase()), c.var.language) })}
    </p>
  );
}

/** Where the lines of a letter stand and what they say. */
export function RuleFieldsOfPaper({ c, state }: Fields): JSX.Element {
  const t = speak(paperWords, c.var.language);
  return (
    <fieldset class="directory-script">
      <legend>{t('rules')}</legend>
      <div class="paper-fields">
        <Choices
          c={c}
          state={state}
          name="addressAt"
          label={t('addressAt')}
          value="foot"
          options={(['foot', 'head'] as const).map((value) => ({ value, label: t(`addressAt_${value}`) }))}
        />
        <Choices
          c={c}
          state={state}
          name="referenceAt"
          label={t('referenceAt')}
          value="beside"
          options={(['beside', 'above', 'head'] as const).map((value) => ({ value, label: t(`referenceAt_${value}`) }))}
        />
        <Choices
          c={c}
          state={state}
          name="dateAt"
          label={t('dateAt')}
          value="end"
          options={(['end', 'start'] as const).map((value) => ({ value, label: t(`dateAt_${value}`) }))}
        />
        <Choices
          c={c}
          state={state}
          name="enclosures"
          label={t('enclosures')}
          value="both"
          options={enclosureRules.map((value) => ({ value, label: t(`enclosures_${value}`) }))}
        />
      </div>
      <Tick c={c} state={state} name="namesOriginal" label={t('namesOriginal')} />
      <Tick c={c} state={state} name="printsSignatureImages" label={t('printsSignatureImages')} hint={t('printsHint')} />
    </fieldset>
  );
}

/** The organization's own words of confidence, folded away while it has none. */
export function MarkFields({ c, state }: Fields): JSX.Element {
  const t = speak(paperWords, c.var.language);
  const fields = confidences.flatMap((confidence) =>
    allLanguages.map((language) => ({ confidence, language, name: markField(confidence, language) })),
  );
  return (
    <details class="paper-marks" open={fields.some(({ name }) => typedValue(state, name) !== '' || state.problems[name])}>
      <summary>{t('marks')}</summary>
      <p class="hint">{t('marksHint')}</p>
      <div class="paper-fields">
        {fields.map(({ confidence, language, name }) => (
          <TextField
            c={c}
            state={state}
            name={name}
            label={t('markIn', { mark: t(`mark_${confidence}`), language: labelLanguage(language, c.var.language) })}
            lang={language}
            dir={directionOf(language)}
            optional
          />
        ))}
      </div>
    </details>
  );
}
