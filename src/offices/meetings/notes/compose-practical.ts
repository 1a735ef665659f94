import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { compareCountries, countryName } from '../../directory/public.ts';
import { type Block, normaliseText, type Run } from '../../languages/public.ts';
import type { Hotel, PracticalDetails } from '../practical/practical-details.ts';
import { numberSections, plain } from './number-sections.ts';
import { paperWords } from './paper-words.ts';

/** The practical note: the record's hotels and embassies stand as tables at the end of the sections `hotels` and `embassies`. */
export function practicalBlocks(details: PracticalDetails, text: readonly Block[], language: ScreenLanguage): Block[] {
  const tables: Record<string, Block[]> = { hotels: hotelTable(details, language), embassies: embassyTable(details, language) };
  let section = '';
  const blocks: Block[] = [];
  for (const block of numberSections(text)) {
    if (block.kind === 'heading') {
      blocks.push(...(tables[section] ?? []));
      section = block.key;
    }
    blocks.push(block);
  }
  return [...blocks, ...(tables[section] ?? [])];
}

function hotelTable({ hotels }: PracticalDetails, language: ScreenLanguage): Block[] {
  if (hotels.length === 0) return [];
  const t = speak(paperWords, language);
  const head = [t('hotelHead'), t('rateHead'), t('contactHead')];
  return [
    table(
      'hotels-list',
      [4, 2.4, 4],
      head,
      hotels.map((hotel) => [hotel.name, rateOf(hotel, language), hotel.contact ?? '–']),
      language,
    ),
  ];
}

/** An amount with its currency's code, as letters between offices write it: "EUR 120" and "120 EUR" by the language. */
function rateOf({ rate, currency }: Hotel, language: ScreenLanguage): string {
  if (!rate) return '–';
  const digits = rate.includes('.') ? 2 : 0;
  const numbers = { numberingSystem: 'latn', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  if (!currency) return new Intl.NumberFormat(language, numbers).format(Number(rate));
  return new Intl.NumberFormat(language, { ...numbers, style: 'currency', currency, currencyDisplay: 'code' }).format(Number(rate));
}

/** The embassies in the alphabetical order of the language. */
function embassyTable({ embassies }: PracticalDetails, language: ScreenLanguage): Block[] {
  if (embassies.length === 0) return [];
  const t = speak(paperWords, language);
  const compare = compareCountries(language);
  const rows = embassies
    .toSorted((one, other) => compare(one.country, other.country))
    .map(({ country, address, phone }) => [countryName(country, language), address, phone ?? '–']);
  return [table('embassies-list', [3, 5, 2.6], [t('countryHead'), t('addressHead'), t('telephoneHead')], rows, language)];
}

function table(key: string, widths: number[], head: string[], rows: string[][], language: ScreenLanguage): Block {
  const cell = (text: string): Run[] => [plain(normaliseText(text, language))];
  return { kind: 'table', key, widths, header: head.map(cell), rows: rows.map((row) => row.map(cell)) };
}
