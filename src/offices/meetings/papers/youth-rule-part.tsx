import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { Form, type Request, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { normaliseText, wordDays } from '../../languages/public.ts';
import { pageWords } from './page-words.ts';
import type { PapersShown } from './papers-shown.ts';
import { sourceIn } from './youth-rule.ts';

/** Which rule says who is young at this meeting, and, for those who may, the form of the next one. */
export function YouthRulePart({ c, shown }: { c: Request; shown: PapersShown }): JSX.Element {
  const { language } = c.var;
  const t = speak(pageWords, language);
  const { rule, meeting, state } = shown;
  const shared = { c, state };
  const said = rule
    ? t('youthRule', {
        age: rule.underAge,
        source: sourceIn(rule, language),
        day: wordDays({ fact: 'days', from: rule.fromDay }, language),
      })
    : t('noYouthRule');
  return (
    <>
      <p class="hint">{normaliseText(said, language)}</p>
      {hasRole(c.var.actor, 'administrator', 'head-of-cabinet') ? (
        <details open={Object.keys(state.problems).some((name) => name.startsWith('rule_'))}>
          <summary>{t('newYouthRule')}</summary>
          <p class="hint">{t('youthRuleHint')}</p>
          <Form c={c} action={to(c, `/meetings/${meeting.slug}/papers/youth-rule`)}>
            <TextField {...shared} name="rule_day" type="date" label={t('fromDay')} />
            <TextField {...shared} name="rule_age" type="number" label={t('underAge')} />
            <TextField {...shared} name="rule_source" label={t('source')} />
            <button type="submit" class="button quiet">
              {t('newYouthRule')}
            </button>
          </Form>
        </details>
      ) : null}
    </>
  );
}
