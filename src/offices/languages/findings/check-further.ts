import type { Finding } from '../comparing/compare-finding.ts';
import { type ConceptRow, readConceptRows } from './names/concept-rows.ts';
import { type Found, findAll, type Passage, type Row, raise, spanOf } from './passage.ts';

/** Deeds that are done "further", with the words of the other languages for them. */
const deeds = readConceptRows(`
strengthen | (?:strengthen|reinforc|consolidat|enhanc)* | (?:renforc|consolid|amelior|accro)* | (?:fortal|reforz|refuer|consolid|mejor|aument)* | (?:ي|ت|ن)?(?:تعزيز|عزز|تقوي|توطيد|دعم|تدعيم|توثيق|تحسين|زياد)* | (?:укреп|усил|повы|улучш)* | 加强,增强,强化,巩固,提高
develop | develop* | (?:develop|elabor|mett)* | desarroll* | (?:ي|ت|ن)?(?:تطوير|تنمي|طور|وضع)* | (?:разви|разраб)* | 发展,制定,拟订,开发
improve | improv* | (?:amelior|perfectionn)* | (?:mejor|perfeccion)* | (?:ي|ت|ن)?(?:تحسين|حسن)* | (?:улучш|совершенств)* | 改善,改进,完善,提高
promote | promot* | (?:promo|favoris|encourag)* | (?:promo|promuev|foment)* | (?:ي|ت|ن)?(?:تعزيز|عزز|تشجيع|شجع|ترويج|نهوض|دعم)* | (?:поощр|содейств|продви|пропаганд)* | 促进,推动,增进
expand | (?:expan|broaden|widen)* | (?:elargi|eten|developp|accro)* | (?:ampli|expan|extend)* | (?:ي|ت|ن)?(?:توسيع|توسع|وسع)* | расшир* | 扩大,拓展,扩展
deepen | deepen* | approfond* | (?:profundi|ahond)* | (?:ي|ت|ن)?(?:تعميق|عمق)* | углуб* | 深化,加深
`);

const [more] = readConceptRows(
  `further | further(?= \\p{L}) | davantage,encore,(?:poursui|supplementaire|continu|accr|nouve|toujours)*,plus,mieux | mas,aun,mayor*,todavia,(?:segui|sigu|siga|continu|ulterior|adicional|prosegui)* | (?:ي|ت|ن)?(?:مزيد|زياد|زيد|مواصل|واصل|متابع|استمر|ستمر)*,كذلك,اكثر,ايضا | (?:дальнейш|продолж)*,далее,еще,больше,более,дополнительн* | 进一步,继续,更,再,深`,
);

/**
 * "Further" before what is done ("to further strengthen") says that it was begun: asked near the same deed in the other version, since the
 * word may well stand elsewhere in the paragraph with another.
 */
export function checkFurther(rows: Row[]): Finding[] {
  return rows.flatMap(({ key, passages }) => {
    const english = passages.find(({ language }) => language === 'en');
    if (!english || !more) return [];
    const said = findAll(english, more.asks.en ?? '').flatMap((word) => deedBehind(english, word));
    return passages
      .filter((other) => other !== english)
      .flatMap((other) => said.filter(({ deed }) => lacks(other, deed)).map(({ word }) => findingOf(key, english, word, other)));
  });
}

function deedBehind(passage: Passage, word: Found): { word: Found; deed: ConceptRow }[] {
  return deeds.flatMap((deed) => {
    const next = findAll(passage, deed.says.en ?? '').some(({ start }) => start === word.end + 1);
    return next ? [{ word, deed }] : [];
  });
}

/** The deed is named there, and nowhere with a word for "further" beside it. */
function lacks(other: Passage, { says }: ConceptRow): boolean {
  const done = findAll(other, says[other.language] ?? '');
  const furthers = findAll(other, more?.says[other.language] ?? '');
  return done.length > 0 && !done.some((deed) => furthers.some((one) => isBeside(other, one, deed)));
}

function isBeside({ text, language }: Passage, one: Found, other: Found): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  const isOneClause = !/[.;!?؛؟]|\sو/.test(between);
  return language === 'zh' ? between.length <= 8 : isOneClause && between.split(/\s+/).filter(Boolean).length <= 4;
}

function findingOf(key: string, english: Passage, word: Found, other: Passage): Finding {
  const span = spanOf(english, word);
  return raise('qualifier-lacking', key, { spans: [span], languages: ['en', other.language], confidence: 0.6, name: span.text });
}
