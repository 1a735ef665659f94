import { z } from 'zod';
import { allLanguages, type Language, type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import { field, type Typed } from '../../platform/web/public.ts';
import type { InLanguages } from '../languages/public.ts';
import { fillFour, inFourFields, readFour, timeField } from './form-fields.ts';
import { daysOf } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import { type Booth, interpretationProviders, type Session, type SessionInput, type Speaker, speakerRoles } from './session.ts';

/** How many speakers the form has room for. */
export const speakerRows = [1, 2, 3, 4, 5, 6] as const;
type Row = (typeof speakerRows)[number];
type Text = ReturnType<typeof field.optionalText>;

const speakerFields = Object.fromEntries(
  speakerRows.flatMap((n) => [
    [`speaker_${n}`, field.optionalText(150)],
    [`speaker_ar_${n}`, field.optionalText(150)],
    [`as_${n}`, field.optionalText(20)],
    ...screenLanguages.map((language) => [`post_${language}_${n}`, field.optionalText(200)]),
  ]),
) as Record<`speaker_${Row}` | `speaker_ar_${Row}` | `as_${Row}` | `post_${ScreenLanguage}_${Row}`, Text>;
const boothFields = Object.fromEntries(allLanguages.map((language) => [`booth_${language}`, field.optionalText(20)])) as Record<
  `booth_${Language}`,
  Text
>;

export const sessionSchema = z
  .object({
    onDay: field.day(),
    from: timeField(),
    to: timeField(),
    ...inFourFields('title', 300),
    ...inFourFields('room', 150),
    ...speakerFields,
    ...boothFields,
  })
  .superRefine((values, context) => {
    for (const n of speakerRows) {
      if (values[`speaker_${n}`] === '' && hasPost(values, n))
        context.addIssue({ code: 'custom', path: [`speaker_${n}`], message: 'speaker-name-missing' });
    }
  });
type Values = z.output<typeof sessionSchema>;

function hasPost(values: Values, n: Row): boolean {
  return screenLanguages.some((language) => values[`post_${language}_${n}`] !== '');
}

/** What the act takes, from what was typed. */
export function sessionInput(values: Values): SessionInput {
  return {
    onDay: values.onDay,
    from: values.from,
    to: values.to,
    title: readFour(values, 'title') ?? {},
    room: readFour(values, 'room'),
    speakers: speakerRows.flatMap((n) => readSpeaker(values, n)),
    interpretation: allLanguages.flatMap((language): Booth[] => {
      const provider = interpretationProviders.find((known) => known === values[`booth_${language}`]);
      return provider ? [{ language, provider }] : [];
    }),
  };
}

function readSpeaker(values: Values, n: Row): Speaker[] {
  const latin = values[`speaker_${n}`];
  if (!latin) return [];
  const arabic = values[`speaker_ar_${n}`];
  const posts = screenLanguages.map((language) => [language, values[`post_${language}_${n}`]] as const).filter(([, post]) => post);
  return [
    {
      name: { en: latin, fr: latin, es: latin, ...(arabic ? { ar: arabic } : {}) },
      role: speakerRoles.find((known) => known === values[`as_${n}`]) ?? 'speaker',
      ...(posts.length > 0 ? { title: Object.fromEntries(posts) as InLanguages } : {}),
    },
  ];
}

/** A stored session as the form is filled with it. */
export function typedSession(session: Session): Typed {
  return {
    onDay: session.onDay,
    from: session.from,
    to: session.to,
    ...fillFour('title', session.title),
    ...fillFour('room', session.room),
    ...Object.fromEntries(session.interpretation.map(({ language, provider }) => [`booth_${language}`, provider])),
    ...Object.assign({}, ...session.speakers.map((speaker, index) => typedSpeaker(speaker, index + 1))),
  };
}

function typedSpeaker({ name, role, title }: Speaker, n: number): Typed {
  const latin = name.en ?? name.fr ?? name.es ?? Object.values(name)[0] ?? '';
  return {
    [`speaker_${n}`]: latin,
    [`speaker_ar_${n}`]: name.ar ?? '',
    [`as_${n}`]: role,
    ...Object.fromEntries(screenLanguages.map((language) => [`post_${language}_${n}`, title?.[language] ?? ''])),
  };
}

/** What a new session begins with: after the last one of the programme, with every language of the meeting. */
export function freshSession(meeting: Meeting, last: Session | undefined): Typed {
  const isFull = last !== undefined && last.to >= meeting.endsAt;
  const nextDay = daysOf(meeting).find((day) => last !== undefined && day > last.onDay);
  return {
    onDay: (isFull ? nextDay : undefined) ?? last?.onDay ?? meeting.startsOn,
    from: last && !isFull ? last.to : meeting.startsAt,
    to: meeting.endsAt,
    ...fillFour('room', last?.room),
    ...Object.fromEntries(meeting.interpretation.map((language) => [`booth_${language}`, 'secretariat'])),
  };
}

/** Beside which field a refusal of the act is shown. */
export const sessionRefusalFields: Record<string, string> = {
  'session-title-missing': 'title_en',
  'session-outside-meeting': 'onDay',
  'session-ends-early': 'to',
  'room-taken': 'room_en',
};
