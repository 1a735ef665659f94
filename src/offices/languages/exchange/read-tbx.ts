import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Language } from '../../../platform/language.ts';
import type { Term, TermWord } from '../terms/term.ts';
import { domainOf, genderOf, languageOf, readNotes, statusOf } from './tbx-values.ts';
import { allNamed, childrenNamed, localName, readXml, textBelow, type XmlNode, type XmlRefusal } from './xml-tree.ts';

export type TbxRefusal = XmlRefusal | 'exchange-not-tbx' | 'exchange-no-terms';
/** What a file held besides: entries left out, and languages that are none of ours. */
export type TbxRead = { terms: Term[]; leftOut: { entries: number; languages: string[] } };

/** Reads TBX of version 3 (both styles) or 2 (martif), Basic or Core or Min. Refuses what is no TBX, or holds no term in our languages. */
export function readTbx(source: string): Answer<TbxRead, TbxRefusal> {
  const read = readXml(source);
  if (!read.ok) return read;
  const { root } = read;
  if (!['tbx', 'martif'].includes(localName(root))) return refuse('exchange-not-tbx');
  const entries = allNamed(root, 'conceptEntry', 'termEntry');
  const terms = entries.flatMap((entry, index) => readEntry(entry, index));
  const languages = allNamed(root, 'langSec', 'langSet').map((section) => section.attributes['xml:lang'] ?? '');
  const foreign = [...new Set(languages.filter((tag) => languageOf(tag) === undefined))];
  if (terms.length === 0) return refuse('exchange-no-terms');
  return { ok: true, terms, leftOut: { entries: entries.length - terms.length, languages: foreign } };
}

function readEntry(entry: XmlNode, index: number): Term[] {
  const words = new Map<Language, TermWord[]>();
  for (const section of childrenNamed(entry, 'langSec', 'langSet')) {
    const language = languageOf(section.attributes['xml:lang']);
    const read = allNamed(section, 'termSec', 'tig', 'ntig').flatMap(readWord);
    if (language && read.length > 0) words.set(language, [...(words.get(language) ?? []), ...read]);
  }
  if (words.size === 0) return [];
  const notes = readNotes(childrenNamed(entry, 'note').map(textBelow));
  const source = (childrenNamed(entry, 'admin', 'source').find((one) => kindOf(one) === 'source') && sourceOf(entry)) || undefined;
  return [
    {
      id: entry.attributes.id ?? `entry-${index + 1}`,
      domain: domainOf(categoryBelow(entry, 'subjectField') ?? ''),
      ...(source ? { source } : {}),
      ...(notes.from ? { from: notes.from } : {}),
      ...(notes.until ? { until: notes.until } : {}),
      words: Object.fromEntries(words),
    },
  ];
}

function sourceOf(entry: XmlNode): string | undefined {
  return textBelow(childrenNamed(entry, 'admin', 'source').find((one) => kindOf(one) === 'source')).trim() || undefined;
}

function readWord(section: XmlNode): TermWord[] {
  const text = textBelow(allNamed(section, 'term')[0]).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const notes = readNotes(allNamed(section, 'note').map(textBelow));
  const type = categoryBelow(section, 'termType');
  const number = categoryBelow(section, 'grammaticalNumber');
  return [
    {
      text,
      status: statusOf(categoryBelow(section, 'administrativeStatus') ?? categoryBelow(section, 'normativeAuthorization')),
      ...(type === 'acronym' || type === 'initialism' || type === 'abbreviation' ? { acronym: true } : {}),
      ...genderOf(categoryBelow(section, 'grammaticalGender')),
      ...(number === 'plural' || number === 'singular' ? { number } : {}),
      ...(notes['only-where-asked'] ? { asked: true } : {}),
      ...(notes.from ? { from: notes.from } : {}),
      ...(notes.until ? { until: notes.until } : {}),
      ...(notes.rest.length > 0 ? { note: notes.rest.join('\n') } : {}),
    },
  ];
}

/** A data category in either style: `<termNote type="x">` or `<min:x>`; of an entry only its own, not those of its sections. */
function categoryBelow(node: XmlNode, category: string): string | undefined {
  const near = node.children.flatMap((child) =>
    /^(?:termGrp|descripGrp|termNoteGrp|adminGrp)$/.test(localName(child)) ? child.children : [child],
  );
  const found = near.find((child) => kindOf(child) === category);
  return found && textBelow(found).trim();
}

/** What a node states: the type it names, or its own name. */
function kindOf(node: XmlNode): string {
  return node.attributes.type ?? localName(node);
}
