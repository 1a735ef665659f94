import type { Language } from '../../../platform/language.ts';
import { readingOf } from '../read-patterns.ts';

/** How the lines of a letter begin that are no text: patterns over folded words. */
export type LetterLines = { to: string; salutation: string; closing: string; signed: string; enclosures: string; copy: string };

/** The line of a letterhead that counts enclosures or names who else gets the letter: a word, perhaps a number, and a colon. */
const counted = (words: string) => `(?:${words})(?: ?\\(?\\d{0,2}\\w{0,2}\\)?)? ?(?:[:：]|$)`;
/** What a letter opens and closes with beside the words that its import reads. */
const more = (own: string, read: string) => `(?:${own}|${read})`;
const { en, fr, es, ar } = {
  en: readingOf('en').letter,
  fr: readingOf('fr').letter,
  es: readingOf('es').letter,
  ar: readingOf('ar').letter,
};

export const letterLines: Readonly<Record<Language, LetterLines>> = {
  en: {
    to: more('to their excellencies |to the (?:secretaries|ministers|ambassadors|heads|directors|representatives)[- ]', en.to),
    salutation: en.salutation,
    closing: more(
      '(?:with |my |our )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|(?:sincerely|faithfully|respectfully|truly) yours|respectfully|cordially|(?:i|we) avail (?:myself|ourselves)',
      en.closing,
    ),
    signed: en.signed,
    enclosures: counted('enclosures?|encls?\\.?|attachments?|annex(?:es)?'),
    copy: 'c\\.?c\\.? ?[:：]|copy ?[:：]|copies ?[:：]|cop(?:y|ies) to ?[:：]?',
  },
  fr: {
    to: more('aux? (?:president|secretaire|ministre|ambassadeur|representant|chef|membre|directeur)(?:e|rice)?s? ', fr.to),
    salutation: fr.salutation,
    closing: more(
      '.*\\b(?:prie|prions) de (?:recevoir|croire|bien vouloir|trouver)|.*\\bveuillez (?:accepter|trouver)|(?:.*\\b)?(?:sinceres|meilleures|respectueuses) salutations|salutations distinguees|meilleurs sentiments',
      fr.closing,
    ),
    signed: fr.signed,
    enclosures: counted('pieces? jointes?|p\\. ?j\\.|annexes?|documents? joints?'),
    copy: 'copies? ?[:：]|copie (?:a|pour) ?[:：]?|c\\.?c\\.? ?[:：]',
  },
  es: {
    to: more(
      'a (?:l[oa]s|todos l[oa]s) (?:senore?a?s )?(?:president|secretari|ministr|embajador|representante|jef|miembro|director|parlamento)|al? (?:presidente|secretari[oa] general|presidenta) de ',
      es.to,
    ),
    salutation: es.salutation,
    closing: more(
      'acepte[, ]|.*\\b(?:ruego|rogamos) (?:a usted |se sirva )?(?:que )?acept|.*\\bacept[ae]r? (?:las|nuestras|mis) (?:seguridades|garantias)|(?:con )?(?:un|mis|nuestros)? ?(?:cordial|atento|afectuoso)(?:es|s)? saludos?|saludos (?:cordiales|atentos)|sin otro particular|muy atentamente|reciban|.*\\b(?:reiterar|expresar)le',
      es.closing,
    ),
    signed: es.signed,
    enclosures: counted('anexos?|adjuntos?|documentos? adjuntos?'),
    copy: 'c\\.?c\\.? ?[:：]|copias? ?[:：]|copia (?:a|para) ?[:：]?|con copia (?:a|para)',
  },
  ar: {
    to: more('الي (?:السيدات|اصحاب|رؤساء|رئيسات|امناء|الامناء|وزراء|سفراء|الممثلين|جميع)', ar.to),
    salutation: more('سيدي|سيدتي|سادتي|ايها الساد|ايتها السيد|عزيزي|عزيزتي', ar.salutation),
    closing: more(
      'مع (?:اطيب|اصدق|كامل|بالغ)|والسلام عليكم|و?تفضلن|و?نرجو ان تتفضلوا بقبول|وارجو ان تتفضلوا بقبول|و?اغتنم هذه',
      ar.closing,
    ),
    signed: ar.signed,
    enclosures: counted('(?:ال)?مرفق(?:ات|ان|ين)?'),
    copy: 'نسخة ?(?:[:：]|الي|منه)|صورة ?(?:[:：]|الي)|نسخ ?[:：]',
  },
  ru: {
    to: 'кому ?:|(?:всем )?(?:председателям|спикерам|руководителям|генеральным секретарям|постоянным представителям|министрам|послам|членам) |(?:председателю|спикеру|генеральному секретарю|министру|послу) ',
    salutation:
      'уважаем(?:ый|ая|ые)|ваше превосходительство|ваши превосходительства|глубокоуважаем|многоуважаем|дам[ыа] и господа|(?:господин|госпожа|господа)(?: [^,!]{1,40})?[,!]$|милостив',
    closing:
      'с (?:глубок|искренн|совершенн|величайш|сам|наилучш)[а-я]* |с уважением|примите(?:,| |$)|прошу (?:вас )?принять|искренне ваш|пользуюсь (?:этой )?(?:случаем|возможностью)',
    signed: '\\(? ?подпис(?:ано|ь) ?\\)?',
    enclosures: counted('приложени[ея]|вложени[ея]'),
    copy: 'копи[яи] ?(?:[:：]|для)',
  },
  zh: {
    to: '致 ?[:：]|致各|收件人 ?[:：]|收文 ?[:：]',
    salutation: '尊敬的|阁下[:：，]|亲爱的|女士、先生|先生/女士|(?:[\\p{Script=Han}]{1,12})?(?:阁下|先生|女士|诸位)[:：]$',
    closing: '顺致|此致|谨致|致以|请接受|谨启|敬礼|顺颂|敬祝|敬启|即颂|谨此|并致',
    signed: '[(（]? ?(?:签名|签字|签署|已签字) ?[)）]?',
    enclosures: '附件(?: ?[(（]?\\d{0,2}\\p{Script=Han}{0,2}[)）]?)? ?(?:[:：]|$)|附[:：]',
    copy: '抄送|抄报|副本',
  },
};
