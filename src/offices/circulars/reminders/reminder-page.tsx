import type { JSX } from 'preact';
import { ownNames } from '../../../platform/language.ts';
import { ActionButton, Foreign, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { coverageWords } from '../coverage/coverage-words.ts';
import { words } from '../words.ts';
import type { ReminderPreview } from './preview-reminder.ts';

/** The next reminder before it is sent: its words in each language, and everyone it goes to by name. */
export function ReminderPage({ c, action, preview }: { c: Request; action: string; preview: ReminderPreview }): JSX.Element {
  const t = speak(coverageWords, c.var.language);
  const n = preview.recipients.length;
  return (
    <>
      <h2>{t('reminder', { n: preview.number })}</h2>
      <p>{t('reminderUnder')}</p>
      {n > 0 && preview.texts.length > 0 ? (
        <ActionButton c={c} action={action} label={t('sendReminder', { n })} fields={{ number: String(preview.number) }} />
      ) : null}
      <Section title={t('reminderText')}>
        <div class="routes">
          {preview.texts.map(({ language, subject, paragraphs }) => (
            <article class="card" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              <h3>{subject}</h3>
              {paragraphs.map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </article>
          ))}
        </div>
      </Section>
      <Section title={t('toBeReminded', { n })}>
        <Table
          caption={t('toBeReminded', { n })}
          rows={preview.recipients}
          empty={t('toBeReminded', { n: 0 })}
          columns={[
            { head: t('body'), cell: (row) => <a href={to(c, `/directory/${row.slug}`)}>{row.body}</a> },
            { head: speak(words, c.var.language)('addressees'), cell: (row) => <Foreign language={row.language}>{row.name}</Foreign> },
            { head: t('email'), cell: (row) => <bdi dir="ltr">{row.email}</bdi> },
            {
              head: speak(words, c.var.language)('language'),
              cell: (row) => <Foreign language={row.language}>{ownNames[row.language]}</Foreign>,
            },
          ]}
        />
      </Section>
    </>
  );
}
