import type { Tone } from '../../../platform/web/public.ts';
import type { Severity } from '../../languages/public.ts';

/** The tone in which each severity is shown. */
export const tones: Record<Severity, Tone> = { must: 'bad', look: 'warn', style: 'idle' };
