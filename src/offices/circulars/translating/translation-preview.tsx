import type { JSX } from 'preact';
import { Foreign, Form, type FormState, Notice, type Request, Section, Tick, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { FactTable } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { TranslationFindings } from './translation-findings.tsx';
import type { TranslationPlan } from './translation-plan.ts';
import { TranslationRow } from './translation-row-part.tsx';
import { translationWords } from './translation-words.ts';

export type PreviewView = {
  c: Request;
  circular: Circular;
  facts: FactTable;
  plan: TranslationPlan;
  state: FormState;
  /** The uploaded file itself, in Base64: it is read again when the translation is stored. */
  file: string;
  seen: string;
};

/** What storing would change, paragraph by paragraph, with the decisions it needs; nothing is stored by showing it. */
export function TranslationPreview(view: PreviewView): JSX.Element {
  const { c, circular, plan, state } = view;
  const t = speak(translationWords, c.var.language);
  const count = (wanted: string) => plan.rows.filter((row) => row.state === wanted).length;
  const counts = { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
  const hasLost = plan.rows.some(({ read, undone }) => read.lost.length > 0 || (undone?.lost.length ?? 0) > 0);
  const shown = plan.rows.filter((row) => row.state !== 'unchanged' || row.undone || row.originalChanged);
  return (
    <>
      <TranslationFindings c={c} plan={plan} />
      <Form c={c} action={to(c, `/circulars/${circular.id}/translation/store`)} class="translation">
        <input type="hidden" name="file" value={view.file} />
        <input type="hidden" name="seen" value={view.seen} />
        <Section title={t('preview')} actions={<a href={to(c, `/circulars/${circular.id}/translation`)}>{t('another')}</a>}>
          <p>{t('counts', counts)}</p>
          {shown.map((row) => (
            <TranslationRow view={view} row={row} number={plan.rows.indexOf(row) + 1} />
          ))}
        </Section>
        {plan.unknown.length > 0 ? (
          <Section title={t('unknown')}>
            <Notice tone="warn">{t('unknownHelp')}</Notice>
            <ul>
              {plan.unknown.map((text) => (
                <li>
                  <Foreign language={plan.to}>{text}</Foreign>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {hasLost ? <Tick c={c} state={state} name="lost" label={t('confirmLost')} /> : null}
        <button type="submit" class="button">
          {t('store')}
        </button>
      </Form>
    </>
  );
}
