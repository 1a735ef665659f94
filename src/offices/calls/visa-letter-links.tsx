import type { JSX } from 'preact';
import { ownNames } from '../../platform/language.ts';
import { type Request, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { VisaLetter } from '../meetings/public.ts';
import { words } from './words.ts';

/** The letter that stands for a delegate's visa, in each of its languages; nothing while none was issued. `name` where several stand on a page. */
export function VisaLetterLinks(props: { c: Request; letter?: VisaLetter; path: string; name?: string }): JSX.Element | null {
  const { c, letter, path, name } = props;
  if (!letter || letter.files.length === 0) return null;
  const t = speak(words, c.var.language);
  return (
    <p>
      {name ? t('visaLetterOf', { name }) : t('visaLetter')}{' '}
      <span class="per-language">
        {letter.files.map(({ documentId, language }) => (
          <a href={to(c, `${path}/letters/${documentId}`)} lang={language} hreflang={language}>
            {ownNames[language]}
          </a>
        ))}
      </span>
    </p>
  );
}
