import { allLanguages, type Language } from '../../../platform/language.ts';
import type { Term, TermWord } from '../terms/term.ts';
import { genderValues, statusValues } from './tbx-values.ts';
import { element, printFile, type XmlNode } from './xml-tree.ts';

/** Writes terms as TBX version 3, dialect TBX-Basic in the style that names categories by attribute (DCA). `title` says whose terms they are. */
export function writeTbx(terms: readonly Term[], title: string): string {
  const header = element(
    'tbxHeader',
    {},
    element('fileDesc', {}, element('titleStmt', {}, element('title', {}, title)), element('sourceDesc', {}, element('p', {}, title))),
  );
  const body = element('body', {}, ...terms.map(writeEntry));
  const root = { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' };
  return printFile(element('tbx', root, header, element('text', {}, body)));
}

function writeEntry(term: Term): XmlNode {
  const sections = allLanguages.flatMap((language) =>
    term.words[language]?.length ? [writeLanguage(language, term.words[language])] : [],
  );
  return element(
    'conceptEntry',
    { id: term.id },
    element('descrip', { type: 'subjectField' }, term.domain),
    ...(term.source ? [element('admin', { type: 'source' }, term.source)] : []),
    ...writeNotes(term),
    ...sections,
  );
}

function writeLanguage(language: Language, words: readonly TermWord[]): XmlNode {
  return element('langSec', { 'xml:lang': language }, ...words.map(writeWord));
}

function writeWord(word: TermWord): XmlNode {
  const category = (type: string, value: string | undefined) => (value ? [element('termNote', { type }, value)] : []);
  return element(
    'termSec',
    {},
    element('term', {}, word.text),
    ...category('administrativeStatus', statusValues[word.status]),
    ...category('termType', word.acronym ? 'acronym' : 'fullForm'),
    ...category('grammaticalGender', word.gender && genderValues[word.gender]),
    ...category('grammaticalNumber', word.number),
    ...writeNotes(word),
    ...(word.asked ? [element('note', {}, 'chancery only-where-asked: yes')] : []),
    ...(word.note ?? '')
      .split('\n')
      .filter(Boolean)
      .map((note) => element('note', {}, note)),
  );
}

/** Validity has no category of its own in TBX-Basic. */
function writeNotes({ from, until }: { from?: string; until?: string }): XmlNode[] {
  return [
    ...(from ? [element('note', {}, `chancery from: ${from}`)] : []),
    ...(until ? [element('note', {}, `chancery until: ${until}`)] : []),
  ];
}
