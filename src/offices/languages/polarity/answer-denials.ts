import type { Stretch } from './compile-denials.ts';
import { density, isSaidToo, openLocator, type Sentence } from './locate-words.ts';
import { type Denial, type DenialKind, readDenials } from './read-denials.ts';

/** How sure of a counterpart's place one must be, and how far from it, in characters of English, words of a kind may answer a denial. */
export const answerTuning = { sure: 0.5, certain: 1, meant: 60, either: 130, both: 60, behind: 14 };
export const answerReach: Record<DenialKind, number> = {
  denial: 400,
  perhaps: 400,
  unless: 400,
  again: 400,
  firm: 120,
  part: 90,
  weak: 50,
  only: 60,
  except: 30,
  until: 60,
  idle: 50,
  opposite: 28,
};
/** Kinds that say much the same, and what it costs where one answers another within a family and across. */
const family: Record<DenialKind, 'denies' | 'lexical' | 'limits' | 'excepts' | 'ends' | 'none'> = {
  denial: 'denies',
  again: 'denies',
  firm: 'lexical',
  part: 'lexical',
  weak: 'lexical',
  opposite: 'lexical',
  perhaps: 'limits',
  only: 'limits',
  except: 'excepts',
  unless: 'limits',
  until: 'ends',
  idle: 'none',
};
const within = 0.15;
const nearly = 0.35;
const across = 0.6;
const faint: readonly DenialKind[] = ['opposite', 'idle'];

/** In characters of English: as far behind a denial stands what it denies. */
const scope = 14;
/** Words that deny by what they mean ("refuse", "lose"): where the other version says them too, they are their own answer. */
const byMeaning: readonly DenialKind[] = ['weak', 'opposite'];
const asking: readonly DenialKind[] = ['denial', 'unless', 'perhaps', 'firm'];

type Asked = { denial: Denial; at: number; sure: number; isJoined: boolean };
type Match = { asked: Asked; answer: Denial; cost: number };

/**
 * The denials of a sentence that nothing in the other sentence answers, each as its denying words; where both sentences have some, they answer
 * one another in a way that the lists do not know.
 */
export function unansweredDenials(one: Sentence, other: Sentence): Stretch[][] {
  const mine = readDenials(one.text, one.language);
  if (!mine.some((denial) => asking.includes(denial.kind))) return [];
  const theirs = readDenials(other.text, other.language);
  if (theirs.some(({ kind }) => !faint.includes(kind)) && strength(mine) <= strength(theirs)) return [];
  const lost = unanswered(one, other, mine, theirs);
  return lost.length > unanswered(other, one, theirs, mine).length ? lost : [];
}

/** How many denials a sentence has, those that none of its translations can leave out. */
function strength(denials: readonly Denial[]): number {
  return denials.filter(({ kind }) => kind !== 'unless' && (asking.includes(kind) || kind === 'again')).length;
}

function unanswered(one: Sentence, other: Sentence, mine: readonly Denial[], all: readonly Denial[]): Stretch[][] {
  const said = { mine: placesOf(mine, one), all: placesOf(all, other) };
  const theirs = all.filter((answer) => !byMeaning.includes(answer.kind) || !isSaidToo(answer, other, one, said.mine));
  const locate = openLocator(one, other);
  const own = mine.filter((denial) => !byMeaning.includes(denial.kind) || !isSaidToo(denial, one, other, said.all));
  const asked = own.map((denial): Asked => ({ denial, ...locate(denial), isJoined: isJoined(denial, one) }));
  const answered = match(asked, theirs, other);
  return asked.filter((ask) => !answered.has(ask) && isLost(ask, all.length === 0, theirs)).map(({ denial }) => denial.words);
}

/**
 * A denial is lost where the other sentence denies nothing that weighs, or where the place of its counterpart is known for certain; other words
 * only where the other sentence has no denying word of any kind.
 */
function isLost({ denial, sure }: Asked, isBare: boolean, theirs: readonly Denial[]): boolean {
  if (denial.kind === 'denial') return sure >= answerTuning.certain || theirs.every(({ kind }) => faint.includes(kind));
  return isBare && asking.includes(denial.kind);
}

/** The denials of a sentence and what the chief of them deny. */
function placesOf(denials: readonly Denial[], { language }: Sentence): Stretch[] {
  return denials.map(({ kind, start, end }) => ({ start, end: end + (asking.includes(kind) ? scope * density[language] : 0) }));
}

/** Pairs denials one to one, the cheapest first: the same kind, near its counterpart's place. */
function match(asked: readonly Asked[], theirs: readonly Denial[], other: Sentence): Set<Asked> {
  const pairs = asked
    .flatMap((ask) => theirs.map((answer): Match => ({ asked: ask, answer, cost: costOf(ask, answer, other) })))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost);
  const answered = new Set<Asked>();
  const taken = new Map<Denial, Asked>();
  for (const { asked: ask, answer } of pairs) {
    const before = taken.get(answer);
    if (answered.has(ask) || (before && !isShared(answer, before, ask, other))) continue;
    answered.add(ask);
    taken.set(answer, ask);
  }
  return answered;
}

