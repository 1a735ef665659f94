import { readFileSync } from 'node:fs';
import { type MailSettings, type MailSettingsProblem, readMailSettings } from './mail-settings.ts';

/** What the administrator sets through the environment, read once at start. */
export type Settings = {
  port: number;
  host: string;
  /** The address people see in links; ends without a slash. */
  publicUrl: string;
  dataFolder: string;
  databaseUrl?: string;
  smtpUrl?: string;
  mail?: MailSettings;
  /** What the administrator's mail server shows when it hands over what came back; the door is closed without one. */
  incomingSecret?: string;
  /** The PKCS#12 file of the certificate that signs what is issued, and what opens it; nothing is signed without one. */
  signing?: { file: string; password: string };
  /** Whether visitors without an account may check files on the page that keeps nothing. */
  openCheck?: boolean;
  logLevel: string;
};

export type SettingsProblem =
  | MailSettingsProblem
  | { code: 'bad-port' | 'bad-public-url' | 'bad-smtp-url' | 'bad-signing-password-file'; value: string };

/** Reads PORT, HOST, CHANCERY_URL, CHANCERY_DATA, DATABASE_URL, CHANCERY_SMTP (and what `readMailSettings` reads), CHANCERY_INCOMING_SECRET, CHANCERY_OPEN_CHECK (`yes`), CHANCERY_SIGNING_FILE, CHANCERY_SIGNING_PASSWORD(_FILE) and LOG_LEVEL; problems are returned, not thrown. */
export function readSettings(env: NodeJS.ProcessEnv): { settings: Settings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const port = Number(env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) problems.push({ code: 'bad-port', value: String(env.PORT) });
  const host = env.HOST ?? '127.0.0.1';
  const publicUrl = (env.CHANCERY_URL ?? `http://${host}:${port}`).replace(/\/+$/, '');
  if (!URL.canParse(publicUrl)) problems.push({ code: 'bad-public-url', value: publicUrl });
  if (env.CHANCERY_SMTP && !/^smtps?:\/\//.test(env.CHANCERY_SMTP)) problems.push({ code: 'bad-smtp-url', value: env.CHANCERY_SMTP });
  const signing = readSigning(env, problems);
  return {
    settings: {
      port,
      host,
      publicUrl,
      dataFolder: env.CHANCERY_DATA ?? './data',
      databaseUrl: env.DATABASE_URL || undefined,
      smtpUrl: env.CHANCERY_SMTP || undefined,
      mail: readMailSettings(env, problems),
      incomingSecret: env.CHANCERY_INCOMING_SECRET || undefined,
      ...(signing ? { signing } : {}),
      ...(env.CHANCERY_OPEN_CHECK === 'yes' ? { openCheck: true } : {}),
      logLevel: env.LOG_LEVEL ?? 'info',
    },
    problems,
  };
}

/** The password itself, or the first line of the file that holds it. */
function readSigning(env: NodeJS.ProcessEnv, problems: SettingsProblem[]): Settings['signing'] {
  const file = env.CHANCERY_SIGNING_FILE;
  const passwordFile = env.CHANCERY_SIGNING_PASSWORD_FILE;
  if (!file) return undefined;
  if (!passwordFile) return { file, password: env.CHANCERY_SIGNING_PASSWORD ?? '' };
  try {
    return { file, password: readFileSync(passwordFile, 'utf8').split(/\r?\n/)[0] ?? '' };
  } catch {
    problems.push({ code: 'bad-signing-password-file', value: passwordFile });
    return undefined;
  }
}
