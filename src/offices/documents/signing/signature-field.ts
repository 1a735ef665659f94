import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { dictOf, entry, numberOf, rawListOf } from '../checking/pdf-objects.ts';
import type { Update } from './append-update.ts';

type Objects = Update['objects'];
const name = (text: string) => PDFName.of(text);

/** What an invisible signature field needs beside its value: the field on the first page, the form, and its place in the structure. `says` is read aloud. */
export function signatureField(context: PDFContext, page: PDFRef, value: PDFRef, says: string): Objects {
  const catalogRef = context.trailerInfo.Root;
  const catalog = catalogRef && context.lookupMaybe(catalogRef, PDFDict);
  const pageDict = context.lookup(page, PDFDict);
  if (!(catalogRef instanceof PDFRef) || !catalog) throw new Error('the file has no catalog');
  if (entry(catalog, 'AcroForm')) throw new Error('the file already has a form');
  const [widget, form] = [context.nextRef(), context.nextRef()];
  const inStructure = structureOf(context, catalog, { page, widget, says });
  const field = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText('Signature'),
    TU: PDFHexString.fromText(says),
    F: 4 | 128,
    Rect: [0, 0, 0, 0],
    P: page,
    V: value,
    ...(inStructure ? { StructParent: inStructure.key } : {}),
  });
  return [
    { ref: catalogRef, value: withEntry(catalog, 'AcroForm', form) },
    { ref: page, value: withEntry(withEntry(pageDict, 'Annots', appended(context, pageDict, 'Annots', widget)), 'Tabs', name('S')) },
    { ref: widget, value: field },
    { ref: form, value: context.obj({ Fields: [widget], SigFlags: 3 }) },
    ...(inStructure?.objects ?? []),
  ];
}

type Place = { page: PDFRef; widget: PDFRef; says: string };

/** A `Form` element at the end of the document, owner of the field. */
function structureOf(context: PDFContext, catalog: PDFDict, { page, widget, says }: Place): { key: number; objects: Objects } | undefined {
  const rootRef = catalog.get(name('StructTreeRoot'));
  const root = dictOf(catalog, 'StructTreeRoot');
  const topRef = root && rawListOf(root, 'K').find((kid) => kid instanceof PDFRef);
  if (!(rootRef instanceof PDFRef) || !root || !(topRef instanceof PDFRef)) return undefined;
  const top = context.lookup(topRef, PDFDict);
  const key = numberOf(root, 'ParentTreeNextKey') ?? 0;
  const element = context.nextRef();
  const described = context.obj({
    Type: 'StructElem',
    S: 'Form',
    P: topRef,
    Alt: PDFHexString.fromText(says),
    Pg: page,
    K: [context.obj({ Type: 'OBJR', Obj: widget, Pg: page })],
  });
  const tree = context.nextRef();
  const newRoot = withEntry(withEntry(root, 'ParentTree', tree), 'ParentTreeNextKey', PDFNumber.of(key + 1));
  return {
    key,
    objects: [
      { ref: element, value: described },
      { ref: tree, value: parentTree(context, dictOf(root, 'ParentTree') ?? context.obj({}), key, element) },
      { ref: rootRef, value: newRoot },
      { ref: topRef, value: withEntry(top, 'K', appended(context, top, 'K', element)) },
    ],
  };
}

/** The tree of owners with one more entry; ours are one flat list, others get a leaf more. */
function parentTree(context: PDFContext, tree: PDFDict, key: number, owner: PDFRef): PDFDict {
  const flat = entry(tree, 'Kids') === undefined;
  if (flat) {
    const numbers = PDFArray.withContext(context);
    for (const each of rawListOf(tree, 'Nums')) numbers.push(each);
    numbers.push(PDFNumber.of(key));
    numbers.push(owner);
    return withEntry(tree, 'Nums', numbers);
  }
  return withEntry(tree, 'Kids', appended(context, tree, 'Kids', context.obj({ Limits: [key, key], Nums: [key, owner] })));
}

function appended(context: PDFContext, dict: PDFDict, key: string, last: PDFRef | PDFDict): PDFArray {
  const list = PDFArray.withContext(context);
  for (const each of rawListOf(dict, key)) list.push(each);
  list.push(last);
  return list;
}

function withEntry(dict: PDFDict, key: string, value: PDFDict | PDFArray | PDFRef | PDFNumber | PDFName): PDFDict {
  const copy = dict.clone();
  copy.set(name(key), value);
  return copy;
}
