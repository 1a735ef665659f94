import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import type { Term } from '../../terms/term.ts';
import { termsOver } from '../../terms/terms-over.ts';
import type { Holder } from '../find-context.ts';
import { findInVersions } from '../find-in-versions.ts';

/** A directory that gives each title in the holder’s gender alone: a woman presides, a man is the secretary general. */
const posts: Term[] = [
  {
    id: 'president',
    domain: 'post',
    words: {
      en: [{ text: 'President of the Maritime Union', status: 'preferred' }],
      fr: [{ text: 'Présidente de l’Union maritime', status: 'preferred' }],
      es: [{ text: 'Presidenta de la Unión Marítima', status: 'preferred' }],
      ar: [{ text: 'رئيسة الاتحاد البحري', status: 'preferred' }],
      ru: [{ text: 'Председатель Морского союза', status: 'preferred' }],
      zh: [{ text: '海事联盟主席', status: 'preferred' }],
    },
  },
  {
    id: 'secretary',
    domain: 'post',
    words: {
      en: [{ text: 'Secretary General of the Maritime Union', status: 'preferred' }],
      fr: [{ text: 'Secrétaire général de l’Union maritime', status: 'preferred' }],
      es: [{ text: 'Secretario General de la Unión Marítima', status: 'preferred' }],
      ar: [{ text: 'الأمين العام للاتحاد البحري', status: 'preferred' }],
      ru: [{ text: 'Генеральный секретарь Морского союза', status: 'preferred' }],
      zh: [{ text: '海事联盟秘书长', status: 'preferred' }],
    },
  },
];
const holders: Holder[] = [
  { post: 'president', gender: 'f', names: ['Hana Lind'] },
  { post: 'secretary', gender: 'm', names: ['Omar Reyes'] },
];
const terms = termsOver(posts);

function told(language: Language, text: string, known: boolean) {
  const versions = [{ language, paragraphs: [{ key: 'p1', text }] }];
  return findInVersions({ versions, ...(known ? { terms, holders } : {}) })
    .filter(({ family }) => family === 'gender')
    .map(({ severity, spans }) => ({ severity, text: spans.at(-1)?.text ?? '' }));
}

test.each<[Language, string, string[]]>([
  ['fr', 'La Présidente de l’Union maritime s’est montré ferme et a été réélu.', ['montré', 'réélu']],
  ['fr', 'La Présidente de l’Union maritime est arrivée lundi et est reparti vendredi.', ['reparti']],
  ['fr', 'La Présidente de l’Union maritime, soucieux de préserver l’unité, a appelé au calme.', ['soucieux']],
  ['fr', 'La Présidente de l’Union maritime a averti qu’il n’accepterait aucun retard.', ['il']],
  ['fr', 'La Présidente de l’Union maritime a regretté de ne pas avoir été consulté.', ['consulté']],
  ['fr', 'Réélu en mai, la Présidente de l’Union maritime a prêté serment.', ['Réélu']],
  ['fr', 'Elle est le premier à occuper ce poste et s’est excusé par écrit.', ['premier']],
  ['fr', 'Le Secrétaire général de l’Union maritime a signé l’accord elle-même.', ['elle-même']],
  ['es', 'La Presidenta de la Unión Marítima, recién elegido, prestó juramento.', ['elegido']],
  ['es', 'La Presidenta de la Unión Marítima llegó el lunes y se marchó el viernes, muy satisfecho.', ['satisfecho']],
  ['es', 'El Secretario General de la Unión Marítima lamentó no haber sido consultada.', ['consultada']],
  ['es', 'El Secretario General de la Unión Marítima firmó ella misma el acuerdo.', ['ella misma']],
  ['ru', 'Председатель Морского союза предупредил об опасности.', ['предупредил']],
  ['ru', 'Как указал Председатель Морского союза в своем письме, заседание переносится.', ['указал']],
  ['ru', 'Генеральный секретарь Морского союза уехала в пятницу.', ['уехала']],
  ['ru', 'Председатель Морского союза сам подписала соглашение.', ['сам']],
  ['ru', 'Генеральный секретарь Морского союза был встречена в порту.', ['встречена']],
  ['ar', 'حذر رئيسة الاتحاد البحري من أي تأخير.', ['حذر رئيسة الاتحاد البحري']],
  ['ar', 'لم يتمكن رئيسة الاتحاد البحري من الحضور.', ['يتمكن رئيسة الاتحاد البحري']],
  ['ar', 'تفقدت رئيسة الاتحاد البحري الميناء، مشيراً إلى أهمية السلامة.', ['مشيراً']],
  ['ar', 'وصلت رئيسة الاتحاد البحري يوم الاثنين وغادر يوم الجمعة.', ['غادر']],
  ['ar', 'أعلن الأمين العام للاتحاد البحري أنه ملتزمة بالخطة.', ['ملتزمة']],
  ['ar', 'أكدت رئيسة الاتحاد البحري أنه ستشارك في المؤتمر.', ['أنه']],
  ['ar', 'أعربت رئيسة الاتحاد البحري عن شكره للوفد.', ['شكره']],
  ['ar', 'انتُخبت رئيسة الاتحاد البحري لأربع سنوات. وسيتولى مهامها في أيار/مايو.', ['سيتولى']],
  ['en', 'The President of the Maritime Union has been appointed head of the mission and will be assisted by his deputy.', ['his']],
  ['zh', '海事联盟秘书长说,她不会接受任何拖延。', ['她']],
])('%s: %s', (language, text, words) => {
  const musts = told(language, text, true).flatMap((one) => (one.severity === 'must' ? [one.text] : []));
  for (const word of words) expect(musts).toContain(word);
});

