import { system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { enterBody } from '../bodies/enter-body.ts';
import { listCountries } from '../countries/list-countries.ts';
import { countryName } from '../countries/name-country.ts';

/** The countries of the sample list: 183, as many as lines. */
export const sampleCountries = listCountries()
  .slice(0, 183)
  .map(({ alpha3 }) => alpha3);

/** Enters a parliament without posts for each country of the sample list. */
export async function enterSampleParliaments(db: Handle): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const country of sampleCountries) {
      const slug = `parliament-${country.toLowerCase()}`;
      const names = { en: { formal: `Assembly of ${slug}` } };
      accepted(await enterBody(tx, system, { kind: 'parliament', slug, country, correspondenceLanguage: 'en', names }));
    }
  });
}

export type SampleLine = { country: string; post: string; given: string; family: string; gender: string; email: string; language: string };
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
const givens = ['Wanjiru', 'Zoë', 'ليلى', 'Đorđe', 'Нина', 'O’Dara'];
const families = ['Fairley', 'Núñez-Testwell', 'التجريبي', 'Žiža', 'Образцова', 'van der Muster'];
const posts = ['Speaker', 'Présidente du groupe', 'Presidente del Parlamento', 'رئيس الشعبة'];

/** 183 invented lines: countries in six languages, posts in four, names in three scripts. */
export function sampleLines(): SampleLine[] {
  return sampleCountries.map((code, index) => ({
    country: countryName(code, languages[index % 6] ?? 'en'),
    post: posts[index % 4] ?? 'Speaker',
    given: givens[index % 6] ?? '',
    family: `${families[index % 6]} ${'ABCDEFGHIJ'[index % 10]}`,
    gender: ['f', '', 'M', 'femme', 'أنثى', 'not stated'][index % 6] ?? '',
    email: `office@${code.toLowerCase()}.example`,
    language: ['fr', '', 'English', 'العربية', 'ruso', 'zh'][index % 6] ?? '',
  }));
}

/** The lines as a sheet in CSV, under French headings and a title above them. */
export function sampleCsv(lines: readonly SampleLine[]): string {
  const rows = lines.map((line) => [line.country, line.post, line.given, line.family, line.gender, line.email, line.language]);
  const heads = ['Pays', 'Fonction', 'Prénom', 'Nom', 'Genre', 'Courriel', 'Langue'];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return ['Liste des titulaires;;;;;;', heads.join(';'), ...rows.map((row) => row.map(quote).join(';'))].join('\r\n');
}
