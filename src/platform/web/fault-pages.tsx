import { speak } from '../words.ts';
import { type Request, to } from './context.ts';
import { page } from './page.tsx';
import { pageWords } from './page-words.ts';
import { Heading, Notice } from './parts.tsx';

/** Nothing here: 404 with a way on. */
export function notFoundPage(c: Request): Response {
  const t = speak(pageWords, c.var.language);
  return page(
    c,
    { title: t('notFound'), status: 404, sheet: true },
    <>
      <Heading title={t('notFound')} />
      <p>{t('notFoundHelp')}</p>
      <p>
        <a href={to(c, '/')}>{t('frontPage')}</a>
      </p>
    </>,
  );
}

/** A bug or a broken world: shown with the reference under which it was logged. */
export function faultPage(c: Request): Response {
  const t = speak(pageWords, c.var.language);
  return page(
    c,
    { title: t('fault'), status: 500, sheet: true },
    <>
      <Heading title={t('fault')} />
      <p>{t('faultHelp', { reference: c.var.requestId })}</p>
      <p>
        <a href={to(c, '/')}>{t('frontPage')}</a>
      </p>
    </>,
  );
}

/** A refusal that has no page of its own to be shown on. */
export function refusalPage(c: Request, status: 400 | 403 | 404 | 409 | 429, sentence: string): Response {
  const t = speak(pageWords, c.var.language);
  return page(
    c,
    { title: t('product'), status, sheet: true },
    <>
      <Notice tone="bad">{sentence}</Notice>
      <p>
        <a href={to(c, c.var.actor.kind === 'account' ? '/desk' : '/')}>{t('frontPage')}</a>
      </p>
    </>,
  );
}
