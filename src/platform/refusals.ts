import { defineWords } from './words.ts';

/** Refusals that every office may give. */
export const refusals = defineWords({
  'not-signed-in': {
    en: 'You are not signed in. Ask for a sign-in link with your e-mail address, then try again.',
    fr: 'Vous n’êtes pas connecté. Demandez un lien de connexion avec votre adresse électronique, puis réessayez.',
    es: 'No ha iniciado sesión. Pida un enlace de acceso con su dirección de correo y vuelva a intentarlo.',
    ar: 'لم تسجلوا الدخول. اطلبوا رابط دخول ببريدكم الإلكتروني ثم حاولوا مجدداً.',
  },
  'not-permitted': {
    en: 'Your role does not allow this. Ask the administrator for the role, or a colleague who holds it.',
    fr: 'Votre rôle ne le permet pas. Demandez ce rôle à l’administrateur, ou adressez-vous à un collègue qui l’exerce.',
    es: 'Su función no lo permite. Pida la función al administrador o acuda a un colega que la tenga.',
    ar: 'صلاحياتكم لا تسمح بذلك. اطلبوا الصلاحية من المسؤول أو استعينوا بزميل يملكها.',
  },
  'foreign-form': {
    en: 'This form is no longer valid: you may have signed in or out since it was opened. Open the page again; what you typed is still in the other window.',
    fr: 'Ce formulaire n’est plus valable : vous vous êtes peut-être connecté ou déconnecté depuis son ouverture. Rouvrez la page ; votre saisie est encore dans l’autre fenêtre.',
    es: 'Este formulario ya no es válido: quizá inició o cerró sesión después de abrirlo. Abra de nuevo la página; lo que escribió sigue en la otra ventana.',
    ar: 'لم يعد هذا النموذج صالحاً: ربما سجلتم الدخول أو الخروج بعد فتحه. افتحوا الصفحة من جديد؛ فما كتبتموه ما زال في النافذة الأخرى.',
  },
  'too-large': {
    en: 'What you sent is larger than 12 megabytes and was not read. Choose a smaller file.',
    fr: 'Votre envoi dépasse 12 mégaoctets et n’a pas été lu. Choisissez un fichier plus petit.',
    es: 'Lo que envió supera los 12 megabytes y no se leyó. Elija un archivo más pequeño.',
    ar: 'يتجاوز ما أرسلتموه ⁦12 MB⁩ فلم يُقرأ. اختاروا ملفاً أصغر.',
  },
  'too-many-requests': {
    en: 'Too many requests came from your connection. Wait a minute and try again.',
    fr: 'Trop de demandes sont venues de votre connexion. Attendez une minute et réessayez.',
    es: 'Han llegado demasiadas solicitudes desde su conexión. Espere un minuto e inténtelo de nuevo.',
    ar: 'وردت طلبات كثيرة من اتصالكم. انتظروا دقيقة ثم حاولوا مجدداً.',
  },
});
