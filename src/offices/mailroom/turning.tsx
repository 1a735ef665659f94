import type { JSX } from 'preact';
import { type Request, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { words } from './words.ts';

type TurningProps = { c: Request; path: string; page: number; more: boolean; query?: Record<string, string> };

/** Links to the newer and older pages of a list; nothing when there is one page. */
export function Turning({ c, path, page, more, query = {} }: TurningProps): JSX.Element | null {
  const t = speak(words, c.var.language);
  if (page === 1 && !more) return null;
  const at = (number: number) => `${to(c, path)}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <p class="mail-turning">
      {page > 1 ? (
        <a href={at(page - 1)} rel="prev">
          {t('newer')}
        </a>
      ) : null}
      {more ? (
        <a href={at(page + 1)} rel="next">
          {t('older')}
        </a>
      ) : null}
    </p>
  );
}
