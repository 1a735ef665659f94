import { type IStylesOptions, LineRuleType } from 'docx';
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

/** Line spacing in parts of 240 of a line; without the rule some programs take it for a fixed height and crop tall letters and pictures. */
function leading(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

/** The styles an official document is made of: Word's own wherever it has one, which it shows in the language of its screen; three are ours. */
export function wordStyles(language: Language): IStylesOptions {
  const body = language === 'ar' ? 240 : 270;
  const tight = language === 'ar' ? 240 : 250;
  const upright = language === 'ar' || language === 'zh';
  const small = { run: { ...sized(16), color: quiet }, paragraph: { spacing: { after: 0, ...leading(tight) } } };
  const listed = { spacing: { after: 140, ...leading(body) }, contextualSpacing: true };
  return {
    default: {
      document: {
        run: { font: fonts, ...sized(22), language: wordLanguage(language) },
        paragraph: { spacing: { after: 140, ...leading(body) } },
      },
      title: {
        run: { ...sized(44), ...bold, color: navy, font: fonts },
        paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
      },
      heading1: heading(27, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 220),
      hyperlink: { run: { color: navy, underline: { type: 'single' } } },
      footnoteText: small,
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      styled('Organization', { ...sized(28), ...bold, color: navy }, { spacing: { after: 0, ...leading(tight) } }),
      styled('Motto', { ...sized(18), color: quiet, italics: !upright }, { spacing: { after: 60, ...leading(tight) } }),
      styled('Particulars', { ...sized(18), color: quiet }, { spacing: { after: 0, ...leading(tight) } }),
      styled('Body Text', {}, { spacing: { after: 140, ...leading(body) } }),
      styled('Date', {}, { spacing: { after: 140 } }),
      styled('Subtitle', { color: quiet }, { spacing: { after: 80 }, keepNext: true }),
      styled('envelope address', {}, { spacing: { before: 200, after: 240, ...leading(tight) } }),
      styled('Salutation', {}, { spacing: { after: 160, ...leading(tight) }, keepNext: true }),
      styled('List Number', {}, listed),
      styled('List Bullet', {}, listed),
      styled('Table Text', sized(19), { spacing: { before: 40, after: 40, ...leading(tight) } }),
      styled(
        'Table Heading',
        { ...sized(19), ...bold, color: navy },
        { spacing: { before: 40, after: 40, ...leading(tight) }, keepNext: true },
      ),
      styled('Closing', {}, { spacing: { before: 200, after: 0, ...leading(body) }, keepNext: true }),
      styled('Signature', {}, { spacing: { after: 0, ...leading(tight) }, keepNext: true, keepLines: true }),
      styled('Enclosures', sized(20), { spacing: { before: 240, after: 120, ...leading(tight) } }),
      styled('header', small.run, small.paragraph),
      styled('footer', small.run, small.paragraph),
    ],
    characterStyles: [character('Strong', bold), character('Emphasis', upright ? bold : { italics: true, italicsComplexScript: true })],
  };
}

function heading(size: number, before: number) {
  return {
    run: { ...sized(size), ...bold, color: navy, font: fonts },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  };
}

const bold = { bold: true, boldComplexScript: true };

function styled(name: string, run: object, paragraph: object) {
  return { id: styleId(name), name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function character(name: string, run: object) {
  return { id: name, name, basedOn: 'DefaultParagraphFont', quickFormat: true, run };
}

/** The id that Word itself gives the style of this name. */
function styleId(name: string): string {
  return name.replace(/(?:^| )(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}
