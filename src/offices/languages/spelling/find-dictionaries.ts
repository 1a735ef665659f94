import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';

/** The two files of a Hunspell dictionary. */
export type Dictionary = { affixes: string; words: string };

/** Where Debian, Fedora and others put Hunspell dictionaries. */
const usual = ['/usr/share/hunspell', '/usr/share/myspell/dicts', '/usr/share/myspell', '/usr/local/share/hunspell'];

/** How the files of each language may be called, without their ending; all that are found are used, as English is written in two ways. */
const wanted: Partial<Record<Language, { all?: true; names: readonly string[] }>> = byLanguage((pack) => pack.spelling.dictionaries);

/** The folders that are looked in: those of `CHANCERY_DICTIONARIES` alone where it is set. */
export function dictionaryFolders(named = process.env.CHANCERY_DICTIONARIES): readonly string[] {
  return named ? named.split(delimiter).filter((folder) => folder !== '') : usual;
}

/** The dictionaries of a language on this machine; none where none is installed, or none is written for it (Chinese). */
export function findDictionaries(language: Language, folders: readonly string[] = dictionaryFolders()): Dictionary[] {
  const { names = [], all } = wanted[language] ?? {};
  const found = folders.filter(existsSync).flatMap((folder) => {
    const there = new Set(readdirSync(folder));
    return names
      .filter((name) => there.has(`${name}.aff`) && there.has(`${name}.dic`))
      .map((name) => ({ name, affixes: join(folder, `${name}.aff`), words: join(folder, `${name}.dic`) }));
  });
  const once = found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
  const english = once.filter(({ name }) => name !== 'en');
  return (all ? (english.length > 0 ? english : once) : once.slice(0, 1)).map(({ affixes, words }) => ({ affixes, words }));
}
