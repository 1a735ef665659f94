import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { screenLanguages } from '../../platform/language.ts';
import { field } from '../../platform/web/public.ts';
import { committeeSubjects } from '../directory/public.ts';
import { categories } from '../meetings/public.ts';

const genders = ['female', 'male', 'not-stated'] as const;
const statedGender = field.choice(genders).transform((gender) => (gender === 'not-stated' ? undefined : gender));

/** A coordinator names a delegate. */
export const nameForm = z.object({
  given: field.text(100),
  family: field.text(100),
  gender: statedGender,
  function_title: field.text(200),
  email: field.email(),
  category: field.choice(categories),
  language: field.choice(screenLanguages),
});

/** A delegate completes the registration. */
export const registrationForm = z.object({
  given: field.text(100),
  family: field.text(100),
  gender: statedGender,
  function_title: field.text(200),
  committee: z
    .enum(['', ...committeeSubjects.map(({ code }) => code)], 'choice')
    .optional()
    .transform((code) => code || undefined),
  language: field.choice(screenLanguages),
  needs: field.optionalText(1000),
  listed: field.ticked(),
  birth_year: z
    .string()
    .trim()
    .refine(
      (year) => year === '' || (/^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= Number(today().slice(0, 4)) - 16),
      'birth-year',
    )
    .optional()
    .transform((year) => (year ? Number(year) : undefined)),
});
