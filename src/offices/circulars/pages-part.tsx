import type { JSX } from 'preact';
import { type Language, ownNames } from '../../platform/language.ts';
import { type Request, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { editorWords } from './editor-words.ts';

/** The printed pages beside the text: links to each saved version as PDF and, where scripts run, the pages of what is being typed. */
export function PagesPart({ c, id, languages }: { c: Request; id: string; languages: Language[] }): JSX.Element {
  const t = speak(editorWords, c.var.language);
  return (
    <section class="pages-part" data-pages={to(c, `/circulars/${id}/pages`)} data-side={t('side')} data-facts={t('facts')}>
      <h2>{t('pages')}</h2>
      <p class="hint">
        {t('pagesSaved')}
        {languages.map((language) => (
          <a href={`${to(c, `/circulars/${id}/draft.pdf`)}?language=${language}`} lang={language} data-language={language}>
            {ownNames[language]}
          </a>
        ))}
      </p>
      <p class="problem" role="status" hidden />
    </section>
  );
}
