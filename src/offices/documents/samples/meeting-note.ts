import type { Language } from '../../../platform/language.ts';
import { type Block, isolate, type Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { farNotes } from './far/note.ts';
import { sampleLetterhead } from './letterhead.ts';

export type Note = {
  title: string;
  masthead: [label: string, value: string][];
  meeting: string;
  days: string;
  sections: [heading: string, ...paragraphs: string[]][];
};

const symbol = 'DT/2027/Inf.3';
const page = 'https://chancery.example/meetings/digital-trust';

const notes: Record<Language, Note> = {
  ...farNotes,
  en: {
    title: 'Concept note',
    masthead: [
      ['Original:', 'English'],
      ['Distribution:', 'General'],
      ['Date:', '20 November 2026'],
    ],
    meeting: 'Parliamentary Dialogue on Digital Trust',
    days: '8 and 9 March 2027, Geneva (Switzerland)',
    sections: [
      [
        'Background',
        'Parliaments buy, use and oversee digital systems whose workings few of their members can examine. In 2025 the Assembly asked its secretariat to bring together those who have learned to put the right questions.',
        'Theme of the meeting: “Whom can a parliament trust?”.',
      ],
      [
        'Venue and date',
        'The meeting is held in Geneva on 8 and 9 March 2027, from 15:00 to 16:30 (CET) each day.',
        'Venue: Salle des Tilleuls.',
      ],
      [
        'Participation',
        'Participation is open to members of parliament and parliamentary staff.',
        'Number of members expected from each parliament: at least 2.',
        'Delegations should be balanced between women and men and include young members.',
      ],
      ['Organization of proceedings', `Number of sessions on the programme: 5. Its latest version is published at ${page}.`],
      ['Languages', 'Interpretation is provided in Arabic, English, French and Spanish.'],
      ['Expected outcome', 'The Chair draws up a summary of conclusions, which is sent to all parliaments within four weeks.'],
      ['Contacts', 'The secretariat answers any question: Thomas Okafor, digital-trust@assembly.example.'],
    ],
  },
  fr: {
    title: 'Note de présentation',
    masthead: [
      ['Original :', 'anglais'],
      ['Distribution :', 'Générale'],
      ['Date :', '20 novembre 2026'],
    ],
    meeting: 'Dialogue parlementaire sur la confiance numérique',
    days: '8 et 9 mars 2027, Genève (Suisse)',
    sections: [
      [
        'Contexte',
        'Les parlements achètent, utilisent et contrôlent des systèmes numériques dont peu de leurs membres peuvent examiner le fonctionnement. En 2025, l’Assemblée a prié son secrétariat de réunir celles et ceux qui ont appris à poser les bonnes questions.',
        'Thème de la réunion : « À qui un parlement peut-il se fier ? ».',
      ],
      [
        'Lieu et date',
        'La réunion a lieu à Genève les 8 et 9 mars 2027, de 15 h à 16 h 30 (HNEC) chaque jour.',
        'Lieu : Salle des Tilleuls.',
      ],
      [
        'Participation',
        'Peuvent participer : parlementaires et membres du personnel parlementaire.',
        'Nombre de membres attendus de chaque parlement : au moins 2.',
        'Les délégations devraient compter femmes et hommes à parts équilibrées et comprendre de jeunes parlementaires.',
      ],
      ['Organisation des travaux', `Nombre de séances inscrites au programme : 5. Sa dernière version est publiée à l’adresse ${page}.`],
      ['Langues', 'L’interprétation est assurée en anglais, arabe, espagnol et français.'],
      [
        'Résultats attendus',
        'La présidence établit un résumé des conclusions, adressé à tous les parlements dans un délai de quatre semaines.',
      ],
      ['Contacts', 'Le secrétariat répond à toute question : Thomas Okafor, digital-trust@assembly.example.'],
    ],
  },
  es: {
    title: 'Nota conceptual',
    masthead: [
      ['Original:', 'inglés'],
      ['Distribución:', 'General'],
      ['Fecha:', '20 de noviembre de 2026'],
    ],
    meeting: 'Diálogo parlamentario sobre la confianza digital',
    days: '8 y 9 de marzo de 2027, Ginebra (Suiza)',
    sections: [
      [
        'Antecedentes',
        'Los parlamentos adquieren, utilizan y supervisan sistemas digitales cuyo funcionamiento pocos de sus miembros pueden examinar. En 2025 la Asamblea pidió a su secretaría que reuniera a quienes han aprendido a plantear las preguntas adecuadas.',
        'Tema de la reunión: «¿De quién puede fiarse un parlamento?».',
      ],
      [
        'Lugar y fecha',
        'La reunión se celebra en Ginebra los días 8 y 9 de marzo de 2027, de 15.00 a 16.30 (CET) cada día.',
        'Sede: Salle des Tilleuls.',
      ],
      [
        'Participación',
        'Pueden participar: parlamentarios y personal parlamentario.',
        'Número de miembros que se espera de cada parlamento: al menos 2.',
        'Las delegaciones deberían contar con mujeres y hombres de manera equilibrada e incluir a jóvenes parlamentarios.',
      ],
      ['Organización de los trabajos', `Número de sesiones del programa: 5. Su última versión se publica en ${page}.`],
      ['Idiomas', 'Se ofrece interpretación en árabe, español, francés e inglés.'],
      [
        'Resultados previstos',
        'La Presidencia redacta un resumen de las conclusiones, que se envía a todos los parlamentos en el plazo de cuatro semanas.',
      ],
      ['Contactos', 'La secretaría atiende cualquier consulta: Thomas Okafor, digital-trust@assembly.example.'],
    ],
  },
  ar: {
    title: 'مذكرة مفاهيمية',
    masthead: [
      ['الأصل:', 'بالإنكليزية'],
      ['التوزيع:', 'عام'],
      ['التاريخ:', '20 تشرين الثاني/نوفمبر 2026'],
    ],
    meeting: 'الحوار البرلماني بشأن الثقة الرقمية',
    days: '8 و9 آذار/مارس 2027، جنيف (سويسرا)',
    sections: [
      [
        'معلومات أساسية',
        'تقتني البرلمانات نظماً رقمية وتستخدمها وتراقبها، ولا يقدر على فحص طريقة عملها إلا قلة من أعضائها. وفي عام 2025 طلبت الجمعية إلى أمانتها أن تجمع من تعلموا طرح الأسئلة الصحيحة.',
        'موضوع الاجتماع: "بمن يمكن للبرلمان أن يثق؟".',
      ],
      [
        'المكان والموعد',
        'يُعقد الاجتماع في جنيف يومي 8 و9 آذار/مارس 2027، من الساعة 15:00 إلى الساعة 16:30 (بتوقيت وسط أوروبا) كل يوم.',
        `مكان الانعقاد: ${isolate('Salle des Tilleuls')}.`,
      ],
      [
        'المشاركة',
        'باب المشاركة مفتوح أمام الفئات التالية: البرلمانيون وموظفو البرلمانات.',
        'عدد الأعضاء المنتظر من كل برلمان: 2 على الأقل.',
        'ينبغي أن تضم الوفود نساءً ورجالاً على نحو متوازن، وأن يكون بينهم برلمانيون شباب.',
      ],
      ['تنظيم الأعمال', `عدد الجلسات المدرجة في البرنامج: 5. وتُنشر أحدث صيغة منه على الرابط ${isolate(page)}.`],
      ['اللغات', 'تُوفَّر الترجمة الفورية باللغات التالية: الإسبانية والإنكليزية والعربية والفرنسية.'],
      ['النتائج المتوقعة', 'تُعدّ الرئاسة موجزاً للاستنتاجات يُرسل إلى جميع البرلمانات في غضون أربعة أسابيع.'],
      ['جهات الاتصال', `تجيب الأمانة عن أي استفسار: توماس أوكافور، ${isolate('digital-trust@assembly.example')}.`],
    ],
  },
};

/** A concept note in each language. */
export const sampleNotes = { en: noteIn('en'), fr: noteIn('fr'), es: noteIn('es'), ar: noteIn('ar'), ru: noteIn('ru'), zh: noteIn('zh') };

function noteIn(language: Language): OfficialDocument {
  const { title, masthead, meeting, days, sections } = notes[language];
  const line = (text: string): Run[] => [{ kind: 'text', text: spaced(text, language) }];
  return {
    kind: 'note',
    language,
    title,
    letterheads: [{ ...sampleLetterhead(language), desk: undefined, contacts: [], address: [] }],
    reference: symbol,
    masthead: [{ label: '', value: symbol }, ...masthead.map(([label, value]) => ({ label, value }))],
    issuedOn: '2026-11-20',
    subtitles: [{ runs: line(meeting), emphasis: true }, { runs: line(days) }],
    blocks: sections.flatMap(([heading, ...paragraphs], section): Block[] => [
      { kind: 'heading', key: `s${section + 1}`, level: 1, runs: line(`${section + 1}. ${heading}`) },
      ...paragraphs.map((text, index): Block => ({ kind: 'paragraph', key: `s${section + 1}.${index + 1}`, runs: line(text) })),
    ]),
  };
}

/** French hours and marks keep together. */
export function spaced(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text
    .replace(/(\d) h( \d\d)?/g, (_, hour: string, minutes = '') => `${hour}\u00A0h${minutes.replace(' ', '\u00A0')}`)
    .replace(/ (?=[:;?!»])/g, '\u00A0')
    .replace(/« /g, '«\u00A0');
}
