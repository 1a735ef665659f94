import { z } from 'zod';
import type { Language } from '../../../platform/language.ts';
import { type FormReading, field, type Request, readForm, type Typed } from '../../../platform/web/public.ts';
import { inLanguage } from '../../languages/public.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { type DrawingCode, readDrawing } from '../signatures/read-drawing.ts';
import type { BodyLetterhead } from './letterheads.ts';

/** The rows of contacts that the form offers. */
export const contactRows = [1, 2, 3, 4] as const;
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '');
const contactFields = Object.fromEntries(
  contactRows.flatMap((n) => [
    [`label_${n}`, field.optionalText(30)],
    [`value_${n}`, field.optionalText(120)],
  ]),
);
const schema = z.object({
  organization: field.text(200),
  motto: field.optionalText(200),
  desk: field.optionalText(200),
  address: field.optionalText(1200).refine((text) => linesOf(text).length <= 6, 'too-many-lines'),
  place: field.text(100),
  no_mark: field.ticked(),
  ...contactFields,
});

export type LetterheadReading = FormReading<BodyLetterhead> & { markRefusal?: { code: DrawingCode } & Record<string, unknown> };

/** Reads the posted letterhead; `before` is the mark that stays when no file comes. Problems by field, with the mark's own refusal. */
export async function readLetterhead(c: Request, before: string | undefined): Promise<LetterheadReading> {
  const read = await readForm(c, schema);
  const problems = read.ok ? {} : { ...read.problems };
  const contacts = contactsOf(read.typed, problems);
  const drawn = await readFile(c);
  if (drawn && !drawn.ok) problems.mark = drawn.refusal.code;
  const markRefusal = drawn && !drawn.ok ? drawn.refusal : undefined;
  if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems, typed: read.typed, markRefusal };
  const { organization, motto, desk, address, place, no_mark } = read.values;
  const mark = no_mark ? undefined : drawn?.ok ? drawn.mark : before;
  const values: BodyLetterhead = {
    organization,
    address: linesOf(address),
    contacts,
    place,
    ...(motto ? { motto } : {}),
    ...(desk ? { desk } : {}),
    ...(mark ? { mark } : {}),
  };
  return { ok: true, values, typed: read.typed };
}

/** The contacts that were typed; half of one is a problem of its row. */
function contactsOf(typed: Typed, problems: Record<string, string>): BodyLetterhead['contacts'] {
  const text = (name: string) => String(typed[name] ?? '').trim();
  return contactRows.flatMap((n) => {
    const contact = { label: text(`label_${n}`), value: text(`value_${n}`) };
    if (!contact.label && !contact.value) return [];
    if (!contact.label || !contact.value) problems[contact.label ? `value_${n}` : `label_${n}`] ??= 'contact-half';
    return [contact];
  });
}

async function readFile(c: Request) {
  const { mark } = await c.req.parseBody();
  return mark instanceof File && mark.size > 0 ? readDrawing(Buffer.from(await mark.arrayBuffer())) : undefined;
}

/** What the form shows before anything is typed: the letterhead as it is, else the body's own name. */
export function typedLetterhead(letterhead: BodyLetterhead | undefined, { names }: BodyRecord, language: Language): Typed {
  const { organization = names.formal[language] ?? inLanguage(names.formal, language), motto = '', desk = '' } = letterhead ?? {};
  const contacts = (letterhead?.contacts ?? []).flatMap(({ label, value }, index) => [
    [`label_${index + 1}`, label],
    [`value_${index + 1}`, value],
  ]);
  const { address = [], place = '' } = letterhead ?? {};
  return { organization, motto, desk, address: address.join('\n'), place, ...Object.fromEntries(contacts) };
}
