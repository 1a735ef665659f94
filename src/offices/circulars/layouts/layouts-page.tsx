import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ownNames } from '../../../platform/language.ts';
import { Choices, emptyForm, Form, type Request, Section, Select, Tick, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { precedenceOf } from './change-precedence.ts';
import { type CircularLayout, versionOrders } from './layout.ts';
import { layoutWords } from './layout-words.ts';

export type LayoutsView = { c: Request; circular: Circular; layout: CircularLayout; organizations: Map<string, string> };

/** One file of all versions: to open, and before issue its order and whether it is archived. */
export function TogetherPart({ c, circular, layout }: LayoutsView): JSX.Element | null {
  if (circular.languages.length < 2) return null;
  const t = speak(layoutWords, c.var.language);
  const options = versionOrders.map((value) => ({ value, label: t(`order_${value}`) }));
  return (
    <Section title={t('together')} id="together">
      <p class="hint">{t('togetherHint')}</p>
      <p>
        <a class="button" href={to(c, `/circulars/${circular.id}/together.pdf`)}>
          {t('openTogether')}
        </a>
      </p>
      {circular.issuance || !hasRole(c.var.actor, 'officer', 'reviser') ? null : (
        <Form c={c} action={to(c, `/circulars/${circular.id}/layouts`)}>
          <Choices c={c} state={emptyForm} name="order" label={t('order')} options={options} value={layout.order} />
          <Tick c={c} state={emptyForm} name="archiveTogether" label={t('archiveTogether')} ticked={layout.archiveTogether} />
          <button type="submit" class="button">
            {t('save')}
          </button>
        </Form>
      )}
    </Section>
  );
}

/** Two of the letter's languages side by side, as PDF or HTML. */
export function FacingPart({ c, circular }: LayoutsView): JSX.Element | null {
  const [first, second] = circular.languages;
  if (!first || !second) return null;
  const t = speak(layoutWords, c.var.language);
  const options = circular.languages.map((value) => ({ value, label: ownNames[value] }));
  return (
    <Section title={t('facing')} id="facing">
      <p class="hint">{t('facingHint')}</p>
      <form method="get" action={to(c, `/circulars/${circular.id}/facing`)} class="form">
        <Select c={c} state={emptyForm} name="one" label={t('one')} options={options} value={first} />
        <Select c={c} state={emptyForm} name="other" label={t('other')} options={options} value={second} />
        <div class="actions">
          <button type="submit" class="button" name="as" value="pdf">
            {t('openPdf')}
          </button>
          <button type="submit" class="button quiet" name="as" value="html">
            {t('openHtml')}
          </button>
        </div>
      </form>
      {circular.issuance ? null : (
        <p class="hint">
          <a href={to(c, `/circulars/${circular.id}/translation`)}>{t('columns')}</a>
        </p>
      )}
    </Section>
  );
}

/** Which organization of a joint letter goes first, and which follow. */
export function PrecedencePart({ c, circular, organizations }: LayoutsView): JSX.Element | null {
  const signing = precedenceOf(circular).filter((id) => circular.signatories.some(({ organizationId }) => organizationId === id));
  if (signing.length < 2) return null;
  const t = speak(layoutWords, c.var.language);
  const options = signing.map((value) => ({ value, label: organizations.get(value) ?? value }));
  const mayChange = !circular.issuance && hasRole(c.var.actor, 'officer', 'reviser');
  return (
    <Section title={t('precedence')} id="precedence">
      <p class="hint">{t('precedenceHint')}</p>
      {mayChange ? (
        <Form c={c} action={to(c, `/circulars/${circular.id}/precedence`)}>
          {signing.map((id, index) => (
            <Select c={c} state={emptyForm} name={`place_${index + 1}`} label={t('place', { n: index + 1 })} options={options} value={id} />
          ))}
          <button type="submit" class="button">
            {t('save')}
          </button>
        </Form>
      ) : (
        <ol>
          {options.map(({ label }) => (
            <li>{label}</li>
          ))}
        </ol>
      )}
    </Section>
  );
}
