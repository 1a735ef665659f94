import { defineWords } from '../../platform/words.ts';

/** Why files were not checked, and what to do; refusals of Word files are worded by the documents. */
export const concordanceRefusals = defineWords({
  'no-files': {
    en: 'There is nothing to check yet. Choose the files, or paste the texts.',
    fr: 'Il n’y a encore rien à vérifier. Choisissez les fichiers ou collez les textes.',
    es: 'Todavía no hay nada que comprobar. Elija los archivos o pegue los textos.',
    ar: 'لا يوجد بعد ما يمكن التحقق منه. اختاروا الملفات أو ألصقوا النصوص.',
  },
  'file-empty': {
    en: 'The file {file} holds no text. Choose the file that holds the version.',
    fr: 'Le fichier {file} ne contient pas de texte. Choisissez le fichier qui contient la version.',
    es: 'El archivo {file} no contiene texto. Elija el archivo que contiene la versión.',
    ar: 'لا يحتوي الملف \u2068{file}\u2069 على نص. اختاروا الملف الذي يحتوي على النسخة.',
  },
  'file-too-large': {
    en: 'The file {file} is larger than a document can be here. Divide it into parts and check them one by one.',
    fr: 'Le fichier {file} dépasse la taille admise. Divisez-le en parties et vérifiez-les une à une.',
    es: 'El archivo {file} supera el tamaño admitido. Divídalo en partes y compruébelas una a una.',
    ar: 'يتجاوز الملف \u2068{file}\u2069 الحجم المقبول. قسّموه إلى أجزاء وتحققوا من كل جزء على حدة.',
  },
  'file-not-text': {
    en: 'The file {file} is not a text. Save it as plain text (UTF-8), Word (.docx), PDF or HTML.',
    fr: 'Le fichier {file} n’est pas un texte. Enregistrez-le en texte brut (UTF-8), en Word (.docx), en PDF ou en HTML.',
    es: 'El archivo {file} no es un texto. Guárdelo como texto sin formato (UTF-8), Word (.docx), PDF o HTML.',
    ar: 'الملف \u2068{file}\u2069 ليس نصاً. احفظوه نصاً عادياً (\u2066UTF-8\u2069) أو بصيغة \u2066Word (.docx)\u2069 أو \u2066PDF\u2069 أو \u2066HTML\u2069.',
  },
  'file-not-known': {
    en: 'The file {file} is of a kind that is not read here. Save it as Word (.docx), PDF with text, HTML or plain text.',
    fr: 'Le fichier {file} est d’un type qui n’est pas lu ici. Enregistrez-le en Word (.docx), en PDF avec texte, en HTML ou en texte brut.',
    es: 'El archivo {file} es de un tipo que aquí no se lee. Guárdelo como Word (.docx), PDF con texto, HTML o texto sin formato.',
    ar: 'الملف \u2068{file}\u2069 من نوع لا يُقرأ هنا. احفظوه بصيغة \u2066Word (.docx)\u2069 أو \u2066PDF\u2069 بنص أو \u2066HTML\u2069 أو نصاً عادياً.',
  },
  'file-not-as-named': {
    en: 'The file {file} is not what its name says, or it is damaged. Open it in the program in which it was written, save it again and choose it once more.',
    fr: 'Le fichier {file} n’est pas ce qu’annonce son nom, ou il est endommagé. Ouvrez-le dans le programme d’origine, enregistrez-le de nouveau et choisissez-le à nouveau.',
    es: 'El archivo {file} no es lo que dice su nombre o está dañado. Ábralo en el programa de origen, guárdelo de nuevo y vuelva a elegirlo.',
    ar: 'الملف \u2068{file}\u2069 ليس من النوع الذي يدل عليه اسمه أو أنه تالف. افتحوه في البرنامج الذي كُتب فيه واحفظوه من جديد ثم اختاروه مرة أخرى.',
  },
  'pdf-damaged': {
    en: 'The file {file} is no PDF, or a damaged one. Export it again from the program in which it was written.',
    fr: 'Le fichier {file} n’est pas un PDF ou est endommagé. Exportez-le de nouveau depuis le programme d’origine.',
    es: 'El archivo {file} no es un PDF o está dañado. Expórtelo de nuevo desde el programa de origen.',
    ar: 'الملف \u2068{file}\u2069 ليس بصيغة \u2066PDF\u2069 أو أنه تالف. أعيدوا تصديره من البرنامج الذي كُتب فيه.',
  },
  'pdf-locked': {
    en: 'The file {file} is protected by a password. Take the password off and choose it again.',
    fr: 'Le fichier {file} est protégé par un mot de passe. Retirez le mot de passe, puis choisissez-le à nouveau.',
    es: 'El archivo {file} está protegido con contraseña. Quite la contraseña y vuelva a elegirlo.',
    ar: 'الملف \u2068{file}\u2069 محمي بكلمة مرور. أزيلوا كلمة المرور واختاروه من جديد.',
  },
  'pdf-without-text': {
    en: 'The file {file} holds pictures of pages and no text. Ask for the Word file, or have the text recognised first.',
    fr: 'Le fichier {file} contient des images de pages et pas de texte. Demandez le fichier Word ou faites d’abord reconnaître le texte.',
    es: 'El archivo {file} contiene imágenes de páginas y ningún texto. Pida el archivo de Word o haga reconocer antes el texto.',
    ar: 'يحتوي الملف \u2068{file}\u2069 على صور صفحات بلا نص. اطلبوا ملف \u2066Word\u2069 أو استخرجوا النص آلياً أولاً.',
  },
  'language-twice': {
    en: '{same, select, yes {{file} and {other} are the same file. Choose the other version in place of one of them.} other {Two of the files are in the same language ({language}), {file} being the second. Give one file for each language, or name the languages in the order of the files.}}',
    fr: '{same, select, yes {{file} et {other} sont le même fichier. Choisissez l’autre version à la place de l’un d’eux.} other {Deux des fichiers sont dans la même langue ({language}), le second étant {file}. Donnez un fichier par langue ou indiquez les langues dans l’ordre des fichiers.}}',
    es: '{same, select, yes {{file} y {other} son el mismo archivo. Elija la otra versión en lugar de uno de ellos.} other {Dos de los archivos están en el mismo idioma ({language}); el segundo es {file}. Entregue un archivo por idioma o indique los idiomas en el orden de los archivos.}}',
    ar: '{same, select, yes {\u2068{file}\u2069 و\u2068{other}\u2069 ملف واحد. اختاروا النسخة الأخرى بدلاً من أحدهما.} other {ملفان باللغة نفسها ({language})، وثانيهما \u2068{file}\u2069. قدّموا ملفاً واحداً لكل لغة أو اذكروا اللغات بترتيب الملفات.}}',
  },
  'language-lacking': {
    en: 'No version in {languages} was found in what was given. Check the files, or leave the languages to be recognised.',
    fr: 'Aucune version en {languages} n’a été trouvée. Vérifiez les fichiers ou laissez les langues être reconnues.',
    es: 'No se encontró ninguna versión en {languages}. Compruebe los archivos o deje que se reconozcan los idiomas.',
    ar: 'لم يُعثر على نسخة بلغة {languages}. تحققوا من الملفات أو اتركوا اللغات ليُتعرّف عليها.',
  },
  'directory-empty': {
    en: 'The folder {file} holds no post. Give the folder of an exported directory (CSV or JSON).',
    fr: 'Le dossier {file} ne contient aucune fonction. Indiquez le dossier d’un répertoire exporté (CSV ou JSON).',
    es: 'La carpeta {file} no contiene ningún cargo. Indique la carpeta de un directorio exportado (CSV o JSON).',
    ar: 'لا يحتوي المجلد \u2068{file}\u2069 على أي منصب. اذكروا مجلد دليل مصدَّر (\u2066CSV\u2069 أو \u2066JSON\u2069).',
  },
  'directory-not-read': {
    en: 'The file {file} of the directory cannot be read: it needs a column for the post, or an object with bodies and posts.',
    fr: 'Le fichier {file} du répertoire ne peut pas être lu : il faut une colonne de la fonction, ou un objet avec « bodies » et « posts ».',
    es: 'No se puede leer el archivo {file} del directorio: se necesita una columna del cargo o un objeto con «bodies» y «posts».',
    ar: 'تعذرت قراءة الملف \u2068{file}\u2069 من الدليل: يلزم عمود للمنصب أو كائن يضم \u2066bodies\u2069 و\u2066posts\u2069.',
  },
  'no-such-job': {
    en: 'This check no longer exists. Its texts were deleted; choose the files again.',
    fr: 'Cette vérification n’existe plus. Ses textes ont été supprimés ; choisissez à nouveau les fichiers.',
    es: 'Esta comprobación ya no existe. Sus textos se han eliminado; vuelva a elegir los archivos.',
    ar: 'لم يعد هذا التحقق موجوداً، فقد حُذفت نصوصه. اختاروا الملفات من جديد.',
  },
  'reason-needed': {
    en: 'A finding is waived with a reason, so that a reviser can follow it later. Say why.',
    fr: 'Un constat se lève avec un motif, afin qu’un réviseur puisse le comprendre plus tard. Indiquez pourquoi.',
    es: 'Una observación se dispensa con un motivo, para que un revisor pueda entenderlo después. Indique por qué.',
    ar: 'لا يُتجاوز عن ملاحظة إلا بسبب مذكور كي يتمكن المراجع من متابعته لاحقاً. اذكروا السبب.',
  },
  'no-such-finding': {
    en: 'This finding is no longer there: the texts or the rules have changed. Look at the check again.',
    fr: 'Ce constat n’existe plus : les textes ou les règles ont changé. Consultez à nouveau la vérification.',
    es: 'Esta observación ya no existe: los textos o las reglas han cambiado. Vuelva a mirar la comprobación.',
    ar: 'لم تعد هذه الملاحظة قائمة: تغيّرت النصوص أو القواعد. انظروا إلى التحقق من جديد.',
  },
  'no-mend': {
    en: 'This finding has no mend that can be taken over as it stands. Correct the text by hand.',
    fr: 'Ce constat n’a pas de correction à reprendre telle quelle. Corrigez le texte à la main.',
    es: 'Esta observación no tiene una corrección que pueda aplicarse tal cual. Corrija el texto a mano.',
    ar: 'لا يوجد لهذه الملاحظة تصحيح يمكن اعتماده كما هو. صححوا النص يدوياً.',
  },
  'question-empty': {
    en: 'A question needs words. Write what you want to know.',
    fr: 'Une question doit dire quelque chose. Écrivez ce que vous souhaitez savoir.',
    es: 'Una pregunta necesita palabras. Escriba lo que quiere saber.',
    ar: 'لا بد للسؤال من نص. اكتبوا ما تودون معرفته.',
  },
  'answer-empty': {
    en: 'An answer needs words. Write it, or leave the question open.',
    fr: 'Une réponse doit dire quelque chose. Écrivez-la ou laissez la question ouverte.',
    es: 'Una respuesta necesita palabras. Escríbala o deje la pregunta abierta.',
    ar: 'لا بد للإجابة من نص. اكتبوها أو اتركوا السؤال مفتوحاً.',
  },
  'no-such-question': {
    en: 'This question is no longer there; its check may have been deleted. Look at the page again.',
    fr: 'Cette question n’existe plus ; sa vérification a peut-être été supprimée. Consultez à nouveau la page.',
    es: 'Esta pregunta ya no existe; quizá se eliminó su comprobación. Vuelva a mirar la página.',
    ar: 'لم يعد هذا السؤال موجوداً، وربما حُذف التحقق الخاص به. انظروا إلى الصفحة من جديد.',
  },
  'no-such-colleague': {
    en: 'The account of this colleague is closed. Ask somebody else, or whoever revises.',
    fr: 'Le compte de ce collègue est fermé. Adressez-vous à quelqu’un d’autre ou à qui révise.',
    es: 'La cuenta de este colega está cerrada. Pregunte a otra persona o a quien revisa.',
    ar: 'حساب هذا الزميل مغلق. اسألوا شخصاً آخر أو من يتولى المراجعة.',
  },
});