test.each<[Language, string]>([
  ['fr', 'La Présidente de l’Union maritime a présenté le rapport, qui a été adopté. Il contient douze recommandations.'],
  ['fr', 'La Présidente de l’Union maritime a rencontré le Ministre des transports, qui s’est dit prêt à coopérer. Il a salué l’accord.'],
  ['fr', 'Le Secrétaire général de l’Union maritime a rappelé que l’Organisation était née en 1950 et qu’elle comptait 40 membres.'],
  ['fr', 'La Présidente de l’Union maritime s’est demandé si le budget suffirait et s’est rendu compte du retard.'],
  ['fr', 'Le budget proposé par la Présidente de l’Union maritime a été adopté ; il est réparti en trois parties.'],
  ['fr', 'La Présidente de l’Union maritime a déclaré qu’il fallait agir et qu’il était temps d’adopter le plan.'],
  ['fr', 'Élu par l’Assemblée, le Bureau a été présenté par la Présidente de l’Union maritime.'],
  ['fr', 'La Présidente de l’Union maritime a invité le Comité à se prononcer ; il s’est réuni le lendemain.'],
  [
    'fr',
    'La Présidente de l’Union maritime et le Secrétaire général de l’Union maritime se sont rendus à Oslo. Ils ont été reçus par le Roi.',
  ],
  ['fr', 'Réuni à Oslo, le Conseil a été ouvert par la Présidente de l’Union maritime.'],
  ['fr', 'Le Conseil a été saisi par la Présidente de l’Union maritime. Il s’est prononcé en mai.'],
  ['fr', 'Le programme de la Présidente de l’Union maritime, approuvé en mai, est prêt.'],
  ['fr', 'La lettre du Secrétaire général de l’Union maritime, datée du 3 mai, a été lue. Elle est annexée au rapport.'],
  ['fr', 'Les travaux de la Présidente de l’Union maritime sont terminés ; le rapport est prêt et a été distribué.'],
  ['es', 'La Presidenta de la Unión Marítima presentó el informe, que fue aprobado.'],
  ['es', 'El acuerdo firmado por la Presidenta de la Unión Marítima fue publicado, y el texto está listo.'],
  ['es', 'La Presidenta de la Unión Marítima recibió al Ministro, que fue acompañado por dos expertos.'],
  ['es', 'La Presidenta de la Unión Marítima indicó que el plan estaba listo y que el Consejo estaba dispuesto a aprobarlo.'],
  ['es', 'La Presidenta de la Unión Marítima pidió al Comité, reunido en Lima, que decidiera.'],
  ['es', 'La Presidenta de la Unión Marítima dijo que estaba todo preparado.'],
  ['es', 'El informe de la Presidenta de la Unión Marítima, presentado en mayo, fue aprobado.'],
  ['ru', 'Доклад, который представила Председатель Морского союза, был принят Советом.'],
  ['ru', 'Председатель Морского союза сообщила, что Совет принял решение, и поблагодарила всех. Он собрался в мае.'],
  ['ru', 'Председатель Морского союза встретилась с Министром, который заявил, что готов помочь.'],
  ['ru', 'По приглашению Председателя Морского союза Министр посетил порт и выступил с речью.'],
  ['ru', 'Председатель Морского союза представила протокол и раздел доклада; финал состоялся в мае.'],
  ['ru', 'Председатель Морского союза и Генеральный секретарь Морского союза подписали протокол. Доклад был принят.'],
  ['ru', 'Генеральный секретарь Морского союза отметил, что комиссия приняла доклад и одобрила бюджет.'],
  ['ru', 'Генеральный секретарь Морского союза заявил, что организация была создана в 1950 году и она насчитывает 40 членов.'],
  ['ru', 'С начала года Председатель Морского союза провела три встречи.'],
  ['ar', 'قدمت رئيسة الاتحاد البحري التقرير الذي اعتمده المجلس، وأكد المجلس أنه سينشره.'],
  ['ar', 'وأكدت رئيسة الاتحاد البحري أنه يجب العمل معاً وأنه تم الاتفاق على الخطة.'],
  ['ar', 'استقبل الوزير رئيسة الاتحاد البحري وأعرب عن شكره لها.'],
  ['ar', 'بناءً على طلب رئيسة الاتحاد البحري، وافق المجلس على المقترح وقرر نشره.'],
  ['ar', 'وفي عرض رئيسة الاتحاد البحري إشارة إلى الميزانية، وقد اعتمدها المجلس في دورته.'],
  ['ar', 'أعلن الأمين العام للاتحاد البحري أن المنظمة ستعقد دورتها في أيار/مايو وأنها ستنشر التقرير.'],
  ['ar', 'أكد الأمين العام للاتحاد البحري أن اللجنة أنجزت عملها وأنها قدمت تقريرها.'],
  ['ar', 'قبل رئيسة الاتحاد البحري تحدث الوزير، ثم تحدثت مندوبة كينيا.'],
  ['ar', 'تُلي بيان رئيسة الاتحاد البحري. ووافق المجلس على مضمونه.'],
  ['ar', 'شكر الوزير رئيسة الاتحاد البحري على كلمتها ودعا إلى مواصلة الحوار.'],
  ['ar', 'أشاد رئيس البرلمان برئيسة الاتحاد البحري وأكد أنه سيشارك في المؤتمر.'],
  ['ar', 'زار رئيسةَ الاتحاد البحري وفدٌ من كينيا، وأعرب عن تقديره.'],
  ['ar', 'وصلت رئيسة الاتحاد البحري إلى تونس، حيث كان في استقبالها الوزير، ووقع الجانبان مذكرة. وأعرب الوزير عن ارتياحه.'],
  ['en', 'The President of the Maritime Union met the Minister, who said he would attend.'],
  ['en', 'The President of the Maritime Union met Ambassador Reyes. He thanked her.'],
  ['en', 'The President of the Maritime Union thanked the Mayor for his welcome.'],
  ['en', 'The Secretary General of the Maritime Union welcomed the Queen and thanked her for the visit.'],
  ['en', 'The President of the Maritime Union recalled that every seafarer should know his or her rights.'],
  ['zh', '海事联盟主席会见了部长。部长说,他将出席会议。'],
  ['zh', '海事联盟主席指出,其他国家也将参加。'],
])('right, whoever else or whatever is spoken of: %s: %s', (language, text) => {
  expect(told(language, text, true)).toEqual([]);
  expect(told(language, text, false)).toEqual([]);
});

test.each<[Language, string, string]>([
  ['fr', 'Le Président de l’Union maritime a parlé.', 'Le Président'],
  ['es', 'Asistió el Presidente de la Unión Marítima.', 'el Presidente'],
  ['ar', 'حضرت الأمينة العامة للاتحاد البحري الجلسة.', 'الأمينة العامة'],
])('a title in the gender that the directory does not hold is found all the same: %s: %s', (language, text, title) => {
  expect(told(language, text, true)).toContainEqual({ severity: 'must', text: title });
});
