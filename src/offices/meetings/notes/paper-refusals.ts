import { defineWords } from '../../../platform/words.ts';

/** Why a paper of a meeting or its selection was not changed or issued, and what to do about it. */
export const paperRefusals = defineWords({
  'no-such-paper': {
    en: 'This paper does not exist any more: a colleague may have taken the draft away. The journal of the meeting says who.',
    fr: 'Ce document n’existe plus : un collègue a peut-être supprimé le projet. Le journal de la réunion indique qui.',
    es: 'Este documento ya no existe: quizá un colega eliminó el borrador. El registro de la reunión indica quién.',
    ar: 'لم تعد هذه الوثيقة موجودة، وربما حذف أحد الزملاء مسودتها. ويبيّن سجل الاجتماع من فعل ذلك.',
  },
  'paper-issued': {
    en: 'The paper is issued as {symbol} and no longer changes. Begin a revision to correct it.',
    fr: 'Le document est publié sous la cote {symbol} et ne change plus. Pour le corriger, ouvrez une révision.',
    es: 'El documento se publicó con la signatura {symbol} y ya no cambia. Para corregirlo, inicie una revisión.',
    ar: 'صدرت الوثيقة بالرمز {symbol} ولم تعد قابلة للتغيير. ولتصحيحها ابدأوا نسخة منقحة.',
  },
  'draft-exists': {
    en: 'There is already a draft of this paper for the same distribution. Open it from the list, or take it away first.',
    fr: 'Un projet de ce document existe déjà pour la même distribution. Ouvrez-le depuis la liste ou supprimez-le d’abord.',
    es: 'Ya existe un borrador de este documento para la misma distribución. Ábralo desde la lista o elimínelo antes.',
    ar: 'توجد بالفعل مسودة لهذه الوثيقة بالتوزيع نفسه. افتحوها من القائمة أو احذفوها أولاً.',
  },
  'no-selection': {
    en: 'Minutes are written from a recorded selection. Record the selection first.',
    fr: 'Le procès-verbal se rédige à partir d’une sélection enregistrée. Enregistrez d’abord la sélection.',
    es: 'El acta se redacta a partir de una selección registrada. Registre antes la selección.',
    ar: 'يُحرَّر المحضر استناداً إلى عملية اختيار مسجلة. سجلوا الاختيار أولاً.',
  },
  'no-text': {
    en: 'This paper is made wholly from the record. Change the meeting or its programme instead.',
    fr: 'Ce document est établi entièrement à partir du dossier. Modifiez plutôt la réunion ou son programme.',
    es: 'Este documento se elabora por completo a partir del expediente. Modifique la reunión o su programa.',
    ar: 'تُعدّ هذه الوثيقة من السجل وحده. غيّروا بيانات الاجتماع أو برنامجه بدلاً منها.',
  },
  'not-clean': {
    en: 'The paper is not issued: {count, plural, one {one point is} other {# points are}} to be settled first. They are listed below.',
    fr: 'Le document n’est pas publié : {count, plural, one {un point reste} other {# points restent}} à régler. La liste figure ci-dessous.',
    es: 'El documento no se publica: {count, plural, one {queda un punto} other {quedan # puntos}} por resolver. La lista figura abajo.',
    ar: 'لم تصدر الوثيقة: {count, plural, zero {هناك ما تجب تسويته أولاً} one {هناك مسألة واحدة تجب تسويتها أولاً} two {هناك مسألتان تجب تسويتهما أولاً} few {هناك # مسائل تجب تسويتها أولاً} many {هناك # مسألة تجب تسويتها أولاً} other {هناك # مسألة تجب تسويتها أولاً}}. وترد القائمة أدناه.',
  },
  'changed-while-issuing': {
    en: 'Something changed while the paper was being issued: its text, its record or its symbol. Look at it again and issue it once more.',
    fr: 'Le texte, le dossier ou la cote ont changé pendant la publication. Relisez le document, puis relancez la publication.',
    es: 'El texto, el expediente o la signatura cambiaron durante la publicación. Revise el documento y publíquelo de nuevo.',
    ar: 'تغيّر النص أو السجل أو الرمز أثناء الإصدار. راجعوا الوثيقة ثم أعيدوا إصدارها.',
  },
  'not-issued': {
    en: 'The paper is still a draft. Issue it first.',
    fr: 'Le document est encore un projet. Publiez-le d’abord.',
    es: 'El documento es todavía un borrador. Publíquelo antes.',
    ar: 'لا تزال الوثيقة مسودة. أصدروها أولاً.',
  },
  'not-general': {
    en: 'Only a paper of general distribution can stand on the public page.',
    fr: 'Seul un document de distribution générale peut figurer sur la page publique.',
    es: 'Solo un documento de distribución general puede figurar en la página pública.',
    ar: 'لا تُعرض في الصفحة العامة إلا الوثائق ذات التوزيع العام.',
  },
  'already-revised': {
    en: 'A later revision of this paper exists. Revise that one.',
    fr: 'Une révision plus récente existe. C’est elle qu’il faut réviser.',
    es: 'Existe una revisión posterior. Es esa la que debe revisarse.',
    ar: 'توجد نسخة منقحة أحدث. نقّحوا تلك النسخة.',
  },
  'reason-missing': {
    en: 'Say in a few words why the difference is accepted.',
    fr: 'Indiquez en quelques mots pourquoi l’écart est accepté.',
    es: 'Explique en pocas palabras por qué se acepta la diferencia.',
    ar: 'اذكروا بإيجاز سبب قبول الاختلاف.',
  },
  'no-such-series': {
    en: 'This series of symbols is not known. Choose one from the list.',
    fr: 'Cette série de cotes est inconnue. Choisissez-en une dans la liste.',
    es: 'Esta serie de signaturas no se conoce. Elija una de la lista.',
    ar: 'سلسلة الرموز هذه غير معروفة. اختاروا واحدة من القائمة.',
  },
  'bad-session': {
    en: 'The session is a number or a short mark of Latin letters, digits, “/”, “.” and “-”, for example 154 or DT/2027.',
    fr: 'La session est un numéro ou une marque brève en lettres latines, chiffres, « / », « . » et « - », par exemple 154 ou DT/2027.',
    es: 'La sesión es un número o una marca breve con letras latinas, cifras, «/», «.» y «-», por ejemplo 154 o DT/2027.',
    ar: 'الدورة رقم أو علامة قصيرة من حروف لاتينية وأرقام والعلامات «/» و«.» و«-»، مثل ‎154‎ أو ‎DT/2027‎.',
  },
  'papers-issued': {
    en: 'Papers of this meeting are issued under its present symbols, which therefore stay.',
    fr: 'Des documents de cette réunion sont publiés sous les cotes actuelles, qui restent donc en vigueur.',
    es: 'Hay documentos de esta reunión publicados con las signaturas actuales, que por tanto se mantienen.',
    ar: 'صدرت وثائق لهذا الاجتماع برموزه الحالية، ولذلك تبقى كما هي.',
  },
  'minutes-issued': {
    en: 'The minutes are issued as {symbol}; the selection they record no longer changes.',
    fr: 'Le procès-verbal est publié sous la cote {symbol} ; la sélection qu’il consigne ne change plus.',
    es: 'El acta se publicó con la signatura {symbol}; la selección que recoge ya no cambia.',
    ar: 'صدر المحضر بالرمز {symbol}، ولم يعد الاختيار المدون فيه قابلاً للتغيير.',
  },
  'decider-missing': {
    en: 'Say who decided, in at least one language.',
    fr: 'Indiquez qui a décidé, dans au moins une langue.',
    es: 'Indique quién decidió, al menos en un idioma.',
    ar: 'اذكروا الجهة التي اتخذت القرار بلغة واحدة على الأقل.',
  },
  'criteria-missing': {
    en: 'Enter at least one criterion, one on each line.',
    fr: 'Saisissez au moins un critère, un par ligne.',
    es: 'Introduzca al menos un criterio, uno por línea.',
    ar: 'أدخلوا معياراً واحداً على الأقل، كل معيار في سطر.',
  },
  'candidates-missing': {
    en: 'There is no candidate to select: no delegation has named anybody yet.',
    fr: 'Aucun candidat à sélectionner : aucune délégation n’a encore désigné personne.',
    es: 'No hay candidatos que seleccionar: ninguna delegación ha designado aún a nadie.',
    ar: 'لا مرشح للاختيار: لم يسمِّ أي وفد أحداً بعد.',
  },
  'too-many-selected': {
    en: 'More candidates are selected ({selected}) than there are places ({places}). Move some to the reserve.',
    fr: 'Les candidats retenus ({selected}) sont plus nombreux que les places ({places}). Placez-en certains en réserve.',
    es: 'Hay más candidatos seleccionados ({selected}) que plazas ({places}). Pase algunos a la reserva.',
    ar: 'عدد المختارين ({selected}) يفوق عدد المقاعد ({places}). انقلوا بعضهم إلى الاحتياط.',
  },
  'reserve-order': {
    en: 'The reserve is numbered 1, 2, 3 and so on, each number once. Correct the order.',
    fr: 'La réserve se numérote 1, 2, 3, etc., chaque numéro une seule fois. Corrigez l’ordre.',
    es: 'La reserva se numera 1, 2, 3, etc., cada número una sola vez. Corrija el orden.',
    ar: 'تُرقَّم قائمة الاحتياط 1 و2 و3 وهكذا، كل رقم مرة واحدة. صححوا الترتيب.',
  },
  'decided-later': {
    en: 'The day of the decision lies ahead. A selection is recorded once it is decided.',
    fr: 'Le jour de la décision est à venir. Une sélection s’enregistre une fois décidée.',
    es: 'El día de la decisión aún no ha llegado. Una selección se registra una vez decidida.',
    ar: 'يوم القرار لم يحلّ بعد. يُسجَّل الاختيار بعد اتخاذ القرار.',
  },
  'no-such-file': {
    en: 'There is no such file of this paper: it has no version in this language. Its list of files names those that exist.',
    fr: 'Ce document n’a pas de fichier de ce nom : il n’existe pas dans cette langue. La liste de ses fichiers indique ceux qui existent.',
    es: 'Este documento no tiene tal archivo: no existe en este idioma. Su lista de archivos indica los que hay.',
    ar: 'لا يوجد ملف كهذا لهذه الوثيقة، إذ ليست لها نسخة بهذه اللغة. وتبيّن قائمة ملفاتها الملفات الموجودة.',
  },
});
