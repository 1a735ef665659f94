import type { Tone } from '../../../platform/web/public.ts';
import type { ShownFinding } from './shown-check.ts';

/** The tone in which each severity is shown. */
export const tones: Record<ShownFinding['finding']['severity'], Tone> = { must: 'bad', look: 'warn', style: 'idle' };
