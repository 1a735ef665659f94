import type { Language } from '../../src/platform/language.ts';
import type { Random } from '../seeded.ts';
import { dateInjectors } from './inject-dates.ts';
import { meaningInjectors } from './inject-meaning.ts';
import { nameInjectors } from './inject-names.ts';
import { numberInjectors } from './inject-numbers.ts';
import { referenceInjectors } from './inject-references.ts';
import { byRules, type Injector } from './swap-words.ts';

/** Ms. for Mr. and the other way round, where nothing else need change. */
const honorific = byRules({
  en: [
    [/\bMs\./u, 'Mr.'],
    [/\bMr\./u, 'Ms.'],
  ],
  fr: [
    [/\bMme(?= \p{Lu})/u, 'M.'],
    [/\bM\.(?= \p{Lu})/u, 'Mme'],
  ],
  es: [
    [/(?<!\b(?:a|de) )\bla Sra\./u, 'el Sr.'],
    [/\bel Sr\./u, 'la Sra.'],
    [/\ba la Sra\./u, 'al Sr.'],
    [/\bde la Sra\./u, 'del Sr.'],
    [/\bal Sr\./u, 'a la Sra.'],
    [/\bdel Sr\./u, 'de la Sra.'],
    [/(?<=^|[,;] )Sra\./u, 'Sr.'],
    [/(?<=^|[,;] )Sr\./u, 'Sra.'],
  ],
  ar: [
    [/(?<![\p{L}])(و?)السيدة(?= (?!و?السيد)\p{L})/u, '$1السيد'],
    [/(?<![\p{L}])(و?)السيد(?= (?!و?السيدة)\p{L})/u, '$1السيدة'],
  ],
  ru: [
    [/г-жа(?= )/u, 'г-н'],
    [/г-н(?= )/u, 'г-жа'],
    [/г-ну(?= )/u, 'г-же'],
  ],
  zh: [
    [/女士(?![/、和们])/u, '先生'],
    [/(?<![/、和])先生(?![/、和们])/u, '女士'],
  ],
});

const injectors: Record<string, Injector> = {
  ...dateInjectors,
  ...numberInjectors,
  ...referenceInjectors,
  ...nameInjectors,
  honorific,
  ...meaningInjectors,
};

/** All kinds of errors of the evaluation that a text's own words allow. */
export const kinds = Object.keys(injectors);

/** Makes one error of a kind in a paragraph; undefined where there is nothing of that kind. */
export function injectError(kind: string, text: string, language: Language, random: Random): string | undefined {
  const made = injectors[kind]?.(text, language, random);
  return made === text ? undefined : made;
}
