import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { asDict, asName, dictOf, entry, listOf } from './pdf-objects.ts';
import type { StructureElement } from './read-structure.ts';

/** An attribute of an element: its own, else that of a class it belongs to. */
export function attributeOf({ dict }: StructureElement, key: string, catalog: PDFDict): PDFObject | undefined {
  const classes = dictOf(dictOf(catalog, 'StructTreeRoot'), 'ClassMap');
  const named = listOf(entry(dict, 'C')).flatMap((object) => {
    const name = asName(object);
    return name ? listOf(entry(classes, name)) : [];
  });
  for (const object of [...listOf(entry(dict, 'A')), ...named]) {
    const value = entry(asDict(object), key);
    if (value) return value;
  }
  return undefined;
}
