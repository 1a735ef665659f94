import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { newDataFolder, removeDataFolder, startServer } from '../journeys/start-server.ts';

// Start time: from the command to the printed address and a first answered page, fresh and again, beside a bare Node process
// that only opens a port. Run: node benchmarks/start-time.ts
const warmLimitMs = 3_000;

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

async function startAndFetch(folder: string): Promise<number> {
  const { ms, result: server } = await timed(async () => {
    const started = await startServer(folder);
    const page = await fetch(`${started.url}/en`);
    if (!page.ok) throw new Error(`the front page answered ${page.status}`);
    await page.text();
    return started;
  });
  await server.stop();
  return ms;
}

async function bareNode(): Promise<number> {
  const { ms } = await timed(async () => {
    const code = "require('http').createServer((q,r)=>r.end('ok')).listen(0,'127.0.0.1',function(){console.log(this.address().port)})";
    const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = await once(child.stdout, 'data');
    await (await fetch(`http://127.0.0.1:${String(port).trim()}/`)).text();
    child.kill();
  });
  return ms;
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const folder = await newDataFolder();
try {
  const fresh = await startAndFetch(folder);
  const warm: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < 5; run++) {
    warm.push(await startAndFetch(folder));
    bare.push(await bareNode());
  }
  const ratio = middle(warm) / middle(bare);
  console.log(`fresh start (database made, demonstration loaded) to first page: ${Math.round(fresh)} ms`);
  console.log(
    `later start to first page: ${Math.round(middle(warm))} ms (limit ${warmLimitMs} ms, ratio ${(middle(warm) / warmLimitMs).toFixed(2)})`,
  );
  console.log(`bare Node with one port: ${Math.round(middle(bare))} ms; ratio ${ratio.toFixed(1)}`);
} finally {
  await removeDataFolder(folder);
}
