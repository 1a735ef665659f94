import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { postgresRefusals } from '../postgres/refusals.ts';
import { type RunningPostgres, startPostgres } from '../postgres/start-postgres.ts';
import { word } from '../words.ts';
import { prepareTemplate, withDatabase } from './prepare-template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A maintenance database of the server under test, and the migrated database to copy. */
    testServer: { url: string; template: string };
  }
}

/**
 * Vitest's global set-up: the server of TEST_DATABASE_URL, or one of our own in the temporary folder, kept between runs and shared by
 * runs at the same time; and a migrated template database on it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env.TEST_DATABASE_URL ? undefined : await startOwnTestServer();
  const url = process.env.TEST_DATABASE_URL || withDatabase(own?.connectionString ?? '', 'postgres');
  const template = await prepareTemplate(url);
  project.provide('testServer', { url, template: template.name });
  return async () => {
    await template.leave();
    await own?.stop();
  };
}

/** A server for tests only: fast, unsafe on a power cut, shared. Throws when none can be started. */
export async function startOwnTestServer(binaries?: string): Promise<RunningPostgres> {
  const flavour = binaries ? binaries.replace(/\W+/g, '-') : '';
  const folder = join(tmpdir(), `chancery-test-server-${process.getuid?.() ?? ''}${flavour}`);
  const started = await startPostgres({ folder, shared: true, durable: false, binaries });
  if (!started.ok) throw new Error(word(postgresRefusals[started.refusal.code], 'en', started.refusal as never));
  return started;
}
