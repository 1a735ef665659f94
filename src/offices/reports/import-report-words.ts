import { defineWords } from '../../platform/words.ts';

/** The pages that take a report in. */
export const importReportWords = defineWords({
  title: { en: 'Import a report', fr: 'Importer un rapport', es: 'Importar un informe', ar: 'استيراد تقرير' },
  under: {
    en: 'A report that exists as text becomes an edition, and each of its paragraphs an activity of the register.',
    fr: 'Un rapport qui existe en texte devient une édition, et chacun de ses paragraphes une activité du registre.',
    es: 'Un informe que existe como texto pasa a ser una edición, y cada párrafo, una actividad del registro.',
    ar: 'يصبح التقرير الموجود نصاً طبعةً، وتصبح كل فقرة من فقراته نشاطاً في السجل.',
  },
  found: {
    en: '{languages, plural, one {One language} other {# languages}}, {headings, plural, one {one heading} other {# headings}}, {activities, plural, one {one activity} other {# activities}}',
    fr: '{languages, plural, one {Une langue} many {# de langues} other {# langues}}, {headings, plural, one {un intitulé} many {# d’intitulés} other {# intitulés}}, {activities, plural, one {une activité} many {# d’activités} other {# activités}}',
    es: '{languages, plural, one {Un idioma} many {# de idiomas} other {# idiomas}}, {headings, plural, one {un epígrafe} many {# de epígrafes} other {# epígrafes}}, {activities, plural, one {una actividad} many {# de actividades} other {# actividades}}',
    ar: '{languages, plural, zero {لا لغات} one {لغة واحدة} two {لغتان} few {# لغات} many {# لغة} other {# لغة}}، {headings, plural, zero {لا عناوين} one {عنوان واحد} two {عنوانان} few {# عناوين} many {# عنواناً} other {# عنوان}}، {activities, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}',
  },
  part: { en: 'Part of the report', fr: 'Partie du rapport', es: 'Parte del informe', ar: 'جزء التقرير' },
  name: { en: 'Title', fr: 'Titre', es: 'Título', ar: 'العنوان' },
  subtitle: { en: 'Subtitle', fr: 'Sous-titre', es: 'Subtítulo', ar: 'العنوان الفرعي' },
  period: { en: 'Period', fr: 'Période', es: 'Período', ar: 'الفترة' },
  noting: { en: 'Noting line', fr: 'Mention de la décision', es: 'Mención de la decisión', ar: 'عبارة القرار' },
  heading: { en: 'Heading', fr: 'Intitulé', es: 'Epígrafe', ar: 'عنوان الباب' },
  activities: { en: 'Activities', fr: 'Activités', es: 'Actividades', ar: 'الأنشطة' },
  why_missing: {
    en: 'This version has no such part, or writes it in a way that is not known here.',
    fr: 'Cette version ne comporte pas cette partie, ou l’écrit d’une façon inconnue ici.',
    es: 'Esta versión no contiene esa parte o la escribe de un modo que aquí no se conoce.',
    ar: 'لا تتضمن هذه النسخة هذا الجزء، أو تكتبه بصيغة غير معروفة هنا.',
  },
  why_theme: {
    en: 'No theme of the report has this name. Choose one below.',
    fr: 'Aucun thème du rapport ne porte ce nom. Choisissez-en un ci-dessous.',
    es: 'Ningún tema del informe lleva este nombre. Elija uno abajo.',
    ar: 'لا يحمل أي محور من محاور التقرير هذا الاسم. اختاروا محوراً أدناه.',
  },
  'why_when-period': {
    en: 'No day or month of the period is stated; the activity is entered for the whole period.',
    fr: 'Aucun jour ni mois de la période n’est indiqué ; l’activité est inscrite pour toute la période.',
    es: 'No se indica ningún día ni mes del período; la actividad se inscribe para todo el período.',
    ar: 'لم يُذكر يوم أو شهر من الفترة؛ يُسجل النشاط على الفترة كلها.',
  },
  'why_when-limited': {
    en: 'A stated time runs beyond the period; only its part within the period is entered.',
    fr: 'Un moment indiqué dépasse la période ; seule la partie comprise dans la période est inscrite.',
    es: 'Un momento indicado rebasa el período; solo se inscribe la parte comprendida en él.',
    ar: 'يتجاوز أحد الأوقات المذكورة الفترة؛ يُسجل منه ما يقع داخلها فقط.',
  },
  'why_when-outside': {
    en: 'A stated time lies outside the period; it stays in the text only.',
    fr: 'Un moment indiqué est hors de la période ; il reste seulement dans le texte.',
    es: 'Un momento indicado queda fuera del período; permanece solo en el texto.',
    ar: 'يقع أحد الأوقات المذكورة خارج الفترة؛ يبقى في النص فقط.',
  },
  'why_no-noting': {
    en: 'No decision of an organ is stated; the edition stays open.',
    fr: 'Aucune décision d’organe n’est indiquée ; l’édition reste ouverte.',
    es: 'No se indica ninguna decisión de un órgano; la edición queda abierta.',
    ar: 'لم يُذكر قرار أي هيئة؛ تبقى الطبعة مفتوحة.',
  },
  'why_noting-incomplete': {
    en: 'The organ’s act, session, place or day was not all recognised. Record the decision in the edition.',
    fr: 'L’acte, la session, le lieu ou le jour n’ont pas tous été reconnus. Consignez la décision dans l’édition.',
    es: 'No se reconocieron todos los datos: acto, sesión, lugar y día. Registre la decisión en la edición.',
    ar: 'لم يُتعرف على كل من الفعل والدورة والمكان واليوم. سجلوا القرار في الطبعة.',
  },
  'why_organ-unknown': {
    en: 'The directory has no body of this name, so the decision is not recorded. Enter the organ, then record the decision in the edition.',
    fr: 'Le répertoire n’a pas d’organe de ce nom : la décision n’est pas consignée. Inscrivez l’organe, puis consignez la décision dans l’édition.',
    es: 'El directorio no tiene ningún órgano con este nombre, por lo que la decisión no se registra. Inscriba el órgano y registre después la decisión en la edición.',
    ar: 'لا توجد في الدليل هيئة بهذا الاسم، فلا يُسجل القرار. أدخلوا الهيئة ثم سجلوا القرار في الطبعة.',
  },
  why_language: {
    en: 'An edition is kept in English, French, Spanish and Arabic only. The version stays in the original text.',
    fr: 'Une édition n’existe qu’en anglais, français, espagnol et arabe. La version reste dans le texte d’origine.',
    es: 'Una edición solo existe en inglés, francés, español y árabe. La versión permanece en el texto original.',
    ar: 'لا توجد الطبعة إلا بالعربية والإنكليزية والفرنسية والإسبانية. تبقى النسخة في النص الأصلي.',
  },
  edition: { en: 'Edition', fr: 'Édition', es: 'Edición', ar: 'الطبعة' },
  editionValue: {
    en: '{languages}; period {from} to {to}; entries in the order of the file',
    fr: '{languages} ; période du {from} au {to} ; rubriques dans l’ordre du fichier',
    es: '{languages}; período del {from} al {to}; entradas en el orden del archivo',
    ar: '{languages}؛ الفترة من {from} إلى {to}؛ البنود بترتيب الملف',
  },
  activitiesValue: {
    en: '{n, plural, one {# activity} other {# activities}}, {dated, plural, =0 {none} other {#}} with a time of their own, {placed, plural, =0 {none} other {#}} with a place',
    fr: '{n, plural, one {# activité} many {# d’activités} other {# activités}}, dont {dated, plural, =0 {aucune} other {#}} avec une date propre et {placed, plural, =0 {aucune} other {#}} avec un lieu',
    es: '{n, plural, one {# actividad} many {# de actividades} other {# actividades}}, de las que {dated, plural, =0 {ninguna} other {#}} con fecha propia y {placed, plural, =0 {ninguna} other {#}} con lugar',
    ar: '{n, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}، منها {dated} بتاريخ خاص و{placed} بمكان',
  },
  decision: { en: 'Decision', fr: 'Décision', es: 'Decisión', ar: 'القرار' },
  decisionSeals: {
    en: 'The noting line is recorded as the decision, which seals the edition.',
    fr: 'La mention est consignée comme décision, ce qui scelle l’édition.',
    es: 'La mención se registra como decisión, lo que sella la edición.',
    ar: 'تُسجل العبارة قراراً، وبذلك تُختم الطبعة.',
  },
  symbol: { en: 'Symbol of the document', fr: 'Cote du document', es: 'Signatura del documento', ar: 'رمز الوثيقة' },
  theme: { en: 'Theme for “{heading}”', fr: 'Thème pour « {heading} »', es: 'Tema para «{heading}»', ar: 'محور «{heading}»' },
  chooseTheme: { en: 'Choose a theme', fr: 'Choisissez un thème', es: 'Elija un tema', ar: 'اختاروا محوراً' },
});

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
