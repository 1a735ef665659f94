import { randomUUID } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Answer, refuse } from '../answer.ts';
import type { Identity } from './choose-identity.ts';
import type { Binaries } from './find-binaries.ts';
import { type Layout, makePrivateFolder, ownName } from './folder-layout.ts';
import { run } from './run-command.ts';

export type InitializeOptions = { layout: Layout; binaries: Binaries; identity: Identity; durable: boolean };

/**
 * Makes the cluster when there is none, beside its place and then renamed into it, so that a killed first start leaves nothing half done
 * and of two first starts at once one wins. Refusals: initdb-failed.
 */
export async function initializeCluster(options: InitializeOptions): Promise<Answer<{ fresh: boolean }, 'initdb-failed'>> {
  const { layout, binaries, identity, durable } = options;
  if (await exists(join(layout.cluster, 'PG_VERSION'))) return { ok: true, fresh: false };
  const draft = `${layout.cluster}-${randomUUID().slice(0, 8)}`;
  await makePrivateFolder(draft);
  await identity.own(draft);
  try {
    const { code, output } = await run([
      ...identity.prefix,
      join(binaries.folder, 'initdb'),
      ...initdbOptions(binaries.major, durable),
      draft,
    ]);
    if (code !== 0) return refuse('initdb-failed', { lines: lastLines(output), folder: layout.folder });
    return { ok: true, fresh: await putInPlace(draft, layout.cluster) };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function initdbOptions(major: number, durable: boolean): string[] {
  // The built-in provider (17 and later) sorts the same on every machine and never needs an index rebuilt after a system update.
  const locale = major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8'];
  const plain = ['--encoding=UTF8', '--data-checksums', '--auth=trust', '--no-instructions', `--username=${ownName}`];
  return [...plain, ...locale, ...(durable ? [] : ['--no-sync']), '-D'];
}

async function putInPlace(draft: string, cluster: string): Promise<boolean> {
  try {
    await rename(draft, cluster);
    return true;
  } catch (error) {
    if (await exists(join(cluster, 'PG_VERSION'))) return false;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** The end of what a program said, for the person who must find out why. */
export function lastLines(text: string, count = 5): string {
  return text.trim().split('\n').slice(-count).join('\n');
}
