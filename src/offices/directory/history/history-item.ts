import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import type { Tone } from '../../../platform/web/public.ts';

/** One line of a body's history, worded in the reader's language; `href` is a path without its language. */
export type HistoryItem = { at: Date; what: string; href?: string; tone?: Tone };

/** What an office knows of a body, in any order; given to `directoryRoutes` by the application. */
export type HistoryProvider = (db: Handle, bodyId: string, language: ScreenLanguage) => Promise<HistoryItem[]>;
