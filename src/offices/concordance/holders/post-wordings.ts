import { allLanguages, type Language } from '../../../platform/language.ts';
import type { KnownHolder } from '../../directory/public.ts';
import { postTitle, type TermWord } from '../../languages/public.ts';
import type { TellingName, TellingNames } from './names-of-bodies.ts';

/** A post as texts name it: its title with the name of its body, in both genders, whichever the holder is of. */
export function postWordings(holder: KnownHolder, names: TellingNames): Partial<Record<Language, TermWord[]>> {
  return Object.fromEntries(
    allLanguages.flatMap((language) => {
      const titles = titlesOf(holder, language);
      const texts = (names[language] ?? []).flatMap((name) => titles.flatMap((title) => joined(title, name, language)));
      const once = [...new Set(texts)].map((text): TermWord => ({ text, status: 'admitted' }));
      return once.length > 0 ? [[language, once] as const] : [];
    }),
  );
}

/** Titles in a language; none where the post's body alone does not tell it from another (a committee's chair, a parliament's group). */
function titlesOf({ kind, committee, title, bodyKind }: KnownHolder, language: Language): string[] {
  const own = title?.[language];
  if (own) return [own.female, own.male, own.neutral].flatMap((text) => text ?? []);
  const isOfGroup = bodyKind === 'parliament' && kind.startsWith('group-');
  if (title || committee || isOfGroup || kind === 'member' || kind === 'other') return [];
  const usual = (['female', 'male'] as const).map((gender) => postTitle(kind, gender, 'one', language));
  return kind === 'speaker' && language === 'en' ? [...usual, 'President'] : usual;
}

function joined(title: string, { name, of }: TellingName, language: Language): string[] {
  const behind = of ? [`${title} ${of}`] : [];
  const withName = (...joints: string[]) => [...behind, ...joints.map((joint) => `${title} ${joint}${name}`)];
  if (language === 'en') return [...withName('of the ', 'of '), `${name} ${title}`];
  if (language === 'fr') return withName('de l’', 'de la ', 'du ', 'de ');
  if (language === 'es') return withName('de la ', 'del ', 'de ');
  return language === 'zh' ? [`${name}${title}`] : withName('');
}
