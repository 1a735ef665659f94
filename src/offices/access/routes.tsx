import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { refusals } from '../../platform/refusals.ts';
import {
  type Env,
  emptyForm,
  field,
  Heading,
  page,
  type Request,
  readForm,
  readTyped,
  refusalPage,
  sessionCookie,
  to,
  typedValue,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { findAccount } from './accounts.ts';
import { accountsRoutes } from './accounts-routes.tsx';
import { mailSignInLink, type SignInMail } from './mail-sign-in-link.ts';
import { endSession, openSession, sessionSeconds } from './sessions.ts';
import { useSignInLink } from './sign-in-links.ts';
import { EnterPage, SignInPage } from './sign-in-page.tsx';
import { words } from './words.ts';

const signInForm = z.object({ email: field.email(), back: field.optionalText(300) });

/** Sign-in by one-time link, sign-out, and the accounts. */
export function accessRoutes(sendMail: SignInMail): Hono<Env> {
  const limiter = new RateLimiterMemory({ points: 10, duration: 600 });
  return new Hono<Env>()
    .route('/', accountsRoutes(sendMail))
    .get('/sign-in', (c) => signInPage(c, { back: c.req.query('back') ?? '' }))
    .post('/sign-in', async (c) => {
      const form = await readForm(c, signInForm);
      if (!form.ok) return signInPage(c, { state: form, back: typedValue(form, 'back') });
      const allowed = await limiter.consume(form.values.email.toLowerCase()).then(
        () => true,
        () => false,
      );
      if (!allowed) return refusalPage(c, 429, word(refusals['too-many-requests'], c.var.language));
      await mailLink(c, form.values, sendMail);
      return c.redirect(to(c, '/sign-in/sent'), 303);
    })
    .get('/sign-in/sent', (c) => sentPage(c))
    .get('/enter/:token', (c) => {
      const title = speak(words, c.var.language)('signIn');
      return page(c, { title, sheet: true }, <EnterPage c={c} token={c.req.param('token')} back={c.req.query('back') ?? ''} />);
    })
    .post('/enter/:token', async (c) => {
      const account = await useSignInLink(c.var.db, c.req.param('token'));
      if (!account) return signInPage(c, { dead: true, back: '' });
      await carrySession(c, account.id);
      const typed = await readTyped(c);
      return c.redirect(safeBack(typedValue({ typed, problems: {} }, 'back')) ?? to(c, '/desk'), 303);
    })
    .post('/sign-out', async (c) => {
      await endSession(c.var.db, getCookie(c, sessionCookie) ?? '');
      setCookie(c, sessionCookie, '', { path: '/', maxAge: 0 });
      return c.redirect(to(c, '/'), 303);
    });
}

function signInPage(c: Request, options: { state?: typeof emptyForm; back: string; dead?: boolean }): Response {
  const state = options.state ?? emptyForm;
  const status = options.dead || Object.keys(state.problems).length > 0 ? 422 : 200;
  return page(
    c,
    { title: speak(words, c.var.language)('signIn'), sheet: true, status },
    <SignInPage c={c} state={state} back={options.back} dead={options.dead} />,
  );
}

function sentPage(c: Request): Response {
  const t = speak(words, c.var.language);
  return page(
    c,
    { title: t('sent'), sheet: true },
    <>
      <Heading title={t('sent')} />
      <p>{t('sentHelp')}</p>
    </>,
  );
}

/** Mails a link when the address belongs to an account; answers the same either way, so that addresses cannot be probed. */
async function mailLink(c: Request, form: { email: string; back: string }, sendMail: SignInMail): Promise<void> {
  const account = await findAccount(c.var.db, form.email);
  if (!account) return;
  await mailSignInLink(c, account, { language: c.var.language, back: safeBack(form.back), sendMail });
}

async function carrySession(c: Request, accountId: string): Promise<void> {
  const token = await openSession(c.var.db, accountId);
  const secure = c.var.settings.publicUrl.startsWith('https:');
  setCookie(c, sessionCookie, token, { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: sessionSeconds });
}

/** Only a path of this site is followed after sign-in. */
function safeBack(path: string): string | undefined {
  return /^\/(en|fr|es|ar)(\/[\w./-]*)?$/.test(path) ? path : undefined;
}
