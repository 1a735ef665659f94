import { defineWords } from '../../platform/words.ts';

export const words = defineWords({
  signIn: { en: 'Sign in', fr: 'Se connecter', es: 'Iniciar sesión', ar: 'تسجيل الدخول' },
  signInHelp: {
    en: 'Enter your e-mail address at the secretariat. We send you a link that works once, for thirty minutes.',
    fr: 'Indiquez votre adresse électronique au secrétariat. Nous vous envoyons un lien valable une seule fois, pendant trente minutes.',
    es: 'Indique su dirección de correo en la secretaría. Le enviaremos un enlace que funciona una sola vez, durante treinta minutos.',
    ar: 'أدخلوا عنوان بريدكم الإلكتروني في الأمانة. نرسل إليكم رابطاً يعمل مرة واحدة خلال ثلاثين دقيقة.',
  },
  email: { en: 'E-mail', fr: 'Adresse électronique', es: 'Correo electrónico', ar: 'البريد الإلكتروني' },
  send: { en: 'Send me a link', fr: 'Envoyez-moi un lien', es: 'Enviarme un enlace', ar: 'أرسلوا إليّ رابطاً' },
  sent: { en: 'Look in your mailbox', fr: 'Consultez votre messagerie', es: 'Consulte su correo', ar: 'راجعوا بريدكم' },
  sentHelp: {
    en: 'If this address belongs to an account, a link is on its way. It works once, for thirty minutes.',
    fr: 'Si cette adresse correspond à un compte, un lien est en route. Il est valable une seule fois, pendant trente minutes.',
    es: 'Si la dirección corresponde a una cuenta, el enlace está en camino. Funciona una sola vez, durante treinta minutos.',
    ar: 'إذا كان هذا العنوان يخص حساباً فالرابط في الطريق إليه. يعمل مرة واحدة خلال ثلاثين دقيقة.',
  },
  deadLink: {
    en: 'This link was used already, or its thirty minutes are over. Ask for a new one.',
    fr: 'Ce lien a déjà servi, ou ses trente minutes sont écoulées. Demandez-en un nouveau.',
    es: 'Este enlace ya se usó o han pasado los treinta minutos. Pida uno nuevo.',
    ar: 'استُخدم هذا الرابط من قبل أو انقضت دقائقه الثلاثون. اطلبوا رابطاً جديداً.',
  },
  enter: { en: 'Enter', fr: 'Entrer', es: 'Entrar', ar: 'الدخول' },
  enterHelp: {
    en: 'Press the button to sign in. The link is used only when you press it, so mail scanners cannot use it up.',
    fr: 'Appuyez sur le bouton pour vous connecter. Le lien ne sert qu’à ce moment : les antivirus de messagerie ne peuvent pas l’épuiser.',
    es: 'Pulse el botón para iniciar sesión. El enlace solo se gasta al pulsarlo, de modo que los filtros de correo no pueden agotarlo.',
    ar: 'اضغطوا الزر لتسجيل الدخول. لا يُستهلك الرابط إلا عند الضغط، فلا تستنفده برامج فحص البريد.',
  },
  mailSubject: { en: 'Your sign-in link', fr: 'Votre lien de connexion', es: 'Su enlace de acceso', ar: 'رابط الدخول الخاص بكم' },
  mailText: {
    en: 'Open this link to sign in. It works once, for thirty minutes:',
    fr: 'Ouvrez ce lien pour vous connecter. Il est valable une seule fois, pendant trente minutes :',
    es: 'Abra este enlace para iniciar sesión. Funciona una sola vez, durante treinta minutos:',
    ar: 'افتحوا هذا الرابط لتسجيل الدخول. يعمل مرة واحدة خلال ثلاثين دقيقة:',
  },
});
