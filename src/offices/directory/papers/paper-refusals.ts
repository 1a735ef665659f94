import { defineWords } from '../../../platform/words.ts';

/** Why a paper, a picture or a signature's image was not taken. */
export const paperRefusals = defineWords({
  'colour-unreadable': {
    en: 'This is no colour: {colour}. Write it as # and six digits from 0 to 9 and a to f, such as #15375f.',
    fr: 'Ce n’est pas une couleur : {colour}. Écrivez # suivi de six signes de 0 à 9 et de a à f, par exemple #15375f.',
    es: 'Esto no es un color: {colour}. Escriba # y seis signos del 0 al 9 y de la a a la f, por ejemplo #15375f.',
    ar: 'هذا ليس لوناً: ‎{colour}‎. اكتبوا العلامة # تتبعها ستة رموز من 0 إلى 9 ومن a إلى f، مثل ‎#15375f‎.',
  },
  'colour-too-pale': {
    en: 'The colour {colour} stands out from white paper by {figure} to 1 only; readers need at least {least} to 1. Choose a darker one.',
    fr: 'La couleur {colour} n’a qu’un contraste de {figure} pour 1 avec le papier blanc ; il en faut au moins {least} pour 1. Choisissez-en une plus foncée.',
    es: 'El color {colour} solo contrasta {figure} a 1 con el papel blanco; hace falta al menos {least} a 1. Elija uno más oscuro.',
    ar: 'لا يتجاوز تباين اللون ‎{colour}‎ مع الورق الأبيض {figure} إلى 1، والحد الأدنى اللازم للقراءة {least} إلى 1. اختاروا لوناً أغمق.',
  },
  'paper-out-of-limits': {
    en: 'Choose a value from {least} to {most}, or leave the field empty for the usual one.',
    fr: 'Choisissez une valeur de {least} à {most}, ou laissez le champ vide pour la valeur habituelle.',
    es: 'Elija un valor de {least} a {most}, o deje el campo vacío para el valor habitual.',
    ar: 'اختاروا قيمة من {least} إلى {most}، أو اتركوا الحقل فارغاً للقيمة المعتادة.',
  },
  'typeface-unknown': {
    en: 'There is no typeface called {name} here. Choose one from the list, or ask whoever runs the server to put its files into the folder of typefaces.',
    fr: 'Aucune police ne s’appelle {name} ici. Choisissez-en une dans la liste, ou demandez à l’exploitant du serveur d’en déposer les fichiers dans le dossier des polices.',
    es: 'Aquí no hay ningún tipo de letra llamado {name}. Elija uno de la lista o pida a quien gestiona el servidor que ponga sus archivos en la carpeta de tipos.',
    ar: 'لا يوجد هنا خط باسم {name}. اختاروا خطاً من القائمة، أو اطلبوا ممن يدير الخادم وضع ملفاته في مجلد الخطوط.',
  },
  'paper-fails': {
    en: 'Nothing was changed: on this paper some documents would not pass the checks before issue ({papers}). The samples below say why; change the settings and look again.',
    fr: 'Rien n’a été modifié : sur ce papier, certains documents ne passeraient pas les contrôles avant émission ({papers}). Les modèles ci-dessous disent pourquoi ; modifiez les réglages et revoyez-les.',
    es: 'No se cambió nada: en este papel algunos documentos no superarían los controles previos a la emisión ({papers}). Las muestras de abajo indican por qué; cambie los ajustes y vuelva a mirar.',
    ar: 'لم يتغير شيء: على هذا الورق لن تجتاز بعض الوثائق الفحوص السابقة للإصدار ({papers}). تبيّن النماذج أدناه السبب؛ عدّلوا الإعدادات ثم انظروا من جديد.',
  },
  'post-not-held': {
    en: 'Nobody holds this post today, so there is no one whose signature it could be. Enter the holder first.',
    fr: 'Personne n’occupe cette fonction aujourd’hui : la signature ne serait celle de personne. Saisissez d’abord le titulaire.',
    es: 'Hoy nadie ocupa este cargo, así que la firma no sería de nadie. Registre primero al titular.',
    ar: 'لا أحد يشغل هذا المنصب اليوم، فلا صاحب لهذا التوقيع. أدخلوا شاغل المنصب أولاً.',
  },
  'no-signature-image': {
    en: 'There is no image of this signature any more; someone may have removed it meanwhile.',
    fr: 'L’image de cette signature n’existe plus ; quelqu’un l’a peut-être retirée entre-temps.',
    es: 'Ya no hay imagen de esta firma; quizá alguien la quitó entretanto.',
    ar: 'لم تعد هناك صورة لهذا التوقيع؛ ربما أزالها شخص آخر في هذه الأثناء.',
  },
  'picture-too-large': {
    en: 'The picture is larger than {kilobytes} kB. Save it with fewer dots, or as a drawing (SVG).',
    fr: 'L’image dépasse {kilobytes} ko. Enregistrez-la avec moins de points, ou en dessin (SVG).',
    es: 'La imagen supera los {kilobytes} kB. Guárdela con menos puntos o como dibujo (SVG).',
    ar: 'حجم الصورة أكبر من {kilobytes} كيلوبايت. احفظوها بنقاط أقل، أو رسماً بصيغة SVG.',
  },
  'picture-unreadable': {
    en: 'The picture is damaged or of a rare kind. Open it in a drawing program and save it again as PNG.',
    fr: 'L’image est endommagée ou d’un type rare. Ouvrez-la dans un logiciel de dessin et enregistrez-la de nouveau en PNG.',
    es: 'La imagen está dañada o es de un tipo poco común. Ábrala en un programa de dibujo y guárdela de nuevo como PNG.',
    ar: 'الصورة تالفة أو من نوع نادر. افتحوها ببرنامج رسم واحفظوها من جديد بصيغة PNG.',
  },
  'picture-too-many-dots': {
    en: 'The picture has more than {most} dots on a side. Make it smaller; for print, 600 dots in height are plenty.',
    fr: 'L’image compte plus de {most} points sur un côté. Réduisez-la ; pour l’impression, 600 points de haut suffisent largement.',
    es: 'La imagen tiene más de {most} puntos por lado. Redúzcala; para imprimir bastan 600 puntos de alto.',
    ar: 'يزيد أحد أضلاع الصورة على {most} نقطة. صغّروها؛ فارتفاع 600 نقطة يكفي للطباعة.',
  },
  'picture-not-transparent': {
    en: 'A photograph (JPEG) has a white ground that covers the lines around it. Save the signature as PNG with a transparent ground, or as SVG.',
    fr: 'Une photographie (JPEG) a un fond blanc qui couvre les lignes voisines. Enregistrez la signature en PNG à fond transparent, ou en SVG.',
    es: 'Una fotografía (JPEG) tiene un fondo blanco que tapa las líneas vecinas. Guarde la firma como PNG de fondo transparente o como SVG.',
    ar: 'للصورة الفوتوغرافية (JPEG) خلفية بيضاء تغطي الأسطر حولها. احفظوا التوقيع بصيغة PNG بخلفية شفافة أو بصيغة SVG.',
  },
});
