import type { PDFDict } from '@cantoo/pdf-lib';
import { asDict, asName, bytesOf, dictOf, entry, listOf, nameOf, numberOf, textIn } from './pdf-objects.ts';

const latin = ['WinAnsiEncoding', 'MacRomanEncoding'];

/** Clause 7.21: the rules a font that shows text breaks. */
export function checkFont(font: PDFDict): string[] {
  const subtype = nameOf(font, 'Subtype');
  if (subtype === 'Type3') return unicodeRules(font);
  const descendant = asDict(listOf(entry(font, 'DescendantFonts'))[0]);
  const described = dictOf(descendant ?? font, 'FontDescriptor');
  const program = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => entry(described, key) !== undefined);
  return [
    ...(program ? [] : ['7.21.4.1-1']),
    ...(descendant && program ? glyphMapRules(descendant) : []),
    ...(subtype === 'TrueType' ? encodingRules(font, described) : []),
    ...unicodeRules(font),
  ];
}

/** An embedded CIDFontType2 says how its numbers lead to glyphs. */
function glyphMapRules(descendant: PDFDict): string[] {
  if (nameOf(descendant, 'Subtype') !== 'CIDFontType2') return [];
  const map = entry(descendant, 'CIDToGIDMap');
  return asName(map) === 'Identity' || bytesOf(map) ? [] : ['7.21.3.2-1'];
}

/** A symbolic TrueType font brings its own encoding and names no other. */
function encodingRules(font: PDFDict, described: PDFDict | undefined): string[] {
  const symbolic = ((numberOf(described, 'Flags') ?? 0) & 4) !== 0;
  return symbolic && entry(font, 'Encoding') ? ['7.21.6-3'] : [];
}

/** Every shown character can be told in Unicode, and none as a value that is no character. */
function unicodeRules(font: PDFDict): string[] {
  const map = bytesOf(entry(font, 'ToUnicode'));
  if (map) return hasNoCharacter(Buffer.from(map).toString('latin1')) ? ['7.21.7-2'] : [];
  return knownWithoutMap(font) ? [] : ['7.21.7-1'];
}

function knownWithoutMap(font: PDFDict): boolean {
  const encoding = entry(font, 'Encoding');
  const name = asName(encoding) ?? nameOf(asDict(encoding), 'BaseEncoding');
  if (nameOf(font, 'Subtype') !== 'Type0')
    return latin.includes(name ?? '') || name === 'MacExpertEncoding' || nameOf(font, 'Subtype') === 'Type1';
  const system = dictOf(asDict(listOf(entry(font, 'DescendantFonts'))[0]), 'CIDSystemInfo');
  return !/Identity/.test(textIn(system, 'Ordering') ?? 'Identity');
}

/** A target of U+0000, U+FEFF or U+FFFE in a map of characters. */
function hasNoCharacter(map: string): boolean {
  const sections = [...map.matchAll(/begin(bfchar|bfrange)([\s\S]*?)end\1/g)];
  return sections.some(([, kind, body]) => targetsOf(kind ?? '', body ?? '').some((hex) => /^(0000|feff|fffe)$/i.test(hex)));
}

function targetsOf(kind: string, body: string): string[] {
  const cells = [...body.matchAll(/\[([^\]]*)\]|<([0-9a-f\s]*)>/gi)];
  const step = kind === 'bfchar' ? 2 : 3;
  return cells.flatMap(([whole, list, hex], index) => {
    if (index % step !== step - 1) return [];
    return list === undefined ? [(hex ?? whole).replace(/\s/g, '')] : [...list.matchAll(/<([0-9a-f]*)>/gi)].map(([, one]) => one ?? '');
  });
}
