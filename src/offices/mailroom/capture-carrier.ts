import type { Database } from '../../platform/database/public.ts';
import type { Carrier } from './carrier.ts';
import { type SmtpOptions, smtpCarrier } from './smtp-carrier.ts';

/** Carries mail to the local capture by SMTP and can be asked what arrived there. */
export function captureCarrier(db: Database, url: string, options?: SmtpOptions): Carrier {
  return {
    ...smtpCarrier(url, options),
    async knows(messageId) {
      const found = await db.selectFrom('captured_mail').select('id').where('message_id', '=', messageId).limit(1).executeTakeFirst();
      return found !== undefined;
    },
  };
}
