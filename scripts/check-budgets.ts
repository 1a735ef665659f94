import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../src/platform/project-folder.ts';
import { publicBuild } from '../vite.config.ts';
import { type Built, budgets, weigh } from './find-budget-faults.ts';

type Manifest = Record<string, { file: string; src?: string; imports?: string[]; css?: string[] }>;

/** Builds what browsers fetch, into a folder of its own so that nobody's dist/ changes, and weighs it: `node scripts/check-budgets.ts`. */
process.chdir(projectFolder);
const folder = await mkdtemp(join(tmpdir(), 'chancery-budgets-'));
try {
  const config = await publicBuild();
  await build({ ...config, build: { ...config.build, outDir: folder, emptyOutDir: true } });
  const manifest = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const sources = Object.keys(manifest).filter((source) => source.startsWith('src/islands/') || source in budgets);
  const built = await Promise.all(sources.map(async (source): Promise<Built> => ({ source, bytes: await loaded(manifest, source) })));
  const { lines, faults } = weigh(built);
  for (const line of lines) console.log(`  ${line}`);
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(`budgets: ${built.length} files weighed, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A file with everything it loads at once: shared pieces and stylesheets; what it loads later on demand is not counted. */
async function loaded(manifest: Manifest, source: string): Promise<Buffer> {
  const keys = new Set([source]);
  for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next);
  const files = new Set([...keys].flatMap((key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? []].flat()));
  return Buffer.concat(await Promise.all([...files].map((file) => readFile(join(folder, file)))));
}
