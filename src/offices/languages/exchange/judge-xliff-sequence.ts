import { childrenNamed, localName, type XmlNode } from './xml-tree.ts';

type Code = { id: string; reorder: string; inside: string; node: XmlNode };

/** Codes that may not be moved: neither copied nor deleted, behind the first of their sequence, and in a target as in its source. */
export function sequenceFaults(parts: readonly XmlNode[]): string[] {
  return parts.flatMap((part) => {
    const [source, target] = (['source', 'target'] as const).map((side) => codesIn(childrenNamed(part, side)[0], ''));
    return [...fixedFaults(source ?? []), ...fixedFaults(target ?? []), ...movedFaults(source ?? [], target ?? [])];
  });
}

function codesIn(node: XmlNode | undefined, inside: string): Code[] {
  return (node?.children ?? []).flatMap((child): Code[] => {
    const name = localName(child);
    const { id = '', startRef = '', canReorder = 'yes' } = child.attributes;
    const own = ['ph', 'pc', 'sc', 'ec'].includes(name) ? [{ id: id || `/${startRef}`, reorder: canReorder, inside, node: child }] : [];
    return [...own, ...codesIn(child, name === 'pc' ? id : inside)];
  });
}

function fixedFaults(codes: readonly Code[]): string[] {
  const faults: string[] = [];
  let isOpen = false;
  for (const { id, reorder, node } of codes) {
    if (reorder === 'firstNo') isOpen = true;
    else if (reorder === 'yes') isOpen = false;
    else if (!isOpen) faults.push(`code ${id} follows no first of its sequence`);
    const { canCopy, canDelete } = node.attributes;
    if (reorder !== 'yes' && (canCopy !== 'no' || canDelete !== 'no')) faults.push(`code ${id} may not be copied nor deleted`);
  }
  return faults;
}

function movedFaults(source: readonly Code[], target: readonly Code[]): string[] {
  const fixed = (codes: readonly Code[]) => codes.filter(({ reorder }) => reorder === 'no');
  const there = new Map(source.map((code) => [code.id, code] as const));
  return fixed(target).flatMap(({ id, inside }) => {
    const from = there.get(id);
    return from && from.inside !== inside ? [`code ${id} may not be moved`] : [];
  });
}

/** A target keeps white space as its source does; `inherited` is what holds where they say nothing. */
export function spaceFaults(parts: readonly XmlNode[], inherited: string): string[] {
  return parts.flatMap((part) => {
    const [source, target] = [childrenNamed(part, 'source')[0], childrenNamed(part, 'target')[0]];
    if (!source || !target) return [];
    const spaceOf = ({ attributes }: XmlNode) => attributes['xml:space'] ?? inherited;
    return spaceOf(source) === spaceOf(target) ? [] : ['white space of a target against its source'];
  });
}

const steps = ['f', 'g', 'u'];
const token = /^[\p{L}\p{N}_:.-]+$/u;

/** Whether a reference into the file ("#/f=f1/u=u1/n=1") is well formed: from the file down, each step once, what is meant last. */
export function isFragment(reference: string): boolean {
  const parts = reference.replace(/^#\/?/, '').split('/');
  const read = parts.map((part) => {
    const [name = '', value] = part.includes('=') ? [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] : ['', part];
    return { name, value: value ?? '' };
  });
  const places = read.map(({ name }) => steps.indexOf(name));
  const inOrder = places.every((place, index) =>
    place < 0 ? index === places.length - 1 : index === 0 || place > (places[index - 1] ?? 0),
  );
  const isKnown = (name: string) => (name.length < 2 ? ['', 'f', 'g', 'u', 'n', 'd', 't'].includes(name) : token.test(name));
  return inOrder && read.every(({ name, value }) => isKnown(name) && token.test(value));
}
