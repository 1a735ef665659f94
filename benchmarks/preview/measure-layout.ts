import { closeTypesetting, loadSampleDocuments, type OfficialDocument, previewPages } from '../../src/offices/documents/public.ts';
import type { Block } from '../../src/offices/languages/public.ts';
import { middleOf } from './middle-of.ts';

const layoutLimitMs = 50;
const edits = 30;
const versions = ['en', 'ar'] as const;
type Version = (typeof versions)[number];

/** A report of about six pages a version, in which one paragraph in the middle says something else each time. */
function reportWith(sample: OfficialDocument, said: string): OfficialDocument {
  const blocks = Array.from({ length: sample.language === 'en' ? 4 : 5 }, (_, round) =>
    sample.blocks.map((block) => ({ ...block, key: `${block.key}-${round}` })),
  ).flat();
  const paragraph: Block = { kind: 'paragraph', key: 'typed', runs: [{ kind: 'text', text: said }] };
  return { ...sample, blocks: blocks.toSpliced(Math.floor(blocks.length / 2), 0, paragraph) };
}

/** Types into one version and then the other; each time both are asked for, as beside an editor, with the pages that are known. */
export async function measureLayout(): Promise<void> {
  const samples = (await loadSampleDocuments()).filter(({ name }) => name === 'report').map(({ document }) => document);
  const known = new Set<string>();
  const drawBoth = async (said: Record<Version, string>) => {
    const begun = performance.now();
    let layout = 0;
    let pages = 0;
    let sent = 0;
    for (const language of versions) {
      const sample = samples.find((document) => document.language === language);
      if (!sample) throw new Error(`no sample report in ${language}`);
      const drawn = await previewPages(reportWith(sample, said[language]), { known });
      if (!drawn.ok) throw new Error(JSON.stringify(drawn.refusal));
      layout += drawn.milliseconds;
      pages += drawn.pages.length;
      for (const page of drawn.pages) {
        if (page.svg !== undefined) sent += 1;
        known.add(page.digest);
      }
    }
    return { layout, pages, sent, whole: performance.now() - begun };
  };
  const said = { en: 'The Council took note.', ar: 'أحاط المجلس علماً.' };
  const cold = await drawBoth(said);
  const runs = [];
  for (let edit = 0; edit < edits; edit++) {
    const language = versions[edit % 2] ?? 'en';
    said[language] += language === 'en' ? ` Edit ${edit}.` : ` تعديل ${edit}.`;
    runs.push(await drawBoth(said));
  }
  closeTypesetting();
  const layout = middleOf(runs.map((run) => run.layout));
  const worst = Math.max(...runs.map((run) => run.layout));
  console.log(
    `edit to preview of a bilingual report of ${cold.pages} pages: layout ${layout.toFixed(1)} ms (worst of ${edits}: ${worst.toFixed(1)} ms; limit ${layoutLimitMs} ms, ratio ${(layout / layoutLimitMs).toFixed(2)}); first layout of both versions ${Math.round(cold.layout)} ms`,
  );
  console.log(
    `drawn, cut into pages and handed over: ${middleOf(runs.map((run) => run.whole)).toFixed(1)} ms, ${middleOf(runs.map((run) => run.sent))} pages of ${cold.pages} sent`,
  );
}