function isJoined({ start, end }: Denial, { text, language }: Sentence): boolean {
  const word = text.slice(start, end);
  return (
    joining.test(text.slice(0, start).toLowerCase()) || /^(?:ni|nor)(?!\p{L})/iu.test(word) || (language === 'ar' && word.startsWith('و'))
  );
}

/** Denials answer one another wherever they stand in the sentence; other words only where what stands around the denial is said too. */
function costOf({ denial, at, sure }: Asked, answer: Denial, { language }: Sentence): number {
  const isSame = denial.kind === answer.kind;
  const isMeant = byMeaning.includes(denial.kind) && byMeaning.includes(answer.kind);
  if (!asking.includes(denial.kind) && !isSame && !isMeant) return Number.POSITIVE_INFINITY;
  const kind = kindCost(denial.kind, answer.kind);
  const reach = isSame ? answerReach.denial : Math.min(answerReach[denial.kind], answerReach[answer.kind]);
  if (sure < answerTuning.sure) return kind + 0.5;
  const apart = Math.min(Math.abs(answer.start - at), Math.abs(answer.end - at)) / density[language];
  return apart > (isMeant ? answerTuning.meant : reach) ? Number.POSITIVE_INFINITY : kind + apart / 100 + (isMeant ? 0.3 : 0);
}

/** Words that ask for no answer take none from those that do, unless both deny by a word. */
function kindCost(one: DenialKind, other: DenialKind): number {
  if (one === other) return 0;
  if (one === 'idle') return Number.POSITIVE_INFINITY;
  if (other === 'idle') return one === 'denial' || one === 'perhaps' ? across + 0.2 : Number.POSITIVE_INFINITY;
  if (one === 'except' || other === 'except') return exceptCost(one, other);
  if (other === 'until' && family[one] !== 'limits') return Number.POSITIVE_INFINITY;
  const isAlike = family[one] === family[other];
  if (!isAlike && !asking.includes(one))
    return (one === 'weak' || one === 'part') && family[other] === 'denies' ? across + 0.3 : Number.POSITIVE_INFINITY;
  const cost = isAlike ? within : other === 'part' && one === 'denial' ? nearly : across;
  return faint.includes(one) || faint.includes(other) ? cost + 0.4 : cost;
}

/** An exception ("except", "salvo") answers "unless" and what is denied beside it; it turns no sentence round. */
function exceptCost(one: DenialKind, other: DenialKind): number {
  const kinds = [one, other];
  if (kinds.includes('unless')) return within;
  return one === 'denial' ? across + 0.2 : Number.POSITIVE_INFINITY;
}

const either = /(?:^|[^\p{L}])(?:or|nor|ou|ni|o|u|или|ни)(?![\p{L}])|أو|او|ولا|或|、/u;
const joins = /(?:^|[^\p{L}])(?:or|nor|ou|ni|o|u|или|ни)(?![\p{L}])|أو|او|ولا|或|、|且|并/u;
/** What stands before a denial that goes on with the one before it. */
const joining = /(?:^|[^\p{L}])(?:or|nor|and|ou|et|ni|o|u|y|e|или|и|ни)\s*$|(?:[或且并也亦，]|أو|او)\s*$/u;
const both = /(?:^|[^\p{L}])(?:and|et|y|e|и)(?![\p{L}])|(?<!\p{L})و|和|及|且/u;

/** One denial answers two that stand behind it and are enumerated ("not in employment or education"); what restricts goes with a denial. */
function isShared(answer: Denial, one: Asked, two: Asked, { text, language }: Sentence): boolean {
  if (answer.kind === 'perhaps') return true;
  if (answer.kind === 'only') return one.denial.kind === 'denial' && two.denial.kind === 'denial';
  const later = one.denial.start < two.denial.start ? two : one;
  if (later.isJoined && (family[answer.kind] === 'denies' || answer.kind === 'part'))
    return answer.words.length > 1 || joins.test(text.slice(answer.end));
  const { sure, either: far, both: near, behind } = answerTuning;
  if (two.sure < sure || one.sure < sure || (family[answer.kind] !== 'denies' && answer.kind !== 'firm')) return false;
  const [from, to] = [Math.min(one.at, two.at), Math.max(one.at, two.at)];
  const scale = density[language];
  if (answer.start > from + behind * scale) return false;
  const between = text.slice(answer.end, to + Math.round(25 * scale));
  const apart = (to - answer.start) / scale;
  return (apart < far && either.test(between)) || (apart < near && both.test(between));
}
