import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

/** Where the build puts stylesheets and islands, and the names it gave them. */
export const builtFolder = join(projectFolder, 'dist', 'public');

type Manifest = Record<string, { file: string; css?: string[] }>;
let manifest: Manifest | undefined;

function readManifest(): Manifest {
  const file = join(builtFolder, '.vite', 'manifest.json');
  manifest ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
  return manifest;
}

/** The address of a built stylesheet or island by its source (`src/islands/editor.ts`); the source's own name before the first build. */
export function assetUrl(source: string): string {
  const entry = readManifest()[source];
  return entry ? `/built/${entry.file}` : `/built/${source.split('/').pop()}`;
}
