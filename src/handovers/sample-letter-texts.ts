import type { Language } from '../platform/language.ts';

/** The text of a sample letter, in every language a letter may be written in. */
export const sampleLetterTexts: Record<Language, { subject: string; paragraphs: string[] }> = {
  en: {
    subject: 'A sample of our letterhead',
    paragraphs: [
      'This page shows how a letter looks under the letterhead as it is set today. It is nobody’s letter: it carries no number and is sent to no one.',
      'Please look at the name and the mark, read the address and the contacts once more, and see that the place of the date line is written as you would write it yourself.',
    ],
  },
  fr: {
    subject: 'Modèle de notre papier à en-tête',
    paragraphs: [
      'Cette page montre une lettre telle qu’elle paraît sous l’en-tête établi à ce jour. Ce n’est la lettre de personne : elle ne porte pas de numéro et n’est envoyée à personne.',
      'Veuillez examiner le nom et l’emblème, relire l’adresse et les coordonnées, et vérifier que le lieu de la ligne de date est écrit comme vous l’écririez vous-même.',
    ],
  },
  es: {
    subject: 'Muestra de nuestro membrete',
    paragraphs: [
      'Esta página muestra el aspecto de una carta con el membrete tal como está definido hoy. No es la carta de nadie: no lleva número ni se envía a ninguna persona.',
      'Compruebe el nombre y el emblema, relea la dirección y los datos de contacto, y vea si el lugar de la línea de fecha está escrito como usted lo escribiría.',
    ],
  },
  ar: {
    subject: 'نموذج لترويسة أوراقنا',
    paragraphs: [
      'تبيّن هذه الصفحة شكل الرسالة تحت الترويسة كما أُعدت اليوم. وهي ليست رسالة من أحد، فلا تحمل رقماً ولا تُرسل إلى أي جهة.',
      'يُرجى التحقق من الاسم والشعار، وقراءة العنوان وبيانات الاتصال مرة أخرى، والتأكد من أن المكان في سطر التاريخ مكتوب على النحو الذي تعتمدونه.',
    ],
  },
  ru: {
    subject: 'Образец нашего бланка',
    paragraphs: [
      'Эта страница показывает, как выглядит письмо на бланке в его нынешнем виде. Это ничьё письмо: у него нет номера и оно никому не отправляется.',
      'Просим проверить название и эмблему, ещё раз прочитать адрес и контактные данные и убедиться, что место в строке даты указано так, как его написали бы вы сами.',
    ],
  },
  zh: {
    subject: '信头样张',
    paragraphs: [
      '本页展示目前所设信头下的信函样式。这不是正式信函，没有编号，也不发给任何人。',
      '请核对名称和标志，再次阅读地址和联系方式，并确认日期行中的地点写法符合贵组织的习惯。',
    ],
  },
};
