import type { JSX } from 'preact';
import type { ScreenLanguage } from '../../platform/language.ts';
import { type FormState, typedValue } from '../../platform/web/public.ts';
import type { ListedBody } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';

/** The bodies that fields of a page may name; stands once on it. */
export function BodyList({ bodies, language }: { bodies: ListedBody[]; language: ScreenLanguage }): JSX.Element {
  const names = bodies.map(({ names: own }) => inLanguage(own.formal, language)).filter(Boolean);
  return (
    <datalist id="bodies">
      {names.toSorted(new Intl.Collator(language).compare).map((name) => (
        <option value={name} />
      ))}
    </datalist>
  );
}

/** A field that names a body of the directory, with the list's suggestions; the problem stands above it. */
export function BodyField(props: { state: FormState; name: string; label: string; hideLabel?: boolean }): JSX.Element {
  const problem = props.state.problems[props.name];
  return (
    <div class={problem ? 'field has-problem' : 'field'}>
      <label for={props.name} class={props.hideLabel ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      {problem ? (
        <p class="problem" id={`${props.name}-problem`}>
          {props.state.wordings?.[problem] ?? problem}
        </p>
      ) : null}
      <input
        type="text"
        id={props.name}
        name={props.name}
        list="bodies"
        dir="auto"
        autocomplete="off"
        value={typedValue(props.state, props.name)}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${props.name}-problem` : undefined}
      />
    </div>
  );
}

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** The body that a person named: by its name in any language, its acronym or its slug; undefined when none or several bear it. */
export function bodyNamed(bodies: readonly ListedBody[], typed: string): ListedBody | undefined {
  const wanted = fold(typed);
  const bears = ({ slug, names }: ListedBody) =>
    slug === wanted ||
    [names.formal, names.short, names.acronym ?? {}].some((each) => Object.values(each).some((name) => fold(name) === wanted));
  const found = wanted === '' ? [] : bodies.filter(bears);
  return found.length === 1 ? found[0] : undefined;
}

/** How a body stands in a field: its formal name in the reader's language. */
export function typedBody(bodies: readonly ListedBody[], id: string | undefined, language: ScreenLanguage): string {
  return inLanguage(bodies.find((body) => body.id === id)?.names.formal, language);
}
