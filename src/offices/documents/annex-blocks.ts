import type { Language } from '../../platform/language.ts';
import { type Block, type Run, wordArabicOrdinal } from '../languages/public.ts';

/** What follows the body of a paper: its own title, text and tables. Keys are the same in every version. */
export type Annex = { key: string; title: Run[]; blocks: Block[] };

const names: Record<Language, string> = { en: 'Annex', fr: 'Annexe', es: 'Anexo', ar: 'المرفق', ru: 'Приложение', zh: '附件' };
const chinese = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** "Annex II", "المرفق الثاني", "附件二": as each language numbers its annexes; one alone has no number. */
export function wordAnnex(number: number, total: number, language: Language): string {
  const name = names[language];
  if (total < 2) return name;
  if (language === 'ar') return `${name} ${wordArabicOrdinal(number, 'm', 'nominative') ?? number}`;
  return language === 'zh' ? `${name}${chineseNumber(number)}` : `${name}\u00a0${romanNumber(number)}`;
}

/** The annexes as blocks, each opening on a new page under a heading of its own; headings inside stand one level lower. */
export function annexBlocks(annexes: readonly Annex[], language: Language): Block[] {
  return annexes.flatMap(({ key, title, blocks }, index): Block[] => {
    const label: Run = { kind: 'text', text: `${wordAnnex(index + 1, annexes.length, language)}${title.length > 0 ? ' – ' : ''}` };
    const lowered = blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block));
    return [{ kind: 'heading', key, level: 1, newPage: true, runs: [label, ...title] }, ...lowered];
  });
}

function romanNumber(number: number): string {
  const signs: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let written = '';
  for (const [value, sign] of signs) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}

function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  if (tens === 0) return chinese[number] ?? String(number);
  return `${tens > 1 ? (chinese[tens] ?? '') : ''}十${chinese[number % 10] ?? ''}`;
}
