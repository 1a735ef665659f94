import { defineWords } from '../../platform/words.ts';

export const refusals = defineWords({
  'no-such-letter': {
    en: 'There is no such letter in the mailroom. Look for it in the list of letters.',
    fr: 'Cette lettre n’existe pas au courrier. Cherchez-la dans la liste des lettres.',
    es: 'Esa carta no existe en el correo. Búsquela en la lista de cartas.',
    ar: 'لا توجد رسالة كهذه في البريد. ابحثوا عنها في قائمة الرسائل.',
  },
  'already-left': {
    en: 'The letter can no longer be kept back: it has left, or was stopped before. To correct what was sent, issue a correction to its addressees.',
    fr: 'La lettre ne peut plus être retenue : elle est partie, ou avait déjà été arrêtée. Pour rectifier l’envoi, émettez un rectificatif à ses destinataires.',
    es: 'La carta ya no puede retenerse: ha salido o se detuvo antes. Para rectificar lo enviado, emita una corrección a sus destinatarios.',
    ar: 'لم يعد ممكناً احتجاز الرسالة: فقد خرجت أو أُوقفت من قبل. ولتصحيح ما أُرسل أصدروا تصويباً إلى المرسل إليهم.',
  },
  'not-repeatable': {
    en: 'Only a letter that was not sent, was kept back or is in doubt can be sent again. If the address was wrong, correct it in the directory and write anew.',
    fr: 'Seule une lettre non envoyée, retenue ou incertaine peut être renvoyée. Si l’adresse était fausse, corrigez-la dans le répertoire et écrivez de nouveau.',
    es: 'Solo puede enviarse de nuevo una carta no enviada, retenida o dudosa. Si la dirección era errónea, corríjala en el directorio y escriba otra vez.',
    ar: 'لا يُعاد إرسال إلا رسالة لم تُرسل أو احتُجزت أو كانت غير مؤكدة. وإذا كان العنوان خاطئاً فصحّحوه في الدليل واكتبوا من جديد.',
  },
  'not-a-bounce': {
    en: 'The message is not a delivery report that can be read. Forward it to the officer in charge.',
    fr: 'Ce message n’est pas un rapport de remise lisible. Transmettez-le au fonctionnaire chargé du dossier.',
    es: 'El mensaje no es un informe de entrega legible. Reenvíelo al funcionario encargado.',
    ar: 'ليست هذه الرسالة تقرير تسليم يمكن قراءته. أحيلوها إلى الموظف المسؤول.',
  },
  'incoming-closed': {
    en: 'This installation receives no messages here. The administrator opens it by setting CHANCERY_INCOMING_SECRET.',
    fr: 'Cette installation ne reçoit aucun message ici. L’administrateur l’ouvre en définissant CHANCERY_INCOMING_SECRET.',
    es: 'Esta instalación no recibe mensajes aquí. El administrador la abre definiendo CHANCERY_INCOMING_SECRET.',
    ar: 'لا يستقبل هذا النظام رسائل هنا. يفتحه المسؤول بضبط CHANCERY_INCOMING_SECRET.',
  },
  'wrong-secret': {
    en: 'The secret is missing or wrong. Ask the administrator for it and send it as a bearer token.',
    fr: 'Le secret manque ou est erroné. Demandez-le à l’administrateur et envoyez-le comme jeton « Bearer ».',
    es: 'Falta el secreto o es erróneo. Pídalo al administrador y envíelo como testigo «Bearer».',
    ar: 'المفتاح السري ناقص أو خاطئ. اطلبوه من المسؤول وأرسلوه بصيغة Bearer.',
  },
});
