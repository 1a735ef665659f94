import { gzipSync } from 'node:zlib';
import { newDataFolder, removeDataFolder, startServer } from '../journeys/start-server.ts';

// Page weight: every public page with all it loads, raw and gzipped, as a ratio to the limit of 50 kB. Run: node benchmarks/page-weight.ts
const limit = 50_000;
const folder = await newDataFolder();
const server = await startServer(folder);
try {
  for (const path of [
    '/en',
    '/fr',
    '/es',
    '/ar',
    '/en/verify',
    '/ar/sign-in',
    '/en/meetings/budget-oversight-2026',
    '/ar/meetings/budget-oversight-2026',
  ]) {
    const html = Buffer.from(await (await fetch(server.url + path)).text());
    const loads = [...html.toString().matchAll(/(?:href|src)="(\/(?:built|mark)[^"]*)"/g)].map(([, url]) => url ?? '');
    const parts = await Promise.all(
      [...new Set(loads)].map(async (url) => Buffer.from(await (await fetch(server.url + url)).arrayBuffer())),
    );
    const raw = html.length + parts.reduce((sum, part) => sum + part.length, 0);
    const zipped = [html, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0);
    console.log(
      `${path.padEnd(42)} ${String(raw).padStart(7)} B raw (ratio ${(raw / limit).toFixed(2)}), ${String(zipped).padStart(6)} B gzipped (ratio ${(zipped / limit).toFixed(2)})`,
    );
  }
} finally {
  await server.stop();
  await removeDataFolder(folder);
}
