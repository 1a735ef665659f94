import { Hono } from 'hono';
import { sha256 } from '../../platform/digest.ts';
import { type Env, emptyForm, page, type Request, readTyped, requireStaff, to, typedValue } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { findByCode } from './issued-documents.ts';
import { recentJournal, verifyJournal } from './journal.ts';
import { JournalPage } from './journal-page.tsx';
import { readVerificationCode } from './verification-code.ts';
import { VerifiedPage, VerifyForm } from './verify-page.tsx';
import { words } from './words.ts';

/** Public verification of issued documents, and the staff's journal. */
export const archiveRoutes = new Hono<Env>()
  .get('/verify', (c) => verifyPage(c))
  .post('/verify', async (c) => {
    const typed = await readTyped(c);
    const code = readVerificationCode(typedValue({ typed, problems: {} }, 'code'));
    if (code) return c.redirect(to(c, `/verify/${code}`), 303);
    return verifyPage(c, { typed, problems: { code: 'code' } });
  })
  .get('/verify/:code', async (c) => verifiedPage(c))
  .post('/verify/:code', async (c) => {
    const { file } = await c.req.parseBody();
    if (!(file instanceof File) || file.size === 0) return verifiedPage(c, 'none');
    const digest = sha256(new Uint8Array(await file.arrayBuffer()));
    const found = await findByCode(c.var.db, readVerificationCode(c.req.param('code')) ?? '');
    return verifiedPage(c, found.some((document) => document.sha256 === digest) ? 'same' : 'other');
  })
  .get('/journal', requireStaff('administrator', 'head-of-cabinet', 'officer'), async (c) => {
    const before = Number(c.req.query('before')) || undefined;
    const entries = await recentJournal(c.var.db, 100, before);
    const broken = await verifyJournal(c.var.db);
    return page(
      c,
      { title: speak(words, c.var.language)('journal'), section: 'journal' },
      <JournalPage c={c} entries={entries} broken={broken} />,
    );
  });

function verifyPage(c: Request, state = emptyForm): Response {
  const title = speak(words, c.var.language)('verify');
  return page(c, { title, sheet: true, status: Object.keys(state.problems).length > 0 ? 422 : 200 }, <VerifyForm c={c} state={state} />);
}

async function verifiedPage(c: Request, file?: 'same' | 'other' | 'none'): Promise<Response> {
  const code = readVerificationCode(c.req.param('code') ?? '') ?? '';
  const found = code ? await findByCode(c.var.db, code) : [];
  const title = speak(words, c.var.language)('verify');
  return page(
    c,
    { title, sheet: true, status: found.length > 0 ? 200 : 404 },
    <VerifiedPage c={c} code={code || (c.req.param('code') ?? '')} found={found} file={file} />,
  );
}
