import { defineWords } from '../../platform/words.ts';

/** Why a version was not cleared or signed. */
export const clearanceRefusals = defineWords({
  'no-such-step': {
    en: 'This step no longer exists: the signatories or languages were changed. Open the letter again to see the steps as they are now.',
    fr: 'Cette étape n’existe plus : les signataires ou les langues ont changé. Rouvrez la lettre pour voir les étapes actuelles.',
    es: 'Este paso ya no existe: cambiaron los firmantes o los idiomas. Abra de nuevo la carta para ver los pasos actuales.',
    ar: 'لم تعد هذه الخطوة موجودة بعد تغيير الموقعين أو اللغات. افتحوا الرسالة من جديد للاطلاع على الخطوات الحالية.',
  },
  'out-of-order': {
    en: 'Step {position} of this version comes first and is still open. Ask the colleague who takes it, then come back.',
    fr: 'L’étape {position} de cette version vient d’abord et reste ouverte. Adressez-vous au collègue qui en est chargé, puis revenez.',
    es: 'Antes corresponde el paso {position} de esta versión, que sigue abierto. Hable con el colega encargado y vuelva después.',
    ar: 'الخطوة {position} من هذه النسخة تسبق هذه الخطوة وما زالت مفتوحة. تواصلوا مع الزميل المكلف بها ثم عودوا.',
  },
  'already-taken': {
    en: 'This step is already taken for the text as it stands. Nothing was changed.',
    fr: 'Cette étape est déjà franchie pour le texte actuel. Rien n’a été modifié.',
    es: 'Este paso ya está dado para el texto actual. No se ha modificado nada.',
    ar: 'أُنجزت هذه الخطوة للنص الحالي، ولم يتغير شيء.',
  },
  'not-the-signatory': {
    en: 'Only {signatory} signs here. Ask the signatory, or change the signatories of the letter before it is cleared.',
    fr: 'La signature revient ici à {signatory} seulement. Adressez-vous au signataire, ou changez les signataires avant l’approbation.',
    es: 'Aquí solo firma {signatory}. Diríjase a esa persona o cambie los firmantes antes del visto bueno.',
    ar: 'التوقيع هنا من حق {signatory} حصراً. تواصلوا مع صاحب التوقيع أو غيّروا الموقعين قبل اعتماد الرسالة.',
  },
  'post-vacant': {
    en: 'Nobody holds the post that signs this letter today. Enter the holder in the directory, or change the signatories.',
    fr: 'La fonction qui signe cette lettre est vacante aujourd’hui. Indiquez son titulaire dans le répertoire, ou changez les signataires.',
    es: 'El cargo que firma esta carta está hoy vacante. Registre a su titular en el directorio o cambie los firmantes.',
    ar: 'المنصب الذي يوقع هذه الرسالة شاغر اليوم. سجّلوا شاغله في الدليل أو غيّروا الموقعين.',
  },
  'other-organization': {
    en: 'This step belongs to another organization. Each organization clears and signs its own; ask the colleague there.',
    fr: 'Cette étape revient à une autre organisation. Chacune valide et signe ce qui la concerne ; adressez-vous au collègue de celle-ci.',
    es: 'Este paso corresponde a otra organización. Cada una da su propio visto bueno y firma; diríjase a la persona encargada en ella.',
    ar: 'هذه الخطوة تخص منظمة أخرى. تعتمد كل منظمة ما يخصها وتوقعه؛ تواصلوا مع الزميل المكلف فيها.',
  },
  'note-missing': {
    en: 'Say how the other organization gave its agreement, for example the date and reference of its letter.',
    fr: 'Indiquez comment l’autre organisation a donné son accord, par exemple la date et la référence de sa lettre.',
    es: 'Indique cómo dio su acuerdo la otra organización, por ejemplo la fecha y la referencia de su carta.',
    ar: 'اذكروا كيف أبلغت المنظمة الأخرى موافقتها، مثل تاريخ رسالتها ومرجعها.',
  },
  'delegation-dates': {
    en: 'The last day comes before the first. Correct the days of the delegation.',
    fr: 'Le dernier jour précède le premier. Corrigez les jours de la délégation.',
    es: 'El último día es anterior al primero. Corrija los días de la delegación.',
    ar: 'اليوم الأخير يسبق اليوم الأول. صححوا أيام التفويض.',
  },
  'delegation-to-itself': {
    en: 'A post cannot sign for itself. Choose another post as the delegate.',
    fr: 'Une fonction ne peut signer pour elle-même. Choisissez une autre fonction comme délégataire.',
    es: 'Un cargo no puede firmar por sí mismo. Elija otro cargo como delegado.',
    ar: 'لا يوقع منصب بالنيابة عن نفسه. اختاروا منصباً آخر.',
  },
  'no-such-delegation': {
    en: 'This delegation has already ended. Open the page again to see which ones stand.',
    fr: 'Cette délégation a déjà pris fin. Rouvrez la page pour voir celles qui sont en vigueur.',
    es: 'Esta delegación ya terminó. Abra de nuevo la página para ver las vigentes.',
    ar: 'انتهى هذا التفويض. افتحوا الصفحة من جديد للاطلاع على التفويضات السارية.',
  },
  'not-taken': {
    en: 'This step was not taken, so there is nothing to withdraw.',
    fr: 'Cette étape n’a pas été franchie : il n’y a rien à retirer.',
    es: 'Este paso no se ha dado: no hay nada que retirar.',
    ar: 'لم تُنجز هذه الخطوة بعد، فلا شيء يمكن سحبه.',
  },
  'reason-missing': {
    en: 'Give the reason: colleagues will read it beside the step.',
    fr: 'Indiquez le motif : vos collègues le liront à côté de l’étape.',
    es: 'Indique el motivo: sus colegas lo leerán junto al paso.',
    ar: 'اذكروا السبب، فسيقرأه الزملاء بجانب الخطوة.',
  },
});
