import type { Finding } from '../../comparing/compare-finding.ts';
import { type Found, findAll, type Passage, type Row, raise, spanOf } from '../passage.ts';
import { readConceptRows } from './concept-rows.ts';

/** Kinds of events and organs that every language tells apart. */
const kinds = readConceptRows(`
hearing | hearings? | auditions? | audiencias? | استماع* | слушани* | 听证*
conference | conferences?(?! (?:cent(?:er|re)s?|rooms?|halls?|services?|facilities)(?!\\p{L})) | (?<!(?:centre|salle|palais)s? (?:\\p{L}+ )?des? )conferences? | (?<!(?:centro|sala|palacio)s? (?:\\p{L}+ )?de )conferencias? | (?<!(?:مركز|مراكز|قصر|قاعة|قاعات) (?:ال)?)مؤتمر* | конференци* | ;(?<!首脑)会议(?!中心|室|厅),大会
seminar | seminars? | seminaires? | seminarios? | ندو(?:ة|ات|تي),حلق(?:ة|ات) (?:ال)?دراسية | семинар* | 研讨会,讨论会
workshop | workshops? | ateliers? | talleres,taller | ورش*,حلق(?:ة|ات) عمل,حلقة العمل | семинар*,практикум* | 讲习班,研讨会,工作坊
round-table | round[- ]tables? | tables? rondes? | mesas? redondas? | (?:مائدة|موائد|طاولة) (?:ال)?مستديرة,مائدة*,مستديرة | кругл* стол* | 圆桌
summit | summits? | sommets? | cumbres? | قمة | саммит*,встреч* на высшем уровне | 峰会,首脑会议
webinar | webinars? | webinaires? | seminarios? web,webinari*,seminarios? en linea | ويبينار,ندو(?:ة|ات) (?:\\p{L}+ )?(?:شبكية|الكترونية|افتراضية|عبر) | вебинар*,веб-семинар* | 网络研讨会,网上研讨会
meeting | meetings? | reunions?,rencontres?,seances? | reunion(?:es)?,encuentros?;sesion* | اجتماع(?!ي(?!ن))*,لقاء*,جلس(?:ة|ات)(?! (?:ال)?استماع) | совещани*,заседани*,встреч*,собрани* | 会晤;(?<!首脑)会议
`);
const strict = new Set(['hearing', 'conference', 'seminar', 'workshop', 'round-table', 'summit', 'webinar']);

/**
 * One kind of event turned into another: the aligned paragraph names a kind less often than the other version and another kind more
 * often ("hearing" told as "meeting"), neither explained by the rest.
 */
export function checkKinds(rows: Row[]): Finding[] {
  return rows.flatMap((row) =>
    row.passages.flatMap((by, at) =>
      row.passages.slice(at + 1).flatMap((other) => [...turned(by, other, row.key), ...turned(other, by, row.key)].slice(0, 1)),
    ),
  );
}

type Counts = Map<string, { says: number; asks: Found[] }>;

function turned(by: Passage, other: Passage, key: string): Finding[] {
  const [here, there] = [countsOf(by, other), countsOf(other, by)];
  const excess = moreOf(there, here);
  const short = moreOf(here, there).filter(([id]) => strict.has(id));
  const [from, into] = [short[0], excess.find(([id]) => id !== short[0]?.[0])];
  if (short.length !== 1 || excess.length !== 1 || !from || !into || namesAlone(by, other)) return [];
  const spans = [from[1][0], ...into[1].slice(0, 1)].flatMap((one) => (one ? [spanOf(one.passage, one)] : []));
  return [raise('kind-differs', key, { spans, confidence: 0.6, name: spans[1]?.text ?? '', evidence: spans[0]?.text ?? '' })];
}

/** An event of the term base that only one version names: asked for by its name. */
const namesAlone = (by: Passage, other: Passage) =>
  by.terms.some(
    ({ term }) => term.domain === 'event' && !other.terms.some((one) => one.term.id === term.id && one.word.status !== 'forbidden'),
  );

/** How often a passage may speak of each kind, and where it surely does; the names of what both versions name by its term are left out. */
function countsOf(passage: Passage, other: Passage): Counts {
  const shared = new Set(other.terms.map(({ term }) => term.id));
  const named = passage.terms.filter(({ term }) => shared.has(term.id));
  const outside = (all: Found[]) => all.filter((one) => !named.some(({ start, end }) => start <= one.start && one.end <= end));
  const all = (source: string | undefined) => (source ? outside(findAll(passage, source)) : []);
  return new Map(
    kinds.flatMap(({ id, says, asks }) => {
      const said = says[passage.language];
      return said ? [[id, { says: all(said).length, asks: all(asks[passage.language]) }] as const] : [];
    }),
  );
}

/** The kinds that one passage surely tells of more often than the other may. */
function moreOf(one: Counts, other: Counts): [string, Found[]][] {
  return [...one].flatMap(([id, { asks }]): [string, Found[]][] => {
    const there = other.get(id);
    return there && asks.length > there.says ? [[id, asks]] : [];
  });
}
