import type { JSX } from 'preact';
import { directionOf, ownNames } from '../../../platform/language.ts';
import { ActionButton, Form, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { formWords } from '../form-words.ts';
import type { Enclosure } from './enclosures.ts';

/** `papers` are the issued papers of the meeting that can be enclosed as they are. */
type Shown = { c: Request; circular: Circular; enclosures: Enclosure[]; papers: { id: string; label: string }[] };

/** The numbered enclosures with their files per language, and a form for the next one. */
export function EnclosuresPage({ c, circular, enclosures, papers }: Shown): JSX.Element {
  const t = speak(formWords, c.var.language);
  const action = to(c, `/circulars/${circular.id}/enclosures`);
  return (
    <>
      {enclosures.length === 0 ? <p class="empty">{t('noEnclosures')}</p> : null}
      <ol class="cards">
        {enclosures.map((enclosure) => (
          <li class="card">
            <h3>{`${enclosure.position}. ${inLanguage(enclosure.title, c.var.language)}`}</h3>
            <ul class="plain">
              {enclosure.files.map((file) => (
                <li>
                  <a href={`${action}/${enclosure.id}?language=${file.language}`}>
                    <bdi dir="ltr">{file.filename}</bdi>
                  </a>{' '}
                  <span class="hint">{ownNames[file.language]}</span> <code dir="ltr">{file.sha256.slice(0, 12)}</code>
                </li>
              ))}
            </ul>
            {circular.issuance ? null : (
              <CompleteForms c={c} circular={circular} enclosure={enclosure} action={`${action}/${enclosure.id}/files`} />
            )}
            {circular.issuance ? null : <ActionButton c={c} action={`${action}/${enclosure.id}/removal`} label={t('remove')} danger />}
          </li>
        ))}
      </ol>
      {circular.issuance || papers.length === 0 ? null : <PaperChoice c={c} papers={papers} action={`${action}/papers`} />}
      {circular.issuance ? null : <AddForm c={c} circular={circular} action={action} />}
    </>
  );
}

type Completed = { c: Request; circular: Circular; enclosure: Enclosure; action: string };

/** One form for each language of the letter that the enclosure has no file for; its number stays. */
function CompleteForms({ c, circular, enclosure, action }: Completed): JSX.Element | null {
  const t = speak(formWords, c.var.language);
  const missing = circular.languages.filter((language) => !enclosure.files.some((file) => file.language === language));
  if (missing.length === 0) return null;
  return (
    <details>
      <summary>{t('completeEnclosure')}</summary>
      {missing.map((language) => (
        <Form c={c} action={action} multipart class="form">
          <input type="hidden" name="language" value={language} />
          <div class="field">
            <label for={`title-${enclosure.id}-${language}`}>{t('titleIn', { language: ownNames[language] })}</label>
            <input type="text" id={`title-${enclosure.id}-${language}`} name="title" lang={language} dir={directionOf(language)} />
          </div>
          <div class="field">
            <label for={`file-${enclosure.id}-${language}`}>{t('file', { language: ownNames[language] })}</label>
            <input type="file" id={`file-${enclosure.id}-${language}`} name="file" accept=".pdf,.docx" />
          </div>
          <button type="submit" class="button quiet">
            {t('add')}
          </button>
        </Form>
      ))}
    </details>
  );
}

/** Papers that were issued for the meeting: enclosed with their archived files. */
function PaperChoice({ c, papers, action }: Pick<Shown, 'c' | 'papers'> & { action: string }): JSX.Element {
  const t = speak(formWords, c.var.language);
  return (
    <Section title={t('papersOfMeeting')}>
      <ul class="plain">
        {papers.map(({ id, label }) => (
          <li>
            <span>{label}</span> <ActionButton c={c} action={action} label={t('enclose')} fields={{ paper: id }} quiet />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AddForm({ c, circular, action }: { c: Request; circular: Circular; action: string }): JSX.Element {
  const t = speak(formWords, c.var.language);
  return (
    <Section title={t('addEnclosure')}>
      <p class="hint">{t('fileHint')}</p>
      <Form c={c} action={action} multipart class="form wide">
        {circular.languages.map((language) => (
          <div class="pair">
            <div class="field">
              <label for={`title-${language}`}>{t('titleIn', { language: ownNames[language] })}</label>
              <input type="text" id={`title-${language}`} name={`title-${language}`} lang={language} dir={directionOf(language)} />
            </div>
            <div class="field">
              <label for={`file-${language}`}>{t('file', { language: ownNames[language] })}</label>
              <input type="file" id={`file-${language}`} name={`file-${language}`} accept=".pdf,.docx" />
            </div>
          </div>
        ))}
        <button type="submit" class="button">
          {t('add')}
        </button>
      </Form>
    </Section>
  );
}
