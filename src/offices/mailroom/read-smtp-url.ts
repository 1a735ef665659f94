import { rootCertificates } from 'node:tls';

export type SmtpAddress = ReturnType<typeof readSmtpUrl>;

/**
 * Reads `smtp(s)://user:password@host:port?tls=required|optional|none`. `smtps` speaks TLS from the first byte; `smtp` turns to it
 * (STARTTLS): always where credentials travel, where offered else, never on this very machine; `tls` says otherwise. Certificates are
 * always checked. `authorities` (PEM) are trusted besides the usual ones.
 */
export function readSmtpUrl(url: string, authorities?: string) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const credentials = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined;
  const wanted = searchParams.get('tls') ?? (local ? 'none' : credentials ? 'required' : 'optional');
  const options = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ignoreTLS: !secure && wanted === 'none',
    requireTLS: !secure && wanted === 'required',
    ...(authorities ? { tls: { ca: [...rootCertificates, authorities] } } : {}),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  };
  return { options, credentials };
}
