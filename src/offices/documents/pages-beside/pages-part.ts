import { h, type JSX } from 'preact';
import { type Language, ownNames } from '../../../platform/language.ts';
import type { Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { pagesWords } from './pages-words.ts';

/** `action` answers the pages of the posted editor; `saved` are the versions on the page, each with the address of its PDF as stored. */
export type PagesBeside = { c: Request; action: string; saved: { language: Language; href: string }[] };

/**
 * The printed pages beside the text, inside the editor's form: links to each saved version as PDF and, where scripts run, the pages of what is
 * being typed (`src/islands/page-preview.ts`). Without JSX, so that Node alone can load this office.
 */
export function PagesPart({ c, action, saved }: PagesBeside): JSX.Element {
  const t = speak(pagesWords, c.var.language);
  const links = saved.map(({ language, href }) => h('a', { href, lang: language, 'data-language': language }, ownNames[language]));
  return h('section', { class: 'pages-part', 'data-pages': action, 'data-side': t('side') }, [
    h('h2', null, t('pages')),
    h('p', { class: 'hint' }, [t('saved'), ...links]),
    h('p', { class: 'problem', role: 'status', hidden: true }),
  ]);
}
