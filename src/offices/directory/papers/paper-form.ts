import { z } from 'zod';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { field, type Typed } from '../../../platform/web/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { type BodyPaper, type Confidence, confidences, enclosureRules, withoutUsual } from './paper.ts';

/** The name of the field in which a mark is worded in a language. */
export const markField = (confidence: Confidence, language: Language) => `mark_${confidence}_${language}`;
const markFields = confidences.flatMap((confidence) => allLanguages.map((language) => ({ confidence, language })));

const measure = z
  .string()
  .trim()
  .optional()
  .default('')
  .transform((text) => (text === '' ? undefined : Number(text.replace(',', '.'))))
  .refine((value) => value === undefined || Number.isFinite(value), 'number');
const colour = z
  .string()
  .trim()
  .toLowerCase()
  .optional()
  .transform((text) => text || undefined);

/** What the form of a paper posts; the same values stand in the address of a sample. */
export const paperSchema = z.object({
  accent: colour,
  quiet: colour,
  serif: field.optionalText(100),
  sans: field.optionalText(100),
  top: measure,
  bottom: measure,
  side: measure,
  bodySize: measure,
  addressAt: field.choice(['foot', 'head']).optional(),
  referenceAt: field.choice(['beside', 'head', 'above']).optional(),
  dateAt: field.choice(['end', 'start']).optional(),
  enclosures: field.choice(enclosureRules).optional().default('both'),
  namesOriginal: field.ticked(),
  printsSignatureImages: field.ticked(),
  ...Object.fromEntries(markFields.map(({ confidence, language }) => [markField(confidence, language), field.optionalText(60)])),
});

/** The paper that a form says. */
export function paperFrom(values: z.output<typeof paperSchema>): BodyPaper {
  const { accent, quiet, serif, sans, top, bottom, side, bodySize, addressAt, referenceAt, dateAt } = values;
  const style = {
    accent,
    quiet,
    serif: serif || undefined,
    sans: sans || undefined,
    top,
    bottom,
    side,
    bodySize,
    addressAt,
    referenceAt,
    dateAt,
  };
  return {
    style: withoutUsual(style),
    enclosures: values.enclosures,
    namesOriginal: values.namesOriginal,
    printsSignatureImages: values.printsSignatureImages,
    marks: marksFrom(values),
  };
}

function marksFrom(values: Record<string, unknown>): BodyPaper['marks'] {
  const entries = confidences.map((confidence) => {
    const words = allLanguages.flatMap((language) => {
      const text = values[markField(confidence, language)];
      return typeof text === 'string' && text !== '' ? [[language, text] as const] : [];
    });
    return [confidence, Object.fromEntries(words) as InLanguages] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => Object.keys(words).length > 0));
}

/** What the form shows before anything is typed: the paper as it is. */
export function typedPaper({ style, enclosures, namesOriginal, printsSignatureImages, marks }: BodyPaper): Typed {
  const usual = { addressAt: 'foot', referenceAt: 'beside', dateAt: 'end' };
  const looks = Object.entries({ ...usual, ...style }).map(([name, value]) => [name, String(value)] as const);
  const words = confidences.flatMap((confidence) =>
    Object.entries(marks[confidence] ?? {}).map(([language, text]) => [markField(confidence, language as Language), text] as const),
  );
  const ticks = [
    ...(namesOriginal ? [['namesOriginal', 'yes'] as const] : []),
    ...(printsSignatureImages ? [['printsSignatureImages', 'yes'] as const] : []),
  ];
  return Object.fromEntries([...looks, ['enclosures', enclosures], ...ticks, ...words]);
}
