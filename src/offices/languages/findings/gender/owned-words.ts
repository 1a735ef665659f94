import type { Language } from '../../../../platform/language.ts';
import { matchesOf } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { Passage, Span } from '../passage.ts';
import { type PersonWord, readPersonWords } from './read-pronouns.ts';

/** What a person has or does, behind "её" and before "ها": offices, deeds, feelings and those who work with them. */
const possessions: Partial<Record<Language, string>> = {
  ru: 'помощни\\p{L}+|заместител\\p{L}+|предшественни\\p{L}+|преемни\\p{L}+|коллег\\p{L}*|адвокат\\p{L}*|полномочи\\p{L}+|мандат\\p{L}*|назначени\\p{L}+|избрани\\p{L}+|переизбрани\\p{L}+|отставк\\p{L}+|отсутстви\\p{L}+|присутстви\\p{L}+|реч\\p{L}+|выступлени\\p{L}+|заявлени\\p{L}+|слов\\p{L}{0,3}|мнени\\p{L}+|имя|имени|визит\\p{L}*|поездк\\p{L}+|усили\\p{L}+|работ\\p{L}+|доклад\\p{L}*|письм\\p{L}+|предложени\\p{L}+|обязанност\\p{L}+|супруг\\p{L}*|муж\\p{L}*|жен\\p{L}+|здоровь\\p{L}+|биографи\\p{L}+|карьер\\p{L}+|убеждени\\p{L}+|приверженност\\p{L}+|лидерств\\p{L}+|руководств\\p{L}+|кандидатур\\p{L}+|кабинет\\p{L}*|делегаци\\p{L}+|замечани\\p{L}+|инициатив\\p{L}+|вклад\\p{L}*|опыт\\p{L}*|благодарност\\p{L}+|поддержк\\p{L}+|прибыти\\p{L}+|приезд\\p{L}*|пребывани\\p{L}+|выбор\\p{L}*|решени\\p{L}+|вопрос\\p{L}*|ответ\\p{L}*',
  ar: 'نائب|منصب|ولايت|مهام|مهمت|سلف|خلف|بلاد|بلد|كلمت|خطاب|جولت|زيارت|زميل|زميلت|زملاء|زملائ|مكتب|رسالت|تقرير|تقارير|بيان|مداخلت|مقترح|زوج|زوجت|رفقت|صحبت|معيت|استشارت|انتخاب|تعيين|استقالت|غياب|حضور|مساعد|مساعدت|مساعدي|مستشار|مستشاري|محامي|محاميت|اسم|راي|صراحت|قيادت|رئاست|التزام|جهود|حيات|مسيرت|سيرت|ترشيح|ترشح|واجبات|وظائف|صلاحيات|عائلت|اسرت|والد|صوت|سفر|وصول|مغادرت|عودت|ملاحظات|وفات|شفائ|مرض|خبرت|شخص|وفد|اقام|كلام|اقوال|تصريح|تصريحات|حديث|محل|موقف|شجاعت|حكمت|تفان|دور|عملها|مرافق|مرافقي|مندوب|انتداب',
};
/** What the feeling is that somebody voices: only a person has it. */
const feelings =
  'اعتذار|ارتياح|شكر|تقدير|امتنان|امل|اسف|استعداد|رغبت|اعتقاد|قلق|ثقت|حرص|ترحيب|استغراب|اعتزاز|سعادت|تفاؤل|تضامن|رفض|سرور|فخر|حزن|تعازي|تهاني|تمنيات|عرفان|دهشت|خيبت|اقتناع|ايمان|دعم|تاييد|معارضت';
