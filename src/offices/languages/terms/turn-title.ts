import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { TermWord } from './term.ts';

type Sex = NonNullable<TermWord['gender']>;

/** How the end of a word changes from one gender to the other; the first that fits counts, `only` a whole word where it says so. */
type Ending = { m: string; f: string; whole?: boolean };
const ends = (m: string, f: string): Ending => ({ m, f });
const word = (m: string, f: string): Ending => ({ m, f, whole: true });

const french: readonly Ending[] = [
  word('rapporteur', 'rapporteuse'),
  word('ambassadeur', 'ambassadrice'),
  word('chef', 'cheffe'),
  word('haut', 'haute'),
  ...['auteur', 'docteur', 'gouverneur', 'procureur', 'ingénieur', 'professeur', 'défenseur', 'superviseur', 'censeur', 'assesseur'].map(
    (m) => word(m, `${m}e`),
  ),
  ends('teur', 'trice'),
  ends('eur', 'euse'),
  ends('ier', 'ière'),
  ends('ller', 'llère'),
  ends('é', 'ée'),
  ends('ent', 'ente'),
  ends('ant', 'ante'),
  ends('if', 'ive'),
  ends('ien', 'ienne'),
  ends('al', 'ale'),
  ends('el', 'elle'),
  ends('ain', 'aine'),
  ends('int', 'inte'),
  ends('lu', 'lue'),
  ends('at', 'ate'),
];
const spanish: readonly Ending[] = [
  word('presidente', 'presidenta'),
  word('vicepresidente', 'vicepresidenta'),
  word('copresidente', 'copresidenta'),
  word('alcalde', 'alcaldesa'),
  word('jefe', 'jefa'),
  word('juez', 'jueza'),
  ends('or', 'ora'),
  ends('rio', 'ria'),
  ends('ado', 'ada'),
  ends('ido', 'ida'),
  ends('ro', 'ra'),
  ends('no', 'na'),
  ends('to', 'ta'),
  ends('vo', 'va'),
  ends('co', 'ca'),
  ends('so', 'sa'),
  ends('io', 'ia'),
];
const alike: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.terms.titlesAlike);
/** Where the words that agree with the noun of office end. */
const stops: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.terms.titleStops);

/** A title of office in the other gender ("Directrice générale de …"); undefined where it has one form for both or is not known. */
export function turnTitle(title: string, language: Language, sex: Sex): string | undefined {
  if (language === 'ar') return turnArabic(title, sex);
  const stop = stops[language];
  if (!stop) return undefined;
  let open = true;
  const turned = title
    .split(/(\s+|(?<=\p{L})-(?=\p{L}))/u)
    .map((part) => {
      if (stop.test(part)) open = false;
      return open ? (turnWord(part, language, sex) ?? part) : part;
    })
    .join('');
  return turned === title ? undefined : turned;
}

/** The gender that a title shows by its form; undefined for "Ministre", "Representante" and the like. */
export function sexOfTitle(title: string, language: Language): Sex | undefined {
  if (turnTitle(title, language, 'm')) return 'f';
  return turnTitle(title, language, 'f') ? 'm' : undefined;
}

function turnWord(written: string, language: Language, sex: Sex): string | undefined {
  const plain = written.toLowerCase();
  if (plain.length < 4 || alike[language]?.test(plain)) return undefined;
  const [from, to] = sex === 'f' ? (['m', 'f'] as const) : (['f', 'm'] as const);
  const found = (language === 'fr' ? french : spanish).find((one) => (one.whole ? plain === one[from] : plain.endsWith(one[from])));
  if (!found) return undefined;
  const kept = written.slice(0, written.length - found[from].length);
  const end = found[to];
  return kept === '' && /^\p{Lu}/u.test(written) ? end.charAt(0).toUpperCase() + end.slice(1) : kept + end;
}

const laterAdjectives = /^(?:السامي|المعني|المقيم)ة?$/u;
const secondHead = /^ال(?:مفوض|[أا]مين|ممثل|منسق|مبعوث|مدير|رئيس)ة?$/u;

/** The first word, and behind a first word with its article the words that bear one too; behind a genitive only what is surely the head's. */
function turnArabic(title: string, sex: Sex): string | undefined {
  const [head = '', ...rest] = title.split(' ');
  const bare = head.replace(/\p{Mn}+$/u, '');
  if (!/^\p{Script=Arabic}{3,}$/u.test(bare.replaceAll(/\p{Mn}/gu, '')) || bare.endsWith('ة') === (sex === 'f')) return undefined;
  const definite = /^[وفبك]?ال|^لل/u.test(bare);
  let open = definite;
  const tail = rest.map((one, index) => {
    if (open && !/^ال/u.test(one)) open = false;
    const agrees = open || (!definite && laterAdjectives.test(one) && !secondHead.test(rest[index - 1] ?? ''));
    return agrees ? turnArabicWord(one, sex) : one;
  });
  return [turnArabicWord(bare, sex), ...tail].join(' ');
}

function turnArabicWord(one: string, sex: Sex): string {
  if (/الأول$|الأولى$/u.test(one)) return one.replace(/الأولى?$/u, sex === 'f' ? 'الأولى' : 'الأول');
  if (sex === 'm') return one.replace(/ة$/u, '');
  return one.endsWith('ة') ? one : `${one}ة`;
}
