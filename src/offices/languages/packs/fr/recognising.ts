export const otherLanguages = 'portugais|allemand|italien|japonais|coreen|hindi|swahili|kiswahili|turc|persan';
