import { asScreenLanguage, type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import type { Typed } from '../../platform/web/public.ts';
import { type ListedBody, reportThemeCodes } from '../directory/public.ts';
import type { InLanguages } from '../languages/public.ts';
import { type ActivityInput, asActivityKind, asActivityRole } from './activity.ts';
import { bodyNamed, typedBody } from './body-field.tsx';
import type { ActivityProposal } from './propose-from-meeting.ts';

/** Rows for partners in the form. */
export const partnerRows = 6;

/** What was typed, as an input; `rows` tells from which row of the form each partner came. */
export type ReadActivityForm = { input: ActivityInput; rows: number[] };

const textOf = (typed: Typed, name: string): string => {
  const value = typed[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
};

function inLanguagesOf(typed: Typed, name: string): InLanguages {
  return Object.fromEntries(
    screenLanguages.map((language) => [language, textOf(typed, `${name}_${language}`)]).filter(([, text]) => text !== ''),
  );
}

/** Reads the posted form of an activity; what cannot be read is left for `findFaults` to name. */
export function readActivityForm(typed: Typed, bodies: readonly ListedBody[]): ReadActivityForm {
  const rows = Array.from({ length: partnerRows }, (_, row) => row).filter((row) => textOf(typed, `partner_${row}`) !== '');
  const city = inLanguagesOf(typed, 'city');
  const count = textOf(typed, 'attendance');
  const input: ActivityInput = {
    theme: (reportThemeCodes.find((code) => code === textOf(typed, 'theme')) ?? '') as ActivityInput['theme'],
    kind: asActivityKind(textOf(typed, 'kind')) ?? 'meeting',
    originalLanguage: asScreenLanguage(textOf(typed, 'originalLanguage')) ?? 'en',
    title: inLanguagesOf(typed, 'title'),
    text: inLanguagesOf(typed, 'text'),
    whens: textOf(typed, 'whens')
      .split(/\s*\n\s*/)
      .filter(Boolean),
    ...(Object.keys(city).length > 0 ? { city } : {}),
    ...(textOf(typed, 'country') ? { country: textOf(typed, 'country') } : {}),
    partners: rows.map((row) => ({
      bodyId: bodyNamed(bodies, textOf(typed, `partner_${row}`))?.id ?? textOf(typed, `partner_${row}`),
      role: asActivityRole(textOf(typed, `role_${row}`)) ?? 'participant',
    })),
    ...(count ? { attendance: { count: Number(count), about: textOf(typed, 'about') === 'yes' } } : {}),
    ...(textOf(typed, 'meetingId') ? { meetingId: textOf(typed, 'meetingId') } : {}),
    source: textOf(typed, 'source'),
  };
  return { input, rows };
}

/** An activity or a proposal as the form shows it before anybody typed. */
export function typeActivity(input: ActivityProposal & { theme?: string }, bodies: readonly ListedBody[], language: ScreenLanguage): Typed {
  const perLanguage = (name: string, texts: InLanguages | undefined) =>
    Object.fromEntries(screenLanguages.map((code) => [`${name}_${code}`, texts?.[code] ?? '']));
  const partners = input.partners.flatMap(({ bodyId, role }, row) => [
    [`partner_${row}`, typedBody(bodies, bodyId, language)],
    [`role_${row}`, role],
  ]);
  return {
    theme: input.theme ?? '',
    kind: input.kind,
    originalLanguage: input.originalLanguage,
    whens: input.whens.join('\n'),
    country: input.country ?? '',
    attendance: input.attendance ? String(input.attendance.count) : '',
    about: input.attendance?.about ? 'yes' : '',
    meetingId: input.meetingId ?? '',
    source: input.source,
    ...perLanguage('title', input.title),
    ...perLanguage('text', input.text),
    ...perLanguage('city', input.city),
    ...Object.fromEntries(partners),
  };
}
