/** Open typefaces (SIL Open Font License) by the script of what they hold. */
const faces: [RegExp, string][] = [
  [/\p{Extended_Pictographic}/u, 'Noto Emoji'],
  [/\p{Script=Latin}/u, 'Charis SIL'],
  [/\p{Script=Greek}/u, 'Gentium Plus'],
  [/\p{Script=Cyrillic}/u, 'Gentium Plus'],
  [/\p{Script=Arabic}/u, 'Scheherazade New'],
  [/\p{Script=Hebrew}/u, 'Ezra SIL'],
  [/\p{Script=Han}/u, 'Noto Serif TC'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Noto Serif JP'],
  [/\p{Script=Hangul}/u, 'Noto Serif KR'],
  [/\p{Script=Bopomofo}/u, 'Noto Serif TC'],
  [/\p{Script=Devanagari}/u, 'Annapurna SIL'],
  [/\p{Script=Ethiopic}/u, 'Abyssinica SIL'],
  [/\p{Script=Myanmar}/u, 'Padauk'],
  [/\p{Script=Syriac}/u, 'Noto Sans Syriac'],
  [/\p{Script=Nko}/u, 'Noto Sans NKo'],
  [/\p{Script=Tifinagh}/u, 'Noto Sans Tifinagh'],
  [/\p{Script=Cherokee}/u, 'Noto Sans Cherokee'],
  [/\p{Script=Canadian_Aboriginal}/u, 'Noto Sans Canadian Aboriginal'],
  [/\p{Script=Mongolian}/u, 'Noto Sans Mongolian'],
  [/\p{Script=Thaana}/u, 'Noto Sans Thaana'],
  [/\p{Script=Runic}/u, 'Noto Sans Runic'],
  [/\p{Script=Yi}/u, 'Nuosu SIL'],
  [/\p{Script=Tai_Viet}/u, 'Tai Heritage Pro'],
  [/\p{Script=Tai_Le}/u, 'Noto Sans Tai Le'],
  [/\p{Script=Vai}/u, 'Noto Sans Vai'],
  [/\p{Script=Adlam}/u, 'Noto Sans Adlam'],
  [/\p{Script=Coptic}/u, 'Noto Sans Coptic'],
  [/\p{Script=Gothic}/u, 'Noto Sans Gothic'],
  [/\p{Script=Osmanya}/u, 'Noto Sans Osmanya'],
  [/\p{Script=Bamum}/u, 'Noto Sans Bamum'],
  [/\p{Script=Ol_Chiki}/u, 'Noto Sans Ol Chiki'],
  [/\p{Script=Javanese}/u, 'Noto Sans Javanese'],
  [/\p{Script=Balinese}/u, 'Noto Serif Balinese'],
  [/\p{Sc}/u, 'Charis SIL'],
  [/\p{Script=Braille}/u, 'Noto Sans Symbols 2'],
  [/\p{Sm}/u, 'Noto Sans Math'],
  [/[\p{So}\p{Sk}]/u, 'Noto Sans Symbols 2'],
  [/[\p{P}\p{N}\p{M}]/u, 'Noto Sans'],
];
/** Scripts whose face is called by the script: Noto Serif Thai, Noto Serif Khmer … */
const named = [
  ...['Armenian', 'Bengali', 'Georgian', 'Gujarati', 'Gurmukhi', 'Kannada', 'Khmer', 'Lao', 'Malayalam'],
  ...['Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Thai', 'Tibetan'],
].map((script): [RegExp, string] => [new RegExp(`\\p{Script=${script}}`, 'u'), `Noto Serif ${script}`]);

/** An open typeface that holds the character, by its script; `undefined` for what no typeface shows: controls, halves, private use. */
export function suggestFont(character: string): string | undefined {
  if (/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]/u.test(character)) return undefined;
  return [...named, ...faces].find(([script]) => script.test(character))?.[1];
}
