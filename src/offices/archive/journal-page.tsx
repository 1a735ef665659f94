import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { Heading, Pill, type Request, Table, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { JournalEntry } from './journal.ts';
import { words } from './words.ts';

/** The newest acts first; the state of the seals at the top. */
export function JournalPage({ c, entries, broken }: { c: Request; entries: JournalEntry[]; broken?: { upTo: number } }): JSX.Element {
  const t = speak(words, c.var.language);
  const at = new Intl.DateTimeFormat(`${c.var.language}-u-nu-latn`, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  const last = entries.at(-1);
  return (
    <>
      <Heading title={t('journal')} under={t('journalUnder')}>
        {hasRole(c.var.actor, 'administrator') ? <a href={to(c, '/accounts')}>{t('accounts')}</a> : null}
        {hasRole(c.var.actor, 'administrator') ? <a href={to(c, '/signing')}>{t('signing')}</a> : null}
        {broken ? <Pill tone="bad">{t('sealBroken', broken)}</Pill> : <Pill tone="good">{t('sealGood')}</Pill>}
      </Heading>
      <Table
        caption={t('journal')}
        rows={entries}
        columns={[
          { head: t('at'), class: 'nowrap', cell: (entry) => `${at.format(entry.at)} UTC` },
          { head: t('who'), cell: (entry) => <bdi>{entry.actor === 'system' ? t('system') : entry.actor_name}</bdi> },
          { head: t('act'), cell: (entry) => <bdi class="code">{entry.act}</bdi> },
          {
            head: t('subject'),
            cell: (entry) => (
              <bdi class="code">
                {entry.subject_kind} {entry.subject_id.slice(-12)}
              </bdi>
            ),
          },
        ]}
      />
      {last && entries.length === 100 ? (
        <p>
          <a href={`${to(c, '/journal')}?before=${last.id}`}>{t('older')}</a>
        </p>
      ) : null}
    </>
  );
}
