import { Hono } from 'hono';
import type { JSX } from 'preact';
import { type Env, page, type Request, refusalPage } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { isOwnLink, leaveBulletins } from './leave-bulletins.ts';
import { leavingRefusals } from './leaving-refusals.ts';
import { leavingWords } from './leaving-words.ts';

const door = '/api/bulletins/leave';

/** Where a reader leaves the bulletins: a page that asks once, and the one-click post of mail programs (RFC 8058). Looking changes nothing. */
export const bulletinRoutes = new Hono<Env>()
  .get(door, (c) => {
    const { address, token } = linkOf(c);
    if (!isOwnLink(c.var.secret, address, token)) return wrongLink(c);
    const t = speak(leavingWords, c.var.language);
    return show(
      c,
      <>
        <p>{t('leaveQuestion', { address })}</p>
        <form method="post" action={`${door}?${new URLSearchParams({ address, token })}`}>
          <button type="submit" class="button">
            {t('leave')}
          </button>
        </form>
      </>,
    );
  })
  .post(door, async (c) => {
    const { address, token } = linkOf(c);
    const answer = await leaveBulletins(c.var.db, c.var.secret, address, token);
    return answer.ok ? show(c, <p>{speak(leavingWords, c.var.language)('leftAlready', { address })}</p>) : wrongLink(c);
  });

const linkOf = (c: Request) => ({ address: c.req.query('address') ?? '', token: c.req.query('token') ?? '' });

function wrongLink(c: Request): Response | Promise<Response> {
  return refusalPage(c, 403, word(leavingRefusals['wrong-token'], c.var.language));
}

function show(c: Request, body: JSX.Element): Response | Promise<Response> {
  const title = speak(leavingWords, c.var.language)('leaveTitle');
  return page(
    c,
    { title },
    <>
      <h1>{title}</h1>
      {body}
    </>,
  );
}
