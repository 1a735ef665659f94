import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { Pattern } from '../reading/reading.ts';

/** The unit of each currency that is written by its ISO 4217 code beside an amount. */
export const unitOfCode: Readonly<Record<string, string>> = {
  ...{
    USD: 'dollar',
    CAD: 'dollar',
    AUD: 'dollar',
    NZD: 'dollar',
    HKD: 'dollar',
    SGD: 'dollar',
    JMD: 'dollar',
    BBD: 'dollar',
    FJD: 'dollar',
  },
  ...{ EUR: 'euro', GBP: 'pound', EGP: 'pound', LBP: 'pound', SYP: 'pound', SSP: 'pound', JPY: 'yen', CNY: 'yuan', RUB: 'rouble' },
  ...{ CHF: 'franc', XOF: 'franc', XAF: 'franc', RWF: 'franc', BIF: 'franc', CDF: 'franc', DJF: 'franc', KES: 'shilling', UGX: 'shilling' },
  ...{ TZS: 'shilling', SOS: 'shilling', INR: 'rupee', PKR: 'rupee', NPR: 'rupee', LKR: 'rupee', MUR: 'rupee', SCR: 'rupee', JOD: 'dinar' },
  ...{ KWD: 'dinar', BHD: 'dinar', TND: 'dinar', DZD: 'dinar', IQD: 'dinar', LYD: 'dinar', RSD: 'dinar', AED: 'dirham', MAD: 'dirham' },
  ...{
    SAR: 'riyal',
    QAR: 'riyal',
    OMR: 'riyal',
    YER: 'riyal',
    IRR: 'riyal',
    MXN: 'peso',
    ARS: 'peso',
    CLP: 'peso',
    COP: 'peso',
    UYU: 'peso',
  },
  ...{
    PHP: 'peso',
    SEK: 'krona',
    NOK: 'krona',
    DKK: 'krona',
    ISK: 'krona',
    ZAR: 'rand',
    NGN: 'naira',
    KRW: 'won',
    THB: 'baht',
    BRL: 'real',
  },
  ...{
    TRY: 'lira',
    MYR: 'ringgit',
    IDR: 'rupiah',
    BDT: 'taka',
    ETB: 'birr',
    VND: 'dong',
    PLN: 'zloty',
    HUF: 'forint',
    ZMW: 'kwacha',
    GHS: 'cedi',
  },
};

/** Units of money by their names, behind an amount; the country they belong to is not read. Names that are far more often another word are left out. */
const names: Record<Language, Record<string, Pattern>> = byLanguage((pack) => pack.statements.currencyNames);

const entries = Object.fromEntries(Object.entries(names).map(([language, units]) => [language, Object.entries(units)]));

/** The patterns of a language's units of money, by unit. */
export function currencyUnits(language: Language): [unit: string, source: Pattern][] {
  return entries[language] ?? [];
}

/** Whether two currencies may be one: the same code where both have one, or else the same unit. */
export function isSameMoney(one: string, other: string): boolean {
  const read = (value: string) => {
    const parts = value.split('|');
    const code = parts.find((part) => /^[A-Z]{3}$/.test(part));
    return { code, unit: parts.find((part) => !/^[A-Z]{3}$/.test(part)) ?? unitOfCode[code ?? ''] };
  };
  const [a, b] = [read(one), read(other)];
  return a.code && b.code ? a.code === b.code : a.unit === b.unit;
}
