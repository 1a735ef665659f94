import { type FourTexts, four } from './demonstration-shapes.ts';

/** What an officer wrote into the concept note of the next meeting, in the order of its open places: what it follows from, its debates, its outcome. */
export const conceptNoteWords: readonly FourTexts[] = [
  four(
    'In 2025 the members asked the secretariat to gather those who had already legislated on decisions prepared by machines.',
    'En 2025, les membres ont prié le secrétariat de réunir celles et ceux qui avaient déjà légiféré sur les décisions préparées par des machines.',
    'En 2025 los miembros pidieron a la secretaría que reuniera a quienes ya habían legislado sobre las decisiones preparadas por máquinas.',
    'طلب الأعضاء إلى الأمانة في عام 2025 أن تجمع من سبق لهم أن سنّوا تشريعات بشأن القرارات التي تُعدّها الآلات.',
  ),
  four(
    'Each session opens with two short statements; the floor is then given in the order of requests, and nobody speaks for longer than a clock on the screen allows.',
    'Chaque séance s’ouvre par deux brefs exposés ; la parole est ensuite donnée dans l’ordre des demandes, dans la limite qu’affiche une horloge à l’écran.',
    'Cada sesión comienza con dos exposiciones breves; después se da la palabra en el orden de las solicitudes, dentro del límite que marca un reloj en pantalla.',
    'تُفتتح كل جلسة ببيانين موجزين، ثم تُعطى الكلمة بحسب ترتيب الطلبات وفي حدود ما تبيّنه ساعة على الشاشة.',
  ),
  four(
    'The chair sums up the questions that committees found worth putting; the summary is published in four languages within the month.',
    'La présidence récapitule les questions que les commissions ont jugé utile de poser ; ce résumé est publié en quatre langues dans le mois.',
    'La presidencia recapitula las preguntas que las comisiones consideraron útil formular; el resumen se publica en cuatro idiomas en el plazo de un mes.',
    'تلخّص الرئاسة الأسئلة التي رأت اللجان فائدة في طرحها، ويُنشر الملخص بأربع لغات في غضون شهر.',
  ),
];
