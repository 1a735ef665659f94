import { defineWords } from '../../../platform/words.ts';

export const incomingRefusals = defineWords({
  'bad-mailbox': {
    en: 'The setting CHANCERY_IMAP or CHANCERY_REPLIES cannot be understood: {value}. Write imaps://user:password@host/folder, and a plain address for replies.',
    fr: 'Le réglage CHANCERY_IMAP ou CHANCERY_REPLIES est incompréhensible : {value}. Écrivez imaps://utilisateur:motdepasse@hôte/dossier, et une simple adresse pour les réponses.',
    es: 'No se entiende el ajuste CHANCERY_IMAP o CHANCERY_REPLIES: {value}. Escriba imaps://usuario:contraseña@servidor/carpeta, y una dirección simple para las respuestas.',
    ar: 'تعذّر فهم الإعداد CHANCERY_IMAP أو CHANCERY_REPLIES: {value}. اكتبوا imaps://user:password@host/folder وعنواناً بسيطاً للردود.',
  },
  'empty-message': {
    en: 'The message is empty. Hand over the whole message as the mail server received it.',
    fr: 'Le message est vide. Remettez le message entier, tel que le serveur l’a reçu.',
    es: 'El mensaje está vacío. Entregue el mensaje completo, tal como lo recibió el servidor.',
    ar: 'الرسالة فارغة. سلّموا الرسالة كاملة كما استلمها الخادم.',
  },
  'message-too-large': {
    en: 'The message is larger than {megabytes} MB and was not taken. Ask the sender to share the file another way.',
    fr: 'Le message dépasse {megabytes} Mo et n’a pas été pris. Demandez à l’expéditeur de transmettre le fichier autrement.',
    es: 'El mensaje supera los {megabytes} MB y no se ha admitido. Pida al remitente que envíe el archivo por otra vía.',
    ar: 'يتجاوز حجم الرسالة {megabytes} ميغابايت فلم تُقبل. اطلبوا من المرسل إرسال الملف بطريقة أخرى.',
  },
  'no-such-mark': {
    en: 'This address is no longer marked; somebody may have reinstated it already. Look at the list again.',
    fr: 'Cette adresse n’est plus signalée ; quelqu’un l’a peut-être déjà rétablie. Consultez de nouveau la liste.',
    es: 'Esta dirección ya no está señalada; quizá alguien la haya restablecido. Consulte de nuevo la lista.',
    ar: 'لم يعد هذا العنوان معلَّماً، وربما أعاده أحد الزملاء. راجعوا القائمة من جديد.',
  },
  'reason-missing': {
    en: 'Say why the address is right after all, for example that the correspondent confirmed it by telephone.',
    fr: 'Indiquez pourquoi l’adresse est finalement bonne, par exemple parce que le correspondant l’a confirmée par téléphone.',
    es: 'Indique por qué la dirección es correcta, por ejemplo porque el corresponsal la confirmó por teléfono.',
    ar: 'اذكروا لماذا يصح هذا العنوان، كأن يكون المراسل قد أكده هاتفياً.',
  },
  'no-such-message': {
    en: 'There is no such message. Look for it in the list of what came in.',
    fr: 'Ce message n’existe pas. Cherchez-le dans la liste du courrier reçu.',
    es: 'Ese mensaje no existe. Búsquelo en la lista de lo recibido.',
    ar: 'لا توجد رسالة كهذه. ابحثوا عنها في قائمة الوارد.',
  },
  'already-closed': {
    en: 'The message was closed by {by}. Reopen it if something is still to be done.',
    fr: 'Le message a été clos par {by}. Rouvrez-le s’il reste quelque chose à faire.',
    es: '{by} cerró este mensaje. Reábralo si queda algo por hacer.',
    ar: 'أغلق {by} هذه الرسالة. أعيدوا فتحها إن بقي ما يجب فعله.',
  },
  'no-such-account': {
    en: 'Nobody with this account works here any more. Choose somebody else.',
    fr: 'Plus personne ne travaille ici avec ce compte. Choisissez quelqu’un d’autre.',
    es: 'Ya no trabaja aquí nadie con esa cuenta. Elija a otra persona.',
    ar: 'لم يعد أحد يعمل هنا بهذا الحساب. اختاروا شخصاً آخر.',
  },
  'not-cleared': {
    en: 'A paragraph that you chose is not cleared in this language. Have it cleared, or leave it out.',
    fr: 'Un paragraphe choisi n’est pas approuvé dans cette langue. Faites-le approuver ou retirez-le.',
    es: 'Un párrafo elegido no tiene el visto bueno en este idioma. Obténgalo o quítelo.',
    ar: 'إحدى الفقرات المختارة غير معتمدة بهذه اللغة. اطلبوا اعتمادها أو احذفوها.',
  },
  'nothing-to-say': {
    en: 'The answer has no paragraph. Choose at least one.',
    fr: 'La réponse ne contient aucun paragraphe. Choisissez-en au moins un.',
    es: 'La respuesta no tiene ningún párrafo. Elija al menos uno.',
    ar: 'لا يتضمن الرد أي فقرة. اختاروا فقرة واحدة على الأقل.',
  },
  'nobody-to-answer': {
    en: 'The message names no address that can be answered. Close it with a note, or telephone the sender.',
    fr: 'Le message n’indique aucune adresse de réponse. Clôturez-le avec une note ou téléphonez à l’expéditeur.',
    es: 'El mensaje no indica ninguna dirección de respuesta. Ciérrelo con una nota o llame al remitente.',
    ar: 'لا تتضمن الرسالة عنواناً يمكن الرد عليه. أغلقوها بملاحظة أو اتصلوا بالمرسل هاتفياً.',
  },
  'no-such-paragraph': {
    en: 'There is no such paragraph any more. Look at the list again.',
    fr: 'Ce paragraphe n’existe plus. Consultez de nouveau la liste.',
    es: 'Ese párrafo ya no existe. Consulte de nuevo la lista.',
    ar: 'لم تعد هذه الفقرة موجودة. راجعوا القائمة من جديد.',
  },
  'own-paragraph': {
    en: 'Whoever wrote a paragraph does not clear it. Ask a colleague.',
    fr: 'L’auteur d’un paragraphe ne l’approuve pas lui-même. Demandez à un collègue.',
    es: 'Quien escribió un párrafo no le da el visto bueno. Pídalo a un colega.',
    ar: 'لا يعتمد الفقرةَ من كتبها. اطلبوا ذلك من أحد الزملاء.',
  },
});
