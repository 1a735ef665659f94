#!/usr/bin/env node
// The command `chancery`: goes on in the pinned Node, builds when the sources changed, then hands over to src/cli/main.ts, or to src/cli/main-papers.ts for the commands that need no record.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourcesChecksum } from './sources-checksum.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node');

/** Runs this file again in the pinned Node; signals go on to it, and its exit code is ours. */
function continueInPinnedNode() {
  if (!existsSync(pinnedNode)) {
    console.error('Chancery is not installed yet. Run: npm start');
    process.exit(1);
  }
  const child = spawn(pinnedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // At a terminal an interrupt reaches both of us; sent twice it would cut the orderly stop short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

function buildWhenStale() {
  const stamp = join(root, 'dist', 'sources');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesChecksum(root)) return;
  console.error('Building Chancery (a few seconds, only after a change)…');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}

async function runCommand() {
  buildWhenStale();
  // What Node compiled is kept until the next build; where the folder cannot be written, nothing is kept.
  nodeModule.enableCompileCache(join(root, 'dist', 'papers', 'compiled'));
  const program = ['typeset', 'lint', 'check', 'align'].includes(process.argv[2]) ? 'papers/main-papers.js' : 'server/main.js';
  const { main } = await import(pathToFileURL(join(root, 'dist', program)).href);
  process.exitCode = await main(process.argv.slice(2));
}

if (Number(process.versions.node.split('.')[0]) < 26) continueInPinnedNode();
else await runCommand();
