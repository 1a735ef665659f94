import type { Language } from '../../../platform/language.ts';
import { foldWord } from '../read-folded.ts';
import { begins, readingOf } from '../read-patterns.ts';
import type { LetterWords } from '../reading/reading.ts';

export type LetterPart = 'addressee' | 'salutation' | 'closing' | 'signed';

/** How the parts of a letter begin in languages whose readings hold no letters. */
const own: Partial<Record<Language, Pick<LetterWords, 'to' | 'salutation' | 'closing' | 'signed'>>> = {
  ru: {
    to: 'кому ?:|(?:всем )?(?:председателям|спикерам|руководителям|генеральным секретарям|постоянным представителям) |(?:председателю|спикеру|генеральному секретарю) ',
    salutation:
      'уважаем(?:ый|ая|ые)|ваше превосходительство|ваши превосходительства|глубокоуважаем|дам[ыа] и господа|господин председатель,|госпожа председатель,',
    closing: 'с (?:глубоким |искренним |совершенным )?уважением|примите(?:,| ) ?(?:пожалуйста)?|прошу принять|искренне ваш',
    signed: '\\(? ?подпис(?:ано|ь) ?\\)?',
  },
  zh: {
    to: '致 ?[:：]?|收件人 ?[:：]|抄送 ?[:：]',
    salutation: '尊敬的|阁下[:：]|亲爱的|女士、先生|先生/女士',
    closing: '顺致|此致|谨致|致以|请接受|谨启|敬礼|顺颂',
    signed: '[(（]? ?(?:签名|签字|签署|已签字) ?[)）]?',
  },
};

/** Which part of a letter a line opens: its addressee, salutation, closing or the mark of a signature; undefined for all other lines. */
export function letterPartOf(text: string, language: Language): LetterPart | undefined {
  const words = own[language] ?? readingOf(language).letter;
  const plain = text.replace(/^[\s*_"“«]+/u, '');
  const folded = foldWord(plain);
  if (begins(folded, `${words.signed}$`)) return 'signed';
  const stops = /[.!؟?。]["»”*_]*$/u.test(plain);
  if (plain.length < 120 && !stops && begins(folded, words.to)) return 'addressee';
  if (plain.length < 120 && begins(folded, words.salutation) && !/[.!?。]$/u.test(plain)) return 'salutation';
  return plain.length < 260 && begins(folded, words.closing) ? 'closing' : undefined;
}
