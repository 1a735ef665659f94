import { z } from 'zod';
import { allLanguages, type ScreenLanguage } from '../../platform/language.ts';
import { field, type Typed } from '../../platform/web/public.ts';
import { committeeSubjects, isCountry } from '../directory/public.ts';
import { categories } from './categories.ts';
import { fillFour, inFourFields, readFour, timeField } from './form-fields.ts';
import { asPartnerRole, type Meeting, type MeetingInput, meetingKinds, modes } from './meeting.ts';

/** How many partners the form has room for. */
export const partnerRows = [1, 2, 3, 4, 5, 6] as const;
type Row = (typeof partnerRows)[number];
const codes = committeeSubjects.map(({ code }) => code) as [string, ...string[]];
const partnerFields = Object.fromEntries(
  partnerRows.flatMap((n) => [
    [`partner_${n}`, field.optionalText(36)],
    [`role_${n}`, field.optionalText(20)],
  ]),
) as Record<`partner_${Row}` | `role_${Row}`, ReturnType<typeof field.optionalText>>;

const schema = z.object({
  kind: field.choice(meetingKinds),
  ...inFourFields('title', 300),
  ...inFourFields('theme', 300),
  ...inFourFields('summary', 3000),
  startsOn: field.day(),
  endsOn: field.day(),
  startsAt: timeField(),
  endsAt: timeField(),
  zone: field.text(60),
  mode: field.choice(modes),
  ...inFourFields('city', 100),
  country: field.optionalText(3).refine((code) => code === '' || isCountry(code), 'choice'),
  ...inFourFields('venue', 200),
  platform: field.optionalText(100),
  platformLink: field.optionalText(500).refine((link) => link === '' || (URL.canParse(link) && link.startsWith('https://')), 'bad-link'),
  interpretation: field.choices(allLanguages),
  eligible: field.choices(categories).refine((chosen) => chosen.length > 0, 'required'),
  committees: field.choices(codes),
  target: field.number(1, 99),
  organizer: z.uuid('choice'),
  host: z.union([z.literal(''), z.uuid()], 'choice').default(''),
  contactName: field.optionalText(120),
  contactEmail: z.union([z.literal(''), field.email()], 'email').default(''),
  ...partnerFields,
});

/** A new meeting also states the address of its page. */
export const newMeetingSchema = schema.extend({
  slug: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(80, 'too-long')
    .regex(/^(?!new$)[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-slug'),
});
export const meetingSchema = schema;
type Values = z.output<typeof schema>;

/** What the act takes, from what was typed. */
export function meetingInput(values: Values, slug: string): MeetingInput {
  const { kind, startsOn, endsOn, startsAt, endsAt, zone, mode, interpretation, eligible, committees } = values;
  return {
    ...{ slug, kind, startsOn, endsOn, startsAt, endsAt, zone, mode, interpretation, eligible, committees },
    title: readFour(values, 'title') ?? {},
    theme: readFour(values, 'theme'),
    summary: readFour(values, 'summary') ?? {},
    city: mode === 'online' ? undefined : readFour(values, 'city'),
    country: mode === 'online' ? undefined : values.country || undefined,
    venue: mode === 'online' ? undefined : readFour(values, 'venue'),
    platform: values.platform || undefined,
    platformLink: values.platformLink || undefined,
    targetPerBody: values.target,
    organizerId: values.organizer,
    hostId: values.host || undefined,
    contactName: values.contactName || undefined,
    contactEmail: values.contactEmail || undefined,
    partners: readPartners(values),
  };
}

function readPartners(values: Values): NonNullable<MeetingInput['partners']> {
  const rows = partnerRows.flatMap((n) => {
    const role = asPartnerRole(values[`role_${n}`] ?? '');
    const bodyId = values[`partner_${n}`] ?? '';
    return bodyId !== '' && role ? [{ bodyId, role }] : [];
  });
  return rows.filter((row, index) => rows.findIndex((other) => other.bodyId === row.bodyId && other.role === row.role) === index);
}

/** A stored meeting as the form is filled with it. */
export function typedMeeting(meeting: Meeting, partners: { body_id: string; role: string }[]): Typed {
  const { kind, startsOn, endsOn, startsAt, endsAt, zone, mode, interpretation, eligible, committees } = meeting;
  return {
    ...{ kind, startsOn, endsOn, startsAt, endsAt, zone, mode, interpretation, eligible, committees },
    ...fillFour('title', meeting.title),
    ...fillFour('theme', meeting.theme),
    ...fillFour('summary', meeting.summary),
    ...fillFour('city', meeting.city),
    ...fillFour('venue', meeting.venue),
    country: meeting.country ?? '',
    platform: meeting.platform ?? '',
    platformLink: meeting.platformLink ?? '',
    target: String(meeting.targetPerBody),
    organizer: meeting.organizerId,
    host: meeting.hostId ?? '',
    contactName: meeting.contactName ?? '',
    contactEmail: meeting.contactEmail ?? '',
    ...Object.fromEntries(
      partners.flatMap(({ body_id, role }, index) => [
        [`partner_${index + 1}`, body_id],
        [`role_${index + 1}`, role],
      ]),
    ),
  };
}

/** What a new meeting begins with. */
export function freshMeeting(organizerId: string, screen: readonly ScreenLanguage[]): Typed {
  return {
    kind: 'conference',
    mode: 'in-person',
    startsAt: '09:00',
    endsAt: '17:00',
    interpretation: [...screen],
    eligible: [...categories],
    target: '1',
    organizer: organizerId,
  };
}

/** Beside which field a refusal of the act is shown. */
export const refusalFields: Record<string, string> = {
  'slug-taken': 'slug',
  'ends-before-it-starts': 'endsOn',
  'sessions-left-out': 'endsOn',
  'unknown-zone': 'zone',
  'place-missing': 'city_en',
  'title-missing': 'title_en',
};
