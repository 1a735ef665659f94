import { spawn } from 'node:child_process';

/** The environment of server programs: ours without libpq's variables, speaking plain C, in UTC. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG$|LANGUAGE$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs a program to its end; answers its exit code (-1 when it cannot be run) and all it printed. */
export function run(command: string[]): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = command;
  return new Promise((done) => {
    const child = spawn(program, args, { env: serverEnvironment(), cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => done({ code: -1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? -1, output }));
  });
}
