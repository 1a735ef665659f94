import { expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { checkFurther } from './check-further.ts';
import { checkQualifiers } from './check-qualifiers.ts';
import { prepareRows } from './find-in-versions.ts';

type Texts = Partial<Record<Language, string>>;

function lost(texts: Texts): string[] {
  const versions = Object.entries(texts).map(([language, text]) => ({ language: language as Language, paragraphs: [{ key: 'p', text }] }));
  const rows = prepareRows({ versions });
  return [...checkQualifiers(rows), ...checkFurther(rows)].flatMap(({ severity, spans }) =>
    severity === 'look' ? spans.map(({ text }) => text) : [],
  );
}

test.each<[Texts, string]>([
  [{ en: 'They stressed the critical role of parliaments.', ar: 'وشددوا على دور البرلمانات.' }, 'critical'],
  [
    { fr: 'Le Comité a souligné le rôle essentiel des parlements.', es: 'El Comité subrayó el papel de los parlamentos.' },
    'rôle essentiel',
  ],
  [{ en: 'A new committee was set up.', ru: 'Был создан комитет.' }, 'new'],
  [{ zh: '提交了初步结果。', en: 'The results were submitted.' }, '初步'],
  [{ es: 'Se celebró una reunión nacional.', fr: 'Une réunion a été tenue.' }, 'nacional'],
  [{ ar: 'أنشئت لجنة جديدة.', fr: 'Une commission a été créée.' }, 'جديدة'],
  [{ en: 'The Forum plans to further strengthen its track.', ar: 'يخطط المنتدى لتعزيز مساره وتقديم المزيد من المخرجات.' }, 'further'],
  [{ en: 'to further expand cooperation', zh: '扩大合作' }, 'further'],
])('a qualifier that one version lost is asked about: %j', (texts, word) => {
  expect(lost(texts)).toEqual([word]);
});

test.each<Texts>([
  { en: 'They stressed the critical role of parliaments.', ar: 'وشددوا على الدور الحاسم الذي تؤديه البرلمانات.' },
  { es: 'Se prestó especial atención a los jóvenes.', en: 'Attention was given to young people above all.' },
  { ar: 'نشرة نصف سنوية', fr: 'un bulletin semestriel' },
  { zh: '2031年12月31日终了年度的总收入', en: 'Total income for the year ended 31 December 2031' },
  { fr: 'pour des raisons indépendantes de sa volonté', en: 'for reasons beyond its control' },
  { es: 'la Sede en Nueva York', ru: 'Центральные учреждения в Нью-Йорке' },
  { ru: 'после исполнения государственного гимна', en: 'after the national anthem' },
  { en: 'the provisional agenda', zh: '临时议程', ru: 'предварительная повестка дня', ar: 'جدول الأعمال المؤقت' },
  {
    en: 'how to further strengthen the ability of parliaments',
    fr: 'comment renforcer encore la capacité des parlements',
    es: 'cómo seguir fortaleciendo la capacidad de los parlamentos',
    ar: 'كيفية زيادة تعزيز قدرة البرلمانات',
    ru: 'как еще больше укрепить потенциал парламентов',
    zh: '如何进一步加强议会的能力',
  },
])('words that say it otherwise, or something else, raise nothing: %j', (texts) => {
  expect(lost(texts)).toEqual([]);
});
