import type { JSX } from 'preact';
import { today } from '../../../platform/clock.ts';
import { isDay, Notice, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordDay } from '../word-day.ts';
import { asOfWords } from './as-of-words.ts';

/** The day a page is asked for (`?on=YYYY-MM-DD`), today without one or with one that is none. */
export function dayAsked(c: Request): string {
  const on = c.req.query('on') ?? '';
  return isDay(on) ? on : today();
}

/** Says which day a page shows, when it is not today, with the way back. */
export function AsOfNotice({ c, on, path }: { c: Request; on: string; path: string }): JSX.Element | null {
  const t = speak(asOfWords, c.var.language);
  if (on === today()) return null;
  return (
    <Notice tone="info">
      {t('shown', { day: wordDay(on, c.var.language) })} <a href={to(c, path)}>{t('back')}</a>
    </Notice>
  );
}

/** A small form that shows the same page on another day. */
export function AsOfForm({ c, on, path }: { c: Request; on: string; path: string }): JSX.Element {
  const t = speak(asOfWords, c.var.language);
  return (
    <form class="directory-as-of" method="get" action={to(c, path)}>
      <label for="as-of">{t('on')}</label>
      <input type="date" id="as-of" name="on" value={on} />
      <button type="submit" class="button quiet">
        {t('look')}
      </button>
    </form>
  );
}

/** When a row was entered: its key begins with the moment it was made (UUIDv7). */
export function enteredAt(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}

/** Marks what was entered only after the day shown, so that the page also tells what was known then. */
export function EnteredLater({ c, id, on }: { c: Request; id: string; on: string }): JSX.Element | null {
  const day = enteredAt(id).toISOString().slice(0, 10);
  if (on >= today() || day <= on) return null;
  return <span class="directory-later">{speak(asOfWords, c.var.language)('enteredLater', { day: wordDay(day, c.var.language) })}</span>;
}
