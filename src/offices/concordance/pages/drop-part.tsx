import type { JSX } from 'preact';
import type { Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { words } from '../words.ts';

/** Where files are chosen or dropped, or two texts pasted. `problem` is said beside the files. */
export function DropPart({ c, problem }: { c: Request; problem?: string | undefined }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <div class={problem ? 'field has-problem' : 'field'}>
        <label for="files">{t('files')}</label>
        <p class="hint" id="files-hint">
          {t('filesHint')}
        </p>
        {problem ? (
          <p class="problem" id="files-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <div class="review-drop">
          <input
            type="file"
            id="files"
            name="files"
            multiple
            accept=".txt,.docx,.pdf,.html,.htm"
            aria-describedby={problem ? 'files-hint files-problem' : 'files-hint'}
          />
          <p class="review-dropped" role="status" />
        </div>
      </div>
      <details class="review-pasting">
        <summary>{t('paste')}</summary>
        <div class="concordance-pasted">
          <Pasted name="text" label={t('pasted')} />
          <Pasted name="other" label={t('pastedOther')} />
        </div>
      </details>
    </>
  );
}

/** A text of any language: its direction follows its first letter. */
function Pasted({ name, label }: { name: string; label: string }): JSX.Element {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea id={name} name={name} rows={6} dir="auto" />
    </div>
  );
}
