import type { JSX } from 'preact';
import { Form, type FormState, Heading, ProblemSummary, type Request, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { words } from '../words.ts';
import { leavingWords } from './leaving-words.ts';
import type { MailRules } from './mail-rules.ts';

/** When and how quickly letters leave: for the administrator to set. */
export function RulesPage({ c, rules, state }: { c: Request; rules: MailRules; state: FormState }): JSX.Element {
  const t = speak(leavingWords, c.var.language);
  const labels = { from: t('quietFrom'), until: t('quietUntil'), pace: t('pace'), hours: t('giveUp') };
  return (
    <>
      <Heading
        over={<a href={to(c, '/mailroom')}>{speak(words, c.var.language)('mailroom')}</a>}
        title={t('rules')}
        under={t('rulesUnder')}
      />
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, '/mailroom/rules')}>
        <TextField
          c={c}
          state={state}
          name="from"
          type="time"
          label={labels.from}
          hint={t('quietHint')}
          value={rules.quiet?.from}
          optional
        />
        <TextField c={c} state={state} name="until" type="time" label={labels.until} value={rules.quiet?.until} optional />
        <TextField
          c={c}
          state={state}
          name="pace"
          type="number"
          label={labels.pace}
          hint={t('paceHint')}
          value={rules.pacePerMinute?.toString()}
          optional
        />
        <TextField
          c={c}
          state={state}
          name="hours"
          type="number"
          label={labels.hours}
          hint={t('giveUpHint')}
          value={String(rules.giveUpHours)}
        />
        <button type="submit" class="button">
          {t('save')}
        </button>
      </Form>
    </>
  );
}
