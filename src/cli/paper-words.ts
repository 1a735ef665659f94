import { defineWords } from '../platform/words.ts';

/** What `typeset`, `lint` and `verify` say and refuse. */
export const paperRefusals = defineWords({
  'not-documents': {
    en: 'The file {file} holds no document that can be typeset: {problem}. Write one document, a list of them, or one for each language code.',
    fr: 'Le fichier {file} ne contient pas de document à mettre en page : {problem}. Écrivez un document, une liste de documents ou un document par code de langue.',
    es: 'El archivo {file} no contiene un documento que pueda componerse: {problem}. Escriba un documento, una lista de documentos o uno por código de idioma.',
    ar: 'لا يحتوي الملف {file} على وثيقة يمكن إعدادها: {problem}. اكتبوا وثيقة واحدة أو قائمة وثائق أو وثيقة لكل رمز لغة.',
  },
  'no-such-version': {
    en: 'The file holds no version of kind “{kind}” in {language}. It holds: {has}',
    fr: 'Le fichier ne contient pas de version du type « {kind} » en {language}. Il contient : {has}',
    es: 'El archivo no contiene ninguna versión de tipo «{kind}» en {language}. Contiene: {has}',
    ar: 'لا يحتوي الملف على نسخة من نوع «{kind}» بلغة {language}. المتاح: {has}',
  },
  'no-such-format': {
    en: '“{format}” is no format. Choose among {has}.',
    fr: '« {format} » n’est pas un format. Choisissez parmi {has}.',
    es: '«{format}» no es un formato. Elija entre {has}.',
    ar: '«{format}» ليست صيغة معروفة. اختاروا من بين {has}.',
  },
  'not-a-pdf': {
    en: '{file} is no PDF, or a damaged one.',
    fr: '{file} n’est pas un PDF, ou il est endommagé.',
    es: '{file} no es un PDF o está dañado.',
    ar: 'الملف {file} ليس بصيغة PDF أو أنه تالف.',
  },
  'not-issued': {
    en: '{file} was not issued from this record, or it was changed afterwards.',
    fr: '{file} n’a pas été émis à partir de ce dossier, ou il a été modifié depuis.',
    es: '{file} no se emitió desde este expediente o se modificó después.',
    ar: 'لم يصدر الملف {file} عن هذا السجل، أو أنه عُدّل بعد صدوره.',
  },
  'no-such-code': {
    en: 'Nothing was issued under the code {value}. Check it letter by letter.',
    fr: 'Rien n’a été émis sous le code {value}. Vérifiez-le lettre par lettre.',
    es: 'No se emitió nada con el código {value}. Compruébelo letra por letra.',
    ar: 'لم يصدر شيء بالرمز ⁦{value}⁩. راجعوه حرفاً حرفاً.',
  },
  'added-since': {
    en: '{file} begins with the issued file, but something was added afterwards. Do not rely on what it shows.',
    fr: '{file} commence par le fichier émis, mais quelque chose y a été ajouté ensuite. Ne vous fiez pas à ce qu’il montre.',
    es: '{file} comienza con el archivo emitido, pero después se le añadió algo. No confíe en lo que muestra.',
    ar: 'يبدأ ⁦{file}⁩ بالملف الصادر لكن شيئاً أُضيف إليه لاحقاً. لا تعتمدوا على ما يظهر فيه.',
  },
  'signature-broken': {
    en: 'A signature in {file} does not fit the file. Ask who signed it to sign the issued file again.',
    fr: 'Une signature de {file} ne correspond pas au fichier. Demandez au signataire de signer à nouveau le fichier émis.',
    es: 'Una firma de {file} no corresponde al archivo. Pida a quien firmó que firme de nuevo el archivo emitido.',
    ar: 'في ⁦{file}⁩ توقيع لا يطابق الملف. اطلبوا من الموقّع أن يوقّع الملف الصادر مجدداً.',
  },
  'findings-found': {
    en: '{count, plural, one {# place needs} other {# places need}} mending:',
    fr: '{count, plural, one {# passage} many {# de passages} other {# passages}} à corriger :',
    es: '{count, plural, one {# pasaje} many {# de pasajes} other {# pasajes}} por corregir:',
    ar: '{count, plural, zero {لا مواضع} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعاً} other {# موضع}} بحاجة إلى تصحيح:',
  },
  'faults-found': {
    en: 'It was issued as said, but breaks these rules:',
    fr: 'Il a bien été émis, mais enfreint ces règles :',
    es: 'Se emitió tal como se indica, pero incumple estas reglas:',
    ar: 'صدر كما هو مذكور، لكنه يخالف هذه القواعد:',
  },
});

