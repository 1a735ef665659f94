import type { JSX } from 'preact';
import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { directionOf, type Language, ownNames } from '../../../platform/language.ts';
import { Foreign, Form, type FormState, ProblemSummary, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { type AddresseeRule, bodyNames, nameBodies } from '../../directory/public.ts';
import type { Circular } from '../circular.ts';
import { coverageWords } from '../coverage/coverage-words.ts';
import { formWords } from '../form-words.ts';
import { countByLanguage, languageFor } from '../issuing/dispatch-circular.ts';
import { findAddressed } from './find-addressed.ts';
import type { Narrowings } from './narrowing-fields.tsx';
import { narrowingWords } from './narrowing-words.ts';
import { RuleFields } from './rule-fields.tsx';
import { wordRule } from './word-rule.ts';

export type RulePreview = {
  count: number;
  byLanguage: [Language, number][];
  lines: { language: Language; lines: string[] }[];
  excluded: { name: string; reason: 'vacant' | 'no-address' | 'no-such-post' }[];
};

/** Whom a rule reaches today, in which languages, and whom it names but cannot reach. */
export async function previewRule(db: Handle, circular: Circular, rule: AddresseeRule, language: Language): Promise<RulePreview> {
  const { addressees, excluded } = await findAddressed(db, rule, today());
  const counts = countByLanguage(addressees.map((addressee) => languageFor(circular, addressee.language)));
  const names = await nameBodies(
    db,
    excluded.map(({ bodyId }) => bodyId),
    language,
  );
  const organization = (await bodyNames(db, [circular.organizationId])).get(circular.organizationId)?.ofForm ?? {};
  return {
    count: addressees.length,
    byLanguage: Object.entries(counts) as [Language, number][],
    lines: circular.languages.map((each) => ({ language: each, lines: wordRule(rule, organization, each) })),
    excluded: excluded.map(({ bodyId, reason }) => ({ name: names.get(bodyId) ?? '', reason })),
  };
}

type View = { c: Request; circular: Circular; state: FormState; rule: AddresseeRule; preview: RulePreview; narrowings: Narrowings };

/** The rule as a form, and what it comes to. */
export function AddresseesPage({ c, circular, state, rule, preview, narrowings }: View): JSX.Element {
  const t = speak(formWords, c.var.language);
  const n = speak(narrowingWords, c.var.language);
  const labels = {
    ...{ post: t('post'), statuses: t('statuses'), groups: t('groups'), lists: n('lists') },
    ...{ regions: n('regions'), committees: n('committees'), unanswered: n('unanswered') },
  };
  return (
    <div class="columns">
      <div>
        <ProblemSummary c={c} state={state} labels={labels} />
        <Form c={c} action={to(c, `/circulars/${circular.id}/addressees`)}>
          <RuleFields c={c} state={state} rule={rule} narrowings={narrowings} />
          <button type="submit" class="button quiet" name="do" value="preview">
            {t('preview')}
          </button>{' '}
          {circular.issuance ? null : (
            <button type="submit" class="button" name="do" value="save">
              {t('save')}
            </button>
          )}
        </Form>
      </div>
      <Preview c={c} preview={preview} />
    </div>
  );
}

function Preview({ c, preview }: { c: Request; preview: RulePreview }): JSX.Element {
  const t = speak(formWords, c.var.language);
  const state = speak(coverageWords, c.var.language);
  return (
    <div class="rule-preview">
      <Section title={t('reaches', { n: preview.count })}>
        <ul class="plain" aria-label={t('byLanguage')}>
          {preview.byLanguage.map(([language, n]) => (
            <li>
              <b>{n}</b> <Foreign language={language}>{ownNames[language]}</Foreign>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('worded')}>
        {preview.lines.map(({ language, lines }) => (
          <p class="worded" lang={language} dir={directionOf(language)}>
            {lines.join(' · ')}
          </p>
        ))}
      </Section>
      {preview.excluded.length === 0 ? null : (
        <Section title={`${t('excluded')} (${preview.excluded.length})`}>
          <ul class="plain">
            {preview.excluded.map(({ name, reason }) => (
              <li>
                {name} <span class="hint">{state(`excluded_${reason}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
