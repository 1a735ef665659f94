import { defineWords } from '../../platform/words.ts';

/** Why an act of the directory was refused; `{day}` arrives worded. */
export const directoryRefusals = defineWords({
  'slug-bad': {
    en: 'Use lower-case Latin letters, digits and single hyphens, such as parliament-ken',
    fr: 'Employez des lettres latines minuscules, des chiffres et des traits d’union simples, par exemple parliament-ken',
    es: 'Use letras latinas minúsculas, cifras y guiones sencillos, por ejemplo parliament-ken',
    ar: 'استخدموا أحرفاً لاتينية صغيرة وأرقاماً وواصلات مفردة، مثل ‎parliament-ken‎',
  },
  'slug-taken': {
    en: 'Another body already has this address. Look for it in the directory, or choose another address.',
    fr: 'Une autre institution porte déjà cette adresse. Cherchez-la dans le répertoire ou choisissez une autre adresse.',
    es: 'Otra institución ya tiene esta dirección. Búsquela en el directorio o elija otra dirección.',
    ar: 'هذا العنوان مستخدم لجهة أخرى. ابحثوا عنها في الدليل أو اختاروا عنواناً آخر.',
  },
  'country-unknown': {
    en: 'Choose a country from the list',
    fr: 'Choisissez un pays dans la liste',
    es: 'Elija un país de la lista',
    ar: 'اختاروا بلداً من القائمة',
  },
  'name-missing': {
    en: 'Give the name in at least one language',
    fr: 'Donnez le nom dans une langue au moins',
    es: 'Indique el nombre al menos en un idioma',
    ar: 'أدخلوا الاسم بلغة واحدة على الأقل',
  },
  'body-unknown': {
    en: 'This body is no longer in the directory. Go back to the list; if it should be there, ask the administrator.',
    fr: 'Cette institution ne figure plus au répertoire. Revenez à la liste ; si elle devait y figurer, adressez-vous à l’administrateur.',
    es: 'Esta institución ya no figura en el directorio. Vuelva a la lista; si debería figurar, consulte al administrador.',
    ar: 'لم تعد هذه الجهة مدرجة في الدليل. عودوا إلى القائمة، وإن كان ينبغي إدراجها فاسألوا المسؤول.',
  },
  'status-same': {
    en: 'The body already has this status. Choose another, or end the current one.',
    fr: 'L’institution a déjà ce statut. Choisissez-en un autre ou mettez fin à l’actuel.',
    es: 'La institución ya tiene esta condición. Elija otra o ponga fin a la actual.',
    ar: 'للجهة هذه الصفة بالفعل. اختاروا صفة أخرى أو أنهوا الحالية.',
  },
  'status-overlaps': {
    en: 'Two statuses would hold at once. Choose a day after {day}.',
    fr: 'Deux statuts se chevaucheraient. Choisissez un jour postérieur au {day}.',
    es: 'Coincidirían dos condiciones. Elija un día posterior al {day}.',
    ar: 'ستتداخل صفتان في الوقت نفسه. اختاروا يوماً بعد {day}.',
  },
  'status-none': {
    en: 'The body has no status to end.',
    fr: 'L’institution n’a pas de statut auquel mettre fin.',
    es: 'La institución no tiene ninguna condición a la que poner fin.',
    ar: 'ليس للجهة صفة قائمة يمكن إنهاؤها.',
  },
  'status-end-early': {
    en: 'The status began on {day}. Choose a later day.',
    fr: 'Le statut a commencé le {day}. Choisissez un jour postérieur.',
    es: 'La condición comenzó el {day}. Elija un día posterior.',
    ar: 'بدأت هذه الصفة في {day}. اختاروا يوماً لاحقاً.',
  },
  'group-unknown': {
    en: 'Choose a group from the list',
    fr: 'Choisissez un groupe dans la liste',
    es: 'Elija un grupo de la lista',
    ar: 'اختاروا مجموعة من القائمة',
  },
  'group-already': {
    en: 'The body already sits in this group.',
    fr: 'L’institution siège déjà dans ce groupe.',
    es: 'La institución ya pertenece a este grupo.',
    ar: 'الجهة عضو في هذه المجموعة بالفعل.',
  },
  'group-overlaps': {
    en: 'The body was still in this group on that day. Choose a later one.',
    fr: 'L’institution siégeait encore dans ce groupe ce jour-là. Choisissez un jour postérieur.',
    es: 'La institución aún pertenecía a este grupo ese día. Elija uno posterior.',
    ar: 'كانت الجهة لا تزال في هذه المجموعة في ذلك اليوم. اختاروا يوماً لاحقاً.',
  },
  'group-represented': {
    en: 'Another group already represents this body. Enter this one without representation, or let the body leave the other first.',
    fr: 'Un autre groupe représente déjà cette institution. Inscrivez celui-ci sans représentation, ou retirez d’abord l’institution de l’autre.',
    es: 'Otro grupo ya representa a esta institución. Inscríbala en este sin representación o retírela antes del otro.',
    ar: 'تمثّل مجموعة أخرى هذه الجهة بالفعل. أدخلوا هذه المجموعة دون تمثيل، أو أخرجوا الجهة من الأخرى أولاً.',
  },
  'group-none': {
    en: 'The body does not sit in this group.',
    fr: 'L’institution ne siège pas dans ce groupe.',
    es: 'La institución no pertenece a este grupo.',
    ar: 'الجهة ليست عضواً في هذه المجموعة.',
  },
  'group-end-early': {
    en: 'The body joined the group on {day}. Choose a later day.',
    fr: 'L’institution a rejoint le groupe le {day}. Choisissez un jour postérieur.',
    es: 'La institución ingresó en el grupo el {day}. Elija un día posterior.',
    ar: 'انضمت الجهة إلى المجموعة في {day}. اختاروا يوماً لاحقاً.',
  },
  'post-already': {
    en: 'The body already has this post.',
    fr: 'L’institution a déjà cette fonction.',
    es: 'La institución ya tiene este cargo.',
    ar: 'هذا المنصب مُدخل للجهة بالفعل.',
  },
  'post-unknown': {
    en: 'This post is no longer in the directory. Go back to the body’s page and choose again.',
    fr: 'Cette fonction ne figure plus au répertoire. Revenez à la page de l’institution et choisissez de nouveau.',
    es: 'Este cargo ya no figura en el directorio. Vuelva a la página de la institución y elija de nuevo.',
    ar: 'لم يعد هذا المنصب مدرجاً في الدليل. عودوا إلى صفحة الجهة واختاروا من جديد.',
  },
  'person-unnamed': {
    en: 'Enter the family name in at least one script',
    fr: 'Indiquez le nom de famille dans une écriture au moins',
    es: 'Indique el apellido al menos en una escritura',
    ar: 'أدخلوا اسم العائلة بخط واحد على الأقل',
  },
  'holding-too-early': {
    en: 'The current holder took office on {day}. Choose a later day.',
    fr: 'La personne en fonction l’est depuis le {day}. Choisissez un jour postérieur.',
    es: 'Quien ocupa el cargo lo asumió el {day}. Elija un día posterior.',
    ar: 'تولّى شاغل المنصب الحالي مهامه في {day}. اختاروا يوماً لاحقاً.',
  },
  'holding-overlaps': {
    en: 'A former holder held the post until {day}. Choose that day or a later one.',
    fr: 'Un prédécesseur a occupé la fonction jusqu’au {day}. Choisissez ce jour ou un jour postérieur.',
    es: 'Otra persona ocupó el cargo hasta el {day}. Elija ese día o uno posterior.',
    ar: 'شغل المنصبَ شخص آخر حتى {day}. اختاروا ذلك اليوم أو يوماً بعده.',
  },
  'post-vacant': {
    en: 'The post is vacant already.',
    fr: 'La fonction est déjà vacante.',
    es: 'El cargo ya está vacante.',
    ar: 'المنصب شاغر بالفعل.',
  },
  'holding-end-early': {
    en: 'The holder took office on {day}. Choose a later day.',
    fr: 'La personne est entrée en fonction le {day}. Choisissez un jour postérieur.',
    es: 'La persona asumió el cargo el {day}. Elija un día posterior.',
    ar: 'تولّى شاغل المنصب مهامه في {day}. اختاروا يوماً لاحقاً.',
  },
  'owner-unknown': {
    en: 'The record this address belongs to is no longer in the directory. Go back to the list and choose again.',
    fr: 'La fiche à laquelle appartient cette adresse ne figure plus au répertoire. Revenez à la liste et choisissez de nouveau.',
    es: 'La ficha a la que pertenece esta dirección ya no figura en el directorio. Vuelva a la lista y elija de nuevo.',
    ar: 'السجل الذي يعود إليه هذا العنوان لم يعد مدرجاً في الدليل. عودوا إلى القائمة واختاروا من جديد.',
  },
  'address-bad': {
    en: 'Enter an e-mail address such as speaker@parliament.example',
    fr: 'Indiquez une adresse électronique telle que presidence@parlement.example',
    es: 'Indique una dirección de correo como presidencia@parlamento.example',
    ar: 'أدخلوا عنوان بريد إلكتروني مثل ‎speaker@parliament.example‎',
  },
  'address-too-early': {
    en: 'The current address holds since {day}. Choose that day or a later one.',
    fr: 'L’adresse actuelle vaut depuis le {day}. Choisissez ce jour ou un jour postérieur.',
    es: 'La dirección actual rige desde el {day}. Elija ese día o uno posterior.',
    ar: 'العنوان الحالي سارٍ منذ {day}. اختاروا ذلك اليوم أو يوماً بعده.',
  },
});
export type DirectoryRefusalCode = keyof typeof directoryRefusals;
