import type { Refusal } from '../../platform/answer.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { refusals as sharedRefusals } from '../../platform/refusals.ts';
import { defineWords, type WordArguments, type Words, word } from '../../platform/words.ts';
import { clearanceRefusals } from '../clearance/public.ts';
import { refusals as documentRefusals, docxRefusals } from '../documents/public.ts';
import { exchangeRefusals } from '../languages/public.ts';
import { leavingRefusals } from '../mailroom/public.ts';
import { sendingRefusals } from './sending/sending-refusals.ts';
import { translationRefusals } from './translating/translation-refusals.ts';

/** Why an act on a circular was refused, and what to do. */
export const circularRefusals = defineWords({
  'no-such-circular': {
    en: 'There is no letter at this address. Look for it in the list of letters.',
    fr: 'Il n’y a pas de lettre à cette adresse. Cherchez-la dans la liste des lettres.',
    es: 'No hay ninguna carta en esta dirección. Búsquela en la lista de cartas.',
    ar: 'لا توجد رسالة في هذا العنوان. ابحثوا عنها في قائمة الرسائل.',
  },
  'already-issued': {
    en: 'This letter was issued as {reference}: its text is frozen. To correct it, send a new letter.',
    fr: 'Cette lettre a été émise sous la référence {reference} : son texte est figé. Pour le rectifier, envoyez une nouvelle lettre.',
    es: 'Esta carta se emitió con la referencia {reference}: su texto ya no cambia. Para corregirla, envíe una nueva carta.',
    ar: 'صدرت هذه الرسالة بالمرجع {reference} ولم يعد نصها قابلاً للتعديل. لتصحيحها أرسلوا رسالة جديدة.',
  },
  'nobody-by-post': {
    en: 'No letter can be printed: nobody of this choice has a postal address ({n} looked at). Enter the addresses in the directory, or choose all addressees.',
    fr: 'Aucune lettre à imprimer : personne dans ce choix n’a d’adresse postale ({n} examinés). Saisissez les adresses dans le répertoire ou choisissez tous les destinataires.',
    es: 'No hay cartas que imprimir: nadie de esta selección tiene dirección postal ({n} examinados). Introduzca las direcciones en el directorio o elija a todos los destinatarios.',
    ar: 'لا رسائل للطباعة: لا عنوان بريدياً لأحد ممن اخترتم (نُظر في {n}). أدخلوا العناوين في الدليل أو اختاروا كل المرسل إليهم.',
  },
  'not-printable': {
    en: 'An address cannot be printed. Look in the directory for signs that no typeface holds, or ask an administrator.',
    fr: 'Une adresse ne peut être imprimée. Cherchez dans le répertoire des signes absents des polices, ou demandez à un administrateur.',
    es: 'Una dirección no puede imprimirse. Busque en el directorio signos que ninguna fuente contiene, o pregunte a un administrador.',
    ar: 'تعذرت طباعة أحد العناوين. ابحثوا في الدليل عن علامات لا يحملها أي خط، أو اسألوا أحد المشرفين.',
  },
  'precedence-incomplete': {
    en: 'Name each organization that signs once. Choose another one for each place.',
    fr: 'Nommez une fois chaque organisation signataire. Choisissez-en une autre pour chaque rang.',
    es: 'Nombre una sola vez a cada organización firmante. Elija una distinta para cada lugar.',
    ar: 'اذكروا كل منظمة موقِّعة مرة واحدة، واختاروا لكل مرتبة منظمة أخرى.',
  },
  'nobody-to-ask': {
    en: 'No step of a co-signing organization is open, or nobody there has an account. Ask the administrator to open one, or record what it gave with a note.',
    fr: 'Aucune étape d’une organisation cosignataire n’est ouverte, ou personne n’y a de compte. Demandez à l’administrateur d’en ouvrir un, ou consignez son accord avec une note.',
    es: 'Ningún paso de una organización cofirmante está pendiente, o nadie tiene allí una cuenta. Pida al administrador que abra una o registre su acuerdo con una nota.',
    ar: 'لا خطوة مفتوحة لمنظمة موقِّعة معنا، أو لا حساب لأحد فيها. اطلبوا من مسؤول النظام فتح حساب أو سجّلوا ما أعطته مع ملاحظة.',
  },
  'version-uncleared': {
    en: 'A version would be cleared by nobody, or an organization would clear none. Tick at least one organization for each version.',
    fr: 'Une version ne serait approuvée par personne, ou une organisation n’en approuverait aucune. Cochez au moins une organisation pour chaque version.',
    es: 'Una versión quedaría sin visto bueno, o una organización sin versiones. Marque al menos una organización para cada versión.',
    ar: 'ستبقى نسخة لا يعتمدها أحد، أو منظمة لا تعتمد شيئاً. اختاروا لكل نسخة منظمة واحدة على الأقل.',
  },
  'no-languages': {
    en: 'Choose at least one language for the letter.',
    fr: 'Choisissez au moins une langue pour la lettre.',
    es: 'Elija al menos un idioma para la carta.',
    ar: 'اختاروا لغة واحدة على الأقل للرسالة.',
  },
  'no-signatories': {
    en: 'Choose at least one post that signs the letter.',
    fr: 'Choisissez au moins une fonction qui signe la lettre.',
    es: 'Elija al menos un cargo que firme la carta.',
    ar: 'اختاروا منصباً واحداً على الأقل يوقع الرسالة.',
  },
  'no-statuses': {
    en: 'Choose whom the letter is for: members, associate members, observers or partners.',
    fr: 'Choisissez à qui s’adresse la lettre : membres, membres associés, observateurs ou partenaires.',
    es: 'Elija a quién se dirige la carta: miembros, miembros asociados, observadores o entidades asociadas.',
    ar: 'اختاروا الجهة التي توجه إليها الرسالة: الأعضاء أو المنتسبين أو المراقبين أو الشركاء.',
  },
  'no-such-meeting': {
    en: 'This meeting does not exist. Choose one from the list.',
    fr: 'Cette réunion n’existe pas. Choisissez-en une dans la liste.',
    es: 'Esta reunión no existe. Elija una de la lista.',
    ar: 'هذا الاجتماع غير موجود. اختاروا اجتماعاً من القائمة.',
  },
  'changed-meanwhile': {
    en: 'A colleague saved this text while you were writing, so nothing of yours was saved yet. Your text stands below, with the saved text beside it: take over what you need, then save again.',
    fr: 'Un collègue a enregistré ce texte pendant que vous écriviez ; rien de votre saisie n’a encore été enregistré. Votre texte figure ci-dessous, à côté du texte enregistré : reprenez ce qu’il faut, puis enregistrez à nouveau.',
    es: 'Un colega guardó este texto mientras usted escribía, por lo que lo suyo aún no se ha guardado. Su texto figura abajo junto al guardado: recoja lo necesario y vuelva a guardar.',
    ar: 'حفظ أحد الزملاء هذا النص أثناء كتابتكم، فلم يُحفظ ما كتبتموه بعد. نصكم معروض أدناه وبجانبه النص المحفوظ: خذوا ما يلزم ثم احفظوا من جديد.',
  },
  'bad-markup': {
    en: 'Some facts or marks cannot be read; they are named beside their paragraphs. Nothing you typed is lost.',
    fr: 'Certaines données ou marques sont illisibles ; elles sont signalées à côté de leur paragraphe. Rien de votre saisie n’est perdu.',
    es: 'Algunos datos o marcas no se pueden leer; se indican junto a su párrafo. No se ha perdido nada de lo escrito.',
    ar: 'تعذرت قراءة بعض البيانات أو العلامات، وهي مبينة بجانب فقراتها. ولم يُفقد شيء مما كتبتم.',
  },
  'empty-text': {
    en: 'A letter needs at least one paragraph.',
    fr: 'Une lettre comporte au moins un paragraphe.',
    es: 'Una carta necesita al menos un párrafo.',
    ar: 'تحتاج الرسالة إلى فقرة واحدة على الأقل.',
  },
  'text-changed': {
    en: 'The text changed after you opened the page. Read it again, then take the step.',
    fr: 'Le texte a changé après l’ouverture de la page. Relisez-le, puis franchissez l’étape.',
    es: 'El texto cambió después de abrir la página. Léalo de nuevo y dé entonces el paso.',
    ar: 'تغيّر النص بعد فتح الصفحة. اقرأوه من جديد ثم نفذوا الخطوة.',
  },
  'findings-open': {
    en: '{n, plural, one {One finding must} other {# findings must}} be settled first. Open the check, correct the text or waive the finding with a reason.',
    fr: '{n, plural, one {Une observation doit} other {# observations doivent}} d’abord être réglées. Ouvrez le contrôle, corrigez le texte ou levez le constat en le motivant.',
    es: '{n, plural, one {Antes debe resolverse una observación} other {Antes deben resolverse # observaciones}}. Abra la comprobación, corrija el texto o dispense la observación con un motivo.',
    ar: '{n, plural, zero {لا ملاحظات} one {هناك ملاحظة يجب حلها أولاً} two {هناك ملاحظتان يجب حلهما أولاً} few {هناك # ملاحظات يجب حلها أولاً} many {هناك # ملاحظة يجب حلها أولاً} other {هناك # ملاحظة يجب حلها أولاً}}. افتحوا صفحة التدقيق وصححوا النص أو تجاوزوا الملاحظة مع ذكر السبب.',
  },
  'not-signed': {
    en: 'One version or more is not signed for the text as it stands. Open the clearance to see which.',
    fr: 'Une version au moins n’est pas signée dans son texte actuel. Voyez laquelle sous « Approbation et signature ».',
    es: 'Al menos una versión no está firmada en su texto actual. Consulte cuál en el apartado de visto bueno y firma.',
    ar: 'هناك نسخة واحدة على الأقل غير موقعة بنصها الحالي. اطلعوا عليها في قسم الاعتماد والتوقيع.',
  },
  'changed-while-issuing': {
    en: 'The letter was changed while it was being issued. Nothing was issued; open it again and repeat.',
    fr: 'La lettre a été modifiée pendant l’émission. Rien n’a été émis ; rouvrez-la et recommencez.',
    es: 'La carta se modificó mientras se emitía. No se ha emitido nada; ábrala de nuevo y repita.',
    ar: 'عُدلت الرسالة أثناء إصدارها، فلم يصدر شيء. افتحوها من جديد وأعيدوا المحاولة.',
  },
  'not-issued': {
    en: 'The letter is not issued yet. Have every version signed, then issue it.',
    fr: 'La lettre n’est pas encore émise. Faites signer chaque version, puis émettez-la.',
    es: 'La carta aún no se ha emitido. Haga firmar cada versión y emítala después.',
    ar: 'لم تصدر الرسالة بعد. استكملوا توقيع كل النسخ ثم أصدروها.',
  },
  'already-dispatched': {
    en: 'This letter was dispatched before, by {by}. Nothing was sent a second time.',
    fr: 'Cette lettre a déjà été expédiée par {by}. Rien n’a été envoyé une seconde fois.',
    es: 'Esta carta ya fue enviada por {by}. No se ha enviado nada por segunda vez.',
    ar: 'سبق أن أرسل {by} هذه الرسالة، ولم يُرسل شيء مرة ثانية.',
  },
  'corrigendum-open': {
    en: 'Corrigendum {number} of this letter is still a draft. Finish that one first.',
    fr: 'Le rectificatif {number} de cette lettre est encore en projet. Terminez-le d’abord.',
    es: 'La corrección {number} de esta carta sigue en borrador. Termínela antes.',
    ar: 'ما زال التصويب {number} لهذه الرسالة مسودة. أنجزوه أولاً.',
  },
  'correct-all-languages': {
    en: 'The letter has not gone out yet, so its corrigendum takes the place of all versions. Choose every language.',
    fr: 'La lettre n’est pas encore partie : le rectificatif remplace donc toutes les versions. Choisissez toutes les langues.',
    es: 'La carta aún no ha salido, por lo que la corrección sustituye a todas las versiones. Elija todos los idiomas.',
    ar: 'لم ترسل الرسالة بعد، ولذلك يحل التصويب محل نسخها كلها. اختاروا جميع اللغات.',
  },
  'replaced-meanwhile': {
    en: 'This letter was replaced by {reference} before it went out. Dispatch that one.',
    fr: 'Cette lettre a été remplacée par {reference} avant son départ. Expédiez celle-ci.',
    es: 'Esta carta fue sustituida por {reference} antes de salir. Envíe esa.',
    ar: 'حلّت محل هذه الرسالة {reference} قبل إرسالها. أرسلوا تلك.',
  },
  'bulletin-unanswered': {
    en: 'Nobody has to answer a bulletin, so nobody is reminded of it. Send an invitation or a letter where an answer is needed.',
    fr: 'Un bulletin n’appelle pas de réponse et ne donne pas lieu à rappel. S’il faut une réponse, envoyez une invitation ou une lettre.',
    es: 'Un boletín no requiere respuesta y no se recuerda. Si hace falta respuesta, envíe una invitación o una carta.',
    ar: 'لا تستدعي النشرة رداً فلا يُذكَّر بها أحد. إن لزم الرد فأرسلوا دعوة أو رسالة.',
  },
  'remind-first-letter': {
    en: 'A reminder goes from the letter that was sent first; the corrected text is attached to it. Open that letter.',
    fr: 'Le rappel part de la lettre envoyée en premier, avec le texte rectifié en pièce jointe. Ouvrez cette lettre.',
    es: 'El recordatorio se envía desde la primera carta, con el texto corregido adjunto. Abra esa carta.',
    ar: 'يُرسل التذكير من الرسالة الأولى ويُرفق به النص المصوَّب. افتحوا تلك الرسالة.',
  },
  'note-to-governments': {
    en: 'A note verbale goes to ambassadors or ministers only. Choose one of these posts, or another kind of letter.',
    fr: 'Une note verbale ne va qu’aux ambassadeurs ou aux ministres. Choisissez l’une de ces fonctions ou un autre type de lettre.',
    es: 'Una nota verbal solo se dirige a embajadores o ministros. Elija uno de estos cargos u otro tipo de carta.',
    ar: 'لا توجه المذكرة الشفوية إلا إلى السفراء أو الوزراء. اختاروا أحد هذين المنصبين أو نوعاً آخر من الرسائل.',
  },
  'four-eyes': {
    en: 'You wrote this version, and {organization} clears by four eyes. Ask a colleague to clear it.',
    fr: 'Vous avez rédigé cette version, et la règle du double regard s’applique ({organization}). Demandez à un collègue de l’approuver.',
    es: 'Usted redactó esta versión y rige la regla de los cuatro ojos ({organization}). Pida a un colega el visto bueno.',
    ar: 'أنتم من كتب هذه النسخة، ومبدأ العيون الأربع معمول به ({organization}). اطلبوا من زميل اعتمادها.',
  },
  'not-a-version': {
    en: 'The letter has no such version, or nobody was given it. Choose one of its languages.',
    fr: 'La lettre n’a pas cette version, ou elle n’a été confiée à personne. Choisissez l’une de ses langues.',
    es: 'La carta no tiene esa versión o no se ha asignado a nadie. Elija uno de sus idiomas.',
    ar: 'لا توجد للرسالة هذه النسخة أو لم تُسند إلى أحد. اختاروا إحدى لغاتها.',
  },
  'not-a-reviser': {
    en: 'This person has no account as a reviser. Choose another one, or ask an administrator for the role.',
    fr: 'Cette personne n’a pas de compte de réviseur. Choisissez-en une autre ou demandez ce rôle à un administrateur.',
    es: 'Esta persona no tiene cuenta de revisor. Elija otra o pida la función a un administrador.',
    ar: 'لا حساب لهذا الشخص بصفة مراجع. اختاروا غيره أو اطلبوا هذه الصفة من أحد المشرفين.',
  },
  'due-passed': {
    en: 'This day has passed. Choose a day from today on.',
    fr: 'Ce jour est passé. Choisissez un jour à partir d’aujourd’hui.',
    es: 'Ese día ya pasó. Elija un día a partir de hoy.',
    ar: 'مضى هذا اليوم. اختاروا يوماً ابتداء من اليوم.',
  },
  'no-such-paragraph': {
    en: 'This paragraph is no longer in the text. Open the page again.',
    fr: 'Ce paragraphe n’est plus dans le texte. Rouvrez la page.',
    es: 'Este párrafo ya no está en el texto. Abra de nuevo la página.',
    ar: 'لم تعد هذه الفقرة في النص. افتحوا الصفحة من جديد.',
  },
  'comment-empty': {
    en: 'Write the comment before you save it.',
    fr: 'Écrivez le commentaire avant de l’enregistrer.',
    es: 'Escriba el comentario antes de guardarlo.',
    ar: 'اكتبوا التعليق قبل حفظه.',
  },
  'no-such-comment': {
    en: 'This comment is settled already. Nothing was changed.',
    fr: 'Ce commentaire est déjà réglé. Rien n’a été modifié.',
    es: 'Este comentario ya está resuelto. No se ha modificado nada.',
    ar: 'سُوّي هذا التعليق من قبل، ولم يتغير شيء.',
  },
  'sender-missing': {
    en: 'A letter in the register has a sender and a subject. Enter both.',
    fr: 'Une lettre du registre a un expéditeur et un objet. Indiquez les deux.',
    es: 'Una carta del registro tiene remitente y asunto. Indique ambos.',
    ar: 'لكل رسالة في السجل مرسل وموضوع. أدخلوا كليهما.',
  },
  'received-later': {
    en: 'This day is still to come. Enter the day on which the letter arrived.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour d’arrivée de la lettre.',
    es: 'Ese día aún no ha llegado. Indique el día en que llegó la carta.',
    ar: 'لم يحن هذا اليوم بعد. أدخلوا يوم ورود الرسالة.',
  },
  'no-such-letter': {
    en: 'There is no such letter in the register. Look for it by its number.',
    fr: 'Cette lettre ne figure pas au registre. Cherchez-la par son numéro.',
    es: 'Esta carta no figura en el registro. Búsquela por su número.',
    ar: 'لا توجد هذه الرسالة في السجل. ابحثوا عنها برقمها.',
  },
  'sender-unknown': {
    en: 'The sender is not in the directory, so there is nobody to write to. Enter the institution there first.',
    fr: 'L’expéditeur ne figure pas au répertoire : il n’y a personne à qui écrire. Saisissez-y d’abord l’institution.',
    es: 'El remitente no figura en el directorio y no hay a quién escribir. Registre antes la institución.',
    ar: 'المرسل غير موجود في الدليل فلا يوجد من يُكتب إليه. سجّلوا الجهة فيه أولاً.',
  },
  'bad-series': {
    en: 'A series is written in capital letters, figures and hyphens, 12 at the most, for example NV or CIRC.',
    fr: 'Une série s’écrit en majuscules, chiffres et traits d’union, 12 au plus, par exemple NV ou CIRC.',
    es: 'Una serie se escribe con mayúsculas, cifras y guiones, 12 como máximo, por ejemplo NV o CIRC.',
    ar: 'تكتب السلسلة بحروف لاتينية كبيرة وأرقام وشرطات لا تتجاوز 12، مثل NV أو CIRC.',
  },
  'nobody-addressed': {
    en: 'The rule reaches nobody today. Change the addressees, or complete the directory.',
    fr: 'La règle n’atteint personne aujourd’hui. Modifiez les destinataires ou complétez le répertoire.',
    es: 'Hoy la regla no alcanza a nadie. Cambie los destinatarios o complete el directorio.',
    ar: 'لا تشمل القاعدة أحداً اليوم. غيّروا المرسل إليهم أو استكملوا الدليل.',
  },
  'not-dispatched': {
    en: 'The letter was not dispatched yet, so nobody can be reminded of it.',
    fr: 'La lettre n’a pas encore été expédiée : personne ne peut en recevoir un rappel.',
    es: 'La carta aún no se ha enviado, de modo que no cabe recordarla a nadie.',
    ar: 'لم تُرسل الرسالة بعد، فلا يمكن التذكير بها.',
  },
  'nobody-silent': {
    en: 'Everyone who was reached has answered. No reminder was sent.',
    fr: 'Tous ceux que la lettre a atteints ont répondu. Aucun rappel n’a été envoyé.',
    es: 'Han respondido todos los que la recibieron. No se envió ningún recordatorio.',
    ar: 'ردّ كل من وصلتهم الرسالة، ولم يُرسل أي تذكير.',
  },
  'call-closed': {
    en: 'The deadline has passed, so a reminder would ask for what can no longer be given. Move the deadline first.',
    fr: 'Le délai est passé : un rappel demanderait ce qui n’est plus possible. Reportez d’abord l’échéance.',
    es: 'El plazo ha vencido, y un recordatorio pediría lo que ya no es posible. Prorrogue antes el plazo.',
    ar: 'انقضت المهلة، فلا جدوى من تذكير يطلب ما لم يعد ممكناً. مددوا المهلة أولاً.',
  },
  'reminder-already-sent': {
    en: 'Reminder {number} was sent meanwhile. Nobody was written to twice; look at the coverage as it is now.',
    fr: 'Le rappel {number} a été envoyé entre-temps. Personne n’a été sollicité deux fois ; consultez la couverture actuelle.',
    es: 'El recordatorio {number} se envió entretanto. No se escribió dos veces a nadie; consulte la cobertura actual.',
    ar: 'أُرسل التذكير {number} في هذه الأثناء، ولم يُكتب لأحد مرتين. اطلعوا على التغطية الحالية.',
  },
  'no-such-enclosure': {
    en: 'This enclosure is no longer there. Open the page again to see the enclosures as they are.',
    fr: 'Cette pièce jointe n’existe plus. Rouvrez la page pour voir les pièces actuelles.',
    es: 'Este adjunto ya no existe. Abra de nuevo la página para ver los adjuntos actuales.',
    ar: 'لم يعد هذا المرفق موجوداً. افتحوا الصفحة من جديد للاطلاع على المرفقات الحالية.',
  },
  'file-missing': {
    en: 'Choose a file to upload.',
    fr: 'Choisissez un fichier à déposer.',
    es: 'Elija un archivo para subir.',
    ar: 'اختاروا ملفاً لتحميله.',
  },
  'file-type': {
    en: 'Enclosures are PDF or Word files of 10 megabytes at the most. Save the file as PDF and try again.',
    fr: 'Les pièces jointes sont des fichiers PDF ou Word de 10 mégaoctets au plus. Enregistrez le fichier en PDF et réessayez.',
    es: 'Los adjuntos son archivos PDF o Word de 10 megabytes como máximo. Guarde el archivo como PDF e inténtelo de nuevo.',
    ar: 'المرفقات ملفات PDF أو Word لا يتجاوز حجمها 10 ميغابايت. احفظوا الملف بصيغة PDF وحاولوا مجدداً.',
  },
});

/** Every refusal that an act of this office may give: its own, and those of the offices it calls. */
export const everyRefusal = {
  ...sharedRefusals,
  ...documentRefusals,
  ...docxRefusals,
  ...exchangeRefusals,
  ...clearanceRefusals,
  ...translationRefusals,
  ...circularRefusals,
  ...leavingRefusals,
  ...sendingRefusals,
};

/** The sentence of a refusal of this office or of those it calls. Throws on a code that nobody worded. */
export function wordRefusal(refusal: Refusal, language: ScreenLanguage): string {
  const wording = (everyRefusal as Words)[refusal.code];
  if (!wording) throw new Error(`refusal not worded: ${refusal.code}`);
  return word(wording, language, factsOf(refusal));
}

/** What a sentence can hold of a refusal: its texts and numbers. */
function factsOf(refusal: Refusal): WordArguments {
  const facts = Object.entries(refusal).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(facts);
}
