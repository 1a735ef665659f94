import { compilePattern } from '../compile-pattern.ts';

/** What texts call their parts by, before or behind a number, in six languages. */
const names =
  'articles?|sections?|chapters?|annex(?:es)?|rules?|parts?|goals?|principles?|regulations?|paragraphs?|chapitres?|annexes?|règles?|parties?|objectifs?|principes?|artículos?|secci[óo]n(?:es)?|capítulos?|anexos?|reglas?|partes?|objetivos?|principios?|المادة|الفصل|القسم|المرفق|القاعدة|الجزء|الهدف|المبدأ|البند|الباب|статья|раздел|глава|приложение|правило|часть|цель|принцип|пункт';
const number = '(?:\\d{1,3}(?:\\s?(?:bis|ter|quater))?|[ivxlc]{1,7}|[a-z]|premi(?:er|ère)|first|primero|الأولى|الأول|первая)';
/** Headings that stand in many texts and have no number. */
const heads =
  'preamble|preface|foreword|introduction|background|conclusions?|préambule|avant-propos|contexte|historique|preámbulo|prólogo|introducci[óo]n|antecedentes|الديباجة|مقدمة|المقدمة|خلفية|معلومات أساسية|الخلفية|السياق|الخاتمة|преамбула|предисловие|введение|справочная информация|история вопроса|заключение|序言|前言|导言|引言|背景';
const label = compilePattern(
  `(?<![\\p{L}\\p{N}])(?:(?:${names})\\s+${number}[.:]?(?![\\p{L}\\p{N}])|(?:${heads})[.:]?(?![\\p{L}\\p{N}](?<=[^\\p{Script=Han}]))|第[一二三四五六七八九十百〇零\\d]{1,5}[条章节部])`,
  'giu',
);
/** A label goes on in its sentence ("article 4 of the Charter"). */
const goesOn = /^\s*(?:[\p{Ll},،，;؛；)»"”/]|من\s|وال|و\s|إلى\s|规定|和|至|、|的|所)/u;

/** Whether a text is nothing but the label of a part, as "Article 3". */
export function isLabel(text: string): boolean {
  const [found] = [...text.trim().matchAll(label)];
  return found?.index === 0 && found[0].length === text.trim().length;
}

/**
 * Where the label of a part stands by itself at the head of a stretch, as in "Article 3 Article 4 No one…" after paragraphs were joined: the
 * offsets at which the stretch is to be cut.
 */
export function findLabels(text: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const found of text.matchAll(label)) {
    const end = found.index + found[0].length;
    if (text.slice(from, found.index).trim() !== '' || goesOn.test(text.slice(end))) break;
    from = end + (text.slice(end).length - text.slice(end).trimStart().length);
    if (from < text.length) cuts.push(from);
  }
  const last = [...text.matchAll(label)].at(-1);
  if (
    last &&
    cuts.length === 0 &&
    last.index + last[0].length === text.trimEnd().length &&
    /[:：.;؛；,،，]\s*$/u.test(text.slice(0, last.index))
  )
    cuts.push(last.index);
  return cuts;
}
