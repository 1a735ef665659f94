import type { OfficialDocument } from '../official-document.ts';
import { sampleMeetingPapers } from './meeting-papers.ts';

/** A list of participants with an index of its persons, in the order of the list. */
export function indexed(list: OfficialDocument, title: string): OfficialDocument {
  const entries = list.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((runs, item) => ({ name: runs.slice(0, 1), block: block.key, item })) : [],
  );
  return {
    ...list,
    index: { title, entries: entries.map((entry) => ({ ...entry, name: entry.name.map(({ text }) => ({ kind: 'text', text })) })) },
  };
}

/** Lists with an index, in English and Arabic. */
export const sampleIndexedLists = {
  en: indexed(sampleMeetingPapers.participantsEn, 'Index of persons'),
  ar: indexed(sampleMeetingPapers.participantsAr, 'فهرس الأشخاص'),
};
