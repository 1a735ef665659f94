import type { DocxDropped, DroppedKind } from './docx-reading.ts';
import type { DocxPackage } from './open-docx.ts';
import { childOf, isOn, pathOf, settingOf, type Xml } from './parse-xml.ts';

export type Relation = { id: string; type: string; target: string; isExternal: boolean };
export type DocxStyle = {
  name: string;
  basedOn?: string;
  heading?: number;
  list?: string;
  bidi?: boolean;
  strong?: boolean;
  emphasis?: boolean;
};

/** The relations of a part: the last word of their type, and where they lead. */
export async function relationsOf(docx: DocxPackage, part: string): Promise<Relation[]> {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(part) ?? [];
  const xml = await docx.xml(`${folder}_rels/${name}.rels`);
  return (childOf(xml, 'Relationships')?.children ?? []).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: (attributes.Type ?? '').replace(/^.*\//, ''),
    target: attributes.Target ?? '',
    isExternal: attributes.TargetMode === 'External',
  }));
}

/** The part that holds the text, as the package names it. */
export async function mainPartOf(docx: DocxPackage): Promise<string> {
  const main = (await relationsOf(docx, '')).find(({ type }) => type === 'officeDocument');
  return main ? main.target.replace(/^\//, '') : 'word/document.xml';
}

/** The name of a part that another one refers to. */
export function partFrom(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

const external: Record<string, DroppedKind> = {
  attachedTemplate: 'remote-template',
  image: 'external-image',
  oleObject: 'ole',
  hyperlink: 'external-part',
};

/** What the package carries besides text, by its parts and by what its relations fetch from elsewhere. */
export async function droppedParts(docx: DocxPackage): Promise<DocxDropped[]> {
  const dropped = docx.names.flatMap((name): DocxDropped[] => {
    if (/vbaProject\.bin$|vbaData\.xml$/i.test(name)) return [{ kind: 'macros', name }];
    if (/\/activeX\/|oleObject[^/]*\.bin$/i.test(name)) return [{ kind: 'ole', name }];
    if (/\/embeddings\//i.test(name)) return [{ kind: 'embedded-file', name }];
    if (/\/charts\/chart[^/]*\.xml$/i.test(name)) return [{ kind: 'chart', name }];
    if (/\/(header|footer)\d*\.xml$/i.test(name)) return [{ kind: /header\d*\.xml$/i.test(name) ? 'header' : 'footer', name }];
    if (/\.odttf$|\/fonts\//i.test(name)) return [{ kind: 'font', name }];
    if (/(^|\/)customXml\/item\d*\.xml$/i.test(name)) return [{ kind: 'custom-data', name }];
    return /\/media\//i.test(name) ? [{ kind: 'image', name }] : [];
  });
  for (const name of docx.names.filter((each) => each.endsWith('.rels') && each !== '_rels/.rels')) {
    for (const { type, target, isExternal } of await relationsOf(docx, name.replace('_rels/', '').replace(/\.rels$/, '')))
      if (isExternal && type !== 'hyperlink') dropped.push({ kind: external[type] ?? 'external-part', name: target });
  }
  return dropped;
}

/** The styles by id. */
export async function stylesOf(docx: DocxPackage, part: string): Promise<Map<string, DocxStyle>> {
  const xml = childOf(await docx.xml(part), 'w:styles');
  const found = (xml?.children ?? []).filter(({ name }) => name === 'w:style');
  return new Map(found.map((style) => [style.attributes['w:styleId'] ?? '', styleOf(style)]));
}

function styleOf(style: Xml): DocxStyle {
  const name = settingOf(style, 'w:name') ?? '';
  const [pPr, rPr] = [childOf(style, 'w:pPr'), childOf(style, 'w:rPr')];
  const outline = settingOf(pPr, 'w:outlineLvl');
  const heading = Number(/^heading ([1-9])$/i.exec(name)?.[1] ?? (outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : 0));
  return {
    name,
    basedOn: settingOf(style, 'w:basedOn'),
    list: pathOf(pPr, 'w:numPr', 'w:numId')?.attributes['w:val'],
    bidi: isOn(pPr, 'w:bidi'),
    strong: isOn(rPr, 'w:b') ?? isOn(rPr, 'w:bCs'),
    emphasis: isOn(rPr, 'w:i') ?? isOn(rPr, 'w:iCs'),
    ...(heading > 0 ? { heading } : {}),
  };
}

/** A property of a style, or of the nearest it is based on. */
export function inherited<Key extends keyof DocxStyle>(styles: Map<string, DocxStyle>, id: string | undefined, key: Key): DocxStyle[Key] {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at);
    const value = styles.get(at)?.[key];
    if (value !== undefined) return value;
  }
  return undefined as DocxStyle[Key];
}
