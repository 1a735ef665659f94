import { defineWords } from '../platform/words.ts';

/** What a new secretariat does before its first letter. */
export const firstStepWords = defineWords({
  title: { en: 'First steps', fr: 'Premiers pas', es: 'Primeros pasos', ar: 'الخطوات الأولى' },
  under: {
    en: 'Before the first letter, in this order. The list goes away when all is there.',
    fr: 'Avant la première lettre, dans cet ordre. La liste disparaît quand tout est en place.',
    es: 'Antes de la primera carta, en este orden. La lista desaparece cuando todo está listo.',
    ar: 'قبل الرسالة الأولى، بهذا الترتيب. تختفي القائمة عند اكتمال كل شيء.',
  },
  done: { en: 'Done', fr: 'Fait', es: 'Hecho', ar: 'أُنجز' },
  organization: {
    en: 'Enter your organization',
    fr: 'Inscrire votre organisation',
    es: 'Inscribir su organización',
    ar: 'إدخال منظمتكم',
  },
  organizationHint: {
    en: 'Its names in every language in which you write.',
    fr: 'Ses noms dans chaque langue où vous écrivez.',
    es: 'Sus nombres en cada idioma en que escribe.',
    ar: 'أسماؤها بكل لغة تكتبون بها.',
  },
  letterhead: { en: 'Set its letterhead', fr: 'Établir son papier à en-tête', es: 'Definir su membrete', ar: 'إعداد ترويسة رسائلها' },
  letterheadHint: {
    en: 'One per language, English first; the administrator does this.',
    fr: 'Un par langue, l’anglais d’abord ; c’est l’administrateur qui s’en charge.',
    es: 'Uno por idioma, primero el inglés; lo hace la persona administradora.',
    ar: 'ترويسة لكل لغة، والإنكليزية أولاً، ويتولى ذلك مسؤول النظام.',
  },
  posts: {
    en: 'Enter its posts and their holders',
    fr: 'Inscrire ses fonctions et leurs titulaires',
    es: 'Inscribir sus cargos y titulares',
    ar: 'إدخال مناصبها وشاغليها',
  },
  postsHint: {
    en: 'At least the post that signs your letters.',
    fr: 'Au moins la fonction qui signe vos lettres.',
    es: 'Al menos el cargo que firma sus cartas.',
    ar: 'المنصب الذي يوقّع رسائلكم على الأقل.',
  },
  directory: {
    en: 'Import the directory',
    fr: 'Importer le répertoire',
    es: 'Importar el directorio',
    ar: 'استيراد الدليل',
  },
  directoryHint: {
    en: 'Your member parliaments, with whom to address and where.',
    fr: 'Vos parlements membres, avec les personnes à qui écrire et leurs adresses.',
    es: 'Sus parlamentos miembros, con las personas a quienes escribir y sus direcciones.',
    ar: 'برلماناتكم الأعضاء ومن يُراسَل فيها وعناوينهم.',
  },
  accounts: {
    en: 'Open accounts for your colleagues',
    fr: 'Ouvrir des comptes à vos collègues',
    es: 'Abrir cuentas a sus colegas',
    ar: 'فتح حسابات لزملائكم',
  },
  accountsHint: {
    en: 'A reviser, a head of cabinet and whoever signs; the administrator does this.',
    fr: 'Un réviseur, un chef de cabinet et le signataire ; c’est l’administrateur qui s’en charge.',
    es: 'Un revisor, un jefe de gabinete y quien firma; lo hace la persona administradora.',
    ar: 'مراجع ورئيس ديوان وصاحب التوقيع، ويتولى ذلك مسؤول النظام.',
  },
});
