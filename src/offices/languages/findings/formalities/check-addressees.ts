import type { Finding } from '../../comparing/compare-finding.ts';
import { findTitled } from '../gender/find-titled.ts';
import { type ConceptRow, readConceptRows } from '../names/concept-rows.ts';
import { findMentions } from '../names/find-mentions.ts';
import { findAll, raise, spanOf } from '../passage.ts';
import { isGreeting, type Line, linesOf, type Side } from './letter-blocks.ts';

/** Whom letters to many are written to: their posts, and what they head or represent. */
const posts = readConceptRows(`
president | presidents?,speakers? | presidente?s? | president[ea]s? | رؤساء,رئيس,رئيسات,رئيسة | председател*,спикер* | 议长,主席
secretary-general | secretar(?:y|ies)[- ]general | secretaires? genera(?:l|ux|le|les) | secretari[oa]s? general(?:es)? | (?:امين|امينة|امناء|امينات) (?:ال)?عام* | генеральн* секретар* | 秘书长
minister | ministers? | ministres? | ministr[oa]s? | وزير,وزيرة,وزراء | министр* | 部长
ambassador | ambassadors?,permanent representatives? | ambassad*,representante?s? permanente?s? | embajador*,representantes? permanentes? | سفير*,سفراء,ممثل* (?:ال)?دائم* | посол,посл*,постоянн* представител* | 大使,常驻代表
`);
const units = readConceptRows(`
parliament | parliaments? | parlements? | parlamentos? | برلمان(?:ات)?,مجالس | парламент* | 议会
group | groups? | groupes? | grupos? | مجموعات,شعب | групп* | 小组,团体
associate | associate members? | membres associes | miembros asociados | اعضاء (?:ال)?(?:منتسب|مشارك)* | ассоциированн* член* | 联系成员,准成员
observer | observers? | observateurs? | observador(?:es)? | مراقب* | наблюдател* | 观察员
`);

/** Letters to other posts, or to other bodies, in one version than in another; and a title that is not the addressee's own. */
export function checkAddressees(sides: Side[]): Finding[] {
  const lines = sides.flatMap((side) => linesOf(side).find(({ part }) => part === 'addressee') ?? []);
  const differing = lines.flatMap((one, at) =>
    lines.slice(at + 1).flatMap((other) => {
      if (!isOther(posts, one, other) && !isOther(units, one, other)) return [];
      const spans = [spanOf(one.passage, one), spanOf(other.passage, other)];
      return [raise('addressee-differs', one.passage.key, { spans, confidence: 0.9, name: one.text })];
    }),
  );
  return [...differing, ...sides.flatMap(titlesOf)];
}

/** Whether both lines name some of these, and none alike. */
function isOther(rows: readonly ConceptRow[], one: Line, other: Line): boolean {
  const [mine, theirs] = [namedIn(rows, one), namedIn(rows, other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
}

function namedIn(rows: readonly ConceptRow[], { passage, start, end }: Line): string[] {
  const inside = (source: string) => findAll(passage, source).some((found) => start <= found.start && found.end <= end);
  return rows.filter(({ says }) => says[passage.language] && inside(says[passage.language] ?? '')).map(({ id }) => id);
}

/** "Ms. Lind" over "Président du Sénat": the title under the name is in the other gender. */
function titlesOf(side: Side): Finding[] {
  const lines = linesOf(side);
  const greeting = lines.findIndex(isGreeting);
  return lines.slice(0, Math.max(0, greeting)).flatMap((line, at): Finding[] => {
    const named = findTitled(line.passage).filter(({ start, nameEnd }) => line.start <= start && nameEnd <= line.end);
    const under = lines[at + 1];
    const [person] = named;
    if (!person || named.length > 1 || !under || at + 1 >= greeting || line.text.length > 80 || under.text.length > 160) return [];
    const [title] = findMentions(under.passage).filter(({ start, end }) => under.start <= start && end <= under.end);
    if (!title?.form || title.form === person.sex || title.honorific) return [];
    const spans = [spanOf(line.passage, { start: person.start, end: person.nameEnd }), spanOf(under.passage, title)];
    const [evidence, name] = spans.map(({ text }) => text);
    return [
      raise('gender-title', under.passage.key, { spans, confidence: 0.85, ...(name ? { name } : {}), ...(evidence ? { evidence } : {}) }),
    ];
  });
}
