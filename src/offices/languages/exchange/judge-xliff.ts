import { judgeUnit } from './judge-xliff-unit.ts';
import { repeated, type XliffFault } from './xliff-fault.ts';
import { attributeValues, coreGrammar, languageTag } from './xliff-grammar.ts';
import { childrenNamed, localName, type XmlNode } from './xml-tree.ts';

const core = 'urn:oasis:names:tc:xliff:document:2.';
const content = new Set(['note', 'data', 'source', 'target', 'pc', 'mrk', 'skeleton']);

/** The rules of the XLIFF 2.x core that a file breaks; empty where it keeps them all. Modules and extensions are not judged. */
export function judgeXliff(root: XmlNode): XliffFault[] {
  const prefix = root.name.includes(':') ? `${root.name.split(':')[0]}:` : '';
  if (!(root.attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? core).startsWith(core)) return [];
  const faults = judgeElement(root, prefix, []);
  const { srcLang = '', trgLang } = root.attributes;
  const tags = [srcLang, ...(trgLang === undefined ? [] : [trgLang])].filter((tag) => !languageTag.test(tag));
  faults.push(...tags.map((tag) => ({ element: 'xliff', rule: `language tag ${tag}` })));
  const files = childrenNamed(root, 'file');
  faults.push(...repeated(files, 'file'));
  const spoken = (file: XmlNode) => {
    const said = (name: string) => file.attributes[name] ?? root.attributes[name];
    return { srcLang, trgLang, inherited: said('xml:lang'), space: said('xml:space') ?? 'default' };
  };
  for (const file of files) faults.push(...judgeFile(file, prefix, spoken(file)), ...extensionFaults(file, root, prefix));
  return faults;
}

