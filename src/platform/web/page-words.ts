import { defineWords } from '../words.ts';

export const pageWords = defineWords({
  product: { en: 'Chancery', fr: 'Chancery', es: 'Chancery', ar: 'تشانسري' },
  skip: { en: 'Skip to the content', fr: 'Aller au contenu', es: 'Ir al contenido', ar: 'انتقلوا إلى المحتوى' },
  languages: { en: 'Languages', fr: 'Langues', es: 'Idiomas', ar: 'اللغات' },
  main: { en: 'Main menu', fr: 'Menu principal', es: 'Menú principal', ar: 'القائمة الرئيسية' },
  meetings: { en: 'Meetings', fr: 'Réunions', es: 'Reuniones', ar: 'الاجتماعات' },
  circulars: { en: 'Letters', fr: 'Lettres', es: 'Cartas', ar: 'الرسائل' },
  directory: { en: 'Directory', fr: 'Répertoire', es: 'Directorio', ar: 'الدليل' },
  activities: { en: 'Activities', fr: 'Activités', es: 'Actividades', ar: 'الأنشطة' },
  commitments: { en: 'Commitments', fr: 'Engagements', es: 'Compromisos', ar: 'الالتزامات' },
  reports: { en: 'Reports', fr: 'Rapports', es: 'Informes', ar: 'التقارير' },
  mailroom: { en: 'Mailroom', fr: 'Courrier', es: 'Correo', ar: 'البريد' },
  journal: { en: 'Journal', fr: 'Journal', es: 'Registro', ar: 'السجل' },
  signOut: { en: 'Sign out', fr: 'Se déconnecter', es: 'Cerrar sesión', ar: 'تسجيل الخروج' },
  signIn: { en: 'Sign in', fr: 'Se connecter', es: 'Iniciar sesión', ar: 'تسجيل الدخول' },
  notFound: {
    en: 'Nothing stands at this address',
    fr: 'Il n’y a rien à cette adresse',
    es: 'No hay nada en esta dirección',
    ar: 'لا يوجد شيء في هذا العنوان',
  },
  notFoundHelp: {
    en: 'Check the address, or start again from the front page. If a letter brought you here, write to the contact named in it.',
    fr: 'Vérifiez l’adresse ou repartez de la page d’accueil. Si une lettre vous a conduit ici, écrivez au contact qu’elle indique.',
    es: 'Compruebe la dirección o vuelva a la página inicial. Si le trajo aquí una carta, escriba al contacto que figura en ella.',
    ar: 'تحققوا من العنوان أو ابدأوا من الصفحة الرئيسية. وإذا وصلتم عبر رسالة فاكتبوا إلى جهة الاتصال المذكورة فيها.',
  },
  fault: {
    en: 'Something went wrong on our side',
    fr: 'Un problème est survenu de notre côté',
    es: 'Algo falló de nuestro lado',
    ar: 'حدث خلل من جانبنا',
  },
  faultHelp: {
    en: 'Nothing you saved before is lost. Go back and try again; if it happens again, give the administrator this reference: {reference}',
    fr: 'Rien de ce qui était enregistré n’est perdu. Revenez en arrière et réessayez ; si cela se reproduit, donnez cette référence à l’administrateur : {reference}',
    es: 'No se ha perdido nada de lo guardado. Vuelva atrás e inténtelo de nuevo; si se repite, dé esta referencia al administrador: {reference}',
    ar: 'لم يُفقد شيء مما حُفظ سابقاً. عودوا وحاولوا مجدداً؛ وإذا تكرر الأمر فأعطوا المسؤول هذا المرجع: {reference}',
  },
  frontPage: { en: 'Front page', fr: 'Page d’accueil', es: 'Página inicial', ar: 'الصفحة الرئيسية' },
  footer: {
    en: 'One record, from the letter to the report',
    fr: 'Un seul dossier, de la lettre au rapport',
    es: 'Un solo expediente, de la carta al informe',
    ar: 'سجل واحد، من الرسالة إلى التقرير',
  },
});