export const paperWords = defineWords({
  clean: {
    en: '{count, plural, one {# document} other {# documents}}: nothing to mend.',
    fr: '{count, plural, one {# document} many {# de documents} other {# documents}} : rien à corriger.',
    es: '{count, plural, one {# documento} many {# de documentos} other {# documentos}}: nada que corregir.',
    ar: '{count, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}: لا شيء يحتاج إلى تصحيح.',
  },
  issued: {
    en: 'Issued by {by} on {day} as {reference}: {title} ({language}), code {code}',
    fr: 'Émis par {by} le {day} sous la référence {reference} : {title} ({language}), code {code}',
    es: 'Emitido por {by} el {day} con la referencia {reference}: {title} ({language}), código {code}',
    ar: 'صدر عن {by} يوم {day} بالمرجع {reference}: {title} ({language})، الرمز {code}',
  },
  archival: {
    en: 'It is the archival copy and carries its record.',
    fr: 'C’est l’exemplaire d’archives ; il contient ses données.',
    es: 'Es el ejemplar de archivo y lleva consigo sus datos.',
    ar: 'هذه نسخة المحفوظات وهي تحمل بياناتها.',
  },
  signedSince: {
    en: 'A signature was added afterwards; the issued pages are unchanged.',
    fr: 'Une signature a été ajoutée ensuite ; les pages émises sont inchangées.',
    es: 'Después se añadió una firma; las páginas emitidas no han cambiado.',
    ar: 'أُضيف توقيع لاحقاً ولم تتغير الصفحات الصادرة.',
  },
  replaced: {
    en: 'It was replaced by a newer one: {code}',
    fr: 'Il a été remplacé par un plus récent : {code}',
    es: 'Fue sustituido por otro más reciente: {code}',
    ar: 'حلّت محله نسخة أحدث: ⁦{code}⁩',
  },
  signatureHolds: {
    en: 'Signed with the certificate of {name}, issued by {issuer}, at {at}: the signature fits the file. Whether to trust the certificate is for you to judge.',
    fr: 'Signé avec le certificat de {name}, délivré par {issuer}, à {at} : la signature correspond au fichier. À vous de juger si ce certificat mérite confiance.',
    es: 'Firmado con el certificado de {name}, expedido por {issuer}, a las {at}: la firma corresponde al archivo. A usted le toca juzgar si el certificado merece confianza.',
    ar: 'موقّع بشهادة {name} الصادرة عن {issuer} في ⁦{at}⁩: التوقيع يطابق الملف، أما الثقة بالشهادة فتقديرها لكم.',
  },
  signatureHoldsPart: {
    en: 'Signed with the certificate of {name}, issued by {issuer}, at {at}: the signature fits the file as it was before something was added.',
    fr: 'Signé avec le certificat de {name}, délivré par {issuer}, à {at} : la signature correspond au fichier tel qu’il était avant un ajout.',
    es: 'Firmado con el certificado de {name}, expedido por {issuer}, a las {at}: la firma corresponde al archivo tal como era antes de un añadido.',
    ar: 'موقّع بشهادة {name} الصادرة عن {issuer} في ⁦{at}⁩: التوقيع يطابق الملف كما كان قبل الإضافة.',
  },
  signatureBroken: {
    en: 'A signature in the name of {name} does not fit the file.',
    fr: 'Une signature au nom de {name} ne correspond pas au fichier.',
    es: 'Una firma a nombre de {name} no corresponde al archivo.',
    ar: 'توقيع باسم {name} لا يطابق الملف.',
  },
  soundArchive: {
    en: 'No rule of PDF/A-3a and PDF/UA-1 that is checked is broken.',
    fr: 'Aucune des règles de PDF/A-3a et de PDF/UA-1 vérifiées n’est enfreinte.',
    es: 'No se incumple ninguna de las reglas de PDF/A-3a y PDF/UA-1 comprobadas.',
    ar: 'لم تُخالف أي قاعدة من قواعد PDF/A-3a وPDF/UA-1 التي جرى التحقق منها.',
  },
  sound: {
    en: 'No rule of PDF/UA-1 that is checked is broken.',
    fr: 'Aucune des règles de PDF/UA-1 vérifiées n’est enfreinte.',
    es: 'No se incumple ninguna de las reglas de PDF/UA-1 comprobadas.',
    ar: 'لم تُخالف أي قاعدة من قواعد PDF/UA-1 التي جرى التحقق منها.',
  },
});
