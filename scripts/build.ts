import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { sourcesChecksum } from '../bin/sources-checksum.js';
import { projectFolder } from '../src/platform/project-folder.ts';
import { papersBuild, publicBuild, serverBuild, spellingBuild, workerBuild } from '../vite.config.ts';

/** Builds the server and what browsers fetch into dist/, and stamps it with the sources it was made of: `node scripts/build.ts`. */
process.chdir(projectFolder);
const stamp = join(projectFolder, 'dist', 'sources');
const checksum = sourcesChecksum(projectFolder);
await rm(stamp, { force: true });
await build(serverBuild);
await build(papersBuild);
for (const worker of [workerBuild, spellingBuild])
  for (const outDir of ['dist/server', 'dist/papers']) await build({ ...worker, build: { ...worker.build, outDir } });
await build(await publicBuild());
await writeFile(`${stamp}.draft`, checksum);
await rename(`${stamp}.draft`, stamp);