/** Deeds done to persons, before or behind the pronoun. */
const objectVerbs: Partial<Record<Language, string>> = {
  ru: 'пригласил\\p{L}*|поблагодарил\\p{L}*|поздравил\\p{L}*|встретил\\p{L}*|(?:поддержа|пригласи|избра|встрети|сопровожда|назначи|выдвину|принима)вш\\p{L}+|сопровождающ\\p{L}+|приветствовал\\p{L}*|просил\\p{L}*|попросил\\p{L}*|призвал\\p{L}*|уполномочил\\p{L}*|назначил\\p{L}*|избрал\\p{L}*|переизбрал\\p{L}*|сопровожда\\p{L}+|заменил\\p{L}*|заменит|поддержал\\p{L}*|поддержива\\p{L}+|спросил\\p{L}*|заверил\\p{L}*|информировал\\p{L}*|проинформировал\\p{L}*|принял\\p{L}*|помнить|знают|сменил\\p{L}*|сменит|выслушал\\p{L}*|поприветствовал\\p{L}*|похвалил\\p{L}*|наградил\\p{L}*|убедил\\p{L}*|удивил\\p{L}*',
  es: 'apoyar\\p{L}*|apoyó|apoyaron|instó|instaron|alentó|alentaron|invitó|invitaron|felicitó|felicitaron|recibieron|eligió|eligieron|reeligió|reeligieron|nombró|nombraron|designó|designaron|acompañ\\p{L}+|exhortó|exhortaron|saludó|saludaron|despidió|despidieron|animó|animaron|autorizó|autorizaron|facultó|sustituyó|sustituirá|reemplazó|reemplazará|acogió|acogieron|interrumpió|convenció|conoce|conocen|recordar\\p{L}+|entrevistó|asesor\\p{L}+|asistir\\p{L}+|asistió|asistieron|esperaba|espera',
  ar: 'استقبل|استقبلت|دعم|دعمت|شجع|شجعت|هنا|هنات|دعا|دعت|رافق|رافقت|ساعد|ساعدت|انتخب|انتخبت|كلف|كلفت|ابلغ|ابلغت|سال|سالت|عين|عينت|ناشد|ناشدت|حث|حثت|كرم|كرمت|ودع|ودعت|شكر|شكرت|خلف|صافح|اوفد|اوفدت|منح|منحت|فوض|فوضت|رشح|رشحت|ايد|ايدت|اختار|اختارت',
};
const latinSources: Partial<Record<Language, readonly (readonly [Sex, string])[]>> = {
  ru: [
    [
      'f',
      `(?<!\\p{L})([Ее]ё|[Ее]е)(?= (?:\\p{L}+(?:ый|ий|ая|ое|ее|ой|ые|ие|ую|ого|ему|ому|ым|им|ых|их|ей) )?(?:${possessions.ru})(?!\\p{L}))`,
    ],
    ['m', `(?<!\\p{L})([Ее]го)(?= (?:\\p{L}+(?:ый|ий|ая|ое|ее|ой|ые|ие|ую|ого|ему|ому|ым|им|ых|их|ей) )?(?:${possessions.ru})(?!\\p{L}))`],
    ['f', `(?<!\\p{L})(?:${objectVerbs.ru}) (её|ее)(?!\\p{L})`],
    ['m', `(?<!\\p{L})(?:${objectVerbs.ru}) (его)(?!\\p{L})`],
    ['f', `(?<!\\p{L})([Ее]ё|[Ее]е)(?= (?:(?:также|затем|тепло|будут|не) )?(?:${objectVerbs.ru})(?!\\p{L}))`],
    ['m', `(?<!\\p{L})([Ее]го)(?= (?:(?:также|затем|тепло|будут|не) )?(?:${objectVerbs.ru})(?!\\p{L}))`],
    [
      'f',
      '(?<!\\p{L})([Ее]й)(?= (?:\\p{L}+ ){0,2}(?:помог|помощ|исполнилось|лет|предстоит|поручен|вручен|пожелал|удалось))|(?:пожелал\\p{L}*|вручил\\p{L}*|поручил\\p{L}*|помог\\p{L}*|предложил\\p{L}*|сообщил\\p{L}*|разрешил\\p{L}*) (ей)(?!\\p{L})|(?<!\\p{L})с (ней)(?!\\p{L})(?= (?:можно|встретил|бесед|посовет|не посовет|консульт|связа))',
    ],
    [
      'm',
      '(?<!\\p{L})([Ее]му)(?= (?:\\p{L}+ ){0,2}(?:помог|помощ|исполнилось|лет|предстоит|поручен|вручен|пожелал|удалось))|(?:пожелал\\p{L}*|вручил\\p{L}*|поручил\\p{L}*|помог\\p{L}*|предложил\\p{L}*|сообщил\\p{L}*|разрешил\\p{L}*) (ему)(?!\\p{L})|(?<!\\p{L})с (ним)(?!\\p{L})(?= (?:можно|встретил|бесед|посовет|не посовет|консульт|связа))',
    ],
  ],
  es: [
    [
      'f',
      `(?<!\\p{L})([Ll]a)(?= (?:(?:ha|han|había|habían|hayan|haya|hubieran) \\p{L}+(?:ado|ido|gido)(?!\\p{L})|(?:${objectVerbs.es})(?!\\p{L})))`,
    ],
    [
      'm',
      `(?<!\\p{L})([Ll]o)(?= (?:(?:ha|han|había|habían|hayan|haya|hubieran) (?:apoy|invit|felicit|recib|eleg|reeleg|nombr|design|acompañ|salud|autoriz|sustitu|acog|convenc)\\p{L}*(?:ado|ido)(?!\\p{L})|(?:${objectVerbs.es})(?!\\p{L})))`,
    ],
  ],
};
const arabicSources: readonly string[] = [
  `(?<!\\p{L})[وفبلك]{0,2}((?:${possessions.ar}|${feelings})(?:ها|ه))(?!\\p{L})`,
  `(?<!\\p{L})[وف]?((?:${objectVerbs.ar}|(?:[يت])(?:رافق|صحب|صاحب|ساعد|عاون|خلف|مثل|هنئ|شجع|حث|دعو|شكر)|(?:رافق|ساعد|دعم|استقبل|هنا|شكر|انتخب|ايد|رشح)و)(?:ها|ه))(?!\\p{L})`,
  '(?<!\\p{L})(?:تمنوا|تمني|تمنت|وتمني|وتمنوا|وتمنت|طلب|طلبت|وطلب|وطلبت|طلبوا|شكرا|قدموا|الاتصال) ((?:ل|الي|ب)(?:ها|ه))(?!\\p{L})',
];

