import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { Section } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { Change, type Part } from '../bodies/body-parts.tsx';
import { labelLanguage } from '../label-language.ts';
import { paperWords } from '../papers/paper-words.ts';
import { salutationWords } from '../salutations/salutation-words.ts';
import { words } from '../words.ts';
import { letterheadWords } from './letterhead-words.ts';

/** In which languages a body that may sign letters has paper of its own; the administrator sets it. */
export function LetterheadPart({ c, record }: Part): JSX.Element | null {
  const { body, letterheads } = record;
  const maySign = body.kind === 'secretariat' || body.kind === 'un-entity' || body.kind === 'partner';
  const isAdministrator = hasRole(c.var.actor, 'administrator');
  if (letterheads.length === 0 && !(maySign && isAdministrator)) return null;
  const t = speak(letterheadWords, c.var.language);
  const label = letterheads.length > 0 ? speak(words, c.var.language)('change') : t('set');
  return (
    <Section title={t('letterhead')} actions={isAdministrator ? <Change c={c} record={record} path="letterhead" label={label} /> : null}>
      <p>
        {letterheads.length > 0
          ? new Intl.ListFormat(c.var.language, { type: 'unit' }).format(letterheads.map((code) => labelLanguage(code, c.var.language)))
          : t('none')}
      </p>
      <p>
        <Change c={c} record={record} path="salutations" label={speak(salutationWords, c.var.language)('title')} />
      </p>
      {isAdministrator ? (
        <p>
          {speak(paperWords, c.var.language)('paper')}:{' '}
          <Change c={c} record={record} path="paper" label={speak(paperWords, c.var.language)('paperAction')} />
        </p>
      ) : null}
    </Section>
  );
}
