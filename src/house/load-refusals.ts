/// <reference types="vite/client" />
import type { Words } from '../platform/words.ts';
import { declared } from '../platform/words.ts';

const files = import.meta.glob(['/src/**/refusals.ts', '/src/cli/words.ts', '/src/**/*-refusals.ts']);

/** The refusals worded by each place: an office, the platform or the app. */
export async function loadRefusals(): Promise<Map<string, Words>> {
  const worded = new Map<string, Words>();
  for (const [file, load] of Object.entries(files)) {
    const module = await load();
    const values: unknown[] = typeof module === 'object' && module !== null ? Object.values(module) : [];
    const place = placeOfRefusals(file.slice(1));
    for (const words of declared.filter((each) => values.includes(each))) worded.set(place, { ...worded.get(place), ...words });
  }
  return worded;
}

/** Which office's refusals a file uses. */
export function placeOfRefusals(file: string): string {
  return /^src\/offices\/([^/]+)\//.exec(file)?.[1] ?? (file.startsWith('src/platform/') ? 'platform' : 'app');
}
