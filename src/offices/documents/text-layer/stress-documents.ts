import type { Language } from '../../../platform/language.ts';
import { type Block, normaliseText } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';

/** A paper full of what text layers lose: figures, spans, symbols, addresses, sums, names and brackets inside sentences. Invented throughout. */
const texts: Record<Language, { title: string; lines: string[] }> = {
  en: {
    title: 'Notes on the hearing',
    lines: [
      'The hearing of 3 and 4 May 2027 begins at 9:30 and ends at 17:45 (UTC+2); the second, on 12 October 2027, lasts 1.5 hours.',
      'Papers CL/221/7-R.2 and A/81/L.14 replace CL/220/3-P.1; see https://www.assembly.example/hearings/2027/papers?lang=en&page=3.',
      'Write to budget.desk@assembly.example or call +41 22 000 01 77; the fee is EUR 1,240.50, that is 12.5% less than in 2025–2026.',
      'Of 3,481 members in 187 parliaments, 26.9% were women; Ms. Ana-Lucía Peña and Mr. Jean-Noël Fabre presented items 4(b) and 11.',
    ],
  },
  fr: {
    title: 'Notes sur l’audition',
    lines: [
      'L’audition des 3 et 4 mai 2027 commence à 9 h 30 et finit à 17 h 45 (UTC+2) ; la seconde, le 1er octobre 2027, dure 1,5 heure.',
      'Les documents CL/221/7-R.2 et A/81/L.14 remplacent CL/220/3-P.1 : voir https://www.assembly.example/hearings/2027/papers?lang=fr&page=3.',
      'Écrire à budget.desk@assembly.example ou appeler le +41 22 000 01 77 ; les frais sont de 1 240,50 euros, soit 12,5 % de moins qu’en 2025-2026.',
      'Sur 3 481 membres de 187 parlements, 26,9 % étaient des femmes ; Mme Ana-Lucía Peña et M. Jean-Noël Fabre ont présenté les points 4 b) et 11.',
    ],
  },
  es: {
    title: 'Notas sobre la audiencia',
    lines: [
      'La audiencia de los días 3 y 4 de mayo de 2027 comienza a las 9.30 y termina a las 17.45 (UTC+2); la segunda, el 12 de octubre de 2027, dura 1,5 horas.',
      'Los documentos CL/221/7-R.2 y A/81/L.14 sustituyen a CL/220/3-P.1: véase https://www.assembly.example/hearings/2027/papers?lang=es&page=3.',
      'Escríbase a budget.desk@assembly.example o llámese al +41 22 000 01 77; la cuota es de 1.240,50 euros, un 12,5 % menos que en 2025-2026.',
      'De 3.481 miembros de 187 parlamentos, el 26,9 % eran mujeres; la Sra. Ana-Lucía Peña y el Sr. Jean-Noël Fabre presentaron los puntos 4 b) y 11.',
    ],
  },
  ar: {
    title: 'مذكرة بشأن جلسة الاستماع',
    lines: [
      'تبدأ جلسة يومي 3 و4 أيار/مايو 2027، في الساعة 9:30 وتنتهي في الساعة 17:45 (UTC+2)؛ وتدوم الثانية، في 12 تشرين الأول/أكتوبر 2027، ساعة و30 دقيقة.',
      'وتحل الوثيقتان CL/221/7-R.2 و A/81/L.14 محل الوثيقة CL/220/3-P.1: انظر https://www.assembly.example/hearings/2027/papers?lang=ar&page=3.',
      'للاستفسار: budget.desk@assembly.example أو الرقم +41 22 000 01 77؛ والرسم 1 240,50 يورو، أي أقل بنسبة 12,5% منه في الفترة 2025-2026.',
      'ومن بين 3 481 عضواً في 187 برلماناً كانت نسبة النساء 26,9%، وقدمت السيدة Ana-Lucía Peña والسيد Jean-Noël Fabre البندين 4 (ب) و11.',
      'وفي المادة 19.2 من النظام الداخلي، وفي القرار A/RES/77/159، وفي «دليل IPU-UNDP» الصادر عام 2022، ما يلزم. وسُجّل الطلب رقم 7Q2M-KD41 (نسخة 3.1).',
      'من الرمز ABC-12/2027 إلى الرمز ABC-19/2027، ثم info@parliament.example، ثم www.assembly.example/ar/calendar، ثم 0.75، ثم 15/03/2027.',
    ],
  },
  ru: {
    title: 'Записка о слушаниях',
    lines: [
      'Слушания 3 и 4 мая 2027 года начинаются в 9:30 и завершаются в 17:45 (UTC+2); вторые, 12 октября 2027 года, длятся 1,5 часа.',
      'Документы CL/221/7-R.2 и A/81/L.14 заменяют CL/220/3-P.1: см. https://www.assembly.example/hearings/2027/papers?lang=ru&page=3.',
      'Пишите на budget.desk@assembly.example или звоните +41 22 000 01 77; взнос составляет 1 240,50 евро, на 12,5 % меньше, чем в 2025-2026 годах.',
      'Из 3 481 члена 187 парламентов женщины составляли 26,9 %; г-жа Ana-Lucía Peña и г-н Jean-Noël Fabre представили пункты 4 и 11.',
    ],
  },
  zh: {
    title: '听证会说明',
    lines: [
      '听证会于2027年5月3日9:30开始，17:45结束（UTC+2）；第二次于2027年10月12日举行，历时1.5小时。',
      '文件CL/221/7-R.2和A/81/L.14取代CL/220/3-P.1，见 https://www.assembly.example/hearings/2027/papers?lang=zh&page=3 。',
      '请致函 budget.desk@assembly.example 或致电 +41 22 000 01 77；费用为1 240.50欧元，比2025-2026年少12.5%。',
      '在187个议会的3 481名议员中，女性占26.9%；Ana-Lucía Peña 女士和 Jean-Noël Fabre 先生介绍了项目4和11。',
    ],
  },
};

/** The stress paper in a language: the same words as paragraphs, as a list and as a table. */
export function stressDocument(language: Language): OfficialDocument {
  const { title, lines } = texts[language];
  const cells = lines.map((line) => [{ kind: 'text' as const, text: normaliseText(line, language) }]);
  const blocks: Block[] = [
    ...cells.map((runs, index): Block => ({ kind: 'paragraph', key: `p${index}`, runs })),
    { kind: 'list', key: 'l', ordered: true, items: cells },
    { kind: 'table', key: 't', header: [], rows: [cells.slice(0, 2), cells.slice(2, 4)] },
  ];
  return { kind: 'report', language, title, letterheads: [], blocks };
}
