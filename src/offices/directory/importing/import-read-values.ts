import { allLanguages, type Language, ownNames, screenLanguages } from '../../../platform/language.ts';
import { packOf } from '../../languages/public.ts';
import { foldText } from '../fold-text.ts';
import { cellLimit, type ImportField, type ImportMapping, type ImportRow, type ImportValues, importFields } from './import-table.ts';

/** Why a cell is not taken: the line is then a conflict. */
export type CellFault = { code: 'cell-too-long' | 'cell-control' | 'cell-formula'; field: ImportField };

/** What a row says by field; an apostrophe that guards a cell against formulas is taken off. */
export function valuesOfRow({ cells }: ImportRow, mapping: ImportMapping): ImportValues {
  const said = importFields.flatMap((field) => {
    const index = mapping[field];
    const cell = index === undefined ? '' : (cells[index] ?? '');
    return cell === '' ? [] : [[field, cell.replace(/^'(?=[=+\-@\t\r])/, '')] as const];
  });
  return Object.fromEntries(said);
}

/** The first cell that is too long, holds control or direction-overriding characters, or begins like a formula. */
export function findCellFault(values: ImportValues): CellFault | undefined {
  for (const field of importFields) {
    const value = values[field] ?? '';
    if (value.length > (isName(field) ? 200 : cellLimit)) return { code: 'cell-too-long', field };
    if (/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(value)) return { code: 'cell-control', field };
    const begins = field === 'phone' ? /^[=@]/ : /^[=+@]|^-\S/;
    if (begins.test(value)) return { code: 'cell-formula', field };
  }
  return undefined;
}

const isName = (field: ImportField) => field === 'given' || field === 'family' || field === 'name';

const genders: Record<'female' | 'male', string[]> = {
  female: ['f', 'female', 'woman', 'w', 'femme', 'féminin', 'féminine', 'mujer', 'femenino', 'femenina', 'أنثى', 'امرأة', 'مؤنث'],
  male: ['m', 'male', 'man', 'homme', 'h', 'masculin', 'hombre', 'masculino', 'ذكر', 'رجل', 'مذكر'],
};
const notStated = ['', 'not stated', 'n/a', 'x', 'u', 'o', 'unknown', 'non déclaré', 'no declarado', 'غير مصرح به', '-', '—'];

/** Gender as the column states it; null where it says that it is not stated, undefined where it cannot be read. Never from a name. */
export function readGender(text: string): 'female' | 'male' | null | undefined {
  const folded = foldText(text);
  if (notStated.some((each) => foldText(each) === folded)) return null;
  return (['female', 'male'] as const).find((gender) => genders[gender].some((each) => foldText(each) === folded));
}

/** A language by its code (`fr`, `fr-CA`) or its name in any of the four languages; undefined for another. */
export function readLanguage(text: string): Language | undefined {
  const folded = foldText(text);
  const code = /^([a-z]{2})([ -].*)?$/.exec(folded)?.[1];
  const byCode = allLanguages.find((language) => language === code);
  return byCode ?? allLanguages.find((language) => namesOf(language).some((name) => foldText(name) === folded));
}

const namesOf = (language: Language) => [ownNames[language], ...screenLanguages.map((screen) => packOf(screen).languageNames[language])];

/** The script (ISO 15924) a name is written in, by its letters. */
export function scriptOf(name: string): string {
  if (/\p{Script=Arabic}/u.test(name)) return 'Arab';
  if (/\p{Script=Cyrillic}/u.test(name)) return 'Cyrl';
  return /\p{Script=Han}/u.test(name) ? 'Hans' : 'Latn';
}

/** A word that has Latin letters beside Cyrillic or Greek ones, which look alike and are found by no search. */
export function mixedWord(name: string): string | undefined {
  const alike = (word: string) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
  return name
    .split(/[\s-]+/)
    .find(alike)
    ?.slice(0, 80);
}

/**
 * Cuts a name that came in one piece only where its writing says where: at a comma ("Testwell, Ama") or by capitals ("Ama TESTWELL");
 * undefined for any other, as a guess would be wrong for half the world.
 */
export function cutName(name: string): { given: string; family: string; familyFirst: boolean } | undefined {
  const [before = '', after, more] = name.split(/\s*[,،]\s*/);
  if (after !== undefined) return more === undefined && before && after ? { family: before, given: after, familyFirst: false } : undefined;
  const words = name.split(/\s+/);
  const isCapital = words.map((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase());
  const first = isCapital.indexOf(true);
  const last = isCapital.lastIndexOf(true);
  if (first < 0 || isCapital.slice(first, last + 1).includes(false))
    return words.length === 1 ? { given: '', family: name, familyFirst: false } : undefined;
  if (last === words.length - 1)
    return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' '), familyFirst: false };
  if (first > 0) return undefined;
  return { given: words.slice(last + 1).join(' '), family: words.slice(0, last + 1).join(' '), familyFirst: true };
}
