import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../platform/project-folder.ts';
import { administratorFonts } from './fonts.ts';

const here = join(projectFolder, 'src/offices/documents/typesetting');

/**
 * How a typesetting process starts. Node gives it the right to read the templates, the typefaces and its own program, and no other: it can
 * write no file, open no connection and start nothing. The compiler in it, which Node does not watch, is sent to a proxy that does not exist
 * and to a list of typefaces that holds none of the machine's own.
 */
export function workerOptions(): ForkOptions {
  const fonts = administratorFonts();
  const named = [join(projectFolder, 'src/offices/documents'), join(projectFolder, 'node_modules'), join(projectFolder, 'package.json')];
  const readable = new Set([...named, ...(fonts ? [fonts] : [])].flatMap((path) => [path, realpathSync(path)]));
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

/** Starts a typesetting process. The server may run from its bundle; the worker, the fixed templates and the fonts always stand in the project. */
export function startWorker(): ChildProcess {
  return fork(join(here, 'typeset-worker.ts'), [], workerOptions());
}
