import { defineWords } from '../../../platform/words.ts';

/** Why nothing can be signed, and what to do about it. */
export const signingRefusals = defineWords({
  'signing-file-unreadable': {
    en: 'The file with the signing certificate cannot be read: {file}. Check CHANCERY_SIGNING_FILE and who may read the file, then start again.',
    fr: 'Le fichier du certificat de signature ne peut pas être lu : {file}. Vérifiez CHANCERY_SIGNING_FILE et les droits de lecture, puis redémarrez.',
    es: 'No se puede leer el archivo del certificado de firma: {file}. Compruebe CHANCERY_SIGNING_FILE y los permisos de lectura, y vuelva a iniciar.',
    ar: 'تعذرت قراءة ملف شهادة التوقيع: \u2066{file}\u2069. تحققوا من CHANCERY_SIGNING_FILE ومن صلاحية القراءة ثم أعيدوا التشغيل.',
  },
  'signing-file-damaged': {
    en: 'The file {file} is no PKCS#12 file (.p12 or .pfx), or it is damaged. Ask the authority that issued the certificate for it again.',
    fr: 'Le fichier {file} n’est pas un fichier PKCS#12 (.p12 ou .pfx), ou il est endommagé. Redemandez-le à l’autorité qui a délivré le certificat.',
    es: 'El archivo {file} no es un fichero PKCS#12 (.p12 o .pfx) o está dañado. Pídalo de nuevo a la autoridad que expidió el certificado.',
    ar: 'الملف \u2066{file}\u2069 ليس ملف PKCS#12 (‎.p12 أو ‎.pfx) أو أنه تالف. اطلبوه مجدداً من الجهة التي أصدرت الشهادة.',
  },
  'signing-password-wrong': {
    en: 'The password does not open the signing certificate in {file}. Check CHANCERY_SIGNING_PASSWORD or the file that CHANCERY_SIGNING_PASSWORD_FILE names.',
    fr: 'Le mot de passe n’ouvre pas le certificat de signature de {file}. Vérifiez CHANCERY_SIGNING_PASSWORD ou le fichier désigné par CHANCERY_SIGNING_PASSWORD_FILE.',
    es: 'La contraseña no abre el certificado de firma de {file}. Compruebe CHANCERY_SIGNING_PASSWORD o el archivo que indica CHANCERY_SIGNING_PASSWORD_FILE.',
    ar: 'كلمة السر لا تفتح شهادة التوقيع في \u2066{file}\u2069. تحققوا من CHANCERY_SIGNING_PASSWORD أو من الملف الذي يسميه CHANCERY_SIGNING_PASSWORD_FILE.',
  },
  'signing-file-old': {
    en: 'The file {file} is closed with an outdated cipher. Write it anew with: openssl pkcs12 -legacy -in OLD.p12 -nodes | openssl pkcs12 -export -out NEW.p12',
    fr: 'Le fichier {file} est protégé par un chiffrement dépassé. Réécrivez-le avec : openssl pkcs12 -legacy -in OLD.p12 -nodes | openssl pkcs12 -export -out NEW.p12',
    es: 'El archivo {file} está protegido con un cifrado anticuado. Escríbalo de nuevo con: openssl pkcs12 -legacy -in OLD.p12 -nodes | openssl pkcs12 -export -out NEW.p12',
    ar: 'الملف \u2066{file}\u2069 محمي بتشفير قديم. أعيدوا كتابته بالأمر: \u2066openssl pkcs12 -legacy -in OLD.p12 -nodes | openssl pkcs12 -export -out NEW.p12\u2069',
  },
  'signing-key-missing': {
    en: 'The file {file} holds no private key with the certificate that belongs to it. Export both together.',
    fr: 'Le fichier {file} ne contient pas de clé privée avec le certificat correspondant. Exportez les deux ensemble.',
    es: 'El archivo {file} no contiene una clave privada con su certificado. Exporte ambos juntos.',
    ar: 'لا يحتوي الملف \u2066{file}\u2069 على مفتاح خاص مع الشهادة التي تخصه. صدّروا الاثنين معاً.',
  },
  'signing-key-unsuited': {
    en: 'The key in {file} cannot sign letters: it must be RSA of at least 2048 bits or an elliptic curve P-256, P-384 or P-521.',
    fr: 'La clé de {file} ne peut pas signer de lettres : il faut une clé RSA d’au moins 2048 bits ou une courbe elliptique P-256, P-384 ou P-521.',
    es: 'La clave de {file} no puede firmar cartas: debe ser RSA de al menos 2048 bits o una curva elíptica P-256, P-384 o P-521.',
    ar: 'لا يصلح المفتاح في \u2066{file}\u2069 لتوقيع الرسائل: يجب أن يكون RSA بطول 2048 بتاً على الأقل أو منحنى إهليلجياً P-256 أو P-384 أو P-521.',
  },
  'signing-certificate-expired': {
    en: 'The certificate of {name} expired on {day}, so nothing can be issued. Ask the administrator to set the new certificate.',
    fr: 'Le certificat de {name} a expiré le {day} : rien ne peut être émis. Demandez à l’administrateur d’installer le nouveau certificat.',
    es: 'El certificado de {name} caducó el {day}, por lo que no se puede emitir nada. Pida al administrador que instale el certificado nuevo.',
    ar: 'انتهت صلاحية شهادة {name} يوم \u2066{day}\u2069 فلا يمكن إصدار أي شيء. اطلبوا من المسؤول تركيب الشهادة الجديدة.',
  },
  'signing-certificate-not-yet': {
    en: 'The certificate of {name} is valid only from {day}, so nothing can be issued before. Ask the administrator.',
    fr: 'Le certificat de {name} n’est valable qu’à partir du {day} : rien ne peut être émis avant. Adressez-vous à l’administrateur.',
    es: 'El certificado de {name} solo es válido a partir del {day}, por lo que no se puede emitir nada antes. Consulte al administrador.',
    ar: 'لا تسري شهادة {name} إلا اعتباراً من \u2066{day}\u2069 فلا يمكن إصدار أي شيء قبل ذلك. راجعوا المسؤول.',
  },
});
