import type { JSX } from 'preact';
import { z } from 'zod';
import { allLanguages, ownNames } from '../../../platform/language.ts';
import { Choices, emptyForm, Form, field, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Signatory } from '../../clearance/public.ts';
import type { Circular } from '../circular.ts';
import type { Option } from '../drafting/new-page.tsx';
import { formWords } from '../form-words.ts';
import { words } from '../words.ts';

/** `post@organization` of each signatory, in the order of the list. */
export const signingFields = {
  languages: field.choices(allLanguages),
  signatories: z
    .preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.string().regex(/^[0-9a-f-]{36}@[0-9a-f-]{36}$/)),
    )
    .refine((chosen) => chosen.length > 0, 'required'),
};
export const signingSchema = z.object(signingFields);

/** The signatories from their posted pairs. */
export function signatoriesOf(pairs: readonly string[]): Signatory[] {
  return pairs.map((pair) => {
    const [postId = '', organizationId = ''] = pair.split('@');
    return { postId, organizationId };
  });
}

/** Who signs and in which languages; a change makes every clearance fall, and says so. */
export function SigningForm({ c, circular, options }: { c: Request; circular: Circular; options: Option[] }): JSX.Element | null {
  if (circular.issuance) return null;
  const t = speak(formWords, c.var.language);
  const w = speak(words, c.var.language);
  const languages = allLanguages.map((code) => ({ value: code, label: ownNames[code] }));
  const chosen = circular.signatories.map(({ postId, organizationId }) => `${postId}@${organizationId}`);
  return (
    <Section title={w('signatories')} id="signing" class="signing">
      <p class="hint">{t('signingFalls')}</p>
      <Form c={c} action={to(c, `/circulars/${circular.id}/signing`)}>
        <Choices
          c={c}
          state={emptyForm}
          name="signatories"
          label={w('signatories')}
          hint={t('signatoriesHint')}
          many
          options={options}
          value={chosen}
        />
        <Choices
          c={c}
          state={emptyForm}
          name="languages"
          label={w('languages')}
          hint={t('languagesHint')}
          many
          options={languages}
          value={circular.languages}
        />
        <button type="submit" class="button">
          {t('save')}
        </button>
      </Form>
    </Section>
  );
}
