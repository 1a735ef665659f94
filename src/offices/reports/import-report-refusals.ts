import { defineWords } from '../../platform/words.ts';

/** Why a report was not taken in, beyond what holds for every document. */
export const importReportRefusals = defineWords({
  'import-period-missing': {
    en: 'The period of the report was not recognised, so its dates have no year. State it in a line under the title, such as “from 15 March 2026 to 15 September 2026”, and try again.',
    fr: 'La période du rapport n’a pas été reconnue : ses dates sont sans année. Indiquez-la dans une ligne sous le titre, par exemple « du 15 mars 2026 au 15 septembre 2026 », puis réessayez.',
    es: 'No se reconoció el período del informe, de modo que sus fechas no tienen año. Indíquelo en una línea bajo el título, por ejemplo «del 15 de marzo de 2026 al 15 de septiembre de 2026», y vuelva a intentarlo.',
    ar: 'لم يُتعرف على فترة التقرير، فتبقى تواريخه بلا سنة. اذكروها في سطر تحت العنوان، مثل «من 15 آذار/مارس 2026 إلى 15 أيلول/سبتمبر 2026»، ثم حاولوا مجدداً.',
  },
  'import-theme-missing': {
    en: '{n, plural, one {One heading has} other {# headings have}} no theme yet. Choose it below; nothing was stored.',
    fr: '{n, plural, one {Un intitulé n’a} many {# d’intitulés n’ont} other {# intitulés n’ont}} pas encore de thème. Choisissez-le ci-dessous ; rien n’a été enregistré.',
    es: '{n, plural, one {Un epígrafe aún no tiene} many {# de epígrafes aún no tienen} other {# epígrafes aún no tienen}} tema. Elíjalo abajo; no se ha guardado nada.',
    ar: '{n, plural, zero {لا عناوين بلا محور} one {هناك عنوان بلا محور بعد} two {هناك عنوانان بلا محور بعد} few {هناك # عناوين بلا محور بعد} many {هناك # عنواناً بلا محور بعد} other {هناك # عنوان بلا محور بعد}}. اختاروا المحور أدناه؛ لم يُحفظ شيء.',
  },
});
