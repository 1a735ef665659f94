import { isFragment, sequenceFaults, spaceFaults } from './judge-xliff-sequence.ts';
import { repeated, type XliffFault } from './xliff-fault.ts';
import { childrenNamed, localName, type XmlNode } from './xml-tree.ts';

type Around = { srcLang: string; trgLang: string | undefined; inherited: string | undefined; space: string; unitIds: ReadonlySet<string> };
const codes = ['ph', 'pc', 'sc', 'ec'];
const marks = ['mrk', 'sm'];

/** The rules that hold within a unit: unique ids, languages, references to data, notes and flows, pairs of codes, what may be lost. */
export function judgeUnit(unit: XmlNode, around: Around): XliffFault[] {
  const said = (rule: string): XliffFault => ({ element: `unit ${unit.attributes.id ?? ''}`, rule });
  const parts = childrenNamed(unit, 'segment', 'ignorable');
  const data = childrenNamed(childrenNamed(unit, 'originalData')[0], 'data');
  const noteIds = new Set(childrenNamed(childrenNamed(unit, 'notes')[0], 'note').flatMap(({ attributes }) => attributes.id ?? []));
  const sides = (['source', 'target'] as const).map((side) => parts.flatMap((part) => childrenNamed(part, side)));
  const faults = [...repeated(data, 'data'), ...orderFaults(parts).map(said)];
  for (const [index, side] of sides.entries()) {
    const within = side.flatMap(inlineOf);
    faults.push(...repeated([...parts, ...within.filter((node) => localName(node) !== 'em')], 'segment or code'));
    faults.push(...languageFaults(side, around, index === 1).map(said));
    faults.push(...pairFaults(within).map(said));
    faults.push(...within.flatMap((node) => referenceFaults(node, { data, noteIds, within, unitIds: around.unitIds })).map(said));
  }
  return [...faults, ...[...lostCodes(parts), ...sequenceFaults(parts), ...spaceFaults(parts, around.space)].map(said)];
}

function inlineOf(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => ([...codes, ...marks, 'em'].includes(localName(child)) ? [child, ...inlineOf(child)] : []));
}

/** Sources speak the file's source language and targets its target language, whether they say so or inherit it. */
function languageFaults(side: XmlNode[], { srcLang, trgLang, inherited }: Around, isTarget: boolean): string[] {
  const language = isTarget ? trgLang : srcLang;
  if (isTarget && side.length > 0 && language === undefined) return ['a target needs trgLang'];
  return side.flatMap(({ attributes }) => {
    const tag = attributes['xml:lang'] ?? inherited;
    return tag !== undefined && tag.toLowerCase() !== language?.toLowerCase() ? [`language ${tag} is not that of the file`] : [];
  });
}

/** The order of targets: each number once, and none beyond the number of segments. */
function orderFaults(parts: XmlNode[]): string[] {
  const orders = parts.map((part, index) => Number(childrenNamed(part, 'target')[0]?.attributes.order ?? index + 1));
  const isPut = parts.some((part) => childrenNamed(part, 'target')[0]?.attributes.order !== undefined);
  if (!isPut) return [];
  return new Set(orders).size === orders.length && orders.every((order) => order <= parts.length) ? [] : ['order not unique'];
}

type Known = { data: XmlNode[]; noteIds: ReadonlySet<string>; within: XmlNode[]; unitIds: ReadonlySet<string> };

