import type { JSX } from 'preact';
import type { Refusal } from '../../../platform/answer.ts';
import { page, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { CircularFrame, pathOf, placeOf, subjectOf } from '../circular-frame.tsx';
import { Replaced } from '../corrigenda/corrigenda-part.tsx';
import { corrigendaOf } from '../corrigenda/family.ts';
import { coverageOf, coverageStates } from './coverage.ts';
import { CoverageView } from './coverage-page.tsx';
import { wallOf } from './coverage-wall.ts';
import { coverageWords } from './coverage-words.ts';
import { previewReminder } from '../reminders/preview-reminder.ts';
import { wordRefusal } from '../refusals.ts';
import { ReminderPage } from '../reminders/reminder-page.tsx';
import { withCircular } from '../show-circular.tsx';
import { words } from '../words.ts';

/** The wall of coverage. */
export async function showCoverage(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const coverage = await coverageOf(c.var.db, circular.id);
    if (!coverage) throw new Error('the circular vanished while its coverage was read');
    const t = speak(coverageWords, c.var.language);
    const groups = await wallOf(c.var.db, coverage, c.var.language);
    const subject = await subjectOf(c.var.db, circular, c.var.language, placeOf(c));
    const state = coverageStates.find((each) => each === c.req.query('state'));
    const corrigenda = await corrigendaOf(c.var.db, circular.corrects?.id ?? circular.id);
    const remind: JSX.Element | null =
      coverage.dispatchedAt && circular.kind !== 'bulletin' ? (
        <a class="button quiet" href={to(c, `/circulars/${circular.id}/reminder`)}>
          {t('remind')}
        </a>
      ) : null;
    return page(
      c,
      { title: `${t('coverage')} · ${subject.text}`, section: 'circulars', words },
      <CircularFrame c={c} circular={circular} subject={subject} tab="coverage" actions={remind}>
        <Replaced c={c} circular={circular} corrigenda={corrigenda} />
        <CoverageView c={c} coverage={coverage} groups={groups} state={state} asTable={c.req.query('as') === 'table'} />
      </CircularFrame>,
    );
  });
}

/** Whom the next reminder goes to, by name, and what it says; before anything is sent. */
export async function showReminder(c: Request, refusal?: Refusal): Promise<Response> {
  return withCircular(c, async (circular) => {
    const t = speak(coverageWords, c.var.language);
    const subject = await subjectOf(c.var.db, circular, c.var.language, placeOf(c));
    const preview = await previewReminder(c.var.db, circular, c.var.language);
    const refused = refusal && wordRefusal(refusal, c.var.language);
    return page(
      c,
      { title: t('reminder', { n: preview.number }), section: 'circulars', words, refused, status: refusal ? 409 : 200 },
      <CircularFrame c={c} circular={circular} subject={subject} tab="coverage">
        <ReminderPage c={c} action={to(c, `${pathOf(circular.id, 'overview')}/reminder`)} preview={preview} />
      </CircularFrame>,
    );
  });
}
