import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { asDict, dictOf, entry, keysOf, listOf, nameOf } from '../checking/pdf-objects.ts';
import { readSignatures } from './read-signatures.ts';

/** What a signature may touch in the parts a file already has; anything else changes what is read or shown. */
const touched: Record<string, readonly string[]> = {
  Catalog: ['AcroForm', 'DSS', 'Extensions', 'Perms'],
  Page: ['Annots', 'Tabs'],
  StructTreeRoot: ['ParentTree', 'ParentTreeNextKey'],
  StructElem: ['K'],
  AcroForm: ['Fields', 'SigFlags', 'DR', 'DA'],
  ParentTree: ['Nums', 'Kids'],
};

/**
 * What was added to a file whose first bytes are those of an issued one: `signatures` when all that is new are signatures, of which the last
 * covers the whole file and holds; `other` when anything else may have been added, or when it cannot be told.
 */
export async function addedSince(prefix: Uint8Array, whole: Uint8Array): Promise<'signatures' | 'other'> {
  const signatures = await readSignatures(whole);
  const covered = signatures.some(({ holds, coversAll }) => holds && coversAll);
  if (!covered || signatures.some(({ holds }) => !holds) || isAmbiguous(whole.subarray(prefix.length))) return 'other';
  const [before, after] = await Promise.all([prefix, whole].map((bytes) => PDFDocument.load(bytes, { updateMetadata: false })));
  if (!before || !after) return 'other';
  const old = before.context.enumerateIndirectObjects();
  const same = old.every(([ref, value]) => isKept(value, after.context.lookup(ref)));
  return same && after.getPages().every(({ node }, index) => addsOnlyFields(before.getPages()[index]?.node, node)) ? 'signatures' : 'other';
}

/** Two objects of one number, or objects hidden in a stream, could be read one way by us and another way by a reader. */
function isAmbiguous(added: Uint8Array): boolean {
  const text = Buffer.from(added).toString('latin1');
  const numbers = [...text.matchAll(/(\d+)\s+\d+\s+obj\b/g)].map(([, number]) => number);
  const begun = [...text.matchAll(/(?<!end)obj\b/g)].length;
  return text.includes('/ObjStm') || new Set(numbers).size !== numbers.length || begun !== numbers.length;
}

function isKept(before: PDFObject, after: PDFObject | undefined): boolean {
  if (String(before) === String(after) && sameStream(before, after)) return true;
  if (!(before instanceof PDFDict) || !(after instanceof PDFDict)) return false;
  const free = touched[kindOf(before)] ?? [];
  const keys = [...new Set([...keysOf(before), ...keysOf(after)])].filter((key) => !free.includes(key));
  return keys.every((key) => String(rawOf(before, key)) === String(rawOf(after, key)));
}

/** Some parts may leave out what they are; their members tell. */
function kindOf(dict: PDFDict): string {
  const type = nameOf(dict, 'Type');
  if (type) return type;
  if (entry(dict, 'K')) return 'StructElem';
  if (entry(dict, 'Fields')) return 'AcroForm';
  return entry(dict, 'Nums') ? 'ParentTree' : '';
}

function sameStream(before: PDFObject, after: PDFObject | undefined): boolean {
  return !after || before.sizeInBytes() === after.sizeInBytes();
}

const rawOf = (dict: PDFDict, key: string) => dict.get(PDFName.of(key));

/** New on a page are the fields of signatures only. */
function addsOnlyFields(before: PDFDict | undefined, after: PDFDict): boolean {
  const known = new Set(refsIn(before));
  return refsIn(after).every((ref, index) => {
    if (known.has(ref)) return true;
    const added = asDict(listOf(entry(after, 'Annots'))[index]);
    return nameOf(added, 'Subtype') === 'Widget' && (nameOf(added, 'FT') ?? nameOf(dictOf(added, 'Parent'), 'FT')) === 'Sig';
  });
}

function refsIn(page: PDFDict | undefined): string[] {
  const list = entry(page, 'Annots');
  return list instanceof PDFArray ? list.asArray().map(String) : [];
}
