import type { JSX } from 'preact';
import { Form, type FormState, Heading, ProblemSummary, type Request, TextField, to, typedValue } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage, normaliseText } from '../../languages/public.ts';
import { FourFields, Group } from '../form-parts.tsx';
import type { Meeting } from '../meeting.ts';
import { notesWords } from './notes-words.ts';
import { type Candidate, outcomes } from './selection.ts';

type Shown = { meeting: Meeting; candidates: Candidate[]; names: Map<string, string>; state: FormState };

/** The record of a selection: who decided what on whom, by which criteria. */
export function SelectionPage({ c, shown }: { c: Request; shown: Shown }): JSX.Element {
  const { language } = c.var;
  const t = speak(notesWords, language);
  const { meeting, candidates, state } = shown;
  const path = to(c, `/meetings/${meeting.slug}`);
  return (
    <>
      <Heading
        over={<a href={`${path}/notes`}>{normaliseText(inLanguage(meeting.title, language), language)}</a>}
        title={t('selection')}
        under={t('selectionUnder')}
      />
      <ProblemSummary c={c} state={state} labels={{ decidedOn: t('decidedOn'), places: t('places') }} />
      <Form c={c} action={`${path}/selection`} class="form wide-form">
        <div class="pair">
          <TextField c={c} state={state} name="decidedOn" type="date" label={t('decidedOn')} />
          <TextField c={c} state={state} name="places" type="number" label={t('places')} />
        </div>
        <Group title={t('decision')}>
          <FourFields
            c={c}
            state={state}
            fields={[
              { name: 'decidedBy', label: t('decidedBy') },
              { name: 'criteria', label: t('criteria'), rows: 5 },
              { name: 'conflicts', label: t('conflicts'), rows: 3, optional: true },
            ]}
          />
        </Group>
        <Group title={t('candidates')}>
          {candidates.length === 0 ? <p class="empty">{t('noCandidates')}</p> : <Candidates c={c} shown={shown} />}
        </Group>
        <button type="submit" class="button">
          {t('recordIt')}
        </button>
      </Form>
    </>
  );
}

function Candidates({ c, shown: { candidates, names, state } }: { c: Request; shown: Shown }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  return (
    <section class="table-frame" tabindex={0} aria-label={t('candidates')}>
      <table>
        <thead>
          <tr>
            {(['candidate', 'outcome', 'rank', 'because'] as const).map((head) => (
              <th scope="col">{t(head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, index) => (
            <tr>
              <th scope="row">
                <bdi>{`${candidate.given} ${candidate.family}`}</bdi>
                <br />
                <span class="hint">{(candidate.bodyId && names.get(candidate.bodyId)) ?? ''}</span>
              </th>
              <td>
                <select name={`outcome-${index}`} aria-label={`${t('outcome')} ${index + 1}`}>
                  {outcomes.map((outcome) => (
                    <option value={outcome} selected={typedValue(state, `outcome-${index}`) === outcome}>
                      {t(`outcome_${outcome}`)}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <input
                  type="number"
                  min="1"
                  name={`rank-${index}`}
                  value={typedValue(state, `rank-${index}`)}
                  aria-label={`${t('rank')} ${index + 1}`}
                  class="rank"
                />
              </td>
              <td>
                <input
                  type="text"
                  name={`reason-${index}`}
                  value={typedValue(state, `reason-${index}`)}
                  dir="auto"
                  aria-label={`${t('because')} ${index + 1}`}
                  class="because"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
