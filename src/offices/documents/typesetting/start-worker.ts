import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../platform/project-folder.ts';
import { administratorFonts } from './fonts.ts';

const here = join(projectFolder, 'src/offices/documents/typesetting');
/** Beside this file only when it is part of the bundle. */
const built = join(import.meta.dirname, 'typeset-worker.js');

/**
 * How a typesetting process starts. Node gives it the right to read the templates, the typefaces and its own program, and no other: it can
 * write no file, open no connection and start nothing. The compiler in it, which Node does not watch, is sent to a proxy that does not exist
 * and to a list of typefaces that holds none of the machine's own.
 */
export function workerOptions(): ForkOptions {
  const fonts = administratorFonts();
  const program = ['src/offices/documents', 'node_modules', 'package.json'].map((path) => join(projectFolder, path));
  const named = [...program, ...(existsSync(built) ? [built] : []), ...(fonts ? [fonts] : [])];
  const readable = new Set(named.flatMap((path) => [path, realpathSync(path)]));
  const nowhere = 'http://127.0.0.1:1';
  return {
    execArgv: [
      '--expose-gc',
      '--max-old-space-size=256',
      '--permission',
      '--allow-addons',
      ...[...readable].map((path) => `--allow-fs-read=${path}`),
      '--disable-warning=PERM0001',
    ],
    serialization: 'advanced',
    env: {
      PATH: process.env.PATH,
      HTTP_PROXY: nowhere,
      HTTPS_PROXY: nowhere,
      ALL_PROXY: nowhere,
      NO_PROXY: '',
      FONTCONFIG_FILE: join(here, 'no-system-fonts.conf'),
      ...(fonts ? { CHANCERY_FONTS: fonts } : {}),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  };
}

/** Starts a typesetting process: the built one that stands beside the server's bundle, else the source. Templates and fonts always stand in the project. */
export function startWorker(): ChildProcess {
  return fork(existsSync(built) ? built : join(here, 'typeset-worker.ts'), [projectFolder], workerOptions());
}
