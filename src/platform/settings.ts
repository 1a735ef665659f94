/** What the administrator sets through the environment, read once at start. */
export type Settings = {
  port: number;
  host: string;
  /** The address people see in links; ends without a slash. */
  publicUrl: string;
  dataFolder: string;
  databaseUrl?: string;
  smtpUrl?: string;
  /** What the administrator's mail server shows when it hands over what came back; the door is closed without one. */
  incomingSecret?: string;
  logLevel: string;
};

export type SettingsProblem = { code: 'bad-port' | 'bad-public-url' | 'bad-smtp-url'; value: string };

/** Reads PORT, HOST, CHANCERY_URL, CHANCERY_DATA, DATABASE_URL, CHANCERY_SMTP, CHANCERY_INCOMING_SECRET and LOG_LEVEL; problems are returned, not thrown. */
export function readSettings(env: NodeJS.ProcessEnv): { settings: Settings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const port = Number(env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) problems.push({ code: 'bad-port', value: String(env.PORT) });
  const host = env.HOST ?? '127.0.0.1';
  const publicUrl = (env.CHANCERY_URL ?? `http://${host}:${port}`).replace(/\/+$/, '');
  if (!URL.canParse(publicUrl)) problems.push({ code: 'bad-public-url', value: publicUrl });
  if (env.CHANCERY_SMTP && !/^smtps?:\/\//.test(env.CHANCERY_SMTP)) problems.push({ code: 'bad-smtp-url', value: env.CHANCERY_SMTP });
  return {
    settings: {
      port,
      host,
      publicUrl,
      dataFolder: env.CHANCERY_DATA ?? './data',
      databaseUrl: env.DATABASE_URL || undefined,
      smtpUrl: env.CHANCERY_SMTP || undefined,
      incomingSecret: env.CHANCERY_INCOMING_SECRET || undefined,
      logLevel: env.LOG_LEVEL ?? 'info',
    },
    problems,
  };
}
