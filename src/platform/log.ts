import { pino } from 'pino';

/** Structured logs on standard error, one JSON object a line; never a person's name or address. */
export const log = pino({ level: process.env.LOG_LEVEL ?? (process.env.VITEST ? 'silent' : 'info'), base: undefined }, pino.destination(2));
