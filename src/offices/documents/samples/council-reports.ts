import type { Language } from '../../../platform/language.ts';
import type { Block, Run } from '../../languages/public.ts';
import { type Annex, annexBlocks } from '../annex-blocks.ts';
import type { OfficialDocument } from '../official-document.ts';
import { councilTextsNorth } from './council-report-texts.ts';
import { councilTextsSouth } from './council-report-texts-south.ts';
import { farCouncilTexts } from './far/council.ts';
import { sampleLetterhead } from './letterhead.ts';

const texts = { ...councilTextsNorth, ...councilTextsSouth, ...farCouncilTexts };
const t = (text: string): Run[] => [{ kind: 'text', text }];
const symbol = 'CL/220/9-R.1';

/** Which paragraphs stand under which heading, and which carry a note. */
const order: { heading: number; paragraphs: number[] }[] = [
  { heading: 0, paragraphs: [0, 1] },
  { heading: 1, paragraphs: [2, 3] },
  { heading: 2, paragraphs: [4] },
];
const noted: Record<number, number> = { 0: 0, 2: 1, 4: 2 };

/** A report to the governing council with numbered headings, three footnotes and two annexes with a table each. */
export function councilReport(language: Language): OfficialDocument {
  const text = texts[language];
  const paragraph = (index: number): Block => {
    const words = text.paragraphs[index] ?? '';
    const note = text.notes[noted[index] ?? -1];
    const end = words.search(/[.。]/u) + 1;
    const runs: Run[] = note
      ? [
          { kind: 'text', text: words.slice(0, end) },
          { kind: 'text', text: '', note: t(note) },
          { kind: 'text', text: words.slice(end) },
        ]
      : t(words);
    return { kind: 'paragraph', key: `p${index}`, runs };
  };
  const annexes = text.annexes.map(
    ({ title, lead, header, rows }, index): Annex => ({
      key: `annex${index + 1}`,
      title: t(title),
      blocks: [
        { kind: 'paragraph', key: `annex${index + 1}.lead`, runs: t(lead) },
        {
          kind: 'table',
          key: `annex${index + 1}.table`,
          widths: index === 0 ? [3, 5, 3, 3] : [4, 2, 3, 3],
          header: header.map(t),
          rows: rows.map((row) => row.map(t)),
        },
      ],
    }),
  );
  return {
    kind: 'report',
    language,
    title: text.title,
    letterheads: [{ ...sampleLetterhead(language), desk: undefined }],
    reference: symbol,
    masthead: [{ label: '', value: symbol }, ...text.masthead.map(([label, value]) => ({ label, value }))],
    issuedOn: '2027-09-22',
    subtitles: [{ runs: t(text.period) }, { runs: t(text.noted), emphasis: true }],
    blocks: [
      ...order.flatMap(({ heading, paragraphs }): Block[] => [
        { kind: 'heading', key: `h${heading}`, level: 1, runs: t(text.headings[heading] ?? '') },
        ...paragraphs.map(paragraph),
      ]),
      ...annexBlocks(annexes, language),
    ],
    verification: { code: 'Q8DX-35HB', url: 'https://chancery.assembly.example/verify/Q8DX-35HB', label: text.code },
  };
}

/** The report in six languages. */
export const councilReports = {
  en: councilReport('en'),
  fr: councilReport('fr'),
  es: councilReport('es'),
  ar: councilReport('ar'),
  ru: councilReport('ru'),
  zh: councilReport('zh'),
};
