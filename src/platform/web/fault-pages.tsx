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

/** The page of ours that the request came from, if the browser says so. */
function cameFrom(c: Request): string | undefined {
  const referer = c.req.header('referer');
  if (!referer || !URL.canParse(referer)) return undefined;
  const from = new URL(referer);
  const isOurs = from.host === (c.req.header('host') ?? new URL(c.req.url).host);
  return isOurs ? from.pathname : undefined;
}

/** A refusal that has no page of its own to be shown on; it keeps the way back to the form. */
export function refusalPage(c: Request, status: 400 | 403 | 404 | 409 | 413 | 429, sentence: string): Response {
  const t = speak(pageWords, c.var.language);
  const back = cameFrom(c);
  return page(
    c,
    { title: t('product'), status, sheet: true },
    <>
      <Notice tone="bad">{sentence}</Notice>
      {back ? (
        <p>
          <a href={back}>{t('back')}</a>
        </p>
      ) : null}
      <p>
        <a href={to(c, c.var.actor.kind === 'account' ? '/desk' : '/')}>{t('frontPage')}</a>
      </p>
    </>,
  );
}
