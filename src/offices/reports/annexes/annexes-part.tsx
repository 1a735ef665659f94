import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { directionOf, ownNames } from '../../../platform/language.ts';
import {
  ActionButton,
  emptyForm,
  Form,
  type FormState,
  type Request,
  Section,
  Select,
  TextArea,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordAnnex } from '../../documents/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { type Edition, versionOrder } from '../edition.ts';
import { annexWords } from './annex-words.ts';
import type { EditionAnnex } from './edition-annexes.ts';

/** What an annex's form holds after a refusal: which annex was meant, and what was typed. */
export type AnnexDraft = { id: string; state: FormState };

/** The annexes of an edition: each to change or remove, and a new one, while the edition is open. */
export function AnnexesPart({
  c,
  edition,
  annexes,
  draft,
}: {
  c: Request;
  edition: Edition;
  annexes: EditionAnnex[];
  draft?: AnnexDraft;
}): JSX.Element | null {
  const t = speak(annexWords, c.var.language);
  const isOpen = !edition.decision && hasRole(c.var.actor, 'officer');
  if (!isOpen && annexes.length === 0) return null;
  const named = (annex: EditionAnnex) =>
    `${wordAnnex(annex.position, annexes.length, c.var.language)} – ${inLanguage(annex.title, c.var.language)}`;
  if (!isOpen)
    return (
      <Section title={t('annexes')} id="annexes">
        <ul>
          {annexes.map((annex) => (
            <li>{named(annex)}</li>
          ))}
        </ul>
      </Section>
    );
  const stateOf = (id: string) => (draft?.id === id ? draft.state : emptyForm);
  return (
    <Section title={t('annexes')} id="annexes">
      <p class="hint">{t('hint')}</p>
      {annexes.map((annex) => (
        <details open={draft?.id === annex.id}>
          <summary>{named(annex)}</summary>
          <AnnexForm c={c} edition={edition} annex={annex} state={stateOf(annex.id)} />
          <ActionButton c={c} action={to(c, `/reports/${edition.id}/annexes/${annex.id}/removal`)} label={t('remove')} quiet />
        </details>
      ))}
      <details open={draft?.id === ''}>
        <summary>{t('add')}</summary>
        <AnnexForm c={c} edition={edition} state={stateOf('')} />
      </details>
    </Section>
  );
}

function AnnexForm({ c, edition, annex, state }: { c: Request; edition: Edition; annex?: EditionAnnex; state: FormState }): JSX.Element {
  const t = speak(annexWords, c.var.language);
  return (
    <Form c={c} action={to(c, `/reports/${edition.id}/annexes`)}>
      <input type="hidden" name="id" value={annex?.id ?? ''} />
      {versionOrder(edition).map((language) => {
        const of = { language: ownNames[language] };
        const direction = directionOf(language);
        return (
          <>
            <TextField
              c={c}
              state={state}
              name={`title_${language}`}
              label={t('titleIn', of)}
              value={annex?.title[language]}
              lang={language}
              dir={direction}
            />
            <TextArea
              c={c}
              state={state}
              name={`source_${language}`}
              label={t('textIn', of)}
              value={annex?.source[language]}
              rows={8}
              lang={language}
              dir={direction}
            />
          </>
        );
      })}
      <button type="submit" class="button">
        {t('save')}
      </button>
    </Form>
  );
}

/** Two of the edition's languages side by side, as PDF or HTML. */
export function FacingForm({ c, edition, labels }: { c: Request; edition: Edition; labels: [string, string] }): JSX.Element | null {
  const [first, second] = versionOrder(edition);
  if (!first || !second) return null;
  const t = speak(annexWords, c.var.language);
  const options = versionOrder(edition).map((value) => ({ value, label: ownNames[value] }));
  return (
    <form class="filters" method="get" action={to(c, `/reports/${edition.id}/facing`)} aria-label={t('facing')}>
      <Select c={c} state={emptyForm} name="one" label={labels[0]} options={options} value={first} />
      <Select c={c} state={emptyForm} name="other" label={labels[1]} options={options} value={second} />
      <button type="submit" class="button quiet" name="as" value="pdf">
        {t('openPdf')}
      </button>
      <button type="submit" class="button quiet" name="as" value="html">
        {t('openHtml')}
      </button>
    </form>
  );
}
