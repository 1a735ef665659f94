import { defineWords } from '../../platform/words.ts';

/** Why an account was not opened, changed or closed. */
export const accountRefusals = defineWords({
  'account-exists': {
    en: 'An account with this e-mail is open already. Look for it in the list and change it there.',
    fr: 'Un compte est déjà ouvert avec cette adresse. Cherchez-le dans la liste et modifiez-le.',
    es: 'Ya hay una cuenta abierta con este correo. Búsquela en la lista y modifíquela allí.',
    ar: 'يوجد حساب مفتوح بهذا البريد الإلكتروني. ابحثوا عنه في القائمة وعدّلوه هناك.',
  },
  'account-unknown': {
    en: 'This account is closed or was never opened. Go back to the list of accounts.',
    fr: 'Ce compte est fermé ou n’a jamais été ouvert. Revenez à la liste des comptes.',
    es: 'Esta cuenta está cerrada o nunca se abrió. Vuelva a la lista de cuentas.',
    ar: 'هذا الحساب مغلق أو لم يُفتح قط. عودوا إلى قائمة الحسابات.',
  },
  'last-administrator': {
    en: 'Nobody else is an administrator. Give the role to a colleague first.',
    fr: 'Personne d’autre n’est administrateur. Confiez d’abord ce rôle à un collègue.',
    es: 'No hay otra persona administradora. Asigne antes la función a un colega.',
    ar: 'لا يوجد مسؤول آخر. امنحوا هذه الصفة لزميل أولاً.',
  },
  'person-not-found': {
    en: 'This person is not in the directory. Enter the holder of the post first, then choose the person here.',
    fr: 'Cette personne ne figure pas au répertoire. Inscrivez d’abord le titulaire de la fonction, puis choisissez la personne ici.',
    es: 'Esta persona no figura en el directorio. Inscriba primero al titular del cargo y elija después a la persona aquí.',
    ar: 'هذا الشخص غير مدرج في الدليل. أدخلوا شاغل المنصب أولاً ثم اختاروا الشخص هنا.',
  },
});