function referenceFaults(node: XmlNode, { data, noteIds, within, unitIds }: Known): string[] {
  const { attributes } = node;
  const dataIds = new Set(data.map((one) => one.attributes.id));
  const faults: string[] = [];
  for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd'])
    if (attributes[name] !== undefined && !dataIds.has(attributes[name])) faults.push(`${name} to nothing`);
  for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd'])
    if (attributes[name]?.split(/\s+/).some((id) => !unitIds.has(id))) faults.push(`${name} to nothing`);
  if (attributes.copyOf !== undefined) {
    const copied = within.find((one) => codes.includes(localName(one)) && one.attributes.id === attributes.copyOf);
    if (!copied || copied.attributes.canCopy === 'no') faults.push('copyOf to nothing that may be copied');
    if (attributes.dataRef ?? attributes.dataRefStart) faults.push('copyOf beside dataRef');
  }
  if (marks.includes(localName(node)) && attributes.ref?.startsWith('#') && !isFragment(attributes.ref)) faults.push('ref is no reference');
  if (marks.includes(localName(node)) && attributes.type === 'comment') {
    if ((attributes.value === undefined) === (attributes.ref === undefined)) faults.push('a comment has either value or ref');
    if (/f=/.test(attributes.ref ?? '') && !/u=/.test(attributes.ref ?? '')) faults.push('comment to a note of another unit');
    const note = /(?:^|\/)#?n=([^/]+)$/.exec(attributes.ref ?? '')?.[1];
    if (attributes.ref?.startsWith('#') && (note === undefined || !noteIds.has(note.replace(/^#?/, '')))) faults.push('comment to nothing');
  }
  return faults;
}

const paired = ['canCopy', 'canDelete', 'canReorder', 'canOverlap'] as const;

/** Codes and marks that span segments open before they close, and are alone only when they say so. */
function pairFaults(within: XmlNode[]): string[] {
  const named = (name: string) => within.filter((node) => localName(node) === name);
  const at = (node: XmlNode) => within.indexOf(node);
  const faults: string[] = [];
  for (const end of named('ec')) {
    const { startRef, isolated, id } = end.attributes;
    const start = named('sc').find(({ attributes }) => attributes.id === startRef);
    if (isolated === 'yes' ? startRef !== undefined || id === undefined : startRef === undefined || id !== undefined)
      faults.push('ec has startRef, or is isolated with an id');
    if (isolated !== 'yes' && startRef !== undefined && (!start || at(start) > at(end))) faults.push('ec before its sc');
    if (start?.attributes.isolated === 'yes') faults.push('an isolated sc has no ec');
    if (start && paired.some((name) => (start.attributes[name] ?? '') !== (end.attributes[name] ?? '') && !firstNo(name, start, end)))
      faults.push('sc and ec differ');
  }
  for (const start of named('sc'))
    if (start.attributes.isolated !== 'yes' && !named('ec').some(({ attributes }) => attributes.startRef === start.attributes.id))
      faults.push('sc without ec');
  for (const end of named('em')) {
    const start = named('sm').find(({ attributes }) => attributes.id === end.attributes.startRef);
    if (!start || at(start) > at(end)) faults.push('em before its sm');
  }
  for (const start of named('sm'))
    if (!named('em').some(({ attributes }) => attributes.startRef === start.attributes.id)) faults.push('sm without em');
  return faults;
}

/** The end of a code whose start is the first of its sequence may follow it only. */
function firstNo(name: string, start: XmlNode, end: XmlNode): boolean {
  return name === 'canReorder' && start.attributes.canReorder === 'firstNo' && end.attributes.canReorder === 'no';
}

/** Codes that may not be deleted stand in a target of the unit, once their segment has one. */
function lostCodes(parts: XmlNode[]): string[] {
  const targets = parts.flatMap((part) => childrenNamed(part, 'target'));
  const kept = new Set(targets.flatMap(inlineOf).flatMap(({ attributes }) => [attributes.id ?? '', attributes.startRef ?? '']));
  const translated = parts.filter((part) => childrenNamed(part, 'target').length > 0);
  const held = translated.flatMap((part) => childrenNamed(part, 'source')).flatMap(inlineOf);
  const lost = held.filter(({ attributes }) => attributes.canDelete === 'no' && attributes.id && !kept.has(attributes.id));
  return lost.map(({ attributes }) => `code ${attributes.id} may not be deleted`);
}
