import { defineWords } from '../platform/words.ts';

export const settingsRefusals = defineWords({
  'bad-port': {
    en: 'PORT is “{value}”; it must be a whole number from 0 to 65535.',
    fr: 'PORT vaut « {value} » ; il faut un nombre entier de 0 à 65535.',
    es: 'PORT vale «{value}»; debe ser un número entero de 0 a 65535.',
    ar: 'قيمة PORT هي «{value}»؛ يجب أن تكون عدداً صحيحاً من 0 إلى 65535.',
  },
  'bad-public-url': {
    en: 'CHANCERY_URL is “{value}”; it must be an address such as https://chancery.secretariat.example',
    fr: 'CHANCERY_URL vaut « {value} » ; il faut une adresse telle que https://chancery.secretariat.example',
    es: 'CHANCERY_URL vale «{value}»; debe ser una dirección como https://chancery.secretariat.example',
    ar: 'قيمة CHANCERY_URL هي «{value}»؛ يجب أن تكون عنواناً مثل https://chancery.secretariat.example',
  },
  'bad-smtp-url': {
    en: 'CHANCERY_SMTP is not an address such as smtp://user:password@mail.example:587 or smtps://…',
    fr: 'CHANCERY_SMTP n’est pas une adresse telle que smtp://user:password@mail.example:587 ou smtps://…',
    es: 'CHANCERY_SMTP no es una dirección como smtp://user:password@mail.example:587 o smtps://…',
    ar: 'قيمة CHANCERY_SMTP ليست عنواناً مثل smtp://user:password@mail.example:587 أو smtps://…',
  },
  'bad-smtp-connections': {
    en: 'CHANCERY_SMTP_CONNECTIONS is not a number from 1 to 20: {value}. Correct it or leave it out.',
    fr: 'CHANCERY_SMTP_CONNECTIONS n’est pas un nombre de 1 à 20 : {value}. Corrigez-le ou omettez-le.',
    es: 'CHANCERY_SMTP_CONNECTIONS no es un número de 1 a 20: {value}. Corríjalo u omítalo.',
    ar: 'قيمة CHANCERY_SMTP_CONNECTIONS ليست عدداً بين 1 و20: {value}. صحّحوها أو احذفوها.',
  },
  'bad-smtp-ca-file': {
    en: 'No certificate can be read from the file of CHANCERY_SMTP_CA: {value}. It holds the authority of your mail server in PEM.',
    fr: 'Aucun certificat lisible dans le fichier de CHANCERY_SMTP_CA : {value}. Il contient en PEM l’autorité de votre serveur de courrier.',
    es: 'No se lee ningún certificado en el archivo de CHANCERY_SMTP_CA: {value}. Contiene en PEM la autoridad de su servidor de correo.',
    ar: 'تعذّرت قراءة أي شهادة من ملف CHANCERY_SMTP_CA: {value}. يتضمن الملف جهة إصدار شهادة خادم بريدكم بصيغة PEM.',
  },
  'bad-dkim': {
    en: 'CHANCERY_DKIM is not domain:selector:file with a file that holds an RSA key: {value}. Correct it, or leave it out to sign nothing.',
    fr: 'CHANCERY_DKIM n’est pas de la forme domaine:sélecteur:fichier avec une clé RSA : {value}. Corrigez-le, ou omettez-le pour ne rien signer.',
    es: 'CHANCERY_DKIM no tiene la forma dominio:selector:archivo con una clave RSA: {value}. Corríjalo u omítalo para no firmar nada.',
    ar: 'قيمة CHANCERY_DKIM ليست بصيغة domain:selector:file مع ملف يتضمن مفتاح RSA: {value}. صحّحوها، أو احذفوها إذا لم ترغبوا في التوقيع.',
  },
  'bad-signing-password-file': {
    en: 'The file with the password of the signing certificate cannot be read: {value}. Check CHANCERY_SIGNING_PASSWORD_FILE and who may read it.',
    fr: 'Le fichier du mot de passe du certificat de signature ne peut pas être lu : {value}. Vérifiez CHANCERY_SIGNING_PASSWORD_FILE et les droits de lecture.',
    es: 'No se puede leer el archivo con la contraseña del certificado de firma: {value}. Compruebe CHANCERY_SIGNING_PASSWORD_FILE y los permisos de lectura.',
    ar: 'تعذرت قراءة ملف كلمة سر شهادة التوقيع: ⁦{value}⁩. تحققوا من CHANCERY_SIGNING_PASSWORD_FILE ومن صلاحية القراءة.',
  },
  'port-in-use': {
    en: 'Another program already listens on port {port}. Stop it, or choose another port: PORT=8081 npm start',
    fr: 'Un autre programme écoute déjà sur le port {port}. Arrêtez-le ou choisissez un autre port : PORT=8081 npm start',
    es: 'Otro programa ya escucha en el puerto {port}. Deténgalo o elija otro puerto: PORT=8081 npm start',
    ar: 'يستمع برنامج آخر بالفعل على المنفذ {port}. أوقفوه أو اختاروا منفذاً آخر: ‎PORT=8081 npm start‎',
  },
  'port-not-allowed': {
    en: 'This user may not listen on port {port}. Choose a port above 1024: PORT=8080 npm start',
    fr: 'Cet utilisateur ne peut pas écouter sur le port {port}. Choisissez un port supérieur à 1024 : PORT=8080 npm start',
    es: 'Este usuario no puede escuchar en el puerto {port}. Elija un puerto superior a 1024: PORT=8080 npm start',
    ar: 'لا يُسمح لهذا المستخدم بالاستماع على المنفذ {port}. اختاروا منفذاً أعلى من 1024: ‎PORT=8080 npm start‎',
  },
  'say-yes': {
    en: 'This empties the whole record. If that is what you want, say: chancery reset --yes',
    fr: 'Cette commande vide tout le dossier. Si c’est bien ce que vous voulez : chancery reset --yes',
    es: 'Esta orden vacía todo el expediente. Si es lo que desea: chancery reset --yes',
    ar: 'يُفرغ هذا الأمر السجل كله. إذا كان هذا ما تريدونه فاكتبوا: ‎chancery reset --yes‎',
  },
  'no-such-record': {
    en: 'There is no {what} “{value}”. List them with: chancery {list}',
    fr: 'Il n’y a pas de {what} « {value} ». Pour la liste : chancery {list}',
    es: 'No existe {what} «{value}». Para ver la lista: chancery {list}',
    ar: 'لا يوجد {what} «{value}». لعرض القائمة: ‎chancery {list}‎',
  },
  'no-such-file': {
    en: 'The file {value} cannot be read. Check its name and its permissions.',
    fr: 'Le fichier {value} ne peut pas être lu. Vérifiez son nom et ses droits.',
    es: 'No se puede leer el archivo {value}. Compruebe su nombre y sus permisos.',
    ar: 'تعذرت قراءة الملف {value}. تحققوا من اسمه وصلاحياته.',
  },
  'file-not-written': {
    en: 'The file {value} cannot be written. Check the folder and its permissions, or choose another.',
    fr: 'Le fichier {value} ne peut pas être écrit. Vérifiez le dossier et ses droits, ou choisissez-en un autre.',
    es: 'No se puede escribir el archivo {value}. Compruebe la carpeta y sus permisos, o elija otra.',
    ar: 'تعذرت كتابة الملف {value}. تحققوا من المجلد وصلاحياته أو اختاروا مجلداً آخر.',
  },
});

