import { defineWords } from '../../../platform/words.ts';

/** Findings about the kind of a letter, what it promises to enclose, and its links. */
export const findingWords = defineWords({
  'place-open': {
    en: 'An open place of the template is still there.',
    fr: 'Il reste un blanc du modèle à compléter.',
    es: 'Queda un hueco de la plantilla por completar.',
    ar: 'ما زال في النص فراغ من القالب.',
  },
  'why_place-open': {
    en: 'It would be printed as […]. Write what belongs there, or take the sentence out.',
    fr: 'Il serait imprimé […]. Écrivez ce qui convient ou supprimez la phrase.',
    es: 'Se imprimiría […]. Escriba lo que corresponda o suprima la frase.',
    ar: 'سيُطبع […] كما هو. اكتبوا ما يلزم أو احذفوا الجملة.',
  },
  'note-in-first-person': {
    en: 'A note verbale speaks in the third person: “{word}”.',
    fr: 'Une note verbale s’écrit à la troisième personne\u00a0: «\u00a0{word}\u00a0».',
    es: 'Una nota verbal se escribe en tercera persona: «{word}».',
    ar: 'تُكتب المذكرة الشفوية بصيغة الغائب: «{word}».',
  },
  'why_note-in-first-person': {
    en: 'It is a note of one institution to another and names both. Write “the secretariat” and “the Permanent Mission”.',
    fr: 'C’est une note d’une institution à une autre, et elle les nomme. Écrivez «\u00a0le secrétariat\u00a0» et «\u00a0la Mission permanente\u00a0».',
    es: 'Es una nota de una institución a otra y nombra a ambas. Escriba «la secretaría» y «la Misión Permanente».',
    ar: 'هي مذكرة من مؤسسة إلى أخرى وتسمي كلتيهما. اكتبوا «الأمانة» و«البعثة الدائمة».',
  },
  'note-to-others': {
    en: 'A note verbale goes to missions and ministries only.',
    fr: 'Une note verbale ne s’adresse qu’aux missions et aux ministères.',
    es: 'Una nota verbal solo se dirige a misiones y ministerios.',
    ar: 'لا توجه المذكرة الشفوية إلا إلى البعثات والوزارات.',
  },
  'why_note-to-others': {
    en: 'Others receive a letter. Change the addressees, or draft a letter of information.',
    fr: 'Les autres reçoivent une lettre. Changez les destinataires ou rédigez une lettre d’information.',
    es: 'Los demás reciben una carta. Cambie los destinatarios o redacte una carta informativa.',
    ar: 'يتلقى الآخرون رسالة. غيّروا المرسل إليهم أو أعدّوا رسالة إعلام.',
  },
  'reply-in-other-language': {
    en: 'The reply has no version in the language in which the letter came.',
    fr: 'La réponse n’existe pas dans la langue de la lettre reçue.',
    es: 'La respuesta no tiene versión en el idioma de la carta recibida.',
    ar: 'لا توجد للرد نسخة بلغة الرسالة الواردة.',
  },
  'why_reply-in-other-language': {
    en: 'Whoever writes to us is answered in the same language. Add that language under “Addressees”.',
    fr: 'On répond à chacun dans sa langue. Ajoutez cette langue sous «\u00a0Destinataires\u00a0».',
    es: 'A cada cual se le responde en su idioma. Añádalo en «Destinatarios».',
    ar: 'يُجاب كل مراسل بلغته. أضيفوا هذه اللغة في صفحة «المرسل إليهم».',
  },
  'attached-without-file': {
    en: 'The text promises a paper (“{word}”), but none is enclosed.',
    fr: 'Le texte annonce un document («\u00a0{word}\u00a0»), mais aucun n’est joint.',
    es: 'El texto anuncia un documento («{word}»), pero no hay ninguno adjunto.',
    ar: 'يعد النص بوثيقة («{word}») ولا وثيقة مرفقة.',
  },
  'why_attached-without-file': {
    en: 'Addressees would look for it in vain. Enclose the file, or change the sentence.',
    fr: 'Les destinataires la chercheraient en vain. Joignez le fichier ou modifiez la phrase.',
    es: 'Los destinatarios la buscarían en vano. Adjunte el archivo o cambie la frase.',
    ar: 'سيبحث عنها المرسل إليهم بلا جدوى. أرفقوا الملف أو غيّروا الجملة.',
  },
  'enclosure-number': {
    en: 'The text names enclosure {n}, but only {of} are enclosed.',
    fr: 'Le texte cite la pièce jointe {n}, mais il n’y en a que {of}.',
    es: 'El texto cita el adjunto {n}, pero solo hay {of}.',
    ar: 'يذكر النص المرفق {n} ولا يوجد سوى {of}.',
  },
  'why_enclosure-number': {
    en: 'The number leads nowhere. Correct it, or enclose the paper.',
    fr: 'Ce numéro ne renvoie à rien. Corrigez-le ou joignez le document.',
    es: 'El número no remite a nada. Corríjalo o adjunte el documento.',
    ar: 'لا يحيل الرقم إلى شيء. صححوه أو أرفقوا الوثيقة.',
  },
  'link-empty': {
    en: 'A link is empty: {text}',
    fr: 'Un lien est vide\u00a0: {text}',
    es: 'Un enlace está vacío: {text}',
    ar: 'هناك رابط فارغ: {text}',
  },
  'why_link-empty': {
    en: 'It has no address or no words to click. Write both.',
    fr: 'Il lui manque l’adresse ou le texte. Écrivez les deux.',
    es: 'Le falta la dirección o el texto. Escriba ambos.',
    ar: 'ينقصه العنوان أو النص. اكتبوا كليهما.',
  },
  'link-dead': {
    en: 'A link cannot lead anywhere: {address}',
    fr: 'Un lien ne peut mener nulle part\u00a0: {address}',
    es: 'Un enlace no puede llevar a ninguna parte: {address}',
    ar: 'رابط لا يمكن أن يؤدي إلى شيء: {address}',
  },
  'why_link-dead': {
    en: 'The address is badly formed or exists only inside our own network. Copy it again from the browser.',
    fr: 'L’adresse est mal formée ou n’existe que dans notre réseau. Recopiez-la depuis le navigateur.',
    es: 'La dirección está mal formada o solo existe en nuestra red. Cópiela de nuevo del navegador.',
    ar: 'العنوان غير سليم أو موجود داخل شبكتنا فقط. انسخوه من جديد من المتصفح.',
  },
  'link-other-language': {
    en: 'A link leads to a page in another language: {address}',
    fr: 'Un lien mène à une page dans une autre langue\u00a0: {address}',
    es: 'Un enlace lleva a una página en otro idioma: {address}',
    ar: 'يؤدي رابط إلى صفحة بلغة أخرى: {address}',
  },
  'why_link-other-language': {
    en: 'Readers of this version expect their own language. Link the page in this language, if there is one.',
    fr: 'Les lecteurs de cette version attendent leur langue. Liez la page dans cette langue, si elle existe.',
    es: 'Los lectores de esta versión esperan su idioma. Enlace la página en este idioma, si existe.',
    ar: 'يتوقع قراء هذه النسخة لغتهم. ضعوا رابط الصفحة بهذه اللغة إن وُجدت.',
  },
});
