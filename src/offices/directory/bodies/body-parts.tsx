import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { today } from '../../../platform/clock.ts';
import { type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import type { BodyRecord } from './body-record.ts';

export type Part = { c: Request; record: BodyRecord };

/** A link to a form of this body, for those who may use it; none on the page of another day. */
export function Change({ c, record, path, label }: Part & { path: string; label: string }): JSX.Element | null {
  if (record.on !== today() || !hasRole(c.var.actor, 'officer', 'administrator')) return null;
  return <a href={to(c, `/directory/${record.body.slug}/${path}`)}>{label}</a>;
}

/** "since 4 March 2021", "4 March 2021 – 8 May 2024". */
export function period(c: Request, row: { valid_from: string; valid_to: string | null }): string {
  const t = speak(words, c.var.language);
  const from = wordDay(row.valid_from, c.var.language);
  return row.valid_to ? t('fromTo', { from, to: wordDay(row.valid_to, c.var.language) }) : t('since', { day: from });
}
