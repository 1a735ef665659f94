import type { ComponentChildren, JSX } from 'preact';
import { word } from '../words.ts';
import type { Request } from './context.ts';
import { formToken } from './form-token.ts';
import { formProblems, formWords } from './form-words.ts';
import type { Problems, Typed } from './read-form.ts';

export type FormState = { typed: Typed; problems: Problems; wordings?: Record<string, string> };
export const emptyForm: FormState = { typed: {}, problems: {} };

/** One value of what was typed before, for filling the field again. */
export function typedValue(state: FormState, name: string, otherwise = ''): string {
  const value = state.typed[name];
  return (Array.isArray(value) ? value[0] : value) ?? otherwise;
}

function isTicked(state: FormState, name: string, value: string, otherwise: readonly string[]): boolean {
  const typed = state.typed[name];
  if (Object.keys(state.typed).length === 0) return otherwise.includes(value);
  return Array.isArray(typed) ? typed.includes(value) : typed === value;
}

/** Words a problem code in the reader's language; an office may bring wordings of its own. */
export function wordProblem(c: Request, state: FormState, code: string): string {
  return state.wordings?.[code] ?? word(formProblems[code as keyof typeof formProblems] ?? formProblems.choice, c.var.language);
}

/** A form that posts with the session's token; works without JavaScript. */
export function Form(props: {
  c: Request;
  action: string;
  children: ComponentChildren;
  class?: string;
  multipart?: boolean;
  id?: string;
}): JSX.Element {
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      class={props.class ?? 'form'}
      novalidate
      enctype={props.multipart ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name="form_token" value={formToken(props.c)} />
      {props.children}
    </form>
  );
}

/** A single button that changes something: a form of its own. */
export function ActionButton(props: {
  c: Request;
  action: string;
  label: string;
  quiet?: boolean;
  danger?: boolean;
  fields?: Record<string, string>;
}): JSX.Element {
  return (
    <Form c={props.c} action={props.action} class="inline-form">
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={props.danger ? 'button danger' : props.quiet ? 'button quiet' : 'button'}>
        {props.label}
      </button>
    </Form>
  );
}

/** All problems at the top, each a link to its field; takes the focus. */
export function ProblemSummary(props: { c: Request; state: FormState; labels: Record<string, string> }): JSX.Element | null {
  const names = Object.keys(props.state.problems);
  if (names.length === 0) return null;
  return (
    <div class="problems" role="alert" tabindex={-1} id="problems">
      <h2>{word(formWords.problems, props.c.var.language, { n: names.length })}</h2>
      <ul>
        {names.map((name) => (
          <li>
            <a href={`#${name}`}>
              {props.labels[name] ? `${props.labels[name]}: ` : ''}
              {wordProblem(props.c, props.state, props.state.problems[name] ?? '')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type FieldProps = { c: Request; state: FormState; name: string; label: string; hint?: string; optional?: boolean };

function describedBy(props: FieldProps): string | undefined {
  const ids = [props.hint && `${props.name}-hint`, props.state.problems[props.name] && `${props.name}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function FieldFrame(props: FieldProps & { children: ComponentChildren; group?: boolean }): JSX.Element {
  const problem = props.state.problems[props.name];
  const label = (
    <>
      {props.label} {props.optional ? <span class="optional">{word(formWords.optional, props.c.var.language)}</span> : null}
    </>
  );
  const inside = (
    <>
      {props.hint ? (
        <p class="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {problem ? (
        <p class="problem" id={`${props.name}-problem`}>
          {wordProblem(props.c, props.state, problem)}
        </p>
      ) : null}
      {props.children}
    </>
  );
  const className = problem ? 'field has-problem' : 'field';
  return props.group ? (
    <fieldset class={className} id={props.name} aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      {inside}
    </fieldset>
  ) : (
    <div class={className}>
      <label for={props.name}>{label}</label>
      {inside}
    </div>
  );
}

type TextFieldProps = FieldProps & {
  value?: string;
  type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'url' | 'search';
  autocomplete?: 'email' | 'given-name' | 'family-name' | 'organization-title' | 'off';
  dir?: 'ltr' | 'rtl' | 'auto';
  lang?: string;
};

/** One line of text. `value` fills it until something was typed. */
export function TextField(props: TextFieldProps): JSX.Element {
  return (
    <FieldFrame {...props}>
      <input
        type={(props.type ?? 'text') as 'text'}
        id={props.name}
        name={props.name}
        value={typedValue(props.state, props.name, props.value)}
        dir={props.dir}
        lang={props.lang}
        autocomplete={props.autocomplete}
        aria-invalid={props.state.problems[props.name] ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { value?: string; rows?: number; lang?: string; dir?: 'ltr' | 'rtl' }): JSX.Element {
  return (
    <FieldFrame {...props}>
      <textarea
        id={props.name}
        name={props.name}
        rows={props.rows ?? 4}
        lang={props.lang}
        dir={props.dir}
        aria-invalid={props.state.problems[props.name] ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      >
        {typedValue(props.state, props.name, props.value)}
      </textarea>
    </FieldFrame>
  );
}

export type Option = { value: string; label: string };

/** One of many, from a list; `empty` words the unchosen state. */
export function Select(props: FieldProps & { options: Option[]; value?: string; empty?: string }): JSX.Element {
  const chosen = typedValue(props.state, props.name, props.value);
  return (
    <FieldFrame {...props}>
      <select
        id={props.name}
        name={props.name}
        aria-invalid={props.state.problems[props.name] ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of few (radio) or any of few (`many`, checkboxes). */
export function Choices(props: FieldProps & { options: Option[]; value?: string | string[]; many?: boolean }): JSX.Element {
  const otherwise = props.value === undefined ? [] : Array.isArray(props.value) ? props.value : [props.value];
  return (
    <FieldFrame {...props} group>
      <div class="choices">
        {props.options.map((option, index) => (
          <label class="choice" for={`${props.name}-${index}`}>
            <input
              type={(props.many ? 'checkbox' : 'radio') as 'radio'}
              id={`${props.name}-${index}`}
              name={props.name}
              value={option.value}
              checked={isTicked(props.state, props.name, option.value, otherwise)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

/** One statement to tick; posts `yes`. */
export function Tick(props: FieldProps & { ticked?: boolean }): JSX.Element {
  const problem = props.state.problems[props.name];
  return (
    <div class={problem ? 'field has-problem' : 'field'}>
      {problem ? (
        <p class="problem" id={`${props.name}-problem`}>
          {wordProblem(props.c, props.state, problem)}
        </p>
      ) : null}
      <label class="choice" for={props.name}>
        <input
          type="checkbox"
          id={props.name}
          name={props.name}
          value="yes"
          checked={isTicked(props.state, props.name, 'yes', props.ticked ? ['yes'] : [])}
          aria-describedby={describedBy(props)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint ? (
        <p class="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
    </div>
  );
}
