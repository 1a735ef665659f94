import type { JSX } from 'preact';
import { ownNames, screenLanguages } from '../../../platform/language.ts';
import { type FormState, type Request, Select } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { pageWords } from './page-words.ts';
import type { PapersShown } from './papers-shown.ts';

/** One language or several; a field whose name another form of the page has too begins its ids with its form's name. */
export function LanguageField({ c, id }: { c: Request; id: string }): JSX.Element {
  const t = speak(pageWords, c.var.language);
  return (
    <fieldset class="field" id={`${id}-in`} aria-describedby={`${id}-in-hint`}>
      <legend>{t('languages')}</legend>
      <p class="hint" id={`${id}-in-hint`}>
        {t('severalInOne')}
      </p>
      <div class="choices">
        {screenLanguages.map((each) => (
          <label class="choice" for={`${id}-in-${each}`}>
            <input type="checkbox" id={`${id}-in-${each}`} name="in" value={each} checked={each === c.var.language} />
            <span lang={each}>{ownNames[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The formats a paper can be had in. */
export function FormatField({
  c,
  id,
  formats,
}: {
  c: Request;
  id: string;
  formats: readonly ('pdf' | 'docx' | 'html' | 'csv')[];
}): JSX.Element {
  const t = speak(pageWords, c.var.language);
  return (
    <div class="field">
      <label for={`${id}-as`}>{t('format')}</label>
      <select id={`${id}-as`} name="as">
        {formats.map((each) => (
          <option value={each}>{t(`format_${each}`)}</option>
        ))}
      </select>
    </div>
  );
}

/** One of the languages of the screens. */
export function OneLanguage({
  c,
  state,
  name,
  empty,
  label,
}: {
  c: Request;
  state: FormState;
  name: string;
  empty?: string;
  label?: string;
}): JSX.Element {
  const options = screenLanguages.map((value) => ({ value, label: ownNames[value] }));
  const value = empty === undefined ? c.var.language : undefined;
  return (
    <Select
      c={c}
      state={state}
      name={name}
      label={label ?? speak(pageWords, c.var.language)('language')}
      options={options}
      value={value}
      empty={empty}
    />
  );
}

/** All delegations, or one of them; `first` stands before both. */
export function OneDelegation({
  c,
  shown,
  name,
  first,
}: {
  c: Request;
  shown: PapersShown;
  name: string;
  first?: { value: string; label: string };
}): JSX.Element {
  const t = speak(pageWords, c.var.language);
  const options = [
    ...(first ? [first] : []),
    { value: 'all', label: t('all') },
    ...shown.delegations.map(({ id, name: label }) => ({ value: id, label })),
  ];
  return <Select c={c} state={shown.state} name={name} label={t('whom')} options={options} value={first?.value ?? 'all'} />;
}
