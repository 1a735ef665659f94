import type { LetterLines } from '../../texts/letter-lines.ts';
import { counted, more } from '../letter-line-sources.ts';
import { reading } from './reading.ts';

export const letterLines: LetterLines = {
  to: more('الي (?:السيدات|اصحاب|رؤساء|رئيسات|امناء|الامناء|وزراء|سفراء|الممثلين|جميع)', reading.letter.to),
  salutation: more('سيدي|سيدتي|سادتي|ايها الساد|ايتها السيد|عزيزي|عزيزتي', reading.letter.salutation),
  closing: more(
    'مع (?:اطيب|اصدق|كامل|بالغ)|والسلام عليكم|و?تفضلن|و?نرجو ان تتفضلوا بقبول|وارجو ان تتفضلوا بقبول|و?اغتنم هذه',
    reading.letter.closing,
  ),
  signed: reading.letter.signed,
  enclosures: counted('(?:ال)?مرفق(?:ات|ان|ين)?'),
  copy: 'نسخة ?(?:[:：]|الي|منه)|صورة ?(?:[:：]|الي)|نسخ ?[:：]',
};
