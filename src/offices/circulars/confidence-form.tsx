import type { JSX } from 'preact';
import { z } from 'zod';
import { emptyForm, Form, type FormState, field, type Request, Section, Select, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { type Confidence, confidences } from '../directory/public.ts';
import type { Circular } from './circular.ts';
import { formWords } from './form-words.ts';

const answers = ['none', ...confidences] as const;
export const confidenceFields = { confidence: field.choice(answers).optional() };
export const confidenceSchema = z.object({ confidence: field.choice(answers) });

/** What was chosen as the record has it: a letter without a mark has none. */
export function confidenceOf(chosen: (typeof answers)[number] | undefined): Confidence | undefined {
  return confidences.find((each) => each === chosen);
}

/** The choice of a mark; what it does stands under it. */
export function ConfidenceField({ c, state, value = 'none' }: { c: Request; state: FormState; value?: string }): JSX.Element {
  const t = speak(formWords, c.var.language);
  const options = answers.map((each) => ({ value: each, label: t(`confidence_${each}`) }));
  return (
    <Select c={c} state={state} name="confidence" label={t('confidence')} hint={t('confidenceHint')} options={options} value={value} />
  );
}

/** The mark of a letter that is not issued yet. */
export function ConfidenceForm({ c, circular }: { c: Request; circular: Circular }): JSX.Element | null {
  if (circular.issuance) return null;
  const t = speak(formWords, c.var.language);
  return (
    <Section title={t('confidence')} id="confidence-of-letter">
      <p class="hint">{t('confidenceFalls')}</p>
      <Form c={c} action={to(c, `/circulars/${circular.id}/confidence`)}>
        <ConfidenceField c={c} state={emptyForm} value={circular.confidence} />
        <button type="submit" class="button">
          {t('save')}
        </button>
      </Form>
    </Section>
  );
}
