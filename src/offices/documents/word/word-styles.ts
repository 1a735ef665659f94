import type { IStylesOptions } from 'docx';
import type { Language } from '../../../platform/language.ts';

export const navy = '15375F';
export const quiet = '59636E';
export const hair = 'B9C3CE';

/** Fonts that Word has on every desk: one for Latin and Cyrillic, one for Arabic, one for Chinese. */
export const fonts = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Sakkal Majalla', eastAsia: 'SimSun' };

const tags: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-EG', ru: 'ru-RU', zh: 'zh-CN' };

/** What Word's spelling check and screen readers are told: Arabic and Chinese have their own places. */
export function wordLanguage(language: Language) {
  return {
    value: language === 'ar' || language === 'zh' ? tags.en : tags[language],
    bidirectional: tags.ar,
    ...(language === 'zh' ? { eastAsia: tags.zh } : {}),
  };
}

/** Sizes are half points; Arabic has its own beside them, since its letters are smaller at the same size. */
function sized(size: number) {
  return { size, sizeComplexScript: Math.round(size * 1.25) };
}

/** The styles an official document is made of, in Word's own names, so that the text can be edited as usual. */
export function wordStyles(language: Language): IStylesOptions {
  const body = language === 'ar' ? 320 : 288;
  const tight = language === 'ar' ? 290 : 255;
  const bold = { bold: true, boldComplexScript: true };
  const heading = (size: number, before: number) => ({
    run: { ...sized(size), ...bold, color: navy, font: fonts },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const style = (name: string, run: object, paragraph: object = {}) => ({
    id: name.replaceAll(' ', ''),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: fonts, ...sized(22), language: wordLanguage(language) },
        paragraph: { spacing: { after: 140, line: body } },
      },
      title: { run: { ...sized(44), ...bold, color: navy, font: fonts }, paragraph: { spacing: { before: 360, after: 160 } } },
      heading1: heading(27, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 220),
      hyperlink: { run: { color: navy, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('Organization', { ...sized(30), ...bold, color: navy }, { spacing: { after: 0 } }),
      style('Motto', { ...sized(18), color: quiet, italics: language !== 'ar' && language !== 'zh' }, { spacing: { after: 60 } }),
      style('Particulars', { ...sized(18), color: quiet }, { spacing: { after: 0, line: tight } }),
      style('Address Lines', {}, { spacing: { before: 200, after: 240, line: tight } }),
      style('Body', {}, { spacing: { after: 140, line: body } }),
      style('Subtitle Line', { color: quiet }, { spacing: { after: 80 } }),
      style('Table Text', { ...sized(19) }, { spacing: { before: 40, after: 40, line: tight } }),
      style('Signature Lines', {}, { spacing: { after: 0, line: tight }, keepNext: true, keepLines: true }),
      style('Small Print', { ...sized(16), color: quiet }, { spacing: { after: 0, line: tight } }),
    ],
  };
}