function judgeElement(node: XmlNode, prefix: string, parents: readonly string[]): XliffFault[] {
  const name = localName(node);
  const grammar = coreGrammar[name];
  if (!grammar) return [];
  const said = (rule: string): XliffFault => ({ element: `${name}${node.attributes.id ? ` ${node.attributes.id}` : ''}`, rule });
  const elements = node.children.filter((child) => !/^[#?]/.test(child.name));
  const own = elements.filter((child) => isCore(child, prefix));
  const faults = [...attributeFaults(node, grammar).map(said)];
  const foreign = elements.find((child) => !isCore(child, prefix));
  if (foreign && grammar.extended !== 'all' && !(name === 'xliff' && isModule(foreign, node)))
    faults.push(said(`no element ${foreign.name} here`));
  const odd = own.find((child) => !grammar.children.includes(localName(child)));
  if (odd) faults.push(said(`no element ${localName(odd)} here`));
  if (grammar.least && !own.some((child) => grammar.least?.includes(localName(child))))
    faults.push(said(`needs ${grammar.least.join(' or ')}`));
  for (const single of ['source', 'target', 'notes', 'originalData', 'skeleton'])
    if (own.filter((child) => localName(child) === single).length > 1) faults.push(said(`one ${single} only`));
  if (isOutOfOrder(name, elements.map(localName))) faults.push(said('units and segments stand last'));
  const text = node.children.some((child) => child.name === '#text' && child.text.trim() !== '');
  if (text && !content.has(name)) faults.push(said('no text here'));
  if (name === 'skeleton' && (node.attributes.href !== undefined) === (text || elements.length > 0))
    faults.push(said('either href or content'));
  return [...faults, ...own.flatMap((child) => judgeElement(child, prefix, [...parents, name]))];
}

/** Modules of the standard may stand at the top of a file of version 2.2. */
function isModule(child: XmlNode, root: XmlNode): boolean {
  const space = child.attributes.xmlns ?? root.attributes[`xmlns:${child.name.split(':')[0]}`] ?? '';
  return root.attributes.version === '2.2' && space.startsWith('urn:oasis:names:tc:xliff:');
}

/** Whatever else a file, a group or a unit holds stands before its units or segments. */
function isOutOfOrder(name: string, children: string[]): boolean {
  const last = name === 'unit' ? ['segment', 'ignorable'] : ['file', 'group'].includes(name) ? ['unit', 'group'] : [];
  const first = children.findIndex((child) => last.includes(child));
  return first >= 0 && children.slice(first).some((child) => !last.includes(child));
}

const isCore = (node: XmlNode, prefix: string) =>
  prefix === '' ? !node.name.includes(':') && !foreignSpace(node) : node.name.startsWith(prefix);

/** An element without a prefix that declares another namespace is none of the core. */
function foreignSpace(node: XmlNode): boolean {
  return node.attributes.xmlns !== undefined && !node.attributes.xmlns.startsWith(core);
}

function attributeFaults(node: XmlNode, grammar: (typeof coreGrammar)[string]): string[] {
  const name = localName(node);
  const allowed = grammar.attributes.map((attribute) => attribute.replace('!', ''));
  const lacking = grammar.attributes.filter((one) => one.endsWith('!') && node.attributes[one.slice(0, -1)] === undefined);
  const faults = lacking.map((one) => `needs ${one.slice(0, -1)}`);
  for (const [attribute, value] of Object.entries(node.attributes)) {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) continue;
    const isOwn = !attribute.includes(':') || attribute.startsWith('xml:');
    if (isOwn ? !allowed.includes(attribute) : grammar.extended === 'none') faults.push(`no attribute ${attribute} here`);
    const values = attributeValues[`${name} ${attribute}`] ?? attributeValues[attribute];
    if (isOwn && values && !values.test(value)) faults.push(`${attribute} may not be ${value}`);
  }
  const { subType, type, subState, state } = node.attributes;
  if (subType !== undefined && type === undefined) faults.push('subType needs type');
  if (subType?.startsWith('xlf:') && !(type === 'fmt' ? /^xlf:(?:lb|pb|b|i|u)$/ : type === 'ui' ? /^xlf:var$/ : /^$/).test(subType))
    faults.push('subType does not fit type');
  if (subState !== undefined && state === undefined) faults.push('subState needs state');
  return faults;
}

/** Ids of extensions are unique within the file, group or unit that holds them; modules have rules of their own. */
function extensionFaults(node: XmlNode, root: XmlNode, prefix: string): XliffFault[] {
  const isExtension = (child: XmlNode) => {
    const space = child.attributes.xmlns ?? root.attributes[`xmlns:${child.name.split(':')[0]}`] ?? '';
    return space !== '' && !/^[#?]/.test(child.name) && !isCore(child, prefix) && !space.startsWith('urn:oasis:');
  };
  const all = (one: XmlNode): XmlNode[] => [one, ...one.children.flatMap(all)];
  const held = node.children.filter(isExtension).flatMap(all);
  const named = held.map((one) => ({ ...one, attributes: { id: one.attributes.id ?? one.attributes['xml:id'] ?? '' } }));
  const inner = node.children.filter((child) => ['group', 'unit'].includes(localName(child)) && isCore(child, prefix));
  return [
    ...repeated(
      named.filter(({ attributes }) => attributes.id !== ''),
      'extension',
    ),
    ...inner.flatMap((child) => extensionFaults(child, root, prefix)),
  ];
}

type Languages = { srcLang: string; trgLang: string | undefined; inherited: string | undefined; space: string };

function judgeFile(file: XmlNode, prefix: string, languages: Languages): XliffFault[] {
  const groups = below(file, 'group', prefix);
  const units = below(file, 'unit', prefix);
  const notes = [file, ...groups, ...units].flatMap((node) => repeated(childrenNamed(childrenNamed(node, 'notes')[0], 'note'), 'note'));
  const unitIds = new Set(units.map(({ attributes }) => attributes.id ?? ''));
  return [
    ...repeated(groups, 'group'),
    ...repeated(units, 'unit'),
    ...notes,
    ...units.flatMap((unit) => {
      const said = (name: string) =>
        [unit, ...groups.filter((group) => below(group, 'unit', prefix).includes(unit)).toReversed()].find((one) => one.attributes[name])
          ?.attributes[name];
      const inherited = said('xml:lang') ?? languages.inherited;
      return judgeUnit(unit, { ...languages, inherited, space: said('xml:space') ?? languages.space, unitIds });
    }),
  ];
}

function below(node: XmlNode, name: string, prefix: string): XmlNode[] {
  const own = node.children.filter((child) => isCore(child, prefix));
  return own.flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...(localName(child) === 'group' ? below(child, name, prefix) : []),
  ]);
}
