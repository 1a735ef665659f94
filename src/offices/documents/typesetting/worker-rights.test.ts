import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectFolder } from '../../../platform/project-folder.ts';
import { workerOptions } from './start-worker.ts';

const run = promisify(execFile);
const compiler = join(projectFolder, 'node_modules/@myriaddreamin/typst-ts-node-compiler/index.js');

/** Runs a program with the rights and the surroundings of a typesetting process; answers what it prints as JSON. */
async function withWorkerRights(program: string, surroundings: Record<string, string> = {}): Promise<unknown> {
  const { execArgv = [], env = {} } = workerOptions();
  const args = [...execArgv, '--input-type=module', '--eval', program];
  const { stdout } = await run(process.execPath, args, { env: { ...env, ...surroundings }, timeout: 30_000 });
  return JSON.parse(stdout);
}

/** Counts the connections to a port of this machine while `work` runs, and the first line of what they say. */
async function listening<T>(work: (port: number) => Promise<T>): Promise<{ said: string[]; result: T }> {
  const said: string[] = [];
  const server = createServer((socket) => {
    socket.once('data', (data) => {
      said.push(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('error', () => undefined);
    said.push('connected');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : 0);
    });
  });
  try {
    return { result: await work(port), said };
  } finally {
    server.close();
  }
}

const attempt = (name: string, code: string) =>
  `try { ${code}; out.${name} = 'done'; } catch (error) { out.${name} = error.code ?? error.cause?.code; }`;

it('a typesetting process can open no connection, write no file, start no program and read nothing beyond its own', async () => {
  const { said, result } = await listening((port) =>
    withWorkerRights(`
      import { writeFileSync, readFileSync } from 'node:fs';
      import { connect } from 'node:net';
      import { spawnSync } from 'node:child_process';
      const out = {};
      ${attempt('write', `writeFileSync(${JSON.stringify(join(import.meta.dirname, 'templates/letter.typ'))}, 'x')`)}
      ${attempt('read', `readFileSync(${JSON.stringify(join(projectFolder, 'docs/architecture.md'))})`)}
      ${attempt('spawn', `spawnSync('true')`)}
      ${attempt('connect', `await new Promise((resolve, reject) => connect(${port}, '127.0.0.1', resolve).on('error', reject))`)}
      ${attempt('template', `readFileSync(${JSON.stringify(join(import.meta.dirname, 'templates/letter.typ'))})`)}
      console.log(JSON.stringify(out));
      process.exit(0);`),
  );
  const denied = 'ERR_ACCESS_DENIED';
  expect(result).toEqual({ write: denied, read: denied, spawn: denied, connect: denied, template: 'done' });
  expect(said).toEqual([]);
});

const fetchPackage = `
  import { NodeCompiler } from ${JSON.stringify(compiler)};
  const compiled = NodeCompiler.create({ workspace: ${JSON.stringify(join(import.meta.dirname, 'templates'))} })
    .compile({ mainFileContent: '#import "@preview/nothing:0.0.1"' });
  console.log(JSON.stringify(String(compiled.takeDiagnostics()?.shortDiagnostics?.[0]?.message)));
  process.exit(0);`;

it('the compiler goes by the proxy it is given and by no other way, and ours leads nowhere', async () => {
  const { said } = await listening((port) => {
    const proxy = `http://127.0.0.1:${port}`;
    return withWorkerRights(fetchPackage, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, ALL_PROXY: proxy });
  });
  expect(said.filter((line) => line !== 'connected')[0]).toMatch(/^CONNECT packages\./u);
  expect(workerOptions().env).toMatchObject({ HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '' });
  expect(await withWorkerRights(fetchPackage)).toContain('failed to download');
});

it('the compiler knows no typeface of the machine', async () => {
  const families = `
    import { NodeCompiler } from ${JSON.stringify(compiler)};
    const compiler = NodeCompiler.create({ workspace: ${JSON.stringify(join(import.meta.dirname, 'templates'))} });
    const pdf = (font) => compiler.pdf({ mainFileContent: '#set text(font: "' + font + '", fallback: false)\\nabc' }).toString('latin1').includes('/BaseFont');
    console.log(JSON.stringify(['DejaVu Sans', 'Liberation Sans', 'Arial', 'Helvetica'].map(pdf)));
    process.exit(0);`;
  expect(await withWorkerRights(families)).toEqual([false, false, false, false]);
});
