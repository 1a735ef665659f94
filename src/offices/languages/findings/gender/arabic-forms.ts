import { foldWord } from '../../read-folded.ts';
import { pattern } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { Passage } from '../passage.ts';
import { imperfectVerbs, meanwhile, personVerbs, saidOfPersons } from './arabic-verbs.ts';

/** What a word says of a person: its gender, the word in the other gender, and whether it is a state ("مستعدة") and no verb. */
export type Said = { sex: Sex; other: string; state: boolean };

const verbs = new Map<string, Said>(
  [...personVerbs, ...imperfectVerbs]
    .filter(({ noun }) => !noun)
    .flatMap(({ m, f }): [string, Said][] => [
      [m, { sex: 'm', other: f, state: false }],
      [f, { sex: 'f', other: m, state: false }],
    ]),
);

/** A verb of the lists, or any in the future ("سيعرض"). */
export function formOfVerb(word: string): Said | undefined {
  return verbs.get(word) ?? futureOf(word);
}

/** "سيعرض", "ستعرض": the letter behind "س" shows the gender, whatever the verb. */
export function futureOf(word: string): Said | undefined {
  const found = /^س([يت])(\p{L}{3,})$/u.exec(word);
  if (!found || /^(?:سياس|سيار|سيطر|سيناريو|سينم|سيادي|سيدات|سيول|ستوكهولم|ستراتيج|ستار|ستين|ستون)/u.test(word)) return undefined;
  const isMale = found[1] === 'ي';
  return { sex: isMale ? 'm' : 'f', other: `س${isMale ? 'ت' : 'ي'}${found[2]}`, state: false };
}

/** Feminine words that are nouns as well. */
const likeNouns = new Set(['مشاركة', 'حاضرة', 'مطالبة', 'مناشدة', 'متهمة']);

/** An adjective or participle that only persons are, with or without the ending of its case. */
export function formOfSaid({ lower }: Passage, word: string, at: number): Said | undefined {
  const isFeminine = word.endsWith('ة');
  const bare = word.replace(/ة$/u, '');
  if (!(saidOfPersons.has(bare) || meanwhile.has(bare)) || (isFeminine && likeNouns.has(word))) return undefined;
  const accusative = lower.startsWith('ا', at + word.length) && !isFeminine;
  return { sex: isFeminine ? 'f' : 'm', other: isFeminine ? bare : `${bare}ة`, state: true || accusative };
}

/** What no list holds and yet can be nothing but a verb before its subject: "يتغيب", "مرضت". */
export function looksLikeVerb(word: string): boolean {
  const bare = word.replace(pattern(String.raw`^[وف](?=\p{L}{4})`, 'u'), '');
  if (pattern(String.raw`^س?ي\p{L}{2,}$|^ست\p{L}{3,}$|^تت\p{L}{2,}$`, 'u').test(bare))
    return !pattern(
      String.raw`^(?:يوم\p{L}*|يمين|يسار|يوليو|يونيو|يناير|يد|سياس\p{L}*|سيد\p{L}*|سيادة|سياق|سيرة|ستة|ستين|ستون|تتمة|تتابع|تتويج|ياسر|ينبغي|يجب|يمكن)$`,
      'u',
    ).test(bare);
  return (
    pattern(String.raw`^\p{L}{2,}ت$`, 'u').test(bare) &&
    !/(?:ات|يت)$|^(?:وقت|بنت|اخت|صوت|موت|تحت|ثابت|مؤقت|سكوت|ثبوت|اثبت|ثبت|صوت|لفت|سكت|نحت|قوت|حوت|توت|زوت|انت|ليت|بيروت|الكويت|سبت|وزارت|ملفت|باهت|منبت|مبت|خافت|نبت|كبت|شتت|فتت|بت|انصت|افلت|تهافت|التفت|التفات|تشتت|تعنت|اخبت)$/u.test(
      bare,
    )
  );
}

/** A verb as it is written, hamza and all, in its other gender; `other` is that gender's form on folded text. */
export function turnVerb(written: string, other: string): string {
  const plain = written.replace(/\p{Mn}/gu, '');
  const folded = foldWord(plain);
  const [a, b] = [/^([وف]?س?)([يت])/u.exec(folded), /^(س?)([يت])/u.exec(other)];
  if (a && b && a[2] !== b[2] && folded.slice(a[0].length) === other.slice(b[0].length))
    return plain.slice(0, a[1]?.length) + b[2] + plain.slice(a[0].length);
  if (other === `${folded}ت`) return `${plain}ت`;
  if (other === `${folded.slice(0, -1)}ت`) return `${plain.slice(0, -1)}ت`;
  if (folded === `${other}ت`) return plain.slice(0, -1);
  if (folded.endsWith('ت') && other.slice(0, -1) === folded.slice(0, -1))
    return plain.slice(0, -1) + (other.endsWith('ي') ? 'ى' : other.at(-1));
  return other;
}

/** Verbs of which nothing but a person is the subject: "أنه" may announce a verb of the other gender and its subject ("أنه اعتمدت في الدورة قرارات"). */
const personal = new Set(
  'قالت اكدت اعربت شاركت تحدثت اضافت اوضحت شددت صرحت سافرت وافقت سعت حضرت اجتمعت توجهت غادرت عادت رجعت تعهدت التزمت تمكنت حرصت شكرت رحبت اجابت رفضت امتنعت استقالت فوجئت فوجيت التحقت فازت نالت التقت زارت تعرف تعتزم تسعي ترغب تشعر تعتقد تستطيع تتمكن تغادر تسافر تؤكد تعرب تقول تتحدث تلتقي تشارك تؤمن تفخر تنوي تخشي تدرك تعلم تري تتشرف'.split(
    ' ',
  ),
);

/** Whether a woman's verb can only be said of a person. */
export function isOnlyPersons(word: string): boolean {
  return personal.has(word);
}