/** A word that shows the sex of a person; `nominative`: it is who does what is said; `owned`: something of hers or of his, or done to her or him. */
export type Shown = PersonWord & { kind: 'nominative' | 'owned' };

const nominatives: Partial<Record<Language, RegExp>> = {
  en: /^(?:she|he)$/iu,
  fr: /^(?:elle|il|elle-même|lui-même)$/iu,
  es: /^(?:ella|él)(?: mism[oa])?$/iu,
  ru: /^(?:она|он|сам|сама)$/iu,
  ar: /(?:هي|هو|نها|نه|نفسها|نفسه)$/u,
  zh: /./u,
};

/** All words of a passage that show the sex of a person, those included that a body may be meant by as well. */
export function readShown(passage: Passage): Shown[] {
  const { language, text } = passage;
  const own = readPersonWords(passage)
    .filter(({ opens, start, end }) => language !== 'ar' || !opens || /(?:هي|هو)$/u.test(text.slice(start, end)))
    .map((word): Shown => ({ ...word, kind: nominatives[language]?.test(text.slice(word.start, word.end)) ? 'nominative' : 'owned' }));
  const certain = language === 'ru' ? own.filter(({ kind }) => kind === 'nominative') : own;
  const more =
    language === 'ar' ? attached(passage) : (latinSources[language] ?? []).flatMap(([sex, source]) => owned(passage, sex, source));
  return [...certain, ...more.filter((one) => !certain.some((other) => other.start === one.start))].toSorted((a, b) => a.start - b.start);
}

function owned(passage: Passage, sex: Sex, source: string): Shown[] {
  return matchesOf(passage.text, source, 'dgu').flatMap((match) => {
    const place = match.indices?.slice(1).find((pair) => pair !== undefined);
    return place ? [shownAt(passage, { start: place[0], end: place[1] }, sex)] : [];
  });
}

function attached(passage: Passage): Shown[] {
  return arabicSources.flatMap((source) =>
    matchesOf(passage.lower, source, 'gu').flatMap((match) => {
      const word = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(word);
      const start = passage.folded.at[at] ?? 0;
      const end = (passage.folded.at[at + word.length - 1] ?? start) + 1;
      return [shownAt(passage, { start, end }, /ها$/u.test(word) ? 'f' : 'm')];
    }),
  );
}

function shownAt({ sentences, text }: Passage, span: Span, sex: Sex): Shown {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? { start: 0, end: text.length };
  return { ...span, sex, sentence, strong: false, opens: false, kind: 'owned' };
}
