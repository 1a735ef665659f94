import type { ComponentChildren, JSX } from 'preact';
import { directionOf, ownNames, screenLanguages } from '../../platform/language.ts';
import { type FormState, type Request, TextArea, TextField } from '../../platform/web/public.ts';

/** A part of a long form under its own name. */
export function Group({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class="form-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

export type FourField = { name: string; label: string; rows?: number; optional?: boolean };

/** The same fields once for each language, side by side, each in its language's own direction. */
export function FourFields({ c, state, fields }: { c: Request; state: FormState; fields: FourField[] }): JSX.Element {
  return (
    <div class="four">
      {screenLanguages.map((language) => (
        <fieldset class="in-language">
          <legend lang={language} dir={directionOf(language)}>
            {ownNames[language]}
          </legend>
          {fields.map(({ name, label, rows, optional }) => {
            const shared = { c, state, name: `${name}_${language}`, label, optional, lang: language, dir: directionOf(language) };
            return rows ? <TextArea {...shared} rows={rows} /> : <TextField {...shared} />;
          })}
        </fieldset>
      ))}
    </div>
  );
}
