import type { TypesetOptions } from '../../documents/public.ts';

/** How long a paper of many people may take to typeset: ten seconds, and more with their number. */
export function timeFor(people: number): TypesetOptions {
  return { limitInMilliseconds: 10_000 + people * 40 };
}
