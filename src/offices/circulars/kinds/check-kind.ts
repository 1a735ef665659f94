import type { Language } from '../../../platform/language.ts';
import type { PostKind } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { openPlace } from './kind-templates.ts';

export type KindFinding =
  | { code: 'place-open' | 'note-in-first-person'; language: Language; key: string; facts: Record<string, string> }
  | { code: 'note-to-others' }
  | { code: 'reply-in-other-language'; language: Language };

/** Posts through which a government is written to: notes verbales go to nobody else. */
const governments: readonly PostKind[] = ['ambassador', 'minister'];

/** Words by which a text speaks of its writer or to its reader in person; Arabic and Spanish also say it in the verb. */
const persons: Record<Language, RegExp> = {
  en: /\b(?:I|we|me|us|my|our|ours|mine|you|your|yours)\b/iu,
  fr: /(?<![\p{L}’'-])(?:je|j[’']|nous|mon|ma|mes|notre|nos|vous|votre|vos)(?![\p{L}])/iu,
  es: /(?<!\p{L})(?:yo|nosotros|nosotras|mi|mis|nuestr[oa]s?|usted|ustedes|tengo|tenemos|me|nos)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:[وف]?(?:أنا|نحن|إنني|إننا|يشرفن[يا]|يسرن[يا]|أتشرف|نتشرف|أود|نود|أرجو|نرجو)|\p{L}{2,}كم)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:я|мы|мне|нам|мой|моя|мое|моё|наш|наша|наше|наши|вы|вам|ваш|ваша|ваше|ваши)(?!\p{L})/iu,
  zh: /[我您你]|我们|我方|贵方/u,
};

export type RenderedParagraph = { language: Language; key: string; text: string };

/** What the kind of a letter forbids: open places of its template, a note verbale in the first person or to others than governments. */
export function checkKind(
  circular: Pick<Circular, 'kind' | 'addresseeRule' | 'languages'>,
  paragraphs: readonly RenderedParagraph[],
  writer?: Language,
): KindFinding[] {
  const found: KindFinding[] = paragraphs
    .filter(({ text }) => text.includes(openPlace))
    .map(({ language, key }) => ({ code: 'place-open', language, key, facts: {} }));
  if (circular.kind === 'reply' && writer && !circular.languages.includes(writer))
    found.push({ code: 'reply-in-other-language', language: writer });
  if (circular.kind !== 'note-verbale') return found;
  if (!governments.includes(circular.addresseeRule.post)) found.push({ code: 'note-to-others' });
  for (const { language, key, text } of paragraphs) {
    const [word] = persons[language].exec(text) ?? [];
    if (word) found.push({ code: 'note-in-first-person', language, key, facts: { word } });
  }
  return found;
}
