import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** How mail is handed over, besides the server's address. */
export type MailSettings = {
  /** How many connections to the mail server may be open at once. */
  connections: number;
  /** Certificates (PEM) of authorities to trust besides the usual ones. */
  authorities?: string;
  /** Keys by which mail is signed (DKIM), one for each domain that sends. */
  dkim: { domain: string; selector: string; privateKey: string }[];
};
export type MailSettingsProblem = { code: 'bad-smtp-connections' | 'bad-smtp-ca-file' | 'bad-dkim'; value: string };

const usualConnections = 3;

/** Reads CHANCERY_SMTP_CONNECTIONS (1 to 20), CHANCERY_SMTP_CA (a PEM file) and CHANCERY_DKIM (`domain:selector:file`, several by commas). */
export function readMailSettings(env: NodeJS.ProcessEnv, problems: { push(problem: MailSettingsProblem): unknown }): MailSettings {
  const connections = Number(env.CHANCERY_SMTP_CONNECTIONS || usualConnections);
  if (!Number.isInteger(connections) || connections < 1 || connections > 20) {
    problems.push({ code: 'bad-smtp-connections', value: String(env.CHANCERY_SMTP_CONNECTIONS) });
  }
  const file = env.CHANCERY_SMTP_CA;
  const authorities = file ? readText(file) : undefined;
  if (file && !authorities?.includes('-----BEGIN CERTIFICATE-----')) problems.push({ code: 'bad-smtp-ca-file', value: file });
  const dkim = (env.CHANCERY_DKIM ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)
    .flatMap((text) => {
      const key = readDkimKey(text);
      if (!key) problems.push({ code: 'bad-dkim', value: text });
      return key ?? [];
    });
  return { connections, dkim, ...(authorities ? { authorities } : {}) };
}

/** `domain:selector:file`, where the file holds an RSA key of 1024 bits or more; undefined when it does not. */
function readDkimKey(text: string): MailSettings['dkim'][number] | undefined {
  const [, domain = '', selector = '', file = ''] = /^([^:]+):([^:]+):(.+)$/.exec(text) ?? [];
  const privateKey = file ? readText(file) : undefined;
  if (!privateKey || !/^[a-z0-9.-]+\.[a-z0-9-]+$/i.test(domain) || !/^[a-z0-9._-]+$/i.test(selector)) return undefined;
  try {
    const key = createPrivateKey(privateKey);
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return key.asymmetricKeyType === 'rsa' && bits >= 1024 ? { domain: domain.toLowerCase(), selector, privateKey } : undefined;
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
