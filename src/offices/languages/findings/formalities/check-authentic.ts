import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { findAll, type Passage, type Row, raise, spanOf } from '../passage.ts';

/** How a text says that its versions are equally authentic, that it was written in one language, or that it is a translation. */
const marks: Record<'authentic' | 'original' | 'translated', Partial<Record<Language, string>>> = {
  authentic: {
    en: '(?:equally|being|are|is) authentic',
    fr: '(?:faisant|font|fait) (?:egalement |tous )?foi|egalement authentiques?',
    es: '(?:igualmente|ambos|seran) autenticos?|hace fe|hacen fe',
    ar: 'متساوي(?:ة|ين|ان|تان) في الحجية|ذات حجية متساوية',
    ru: '(?:равно |одинаково )?аутентичн\\p{L}+',
    zh: '同等作准|同一作准',
  },
  original: {
    en: 'original ?:',
    fr: 'original ?:',
    es: 'original ?:',
    ar: 'الاصل ?:',
    ru: 'оригинал ?:|язык оригинала ?:',
    zh: '原文[:：]',
  },
  translated: {
    en: '(?:unofficial )?translat(?:ed from|ion from)',
    fr: 'traduit (?:de|du)|traduction (?:non officielle )?(?:de|du)',
    es: 'traducido del|traduccion (?:no oficial )?del',
    ar: 'ترجمة (?:غير رسمية )?(?:عن|من)|مترجم(?:ة)? (?:عن|من)',
    ru: 'перевод(?:ено)? с',
    zh: '译自',
  },
};
const languages: Record<string, Record<Language, string>> = {
  en: {
    en: 'english',
    fr: 'anglaise?',
    es: 'ingles',
    ar: '(?:ال|بال|وال|لل)?(?:ا?نكليزية|انجليزية)',
    ru: 'английск\\p{L}+',
    zh: '英文|英语',
  },
  fr: { en: 'french', fr: 'francaise?', es: 'frances', ar: '(?:ال|بال|وال|لل)?فرنسية', ru: 'французск\\p{L}+', zh: '法文|法语' },
  es: {
    en: 'spanish',
    fr: 'espagnole?',
    es: 'espanol',
    ar: '(?:ال|بال|وال|لل)?(?:ا?سبانية)',
    ru: 'испанск\\p{L}+',
    zh: '西班牙文|西班牙语',
  },
  ar: { en: 'arabic', fr: 'arabe', es: 'arabe', ar: '(?:ال|بال|وال|لل)?عربية', ru: 'арабск\\p{L}+', zh: '阿拉伯文|阿拉伯语' },
  ru: { en: 'russian', fr: 'russe', es: 'ruso', ar: '(?:ال|بال|وال|لل)?روسية', ru: 'русск\\p{L}+', zh: '俄文|俄语' },
  zh: { en: 'chinese', fr: 'chinoise?', es: 'chino', ar: '(?:ال|بال|وال|لل)?صينية', ru: 'китайск\\p{L}+', zh: '中文|汉语' },
};

type Statement = { passage: Passage; kind: string; start: number; end: number; named: string };

/** What the versions say of the authentic language, of the original and of translation: a statement that one lacks, or of other languages. */
export function checkAuthentic(rows: Row[]): Finding[] {
  const passages = rows.flatMap((row) => row.passages);
  const versions = [...new Set(passages.map(({ language }) => language))];
  const found = passages.flatMap(statementsIn);
  return [...new Set(found.map(({ kind }) => kind))].flatMap((kind) => {
    const own = found.filter((one) => one.kind === kind);
    const [first] = own;
    if (!first) return [];
    const other =
      kind === 'authentic' || kind === 'original'
        ? own.find(({ named, passage }) => named !== first.named && passage.language !== first.passage.language)
        : undefined;
    const lacking = kind === 'translated' ? [] : versions.filter((language) => !own.some(({ passage }) => passage.language === language));
    if (!other && lacking.length === 0) return [];
    return [
      raise('authentic-differs', first.passage.key, {
        spans: [first, ...(other ? [other] : [])].map((one) => spanOf(one.passage, one)),
        languages: [...new Set([first.passage.language, ...(other ? [other.passage.language] : lacking)])],
        confidence: other ? 0.8 : 0.6,
        name: (other ?? first).passage.text.slice((other ?? first).start, (other ?? first).end),
      }),
    ];
  });
}

function statementsIn(passage: Passage): Statement[] {
  return Object.entries(marks).flatMap(([kind, words]) =>
    findAll(passage, words[passage.language] ?? '$^').map(({ start, end }): Statement => {
      const sentence = passage.sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
      const named = Object.entries(languages)
        .filter(([, forms]) =>
          findAll(passage, forms[passage.language]).some((one) => one.start >= sentence.start && one.start < sentence.end),
        )
        .map(([code]) => code)
        .join();
      return { passage, kind, start, end, named };
    }),
  );
}