export const serveWords = defineWords({
  loading: {
    en: 'Loading the demonstration secretariat (once) …',
    fr: 'Chargement du secrétariat de démonstration (une seule fois) …',
    es: 'Cargando la secretaría de demostración (una sola vez) …',
    ar: 'تحميل أمانة العرض التجريبي (مرة واحدة) …',
  },
  ready: {
    en: 'Chancery is ready at {url}',
    fr: 'Chancery est prêt à l’adresse {url}',
    es: 'Chancery está listo en {url}',
    ar: 'تشانسري جاهز على العنوان {url}',
  },
  links: {
    en: 'One-time sign-in links of the demonstration (good for twelve hours, once each):',
    fr: 'Liens de connexion de la démonstration (valables douze heures, une fois chacun) :',
    es: 'Enlaces de acceso de la demostración (válidos doce horas, una vez cada uno):',
    ar: 'روابط الدخول للعرض التجريبي (صالحة اثنتي عشرة ساعة، لمرة واحدة لكل رابط):',
  },
  capture: {
    en: 'Mail goes nowhere but to the local capture: {url}',
    fr: 'Le courrier ne va nulle part ailleurs que dans la capture locale : {url}',
    es: 'El correo no sale de la captura local: {url}',
    ar: 'لا يخرج أي بريد من الصندوق المحلي: {url}',
  },
  signing: {
    en: 'What is issued is signed with the certificate of {name}, valid until {day}.',
    fr: 'Ce qui est émis est signé avec le certificat de {name}, valable jusqu’au {day}.',
    es: 'Lo que se emite se firma con el certificado de {name}, válido hasta el {day}.',
    ar: 'يُوقَّع ما يصدر بشهادة {name} السارية حتى ⁦{day}⁩.',
  },
  signingSoon: {
    en: 'The certificate of {name} expires on {day}. Order the next one now: nothing can be issued after that day.',
    fr: 'Le certificat de {name} expire le {day}. Commandez le suivant dès maintenant : rien ne pourra être émis après ce jour.',
    es: 'El certificado de {name} caduca el {day}. Pida ya el siguiente: después de ese día no se podrá emitir nada.',
    ar: 'تنتهي صلاحية شهادة {name} يوم ⁦{day}⁩. اطلبوا الشهادة التالية الآن، فلن يمكن إصدار شيء بعد ذلك اليوم.',
  },
  adopted: {
    en: 'A database server left by an earlier process was found running and taken over.',
    fr: 'Un serveur de base de données laissé par un processus antérieur a été repris.',
    es: 'Se ha adoptado un servidor de base de datos que dejó un proceso anterior.',
    ar: 'عُثر على خادم قاعدة بيانات تركته عملية سابقة وجرى اعتماده.',
  },
  stopping: { en: 'Stopping …', fr: 'Arrêt …', es: 'Deteniendo …', ar: 'جارٍ الإيقاف …' },
  stopped: {
    en: 'Stopped. Everything is kept.',
    fr: 'Arrêté. Tout est conservé.',
    es: 'Detenido. Todo queda guardado.',
    ar: 'توقف. كل شيء محفوظ.',
  },
});
