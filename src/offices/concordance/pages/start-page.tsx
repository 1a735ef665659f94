import type { JSX } from 'preact';
import { ActionButton, Choices, emptyForm, Form, Heading, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { ListedCheck } from '../jobs/find-check.ts';
import { keepingDays } from '../jobs/kept-check.ts';
import { words } from '../words.ts';
import { DropPart } from './drop-part.tsx';
import { wordDay } from './word-day.ts';

/** Where versions are dropped or pasted, and the checks that are kept. `problem` is said beside the files. */
export function StartPage({ c, checks, problem }: { c: Request; checks: ListedCheck[]; problem?: string | undefined }): JSX.Element {
  const t = speak(words, c.var.language);
  const keeps = [{ value: '0', label: t('keepNot') }, ...keepingDays.map((n) => ({ value: String(n), label: t('keepDays', { n }) }))];
  return (
    <>
      <Heading title={t('title')} under={t('under')}>
        <a class="button quiet" href={to(c, '/terms')}>
          {t('terms')}
        </a>
        <a class="button quiet" href={to(c, '/concordance/rules')}>
          {t('houseRules')}
        </a>
        <a class="button quiet" href={to(c, '/check')}>
          {t('alone')}
        </a>
      </Heading>
      <Form c={c} action={to(c, '/concordance')} multipart class="form drop-form">
        <DropPart c={c} problem={problem} />
        <Choices c={c} state={emptyForm} name="days" label={t('keep')} options={keeps} value="7" />
        <button type="submit" class="button">
          {t('check')}
        </button>
      </Form>
      <Section title={t('kept')} class="concordance-part">
        <KeptChecks c={c} checks={checks} />
      </Section>
    </>
  );
}

function KeptChecks({ c, checks }: { c: Request; checks: ListedCheck[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Table
      caption={t('kept')}
      rows={checks}
      empty={t('noKept')}
      columns={[
        {
          head: t('files'),
          cell: ({ id, title }) => (
            <a href={to(c, `/concordance/${id}`)}>
              <bdi>{title}</bdi>
            </a>
          ),
        },
        { head: t('by'), cell: ({ byName }) => <bdi>{byName}</bdi> },
        { head: t('when'), class: 'nowrap', cell: ({ at }) => wordDay(at.toISOString().slice(0, 10), c.var.language) },
        { head: t('until'), class: 'nowrap', cell: ({ deleteOn }) => wordDay(deleteOn, c.var.language) },
        {
          head: '',
          cell: ({ id }) => <ActionButton c={c} action={to(c, `/concordance/${id}/delete`)} label={t('delete')} quiet />,
        },
      ]}
    />
  );
}
