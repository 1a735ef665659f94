import type { JSX } from 'preact';
import { Form, type Request, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { verifyWords } from './verify-words.ts';

export const verifyIsland = 'src/islands/verify-file.ts';

/** Where a file is chosen or dropped. With JavaScript only its fingerprint is sent, unless `upload`; without, the file itself, which is not kept. */
export function FileForm({ c, code, upload, problem }: { c: Request; code?: string; upload?: boolean; problem?: string }): JSX.Element {
  const t = speak(verifyWords, c.var.language);
  return (
    <Form c={c} action={to(c, '/verify/file')} multipart class={upload ? 'form' : 'form drop-form'}>
      {code ? <input type="hidden" name="code" value={code} /> : null}
      <div class="drop" data-reading={t('reading', { name: '{name}' })}>
        <label for="file">{t(upload ? 'chooseUpload' : 'choose')}</label>
        {problem ? (
          <p class="problem" id="file-problem">
            {problem}
          </p>
        ) : null}
        <input
          id="file"
          type="file"
          name="file"
          required
          accept="application/pdf,.pdf,.docx,.html"
          aria-describedby={problem ? 'file-problem file-help' : 'file-help'}
          aria-invalid={problem ? 'true' : undefined}
        />
        <p class="hint" id="file-help">
          {t(upload ? 'uploadHelp' : 'fileHelp')}
        </p>
        <p role="status" class="hint" />
      </div>
      <button type="submit" class="button">
        {t(upload ? 'upload' : 'checkFile')}
      </button>
    </Form>
  );
}
