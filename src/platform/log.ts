import { pino } from 'pino';

/** What a log keeps of an error: its kind, sentence, code and trace; never the connection or the values it carries. */
function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as Error & { code?: unknown };
  return { type: error.name, message: error.message, stack: error.stack, ...(typeof code === 'string' ? { code } : {}) };
}

/** Structured logs on standard error, one JSON object a line; never a person's name or address. */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? (process.env.VITEST ? 'silent' : 'info'), base: undefined, serializers: { err: safeError } },
  pino.destination(2),
);
