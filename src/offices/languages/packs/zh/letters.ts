import type { LetterLines } from '../../texts/letter-lines.ts';

export const letterLines: LetterLines = {
  to: '致 ?[:：]|致各|收件人 ?[:：]|收文 ?[:：]',
  salutation: '尊敬的|阁下[:：，]|亲爱的|女士、先生|先生/女士|(?:[\\p{Script=Han}]{1,12})?(?:阁下|先生|女士|诸位)[:：]$',
  closing: '顺致|此致|谨致|致以|请接受|谨启|敬礼|顺颂|敬祝|敬启|即颂|谨此|并致',
  signed: '[(（]? ?(?:签名|签字|签署|已签字) ?[)）]?',
  enclosures: '附件(?: ?[(（]?\\d{0,2}\\p{Script=Han}{0,2}[)）]?)? ?(?:[:：]|$)|附[:：]',
  copy: '抄送|抄报|副本',
};
