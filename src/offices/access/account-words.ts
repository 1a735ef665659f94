import { defineWords } from '../../platform/words.ts';

/** Wordings of the administrator's pages about accounts. */
export const accountWords = defineWords({
  accounts: { en: 'Accounts', fr: 'Comptes', es: 'Cuentas', ar: 'الحسابات' },
  under: {
    en: 'Who may sign in, and what each may do.',
    fr: 'Qui peut se connecter, et ce que chacun peut faire.',
    es: 'Quién puede iniciar sesión y qué puede hacer cada persona.',
    ar: 'من يمكنه تسجيل الدخول وما يمكنه فعله.',
  },
  journal: { en: 'Journal', fr: 'Journal', es: 'Registro', ar: 'سجل الأعمال' },
  open: { en: 'Open an account', fr: 'Ouvrir un compte', es: 'Abrir una cuenta', ar: 'فتح حساب' },
  change: { en: 'Change the account', fr: 'Modifier le compte', es: 'Cambiar la cuenta', ar: 'تعديل الحساب' },
  close: { en: 'Close the account', fr: 'Fermer le compte', es: 'Cerrar la cuenta', ar: 'إغلاق الحساب' },
  closeHint: {
    en: 'The person is signed out at once and can no longer ask for a link. What was done with the account stays in the journal.',
    fr: 'La personne est aussitôt déconnectée et ne peut plus demander de lien. Ce qui a été fait avec le compte reste au journal.',
    es: 'La sesión termina de inmediato y la persona ya no puede pedir un enlace. Lo hecho con la cuenta permanece en el registro.',
    ar: 'يُسجَّل خروج الشخص فوراً ولا يمكنه طلب رابط بعد ذلك. ويبقى ما فُعل بهذا الحساب في سجل الأعمال.',
  },
  name: { en: 'Name', fr: 'Nom', es: 'Nombre', ar: 'الاسم' },
  email: { en: 'E-mail', fr: 'Adresse électronique', es: 'Correo electrónico', ar: 'البريد الإلكتروني' },
  emailHint: {
    en: 'Sign-in links go to this address. It cannot be changed later: close the account and open another.',
    fr: 'Les liens de connexion vont à cette adresse. Elle ne change plus : fermez le compte et ouvrez-en un autre.',
    es: 'Los enlaces de acceso van a esta dirección. No puede cambiarse después: cierre la cuenta y abra otra.',
    ar: 'تُرسل روابط الدخول إلى هذا العنوان. ولا يمكن تغييره لاحقاً: أغلقوا الحساب وافتحوا غيره.',
  },
  language: { en: 'Language of the pages', fr: 'Langue des pages', es: 'Idioma de las páginas', ar: 'لغة الصفحات' },
  roles: { en: 'Roles', fr: 'Rôles', es: 'Funciones', ar: 'الصلاحيات' },
  rolesHint: {
    en: 'Without a role a person reads nothing but the public pages.',
    fr: 'Sans rôle, une personne ne lit que les pages publiques.',
    es: 'Sin función, una persona solo lee las páginas públicas.',
    ar: 'لا يقرأ من لا صلاحية له سوى الصفحات العامة.',
  },
  person: { en: 'Signs as', fr: 'Signe en tant que', es: 'Firma como', ar: 'يوقّع بصفته' },
  personHint: {
    en: 'Only the holder of the signing post may sign a letter. The list shows who holds a post of our organization today.',
    fr: 'Seul le titulaire de la fonction signataire peut signer une lettre. La liste montre les titulaires actuels de nos fonctions.',
    es: 'Solo el titular del cargo firmante puede firmar una carta. La lista muestra a quienes ocupan hoy un cargo de nuestra organización.',
    ar: 'لا يوقّع الرسالة إلا شاغل المنصب الموقِّع. تبيّن القائمة شاغلي مناصب منظمتنا اليوم.',
  },
  former: {
    en: '{name}, who holds no post today',
    fr: '{name}, sans fonction à ce jour',
    es: '{name}, hoy sin cargo',
    ar: '{name}، ولا يشغل منصباً اليوم',
  },
  nobody: { en: 'Signs nothing', fr: 'Ne signe rien', es: 'No firma nada', ar: 'لا يوقّع شيئاً' },
  sendLink: { en: 'Mail a sign-in link', fr: 'Envoyer un lien de connexion', es: 'Enviar un enlace de acceso', ar: 'إرسال رابط دخول' },
  save: { en: 'Save', fr: 'Enregistrer', es: 'Guardar', ar: 'حفظ' },
  cancel: { en: 'Cancel', fr: 'Annuler', es: 'Cancelar', ar: 'إلغاء' },
  notice_opened: {
    en: 'The account is open. Mail a sign-in link so that the person can begin.',
    fr: 'Le compte est ouvert. Envoyez un lien de connexion pour que la personne puisse commencer.',
    es: 'La cuenta está abierta. Envíe un enlace de acceso para que la persona pueda empezar.',
    ar: 'فُتح الحساب. أرسلوا رابط دخول ليتمكن الشخص من البدء.',
  },
  notice_changed: { en: 'The account is changed.', fr: 'Le compte est modifié.', es: 'La cuenta queda cambiada.', ar: 'عُدّل الحساب.' },
  notice_closed: { en: 'The account is closed.', fr: 'Le compte est fermé.', es: 'La cuenta queda cerrada.', ar: 'أُغلق الحساب.' },
  notice_mailed: {
    en: 'A sign-in link is on its way. It works once, for thirty minutes.',
    fr: 'Un lien de connexion est en route. Il est valable une seule fois, pendant trente minutes.',
    es: 'Un enlace de acceso está en camino. Funciona una sola vez, durante treinta minutos.',
    ar: 'رابط الدخول في الطريق. يعمل مرة واحدة خلال ثلاثين دقيقة.',
  },
});

/** What each role is called. */
export const roleWords = defineWords({
  officer: { en: 'Officer', fr: 'Fonctionnaire', es: 'Oficial', ar: 'موظف' },
  reviser: { en: 'Reviser', fr: 'Réviseur', es: 'Revisor', ar: 'مراجع' },
  'head-of-cabinet': { en: 'Head of cabinet', fr: 'Chef de cabinet', es: 'Jefe de gabinete', ar: 'رئيس الديوان' },
  signatory: { en: 'Signatory', fr: 'Signataire', es: 'Firmante', ar: 'موقّع' },
  finance: { en: 'Finance', fr: 'Finances', es: 'Finanzas', ar: 'المالية' },
  partner: {
    en: 'Co-signing organization (clears its own versions, sees nothing else)',
    fr: 'Organisation cosignataire (valide ses versions, ne voit rien d’autre)',
    es: 'Organización cofirmante (da el visto bueno a sus versiones, no ve nada más)',
    ar: 'منظمة موقِّعة معنا (تعتمد نسخها ولا ترى غيرها)',
  },
  administrator: { en: 'Administrator', fr: 'Administrateur', es: 'Administrador', ar: 'مسؤول النظام' },
});
