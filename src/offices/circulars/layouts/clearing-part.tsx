import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { type Language, ownNames } from '../../../platform/language.ts';
import { Choices, emptyForm, Form, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { precedenceOf } from './change-precedence.ts';
import { layoutWords } from './layout-words.ts';

type View = { c: Request; circular: Circular; organizations: Map<string, string>; cleared: Map<string, Language[]> };

/** Which organization of a joint letter clears which of its versions. */
export function ClearingPart({ c, circular, organizations, cleared }: View): JSX.Element | null {
  const order = precedenceOf(circular);
  if (order.length < 2 || circular.languages.length < 2) return null;
  const t = speak(layoutWords, c.var.language);
  const options = circular.languages.map((value) => ({ value, label: ownNames[value] }));
  const mayChange = !circular.issuance && hasRole(c.var.actor, 'officer', 'reviser');
  const versionsOf = (id: string) => cleared.get(id) ?? circular.languages;
  return (
    <Section title={t('clearing')} id="clearing">
      <p class="hint">{t('clearingHint')}</p>
      {mayChange ? (
        <Form c={c} action={to(c, `/circulars/${circular.id}/clearing`)}>
          {order.map((id) => (
            <Choices
              c={c}
              state={emptyForm}
              name={`clears_${id}`}
              label={organizations.get(id) ?? id}
              options={options}
              value={versionsOf(id)}
              many
            />
          ))}
          <button type="submit" class="button">
            {t('save')}
          </button>
        </Form>
      ) : (
        <ul>
          {order.map((id) => (
            <li>{`${organizations.get(id) ?? id}: ${versionsOf(id)
              .map((language) => ownNames[language])
              .join(' · ')}`}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
