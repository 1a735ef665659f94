/** A mailbox that is read over IMAP: `imaps://user:password@host[:port]/folder`. */
export type Mailbox = { host: string; port: number; secure: boolean; user: string; password: string; folder: string; name: string };
export type MailboxSettings = { mailboxes: Mailbox[]; repliesTo?: string; bad: string[] };

/**
 * Reads CHANCERY_IMAP (one address or several, parted by spaces) and CHANCERY_REPLIES, the address that letters are answered to; what
 * cannot be read is named without its password in `bad`. A password crosses the network only under TLS.
 */
export function readMailboxes(env: NodeJS.ProcessEnv): MailboxSettings {
  const bad: string[] = [];
  const mailboxes = (env.CHANCERY_IMAP ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((text) => {
      const mailbox = readMailbox(text);
      if (!mailbox) bad.push(text.replace(/:[^:@/]*@/, ':***@'));
      return mailbox ?? [];
    });
  const repliesTo = env.CHANCERY_REPLIES?.trim() || undefined;
  if (repliesTo && !/^[^\s@<>+]+@[^\s@<>]+$/.test(repliesTo)) bad.push(repliesTo);
  return { mailboxes, ...(repliesTo ? { repliesTo } : {}), bad };
}

function readMailbox(text: string): Mailbox | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, pathname } = new URL(text);
  if ((protocol !== 'imaps:' && protocol !== 'imap:') || !hostname || !username) return undefined;
  const secure = protocol === 'imaps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const [user, secret, folder] = [username, password, pathname.slice(1)].map(decodeURIComponent) as [string, string, string];
  const named = folder || 'INBOX';
  return {
    host,
    port: port ? Number(port) : secure ? 993 : 143,
    secure,
    user,
    password: secret,
    folder: named,
    name: `${user}@${host}/${named}`,
  };
}
