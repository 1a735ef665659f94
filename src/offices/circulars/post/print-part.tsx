import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { Choices, emptyForm, Form, type Request, Section, Table, Tick, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { wordMoment } from '../word-moment.ts';
import type { RunRow } from './print-file.ts';
import { printWords } from './print-words.ts';

/** Letters for the post: the choice of whom and how, and what was printed so far. */
export function PrintPart({ c, circular, runs }: { c: Request; circular: Circular; runs: RunRow[] }): JSX.Element {
  const t = speak(printWords, c.var.language);
  return (
    <Section title={t('post')} id="post">
      <p class="hint">{t(circular.issuance ? 'hint' : 'notYet')}</p>
      {circular.issuance && hasRole(c.var.actor, 'officer', 'head-of-cabinet') ? <PrintForm c={c} circular={circular} /> : null}
      {runs.length > 0 ? <PrintRuns c={c} circular={circular} runs={runs} /> : null}
    </Section>
  );
}

function PrintForm({ c, circular }: { c: Request; circular: Circular }): JSX.Element {
  const t = speak(printWords, c.var.language);
  const selections = (['post', 'all'] as const).map((value) => ({ value, label: t(`selection_${value}`) }));
  const sortings = (['language', 'zone'] as const).map((value) => ({ value, label: t(`sorting_${value}`) }));
  return (
    <Form c={c} action={to(c, `/circulars/${circular.id}/print`)}>
      <Choices c={c} state={emptyForm} name="selection" label={t('selection')} options={selections} value="post" />
      <Choices c={c} state={emptyForm} name="sorting" label={t('sorting')} options={sortings} value="language" />
      <Tick c={c} state={emptyForm} name="personal" label={t('personal')} />
      <button type="submit" class="button">
        {t('print')}
      </button>
    </Form>
  );
}

function PrintRuns({ c, circular, runs }: { c: Request; circular: Circular; runs: RunRow[] }): JSX.Element {
  const t = speak(printWords, c.var.language);
  const partsOf = ({ letters }: RunRow) => [...new Set(letters.map(({ part }) => part))];
  return (
    <Table
      caption={t('runs')}
      rows={runs}
      columns={[
        {
          head: t('printed'),
          cell: (run) => <time datetime={run.printedAt.toISOString()}>{wordMoment(run.printedAt, c.var.language)}</time>,
        },
        { head: t('by'), cell: (run) => <bdi>{run.printedByName}</bdi> },
        { head: t('letters'), cell: (run) => run.letters.length, class: 'number' },
        {
          head: t('files'),
          cell: (run) =>
            partsOf(run).map((part) => (
              <>
                <a href={to(c, `/circulars/${circular.id}/print/${run.id}/${part}`)}>{t('file', { n: part })}</a>{' '}
              </>
            )),
        },
      ]}
    />
  );
}
