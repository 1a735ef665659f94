import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Found, findAll, type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';

/** "Both" and "two" before a noun, on folded text. */
const two: Record<Exclude<Language, 'ar'>, string> = {
  en: '(?:the )?(?:two|both)(?: the)?(?: \\p{L}+)?',
  fr: '(?:les |des |aux )?deux',
  es: '(?:l[oa]s |de l[oa]s )?(?:dos|amb[oa]s)',
  ru: '(?:об[ае]|обе?их|дв[ае]|двух|обо?им|двум)(?: \\p{L}+)?',
  zh: '(?:两|双|这两)(?:国|个|位|名|院|项|届|次|份)?',
};

/** What two of a kind are called; Arabic by the stem of its dual, with its plural. */
type Kind = Record<Exclude<Language, 'ar'>, string> & { dual: string; plural: string };
const kind = (en: string, fr: string, es: string, ru: string, zh: string, dual: string, plural: string): Kind => ({
  en,
  fr,
  es,
  ru,
  zh,
  dual,
  plural,
});
const kinds: readonly Kind[] = [
  kind(
    'presidents|speakers|chairs',
    'president(?:e?s)',
    'president[ae]s',
    'председател\\p{L}+|президент\\p{L}+|спикер\\p{L}+',
    '主席|议长|总统',
    'رئيس|رئيست',
    'رؤساء|رئيسات',
  ),
  kind('ministers', 'ministres', 'ministr[oa]s', 'министр\\p{L}+', '部长', 'وزير|وزيرت', 'وزراء|وزيرات'),
  kind('ambassadors', 'ambassad(?:eurs|rices)', 'embajador[ae]s', 'посл\\p{L}+', '大使', 'سفير', 'سفراء'),
  kind('experts', 'experte?s', 'expert[oa]s', 'эксперт\\p{L}*', '专家', 'خبير|خبيرت', 'خبراء|خبيرات'),
  kind('members', 'membres', 'miembros', 'член\\p{L}+', '成员', 'عضو', 'اعضاء'),
  kind('delegations', 'delegations', 'delegaciones', 'делегаци\\p{L}+', '代表团', 'وفد', 'وفود'),
  kind('parliaments', 'parlements', 'parlamentos', 'парламент\\p{L}*', '议会', 'برلمان', 'برلمانات'),
  kind('organi[sz]ations', 'organisations', 'organizaciones', 'организаци\\p{L}+', '组织', 'منظمت', 'منظمات'),
  kind('institutions', 'institutions', 'instituciones', 'учреждени\\p{L}+', '机构', 'مؤسست', 'مؤسسات'),
  kind('committees|commissions', 'comites|commissions', 'comites|comisiones', 'комитет\\p{L}*|комисси\\p{L}+', '委员会', 'لجنت', 'لجان'),
  kind('parties', 'parties', 'partes', 'сторон\\p{L}*', '方', 'طرف', 'اطراف'),
  kind('chambers|houses', 'chambres|assemblees', 'camaras', 'палат\\p{L}*', '院', 'مجلس', 'مجالس'),
  kind('states', 'etats', 'estados', 'государств\\p{L}*', '国', 'دولت', 'دول'),
  kind('sessions', 'sessions', 'sesiones', 'сесси\\p{L}+', '届会', 'دورت', 'دورات'),
  kind('reports', 'rapports', 'informes', 'доклад\\p{L}*', '报告', 'تقرير', 'تقارير'),
  kind('resolutions', 'resolutions', 'resoluciones', 'резолюци\\p{L}+', '决议', 'قرار', 'قرارات'),
  kind('documents', 'documents', 'documentos', 'документ\\p{L}*', '文件', 'وثيقت', 'وثائق'),
];
const front = '[وف]?[بلك]?(?:ال|لل)?';

/** "The two Presidents" where Arabic says "الرؤساء": two of a kind take the dual. Looked at, as more of the kind may be spoken of. */
export function pairsAcross({ key, passages }: Row): Finding[] {
  const arabic = passages.find(({ language }) => language === 'ar');
  const others = passages.filter(({ language }) => language !== 'ar');
  if (!arabic) return [];
  return others.slice(0, 1).flatMap((other) =>
    kinds.flatMap((one) => {
      if (other.language === 'ar') return [];
      const space = other.language === 'zh' ? '' : ' ';
      const stated = findAll(other, `${two[other.language]}${space}(?:${one[other.language]})`);
      return stated.flatMap((found) => inPlural(key, arabic, other, one, found));
    }),
  );
}

function inPlural(key: string, arabic: Passage, other: Passage, { dual, plural, ...names }: Kind, found: Found): Finding[] {
  const pair = pairSentences(arabic, other).find(({ b }) => b.some((span) => holds(span, found)));
  const inside = (one: Found) => pair?.a.some((span) => holds(span, one)) ?? false;
  const duals = findAll(arabic, `${front}(?:${dual})(?:ان|ين|ا|ي)\\p{L}{0,3}`);
  const plurals = findAll(arabic, `${front}(?:${plural})`).filter(inside);
  const [said] = plurals;
  if (!pair || !said || duals.length > 0 || plurals.length > 1 || other.language === 'ar') return [];
  const spoken = findAll(other, names[other.language]).filter((one) => pair.b.some((span) => holds(span, one)));
  if (other.language !== 'zh' && spoken.length > 1) return [];
  const spans = [spanOf(other, found), spanOf(arabic, said)];
  return [
    raise('dual-plural', key, {
      spans,
      languages: [other.language, 'ar'],
      confidence: 0.7,
      name: spans[1]?.text ?? '',
      evidence: spans[0]?.text ?? '',
    }),
  ];
}

const holds = (span: Span, { start }: Span) => span.start <= start && start < span.end;
