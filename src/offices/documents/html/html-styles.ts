import { type Direction, directionOf, type Language } from '../../../platform/language.ts';
import type { PaperStyle } from '../official-document.ts';
import { usualColours } from '../typesetting/printed-paper.ts';

/** How a document looks in HTML; inline, since mail programs drop style sheets. */
export type Look = { language: Language; direction: Direction; style: ReturnType<typeof htmlStyles> };

const latin = "Georgia,'Times New Roman',serif";
const families: Partial<Record<Language, string>> = {
  ar: "'Amiri','Sakkal Majalla','Traditional Arabic','Times New Roman',serif",
  zh: `'Noto Serif SC','Songti SC',SimSun,${latin}`,
};

/** The inline styles of a language in the paper's colours: text starts at its own side, and Arabic is set larger and more open. */
export function htmlStyles(language: Language, paper: PaperStyle = {}) {
  const { accent, quiet } = { ...usualColours, ...paper };
  const start = directionOf(language) === 'rtl' ? 'right' : 'left';
  const end = start === 'right' ? 'left' : 'right';
  const open = language === 'ar';
  const family = `font-family:${families[language] ?? latin}`;
  const text = `${family};font-size:${open ? 19 : 16}px;line-height:${open ? 1.8 : 1.55};color:#1c2126;text-align:${start}`;
  const small = `${family};font-size:${open ? 16 : 13}px;line-height:${open ? 1.7 : 1.5};color:${quiet};text-align:${start}`;
  return {
    paper: `${text};overflow-wrap:break-word;max-width:640px;margin:0 auto;padding:28px 24px;background-color:#ffffff`,
    letterhead: `${small};margin:0 0 20px;padding:0 0 12px;border-bottom:2px solid ${accent}`,
    organization: `font-size:${open ? 23 : 19}px;line-height:1.5;color:${accent}`,
    motto: open ? '' : 'font-style:italic',
    title: `${text};font-size:${open ? 30 : 26}px;line-height:1.35;color:${accent};margin:24px 0 8px`,
    subtitle: `${text};color:${quiet};margin:0 0 6px`,
    noting: `${text};margin:0 0 20px;${open ? 'font-weight:bold' : 'font-style:italic'}`,
    heading: `${text};font-weight:bold;color:${accent};margin:26px 0 8px`,
    paragraph: `${text};margin:0 0 16px`,
    centered: `${text};text-align:center;margin:0 0 16px`,
    ended: `${text};text-align:${end};margin:0 0 16px`,
    date: `${text};text-align:${end};margin:0 0 20px`,
    small: `${small};margin:0 0 16px`,
    firstNote: `${small};margin:28px 0 6px;padding:10px 0 0;border-top:1px solid #d5dce3`,
    note: `${small};margin:0 0 6px`,
    list: `${text};margin:0 0 16px;padding-${start}:28px;padding-${end}:0`,
    item: `${text};margin:0 0 6px`,
    table: `${text};border-collapse:collapse;width:100%;margin:0 0 20px`,
    head: `${small};font-weight:bold;color:${accent};padding:6px 6px;hyphens:auto;border-bottom:2px solid ${accent};vertical-align:bottom`,
    cell: `${text};font-size:${open ? 17 : 14}px;padding:6px 6px;hyphens:auto;border-bottom:1px solid #d5dce3;vertical-align:top`,
    record: `${text};font-size:${open ? 17 : 14}px;margin:0 0 10px;padding:0 0 10px;border-bottom:1px solid #d5dce3`,
    label: 'color:#59636e',
    signature: `${text};margin:28px 0 20px`,
    link: `color:${accent};text-decoration:underline;overflow-wrap:anywhere`,
    foot: `${small};margin:32px 0 0;padding:12px 0 0;border-top:1px solid #d5dce3`,
  };
}
