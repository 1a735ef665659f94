import { defineWords } from '../../../platform/words.ts';

/** Why a document was not taken in, and what to do. */
export const importRefusals = defineWords({
  'import-empty': {
    en: 'There is nothing to read. Choose a text file, or paste the text of the document.',
    fr: 'Il n’y a rien à lire. Choisissez un fichier texte ou collez le texte du document.',
    es: 'No hay nada que leer. Elija un archivo de texto o pegue el texto del documento.',
    ar: 'لا يوجد ما يُقرأ. اختاروا ملفاً نصياً أو ألصقوا نص الوثيقة.',
  },
  'import-too-large': {
    en: 'The document is longer than {limit} thousand characters. Divide it, and import one letter or one report at a time.',
    fr: 'Le document dépasse {limit} milliers de caractères. Divisez-le et importez une seule lettre ou un seul rapport à la fois.',
    es: 'El documento supera los {limit} mil caracteres. Divídalo e importe una sola carta o un solo informe cada vez.',
    ar: 'تتجاوز الوثيقة {limit} ألف حرف. قسّموها واستوردوا رسالة واحدة أو تقريراً واحداً في كل مرة.',
  },
  'import-not-text': {
    en: 'This file is not plain text. Open the document, save it as text (UTF-8), and choose that file; or paste its text.',
    fr: 'Ce fichier n’est pas du texte brut. Ouvrez le document, enregistrez-le au format texte (UTF-8) et choisissez ce fichier, ou collez son texte.',
    es: 'Este archivo no es texto sin formato. Abra el documento, guárdelo como texto (UTF-8) y elija ese archivo, o pegue el texto.',
    ar: 'هذا الملف ليس نصاً عادياً. افتحوا الوثيقة واحفظوها بصيغة نص (UTF-8) ثم اختاروا ذلك الملف، أو ألصقوا النص.',
  },
  'import-nothing-read': {
    en: 'No paragraph of such a document was recognised, so nothing can be stored. Check that the right file was chosen.',
    fr: 'Aucun paragraphe d’un tel document n’a été reconnu : rien ne peut être enregistré. Vérifiez que vous avez choisi le bon fichier.',
    es: 'No se reconoció ningún párrafo de un documento así, de modo que no hay nada que guardar. Compruebe que eligió el archivo correcto.',
    ar: 'لم يُتعرف على أي فقرة من وثيقة كهذه، فلا شيء يمكن حفظه. تأكدوا من اختيار الملف الصحيح.',
  },
  'import-known': {
    en: 'The same text was imported before, as “{fileName}” by {by}. Nothing was changed.',
    fr: 'Le même texte a déjà été importé, sous le nom « {fileName} », par {by}. Rien n’a été modifié.',
    es: 'Este mismo texto ya fue importado como «{fileName}» por {by}. No se ha cambiado nada.',
    ar: 'سبق أن استورد {by} النص نفسه باسم «{fileName}». لم يتغير شيء.',
  },
  'import-changed': {
    en: 'The text changed between the preview and this step, so nothing was stored. Read the preview below, then store again.',
    fr: 'Le texte a changé entre l’aperçu et cette étape : rien n’a été enregistré. Relisez l’aperçu ci-dessous, puis enregistrez à nouveau.',
    es: 'El texto cambió entre la vista previa y este paso, por lo que no se guardó nada. Lea la vista previa y vuelva a guardar.',
    ar: 'تغيّر النص بين المعاينة وهذه الخطوة، فلم يُحفظ شيء. اقرأوا المعاينة أدناه ثم احفظوا من جديد.',
  },
  'import-no-organization': {
    en: 'The directory does not yet hold your own organization. Enter its secretariat there first.',
    fr: 'Le répertoire ne contient pas encore votre organisation. Inscrivez-y d’abord son secrétariat.',
    es: 'El directorio aún no contiene su organización. Inscriba primero su secretaría.',
    ar: 'لا يضم الدليل منظمتكم بعد. أدخلوا أمانتها فيه أولاً.',
  },
  'import-no-signatory': {
    en: 'The directory has no secretary general of your organization who could sign. Enter the post there first.',
    fr: 'Le répertoire ne contient pas la fonction de secrétaire général de votre organisation, qui pourrait signer. Inscrivez-la d’abord.',
    es: 'El directorio no contiene el cargo de secretario general de su organización para firmar. Inscríbalo primero.',
    ar: 'لا يضم الدليل منصب أمين عام لمنظمتكم يمكنه التوقيع. أدخلوا المنصب فيه أولاً.',
  },
});
