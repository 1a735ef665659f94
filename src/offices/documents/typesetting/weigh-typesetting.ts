import { residentMegabytes } from './resident-memory.ts';
import { typesettingProcessIds } from './typesetting-pool.ts';

/** How many megabytes each of the running typesetting processes for letters holds. */
export async function typesettingMegabytes(): Promise<number[]> {
  const held = await Promise.all(typesettingProcessIds().map(residentMegabytes));
  return held.flatMap((megabytes) => megabytes ?? []);
}
