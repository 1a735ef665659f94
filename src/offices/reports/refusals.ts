import { defineWords } from '../../platform/words.ts';

/** Why an edition was not opened, arranged or decided, and what to do about it. */
export const reportRefusals = defineWords({
  'no-such-file': {
    en: 'This edition has no such file. Choose one from the list on its page.',
    fr: 'Cette édition ne comporte pas ce fichier. Choisissez-en un dans la liste de sa page.',
    es: 'Esta edición no tiene ese archivo. Elija uno de la lista de su página.',
    ar: 'لا يوجد هذا الملف في هذا الإصدار. اختاروا ملفاً من القائمة في صفحته.',
  },
  'annex-title-missing': {
    en: 'Give the annex a title in every language of the edition',
    fr: 'Donnez un titre à l’annexe dans chaque langue de l’édition',
    es: 'Dé un título al anexo en cada idioma de la edición',
    ar: 'أعطوا المرفق عنواناً بكل لغة من لغات الطبعة',
  },
  'annex-text-missing': {
    en: 'Write the text of the annex in every language of the edition',
    fr: 'Rédigez le texte de l’annexe dans chaque langue de l’édition',
    es: 'Escriba el texto del anexo en cada idioma de la edición',
    ar: 'اكتبوا نص المرفق بكل لغة من لغات الطبعة',
  },
  'annex-markup': {
    en: 'The text holds a sign that cannot be read: {source}. Close the bracket, or put a backslash before it.',
    fr: 'Le texte contient un signe illisible : {source}. Fermez le crochet ou mettez une barre oblique inverse devant.',
    es: 'El texto contiene un signo que no se puede leer: {source}. Cierre el corchete o anteponga una barra inversa.',
    ar: 'في النص علامة لا يمكن قراءتها: {source}. أغلقوا القوس أو ضعوا قبلها شرطة مائلة عكسية.',
  },
  'no-such-annex': {
    en: 'This annex is no longer there. Look at the list of annexes of the edition.',
    fr: 'Cette annexe n’existe plus. Consultez la liste des annexes de l’édition.',
    es: 'Este anexo ya no existe. Consulte la lista de anexos de la edición.',
    ar: 'لم يعد هذا المرفق موجوداً. انظروا قائمة مرفقات الطبعة.',
  },
  'symbol-missing': {
    en: 'Enter the symbol under which the report is printed',
    fr: 'Indiquez la cote sous laquelle le rapport est imprimé',
    es: 'Indique la signatura con que se imprime el informe',
    ar: 'أدخلوا الرمز الذي يُطبع به التقرير',
  },
  'symbol-taken': {
    en: 'Another edition bears this symbol. Enter the next free one',
    fr: 'Une autre édition porte cette cote. Indiquez la suivante',
    es: 'Otra edición lleva esta signatura. Indique la siguiente',
    ar: 'هذا الرمز مستخدم في طبعة أخرى. أدخلوا الرمز التالي',
  },
  'title-missing': {
    en: 'Enter the title in every language of the edition',
    fr: 'Indiquez le titre dans chaque langue de l’édition',
    es: 'Indique el título en cada idioma de la edición',
    ar: 'أدخلوا العنوان بكل لغة من لغات الطبعة',
  },
  'period-bad': {
    en: 'Enter real days, the last not before the first',
    fr: 'Indiquez des jours réels, le dernier pas avant le premier',
    es: 'Indique días reales, el último no anterior al primero',
    ar: 'أدخلوا أياماً صحيحة، على ألا يسبق آخرها أولها',
  },
  'languages-missing': {
    en: 'Choose at least one language',
    fr: 'Choisissez au moins une langue',
    es: 'Elija al menos un idioma',
    ar: 'اختاروا لغة واحدة على الأقل',
  },
  'original-not-among': {
    en: 'Choose the original among the languages of the edition',
    fr: 'Choisissez l’original parmi les langues de l’édition',
    es: 'Elija el original entre los idiomas de la edición',
    ar: 'اختاروا لغة الأصل من بين لغات الطبعة',
  },
  'organization-unknown': {
    en: 'The directory holds no secretariat on whose paper the report could appear. Ask the administrator to enter it.',
    fr: 'Le répertoire ne contient aucun secrétariat dont le rapport pourrait porter l’en-tête. Demandez à l’administrateur de l’y inscrire.',
    es: 'El directorio no contiene ninguna secretaría con cuyo membrete pueda aparecer el informe. Pida al administrador que la inscriba.',
    ar: 'لا يتضمن الدليل أمانةً يصدر التقرير بترويستها. اطلبوا من المسؤول إدراجها.',
  },
  'no-such-edition': {
    en: 'This edition is not on record. Go back to the list and choose again.',
    fr: 'Cette édition n’est pas enregistrée. Revenez à la liste et choisissez de nouveau.',
    es: 'Esta edición no consta. Vuelva a la lista y elija de nuevo.',
    ar: 'هذه الطبعة غير مسجلة. عودوا إلى القائمة واختاروا من جديد.',
  },
  sealed: {
    en: 'The council has decided on this edition and it is sealed. Open a new edition for what is to be said now.',
    fr: 'Le conseil s’est prononcé sur cette édition, qui est scellée. Ouvrez une nouvelle édition pour ce qui reste à dire.',
    es: 'El consejo ya decidió sobre esta edición y está sellada. Abra una nueva para lo que haya que decir ahora.',
    ar: 'أصدر المجلس قراره بشأن هذه الطبعة وهي مختومة. افتحوا طبعة جديدة لما يستجد.',
  },
  'no-such-entry': {
    en: 'This entry is no longer in the edition. Look at the list again; a colleague may have changed it.',
    fr: 'Cette entrée ne figure plus dans l’édition. Revoyez la liste ; un collègue l’a peut-être modifiée.',
    es: 'Esta entrada ya no figura en la edición. Revise la lista; quizá un colega la modificó.',
    ar: 'لم يعد هذا البند مدرجاً في الطبعة. راجعوا القائمة، فقد يكون أحد الزملاء عدّلها.',
  },
  'theme-unknown': {
    en: 'Choose the theme under which it is also cited.',
    fr: 'Choisissez le thème sous lequel la citer aussi.',
    es: 'Elija el tema en que se citará también.',
    ar: 'اختاروا الموضوع الذي يُشار إليه تحته أيضاً.',
  },
  'already-cited': {
    en: 'It stands under that theme already.',
    fr: 'Elle figure déjà sous ce thème.',
    es: 'Ya figura en ese tema.',
    ar: 'هو مدرج تحت هذا الموضوع بالفعل.',
  },
  'at-the-edge': {
    en: 'It cannot move further within its theme.',
    fr: 'Elle ne peut pas être déplacée davantage dans son thème.',
    es: 'No puede moverse más dentro de su tema.',
    ar: 'لا يمكن نقله أبعد من ذلك ضمن موضوعه.',
  },
  'nothing-listed': {
    en: 'The edition lists nothing yet. Take in the activities of the period first.',
    fr: 'L’édition ne mentionne encore rien. Reprenez d’abord les activités de la période.',
    es: 'La edición aún no recoge nada. Incorpore antes las actividades del período.',
    ar: 'لا تتضمن الطبعة شيئاً بعد. أدرجوا أنشطة الفترة أولاً.',
  },
  'texts-missing': {
    en: 'Texts lack or cannot be worded in {n, plural, one {# place} other {# places}}. Check the versions, complete them, then record the decision.',
    fr: 'Il manque des textes, ou ils ne peuvent être énoncés, à {n, plural, one {# endroit} many {# d’endroits} other {# endroits}}. Vérifiez les versions, complétez-les, puis enregistrez la décision.',
    es: 'Faltan textos o no se pueden expresar en {n, plural, one {# lugar} many {# de lugares} other {# lugares}}. Compruebe las versiones, complételas y después registre la decisión.',
    ar: 'عدد المواضع التي ينقصها نص أو تتعذر صياغتها: {n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}. دققوا النسخ وأكملوها ثم سجلوا القرار.',
  },
  'body-unknown': {
    en: 'Choose the organ that decided',
    fr: 'Choisissez l’organe qui s’est prononcé',
    es: 'Elija el órgano que decidió',
    ar: 'اختاروا الجهاز الذي اتخذ القرار',
  },
  'decision-incomplete': {
    en: 'Complete this part of the decision',
    fr: 'Complétez cette partie de la décision',
    es: 'Complete esta parte de la decisión',
    ar: 'أكملوا هذا الجزء من القرار',
  },
  'not-typeset': {
    en: 'The report could not be printed, so nothing was recorded. Check its texts for characters that cannot be printed, or ask the administrator.',
    fr: 'Le rapport n’a pas pu être mis en page ; rien n’a été enregistré. Cherchez dans ses textes des caractères non imprimables, ou adressez-vous à l’administrateur.',
    es: 'No se pudo componer el informe y no se registró nada. Busque en sus textos caracteres no imprimibles o consulte al administrador.',
    ar: 'تعذر إعداد التقرير للطباعة فلم يُسجَّل شيء. ابحثوا في نصوصه عن حروف تتعذر طباعتها أو راجعوا المسؤول.',
  },
  'findings-open': {
    en: '{n, plural, one {One finding of the check must be mended or waived} other {# findings of the check must be mended or waived}} before the decision is recorded. Open “Check of the versions”.',
    fr: '{n, plural, one {Un constat de la vérification est à corriger ou à lever} other {# constats de la vérification sont à corriger ou à lever}} avant l’enregistrement de la décision. Ouvrez « Vérification des versions ».',
    es: '{n, plural, one {Una observación de la comprobación debe corregirse o dispensarse} other {# observaciones de la comprobación deben corregirse o dispensarse}} antes de registrar la decisión. Abra «Comprobación de las versiones».',
    ar: '{n, plural, zero {لا ملاحظات متبقية} one {هناك ملاحظة واحدة يجب تصحيحها أو تجاوزها} two {هناك ملاحظتان يجب تصحيحهما أو تجاوزهما} few {هناك # ملاحظات يجب تصحيحها أو تجاوزها} many {هناك # ملاحظة يجب تصحيحها أو تجاوزها} other {هناك # ملاحظة يجب تصحيحها أو تجاوزها}} قبل تسجيل القرار. افتحوا «تدقيق النسخ».',
  },
});
