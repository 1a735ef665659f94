import PostalMime, { type Email } from 'postal-mime';
import type { Handle } from '../../platform/database/public.ts';

export const capturedAPage = 50;

/** The newest captured messages first, without their bytes; `query` looks in the recipient and the subject. */
export async function listCaptured(db: Handle, page = 1, query = '') {
  let mails = db
    .selectFrom('captured_mail')
    .select(['id', 'received_at', 'sender', 'recipient', 'subject'])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .offset((page - 1) * capturedAPage)
    .limit(capturedAPage + 1);
  const like = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  if (query) mails = mails.where((where) => where.or([where('recipient', 'ilike', like), where('subject', 'ilike', like)]));
  const rows = await mails.execute();
  return { mails: rows.slice(0, capturedAPage), more: rows.length > capturedAPage };
}

/** One captured message read back from its bytes, as any mail program would read it. */
export async function readCaptured(db: Handle, id: string) {
  const row = await db.selectFrom('captured_mail').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const mail = await PostalMime.parse(row.raw);
  return { row, mail, language: languageOf(mail) };
}

function languageOf(mail: Email): string {
  const language = mail.headers.find(({ key }) => key === 'content-language')?.value.trim() ?? '';
  return /^[a-z]{2}$/.test(language) ? language : 'en';
}
