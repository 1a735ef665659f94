import type { Refusal } from '../../../platform/answer.ts';
import { page, type Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { deleteOldChecks } from '../jobs/delete-check.ts';
import { listChecks } from '../jobs/find-check.ts';
import { wordRefused } from '../word-refused.ts';
import { words } from '../words.ts';
import { StartPage } from './start-page.tsx';

/** The page where files are dropped; a refusal is said beside the files. */
export async function showStart(c: Request, refusal?: Refusal): Promise<Response> {
  await deleteOldChecks(c.var.db);
  const checks = await listChecks(c.var.db);
  const title = speak(words, c.var.language)('title');
  const problem = refusal && wordRefused(c, refusal);
  return page(
    c,
    { title, section: 'concordance', words, status: refusal ? 422 : 200, islands: ['src/islands/drop-files.ts'] },
    <StartPage c={c} checks={checks} problem={problem} />,
  );
}
