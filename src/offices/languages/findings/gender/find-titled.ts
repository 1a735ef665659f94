import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';
import { matchesOf } from '../../read-patterns.ts';
import { leadOfName } from '../../statements/lead-of-name.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { Passage, Span } from '../passage.ts';

/** A person named with an honorific: the honorific's span and sex, and the words of the name with their span. */
export type Titled = Span & { sex: Sex; name: string[]; nameStart: number; nameEnd: number };

const capital = "(?!(?:Sra?|Srta|Dra?|Mme|Mlle|Mrs?|Ms|Miss)(?![\\p{L}]))\\p{Lu}[\\p{L}'’-]*";
const particle =
  '(?:de|del|da|do|dos|das|la|las|los|van|von|der|den|bin|ibn|al|el|ben|di|du|y|de la|de los|аль|эль|бен|ибн|ван|фон|де|ди|ульд|улд)';
const latinName = `(?:(?:${capital}|\\p{Lu}\\.|${particle}-?)(?:[ \\u00a0]|(?<=-)))*${capital}`;
const post =
  'Pr[ée]sident|Secr[ée]t|Direct|Ministre|Minist|Ambassad|Embajad|Haut|Alto|Alta|Rapporteu|Relator|Speaker|President|Chair|Secretary|Председател|Секретар|Директор|Министр|Посол|Докладчик|Спикер|Президент';

const sources: Partial<Record<Language, { f: string; m: string }>> = byLanguage((pack) => pack.gender.titlesBefore);
const latin = new Map(
  (Object.entries(sources) as [Language, { f: string; m: string }][]).map(([language, titles]) => [
    language,
    (['f', 'm'] as const).map((sex) => ({
      sex,
      source: `(?<![\\p{L}\\d])(${titles[sex]})[ \\u00a0](?!(?:${post}))(${latinName})`,
    })),
  ]),
);

const kept = new WeakMap<Passage, Titled[]>();

/** The persons that a passage names with an honorific, in order. A post after the honorific ("Mme la Présidente") names nobody. */
export function findTitled(passage: Passage): Titled[] {
  const known = kept.get(passage);
  if (known) return known;
  const { language } = passage;
  const found = language === 'ar' ? arabicTitled(passage) : language === 'zh' ? chineseTitled(passage) : latinTitled(passage, language);
  const sorted = found.toSorted((a, b) => a.start - b.start);
  kept.set(passage, sorted);
  return sorted;
}

function latinTitled({ text }: Passage, language: Language): Titled[] {
  return (latin.get(language) ?? []).flatMap(({ sex, source }) =>
    matchesOf(text, source, 'gu').flatMap((match): Titled[] => {
      const [whole, honorific = '', name = ''] = match;
      const words = name.split(/[ \u00a0]+/).filter((word) => /\p{Lu}\p{L}/u.test(word));
      const end = match.index + whole.length;
      if (words.length === 0) return [];
      return [{ start: match.index, end: match.index + honorific.length, sex, name: words, nameStart: end - name.length, nameEnd: end }];
    }),
  );
}

/** Up to three words after the honorific, none of them with an article or of a post: "السيدة ماريا كوندي". */
const arabicWord =
  '(?!(?:ال|لل)|(?:(?:رئيس|نائب|وزير|سفير|مدير|عضو|ممثل|مقرر|مفوض)ة?|[اأ]مينة? (?:ال)?عامة?|في|من|[إا]لى|على|عن|مع|[أا]ن|بصفت|عبر|عند|التي|الذي|و\\p{L}{4,}|ب[ان])(?![\\p{L}\\p{M}])|[\\p{L}\\p{M}]+\u064b)[\\p{L}\\p{M}-]{2,}';
/** عبد الرحمن, أبو بكر, آل ثاني go together; a surname may bear its article: الشهري. */
const arabicPair = '(?:عبد|[أا]بو|[أا]بي|بن|ابن|بنت|ولد|بو|آل|[أا]م) (?:ال)?[\\p{L}\\p{M}]{2,}';
const arabicNisba = 'ال(?=\\p{L}{3,8}(?:ي|ني|اوي|يلي)(?!\\p{L}))[\\p{L}\\p{M}]+';
const arabicTitle = `(?<![\\p{L}\\p{M}])([وفبلك]{0,2})(السيدة|السيد|سيدة|لسيدة|لسيد|الآنسة|الانسة) ((?:${arabicPair}|و\\p{L}{3,}|${arabicWord})(?: (?:(?:دي|لا|ديل|دل|إي|فان|فون|دير|دو|دا|دوس) ){0,2}(?:${arabicPair}|${arabicNisba}|${arabicWord})){0,3})`;

function arabicTitled({ text }: Passage): Titled[] {
  return matchesOf(text, arabicTitle, 'gu').map((match): Titled => {
    const [whole, front = '', honorific = '', name = ''] = match;
    const end = match.index + whole.length;
    const sex = /ة$/u.test(honorific) ? 'f' : 'm';
    const start = match.index + front.length;
    return { start, end: start + honorific.length, sex, name: name.split(' '), nameStart: end - name.length, nameEnd: end };
  });
}

function chineseTitled({ text }: Passage): Titled[] {
  return [...text.matchAll(/((?:\p{Script=Han}{1,6}[·•・‧-])*\p{Script=Han}{1,5}?)(女士|先生)/gu)].map((match): Titled => {
    const [, said = '', honorific = ''] = match;
    const start = match.index + said.length;
    const lead = leadOfName(said);
    const words = said.slice(lead).split(/[·•・‧-]/);
    return {
      start,
      end: start + honorific.length,
      sex: honorific === '女士' ? 'f' : 'm',
      name: words,
      nameStart: match.index + lead,
      nameEnd: start,
    };
  });
}
