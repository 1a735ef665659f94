import { Hono } from 'hono';
import { now } from '../../../platform/clock.ts';
import { type Env, page, requireStaff } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { certificateInUse } from './signing-desk.ts';
import { SigningPage } from './signing-page.tsx';
import { signingWords } from './signing-words.ts';

/** The administrator's page of the certificate that signs. */
export const signingRoutes = new Hono<Env>().get('/signing', requireStaff('administrator'), async (c) =>
  page(
    c,
    { title: speak(signingWords, c.var.language)('title'), section: 'journal' },
    <SigningPage c={c} loaded={await certificateInUse()} at={now()} />,
  ),
);
