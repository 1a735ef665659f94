import type { Bead } from './align-sentences.ts';

/** A sentence's paragraph and length. */
export type Placed = { paragraph: number; length: number };

/** As large a part of one of two paragraphs must be shared for them to be paired. */
export const leastShare = 0.04;

/** The pairs of paragraphs that follow from pairs of their sentences: what hangs together stands in one pair, in order of the first side. */
export function joinParagraphs(a: Placed[], b: Placed[], sentences: Bead[], counts: { a: number; b: number }): Bead[] {
  const links = linksOf(a, b, sentences);
  const groupOf = group(links, counts);
  const beads = new Map<number, Bead>();
  for (let place = 0; place < counts.a; place++) beadOf(beads, groupOf.a(place)).a.push(place);
  for (let place = 0; place < counts.b; place++) beadOf(beads, groupOf.b(place)).b.push(place);
  for (const { one, confidence } of links) {
    const bead = beadOf(beads, groupOf.a(one));
    bead.confidence = bead.confidence === 0 ? confidence : Math.min(bead.confidence, confidence);
  }
  return inOrder([...beads.values()]);
}

type Link = { one: number; other: number; shareA: number; shareB: number; confidence: number };

function linksOf(a: Placed[], b: Placed[], sentences: Bead[]): Link[] {
  const links = new Map<string, Link>();
  const [sizeA, sizeB] = [sizes(a), sizes(b)];
  for (const bead of sentences) {
    const [wholeA, wholeB] = [lengthOf(a, bead.a), lengthOf(b, bead.b)];
    for (const one of bead.a) {
      for (const other of bead.b) {
        const [left, right] = [a[one], b[other]];
        if (!left || !right) continue;
        const key = `${left.paragraph} ${right.paragraph}`;
        const link = links.get(key) ?? { one: left.paragraph, other: right.paragraph, shareA: 0, shareB: 0, confidence: 0 };
        link.shareA += (left.length * right.length) / wholeB / (sizeA.get(left.paragraph) ?? 1);
        link.shareB += (left.length * right.length) / wholeA / (sizeB.get(right.paragraph) ?? 1);
        link.confidence = Math.max(link.confidence, bead.confidence);
        links.set(key, link);
      }
    }
  }
  return [...links.values()].filter(({ shareA, shareB }) => Math.max(shareA, shareB) >= leastShare);
}

function sizes(sentences: Placed[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { paragraph, length } of sentences) found.set(paragraph, (found.get(paragraph) ?? 0) + length);
  return found;
}

function lengthOf(sentences: Placed[], places: number[]): number {
  return Math.max(
    1,
    places.reduce((all, place) => all + (sentences[place]?.length ?? 0), 0),
  );
}

/** Groups of linked places (union-find): the second side's places stand behind the first side's. */
function group(links: Link[], counts: { a: number; b: number }): { a(place: number): number; b(place: number): number } {
  const parents = Array.from({ length: counts.a + counts.b }, (_, place) => place);
  const find = (place: number): number => {
    const parent = parents[place] ?? place;
    return parent === place ? place : find(parent);
  };
  for (const { one, other } of links) parents[find(counts.a + other)] = find(one);
  return { a: find, b: (place) => find(counts.a + place) };
}

function beadOf(beads: Map<number, Bead>, key: number): Bead {
  const bead = beads.get(key) ?? { a: [], b: [], confidence: 0 };
  beads.set(key, bead);
  return bead;
}

/** Both sides rise; what stands alone on the second side comes before the first pair that lies behind it. */
function inOrder(beads: Bead[]): Bead[] {
  const ordered = beads.filter(({ a }) => a.length > 0).sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
  const alone = beads.filter(({ a }) => a.length === 0).sort((x, y) => (x.b[0] ?? 0) - (y.b[0] ?? 0));
  for (const bead of alone) {
    const at = ordered.findIndex(({ b }) => b.length > 0 && (b[0] ?? 0) > (bead.b[0] ?? 0));
    ordered.splice(at < 0 ? ordered.length : at, 0, bead);
  }
  return ordered;
}
