import type { Finding } from '../../comparing/compare-finding.ts';
import { findAll, type Passage, type Row, raise, spanOf } from '../passage.ts';
import { readConceptRows } from './concept-rows.ts';

/** Kinds of events and organs that every language tells apart. */
const kinds = readConceptRows(`
hearing | hearings? | auditions? | audiencias? | استماع* | слушани* | 听证*
conference | conferences?(?! (?:cent(?:er|re)s?|rooms?|halls?|services?|facilities)(?!\\p{L})) | (?<!(?:centre|salle|palais)s? (?:\\p{L}+ )?des? )conferences? | (?<!(?:centro|sala|palacio)s? (?:\\p{L}+ )?de )conferencias? | (?<!(?:مركز|مراكز|قصر|قاعة|قاعات) (?:ال)?)مؤتمر* | конференци* | 会议(?!中心|室|厅),大会
seminar | seminars? | seminaires? | seminarios? | ندو(?:ة|ات|تي),حلق(?:ة|ات) (?:ال)?دراسية | семинар* | 研讨会,讨论会
workshop | workshops? | ateliers? | talleres,taller | ورش*,حلق(?:ة|ات) عمل,حلقة العمل | семинар*,практикум* | 讲习班,研讨会,工作坊
round-table | round[- ]tables? | tables? rondes? | mesas? redondas? | (?:مائدة|موائد|طاولة) (?:ال)?مستديرة,مائدة*,مستديرة | кругл* стол* | 圆桌
summit | summits? | sommets? | cumbres? | قمة | саммит*,встреч* на высшем уровне | 峰会,首脑会议
webinar | webinars? | webinaires? | seminarios? web,webinari*,seminarios? en linea | ويبينار,ندو(?:ة|ات) (?:\\p{L}+ )?(?:شبكية|الكترونية|افتراضية|عبر) | вебинар*,веб-семинар* | 网络研讨会,网上研讨会
meeting | meetings? | reunions?,rencontres?,seances? | reunion(?:es)?,encuentros?,sesion* | اجتماع*,لقاء*,جلس(?:ة|ات)(?! (?:ال)?استماع) | совещани*,заседани*,встреч*,собрани* | 会议,会晤
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

function turned(by: Passage, other: Passage, key: string): Finding[] {
  const counts = (passage: Passage) =>
    new Map(
      kinds.flatMap(({ id, says }) => (says[passage.language] ? [[id, findAll(passage, says[passage.language] ?? '')] as const] : [])),
    );
  const [here, there] = [counts(by), counts(other)];
  const excess = [...there].filter(([id, found]) => found.length > (here.get(id)?.length ?? found.length));
  const short = [...here].filter(([id, found]) => strict.has(id) && found.length > (there.get(id)?.length ?? found.length));
  const [from, into] = [short[0], excess.find(([id]) => id !== short[0]?.[0])];
  if (
    by.terms.some(
      ({ term }) => term.domain === 'event' && !other.terms.some((one) => one.term.id === term.id && one.word.status !== 'forbidden'),
    )
  )
    return [];
  if (short.length !== 1 || excess.length !== 1 || !from || !into) return [];
  const spans = [from[1][0], ...into[1].slice(0, 1)].flatMap((one) => (one ? [spanOf(one.passage, one)] : []));
  return [raise('kind-differs', key, { spans, confidence: 0.6, name: spans[1]?.text ?? '', evidence: spans[0]?.text ?? '' })];
}
