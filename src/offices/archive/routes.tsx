import { Hono } from 'hono';
import { type Env, page, requireStaff } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { recentJournal, verifyJournal } from './journal.ts';
import { JournalPage } from './journal-page.tsx';
import type { SignatureReader } from './judge-file.ts';
import { verifyRoutes } from './verify-routes.tsx';
import { words } from './words.ts';

/** Public verification of issued documents, and the staff's journal. */
export function archiveRoutes(reader: SignatureReader): Hono<Env> {
  return new Hono<Env>()
    .route('/', verifyRoutes(reader))
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
}
