import { openDatabase } from '../../../platform/database/public.ts';
import { smtpCarrier } from '../smtp-carrier.ts';
import { startPostman } from '../start-postman.ts';

/** A postman in a process of its own, as on a second machine: `node chaos-postman.ts DATABASE SMTP ASK LEASE DEADLINE`; ASK may be empty. */
const [database = '', smtp = '', ask = '', leaseMs = '', deadlineMs = ''] = process.argv.slice(2);
const db = openDatabase(database, { connections: 3, onLost: () => {} });
const smtpOnly = smtpCarrier(smtp, { connections: 2, deadlineMs: Number(deadlineMs) });
const knows = async (messageId: string) => (await (await fetch(`${ask}/${encodeURIComponent(messageId)}`)).text()) === 'yes';
const quiet = { info() {}, warn() {}, error() {} };
startPostman({
  db,
  carrier: ask ? { ...smtpOnly, knows } : smtpOnly,
  leaseMs: Number(leaseMs),
  pollMs: 50,
  retryDelay: () => 20 + Math.random() * 100,
  log: quiet,
});
process.stdout.write('ready\n');
