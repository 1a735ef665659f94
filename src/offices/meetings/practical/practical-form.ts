import { z } from 'zod';
import { field, isDay, type Typed } from '../../../platform/web/public.ts';
import { isCountry } from '../../directory/public.ts';
import { fillFour, inFourFields, readFour, timeField } from '../form-fields.ts';
import type { Embassy, Hotel, PracticalDetails } from './practical-details.ts';

/** How many hotels and embassies the form has room for. */
export const hotelRows = 12;
export const embassyRows = 40;
export const numbersTo = (rows: number): number[] => Array.from({ length: rows }, (_, index) => index + 1);

const optionalDay = () =>
  z
    .string()
    .trim()
    .optional()
    .default('')
    .refine((day) => day === '' || isDay(day), 'day');
const optionalTime = () =>
  z
    .union([z.literal(''), timeField()], 'bad-time')
    .optional()
    .default('');
const amount = () =>
  field.optionalText(12).refine((text) => text === '' || /^\d{1,7}(\.\d{1,2})?$/.test(text.replace(',', '.')), 'bad-amount');
const currency = () => field.optionalText(3).refine((code) => code === '' || /^[A-Z]{3}$/.test(code), 'bad-currency');
const country = () => field.optionalText(3).refine((code) => code === '' || isCountry(code), 'choice');

const rows = (count: number, fields: Record<string, () => z.ZodType<string>>) =>
  Object.fromEntries(numbersTo(count).flatMap((n) => Object.entries(fields).map(([name, make]) => [`${name}_${n}`, make()]))) as Record<
    string,
    z.ZodType<string>
  >;

/** The form of the practical details. Problems: `day`, `bad-time`, `bad-amount`, `bad-currency`, `choice`, `too-long`. */
export const practicalSchema = z.looseObject({
  ...inFourFields('desk', 300),
  deskFrom: optionalDay(),
  deskTo: optionalDay(),
  deskOpens: optionalTime(),
  deskCloses: optionalTime(),
  boothsUntil: optionalDay(),
  testOn: optionalDay(),
  testAt: optionalTime(),
  hotelsUntil: optionalDay(),
  ...inFourFields('visas', 2000),
  visasUntil: optionalDay(),
  ...inFourFields('arrival', 2000),
  ...inFourFields('medical', 1000),
  medicalPhone: field.optionalText(60),
  ...inFourFields('prayer', 500),
  ...rows(hotelRows, { hotel: () => field.optionalText(150), rate: amount, currency, contact: () => field.optionalText(150) }),
  ...rows(embassyRows, { embassy: country, address: () => field.optionalText(300), phone: () => field.optionalText(60) }),
});
type Values = z.output<typeof practicalSchema>;

/** What the act takes, from what was typed; rows left empty are left out. */
export function practicalInput(values: Values): PracticalDetails {
  const given = (text: string) => (text === '' ? undefined : text);
  return {
    desk: readFour(values, 'desk'),
    deskFrom: given(values.deskFrom),
    deskTo: given(values.deskTo),
    deskOpens: given(values.deskOpens),
    deskCloses: given(values.deskCloses),
    boothsUntil: given(values.boothsUntil),
    testOn: given(values.testOn),
    testAt: given(values.testAt),
    hotelsUntil: given(values.hotelsUntil),
    hotels: numbersTo(hotelRows).flatMap((n) => readHotel(values, n)),
    visas: readFour(values, 'visas'),
    visasUntil: given(values.visasUntil),
    arrival: readFour(values, 'arrival'),
    medical: readFour(values, 'medical'),
    medicalPhone: given(values.medicalPhone),
    prayer: readFour(values, 'prayer'),
    embassies: numbersTo(embassyRows).flatMap((n) => readEmbassy(values, n)),
  };
}

const textIn = (values: Values, name: string) => String(values[name] ?? '');

function readHotel(values: Values, n: number): Hotel[] {
  const [name, rate, code, contact] = ['hotel', 'rate', 'currency', 'contact'].map((part) => textIn(values, `${part}_${n}`));
  if (![name, rate, contact].some(Boolean)) return [];
  return [
    {
      name: name ?? '',
      ...(rate ? { rate: rate.replace(',', '.') } : {}),
      ...(rate && code ? { currency: code } : {}),
      ...(contact ? { contact } : {}),
    },
  ];
}

function readEmbassy(values: Values, n: number): Embassy[] {
  const [code, address, phone] = ['embassy', 'address', 'phone'].map((part) => textIn(values, `${part}_${n}`));
  if (![code, address, phone].some(Boolean)) return [];
  return [{ country: code ?? '', address: address ?? '', ...(phone ? { phone } : {}) }];
}

/** Stored details as the form is filled with them. */
export function typedPractical(details: PracticalDetails): Typed {
  const { hotels, embassies, desk, visas, arrival, medical, prayer, ...plain } = details;
  const numbered = (index: number, fields: Record<string, string | undefined>): Typed =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}_${index + 1}`, value ?? '']));
  const four = { desk, visas, arrival, medical, prayer };
  return {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, value ?? ''])),
    ...Object.assign({}, ...Object.entries(four).map(([name, names]) => fillFour(name, names))),
    ...Object.assign({}, ...hotels.map(({ name, ...other }, index) => numbered(index, { hotel: name, ...other }))),
    ...Object.assign({}, ...embassies.map(({ country: code, ...other }, index) => numbered(index, { embassy: code, ...other }))),
  };
}

/** Beside which field a refusal of the act is shown. */
export const practicalRefusalFields: Record<string, string> = {
  'desk-incomplete': 'deskFrom',
  'desk-ends-early': 'deskTo',
  'test-incomplete': 'testAt',
};
