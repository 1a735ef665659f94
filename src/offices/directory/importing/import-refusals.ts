import { defineWords } from '../../../platform/words.ts';

/** Why a list is not read, stored or undone. */
export const importDirectoryRefusals = defineWords({
  'import-empty': {
    en: 'The file holds no line to read. Choose another file, or check that the list stands on the first sheet.',
    fr: 'Le fichier ne contient aucune ligne. Choisissez-en un autre ou vérifiez que la liste figure sur la première feuille.',
    es: 'El archivo no contiene ninguna línea. Elija otro o compruebe que la lista esté en la primera hoja.',
    ar: 'لا يحتوي الملف على أي سطر. اختاروا ملفاً آخر أو تحققوا من أن القائمة في الورقة الأولى.',
  },
  'import-too-large': {
    en: 'The file is too large to be read at once. Divide it and import the parts one after the other.',
    fr: 'Le fichier est trop volumineux pour être lu en une fois. Divisez-le et importez les parties l’une après l’autre.',
    es: 'El archivo es demasiado grande para leerlo de una vez. Divídalo e importe las partes una tras otra.',
    ar: 'الملف أكبر من أن يُقرأ دفعة واحدة. قسّموه واستوردوا أجزاءه تباعاً.',
  },
  'import-too-many-lines': {
    en: 'The file has more than {limit} lines. Divide it and import the parts one after the other.',
    fr: 'Le fichier compte plus de {limit} lignes. Divisez-le et importez les parties l’une après l’autre.',
    es: 'El archivo tiene más de {limit} líneas. Divídalo e importe las partes una tras otra.',
    ar: 'يتجاوز الملف {limit} سطر. قسّموه واستوردوا أجزاءه تباعاً.',
  },
  'import-old-excel': {
    en: 'This is a workbook of an old Excel (.xls). Open it and save it as .xlsx, then choose that file.',
    fr: 'C’est un classeur d’un ancien Excel (.xls). Ouvrez-le, enregistrez-le au format .xlsx, puis choisissez ce fichier.',
    es: 'Es un libro de un Excel antiguo (.xls). Ábralo, guárdelo como .xlsx y elija ese archivo.',
    ar: 'هذا مصنف من إصدار قديم من إكسل (‎.xls‎). افتحوه واحفظوه بصيغة ‎.xlsx‎ ثم اختاروا ذلك الملف.',
  },
  'import-not-utf8': {
    en: 'The letters of this file cannot be told for certain, and names would be spoilt. Save it as “CSV UTF-8” or as .xlsx and choose it again.',
    fr: 'Les lettres de ce fichier ne peuvent être lues avec certitude et des noms seraient altérés. Enregistrez-le en « CSV UTF-8 » ou en .xlsx et choisissez-le de nouveau.',
    es: 'Las letras de este archivo no pueden leerse con certeza y se dañarían los nombres. Guárdelo como «CSV UTF-8» o .xlsx y elíjalo de nuevo.',
    ar: 'تتعذر قراءة حروف هذا الملف على وجه اليقين وقد تفسد الأسماء. احفظوه بصيغة «CSV UTF-8» أو ‎.xlsx‎ ثم اختاروه من جديد.',
  },
  'import-not-text': {
    en: 'This is neither a table nor a list of contacts. Choose a CSV, XLSX, vCard or JSON file.',
    fr: 'Ce n’est ni un tableau ni une liste de contacts. Choisissez un fichier CSV, XLSX, vCard ou JSON.',
    es: 'No es una tabla ni una lista de contactos. Elija un archivo CSV, XLSX, vCard o JSON.',
    ar: 'هذا الملف ليس جدولاً ولا قائمة جهات اتصال. اختاروا ملفاً بصيغة CSV أو XLSX أو vCard أو JSON.',
  },
  'import-kind-unknown': {
    en: 'Files of this kind are not read. Save the list as CSV, XLSX or vCard (.vcf) and choose it again.',
    fr: 'Ce type de fichier n’est pas lu. Enregistrez la liste en CSV, XLSX ou vCard (.vcf) et choisissez-la de nouveau.',
    es: 'No se leen archivos de este tipo. Guarde la lista como CSV, XLSX o vCard (.vcf) y elíjala de nuevo.',
    ar: 'لا تُقرأ الملفات من هذا النوع. احفظوا القائمة بصيغة CSV أو XLSX أو vCard (‎.vcf‎) ثم اختاروها من جديد.',
  },
  'import-sheet-broken': {
    en: 'The sheet is damaged and cannot be read. Open it in your spreadsheet program, save it again, and choose it once more.',
    fr: 'La feuille est endommagée et illisible. Ouvrez-la dans votre tableur, enregistrez-la et choisissez-la de nouveau.',
    es: 'La hoja está dañada y no puede leerse. Ábrala en su programa de hojas de cálculo, guárdela y elíjala de nuevo.',
    ar: 'الورقة تالفة وتتعذر قراءتها. افتحوها في برنامج الجداول واحفظوها ثم اختاروها من جديد.',
  },
  'import-json-broken': {
    en: 'The file begins like JSON but breaks off or has a fault in it. Ask whoever sent it for another copy.',
    fr: 'Le fichier commence comme du JSON mais il est incomplet ou fautif. Demandez-en une autre copie à l’expéditeur.',
    es: 'El archivo empieza como JSON, pero está incompleto o tiene un error. Pida otra copia a quien lo envió.',
    ar: 'يبدأ الملف بصيغة JSON لكنه ناقص أو فيه خطأ. اطلبوا نسخة أخرى ممن أرسله.',
  },
  'import-json-unknown': {
    en: 'This JSON is neither Popolo nor Parline data. Ask its sender for one of these, or for a table.',
    fr: 'Ce JSON ne contient ni données Popolo ni données Parline. Demandez l’un des deux à l’expéditeur, ou un tableau.',
    es: 'Este JSON no contiene datos de Popolo ni de Parline. Pida uno de los dos, o una tabla, a quien lo envió.',
    ar: 'لا يحتوي ملف JSON هذا على بيانات Popolo ولا Parline. اطلبوا من مرسله إحداهما أو جدولاً.',
  },
  'import-no-file': {
    en: 'Choose a file first',
    fr: 'Choisissez d’abord un fichier',
    es: 'Elija primero un archivo',
    ar: 'اختاروا ملفاً أولاً',
  },
  'import-unknown': {
    en: 'This import no longer exists: what is not stored is forgotten after a week. Choose the file again.',
    fr: 'Cette importation n’existe plus : ce qui n’est pas enregistré est effacé après une semaine. Choisissez de nouveau le fichier.',
    es: 'Esta importación ya no existe: lo que no se guarda se borra al cabo de una semana. Elija de nuevo el archivo.',
    ar: 'لم يعد هذا الاستيراد موجوداً: ما لا يُحفظ يُمحى بعد أسبوع. اختاروا الملف من جديد.',
  },
  'import-stored': {
    en: 'This import is already stored. Its page shows what it wrote.',
    fr: 'Cette importation est déjà enregistrée. Sa page montre ce qu’elle a inscrit.',
    es: 'Esta importación ya está guardada. Su página muestra lo que inscribió.',
    ar: 'هذا الاستيراد محفوظ من قبل. وتعرض صفحته ما أدخله.',
  },
  'import-changed': {
    en: 'The directory or the columns changed after this preview, so nothing was stored. Read the new preview below and confirm it.',
    fr: 'Le répertoire ou les colonnes ont changé depuis cet aperçu : rien n’a été enregistré. Lisez le nouvel aperçu ci-dessous et confirmez-le.',
    es: 'El directorio o las columnas han cambiado desde esta vista previa y no se ha guardado nada. Lea la nueva vista previa y confírmela.',
    ar: 'تغيّر الدليل أو تغيّرت الأعمدة بعد هذه المعاينة، فلم يُحفظ شيء. اقرأوا المعاينة الجديدة أدناه وأكّدوها.',
  },
  'import-nothing-new': {
    en: 'Nothing was stored: the directory already says all that this list says, or its lines are conflicts. The reasons stand beside the lines.',
    fr: 'Rien n’a été enregistré : le répertoire dit déjà tout ce que dit cette liste, ou ses lignes sont en conflit. Les raisons figurent à côté des lignes.',
    es: 'No se ha guardado nada: el directorio ya dice todo lo que dice esta lista, o sus líneas están en conflicto. Los motivos figuran junto a las líneas.',
    ar: 'لم يُحفظ شيء: كل ما في هذه القائمة وارد في الدليل أو أن أسطرها متعارضة. والأسباب مذكورة بجانب الأسطر.',
  },
  'import-not-stored': {
    en: 'This import was only looked at; there is nothing to undo.',
    fr: 'Cette importation a seulement été consultée ; il n’y a rien à annuler.',
    es: 'Esta importación solo se ha consultado; no hay nada que deshacer.',
    ar: 'عُرض هذا الاستيراد ولم يُحفظ؛ فلا شيء يُتراجع عنه.',
  },
  'import-undone': {
    en: 'This import is already undone.',
    fr: 'Cette importation est déjà annulée.',
    es: 'Esta importación ya está deshecha.',
    ar: 'سبق التراجع عن هذا الاستيراد.',
  },
  'undo-changed': {
    en: 'Nothing was undone: the entry of “{name}” has been changed since this import. Correct single entries in the directory instead.',
    fr: 'Rien n’a été annulé : l’inscription « {name} » a été modifiée depuis cette importation. Corrigez plutôt les inscriptions une à une dans le répertoire.',
    es: 'No se ha deshecho nada: la inscripción «{name}» ha cambiado desde esta importación. Corrija las inscripciones una a una en el directorio.',
    ar: 'لم يُتراجع عن شيء: عُدّل قيد «{name}» بعد هذا الاستيراد. صحّحوا القيود واحداً واحداً في الدليل.',
  },
  'undo-in-use': {
    en: 'Nothing was undone: a letter or an account already rests on what this import added. Correct single entries in the directory instead.',
    fr: 'Rien n’a été annulé : une lettre ou un compte repose déjà sur ce que cette importation a ajouté. Corrigez plutôt les inscriptions une à une.',
    es: 'No se ha deshecho nada: una carta o una cuenta ya se apoya en lo que añadió esta importación. Corrija las inscripciones una a una.',
    ar: 'لم يُتراجع عن شيء: تستند رسالة أو حساب إلى ما أضافه هذا الاستيراد. صحّحوا القيود واحداً واحداً في الدليل.',
  },
});
