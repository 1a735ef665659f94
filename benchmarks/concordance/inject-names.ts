import { anyOf, type Injector, pick, replaceAt, replaceOne, swapWords } from './swap-words.ts';
import { acronymClasses, organizationClasses } from './tables/bodies.ts';
import { personClasses } from './tables/persons.ts';
import { countryClasses } from './tables/places.ts';
import { termClasses } from './tables/terms.ts';

/** Two letters of an acronym change places, as fingers do; a plural s and Roman numbers are left. */
const slipAcronym: Injector = (text, _, random) => {
  const found = [...text.matchAll(/(?<![\p{L}\d/@._-])(?:[A-Z]{3,7}|[А-Я]{3,7})(?![\p{L}\d/@_-])/gu)].filter(
    ({ 0: word, index }) =>
      !(index === 0 && word.length > 4) &&
      !/^[IVXLCDM]+$/.test(word) &&
      !/^(?:UTC|GMT|CES?T|EES?T|E[SD]T|EAT|HAEC|HEC|USD|CHF|EUR|США)$/.test(word) &&
      !text.includes(` ${word} ${word}`),
  );
  const place = pick(
    found.filter(
      ({ index, 0: word }) =>
        !/\p{Lu}{3}/u.test(text.slice(Math.max(0, index - 5), index) + text.slice(index + word.length, index + word.length + 5)) &&
        !/\p{Lu}{2} $/u.test(text.slice(0, index)) &&
        !/^ \p{Lu}{2}/u.test(text.slice(index + word.length)),
    ),
    random,
  );
  if (!place) return undefined;
  const [word] = place;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const made = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return made === word ? undefined : replaceAt(text, place.index, word, made);
};

/** A person who stands in the title of an address is another. */
const changeMail: Injector = (text, _, random) =>
  replaceOne(text, /[a-z][a-z.]+(?=@)|(?<=@)[a-z]+/gu, random, ([name]) => {
    const at = 1 + Math.floor(random() * (name.length - 2));
    return name[at] === '.' ? undefined : name.slice(0, at) + name.slice(at + 1);
  });

const changeLink: Injector = (text, _, random) =>
  replaceOne(text, /(?<=https?:\/\/[^\s)>，。、；）]*\/)[a-z\d-]{2,}/gu, random, ([part]) =>
    /^\d+$/.test(part) ? String(Number(part) + 1) : part.endsWith('s') ? part.slice(0, -1) : `${part}s`,
  );

export const nameInjectors: Record<string, Injector> = {
  acronym: anyOf(swapWords(acronymClasses), slipAcronym),
  country: swapWords(countryClasses, /Northern Ireland|Irlande du Nord|Irlanda del Norte|أيرلندا الشمالية|Северной Ирланд|北爱尔兰/u),
  person: swapWords(personClasses, /أمينة (?:ال|عام|سر)/u),
  organization: swapWords(organizationClasses),
  term: swapWords(termClasses),
  'e-mail': changeMail,
  link: changeLink,
};
