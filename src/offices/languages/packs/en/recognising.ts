export const otherLanguages = 'Portuguese|German|Italian|Japanese|Korean|Hindi|Swahili|Kiswahili|Turkish|Persian|Farsi';
