import {
  closeTypesetting,
  loadSampleDocuments,
  type OfficialDocument,
  typeset,
  writeDocx,
  writeText,
} from '../src/offices/documents/public.ts';
import { costOf } from './letters/processor-seconds.ts';

// A list of participants with an index of its persons: `node benchmarks/participants.ts [PERSONS]`. The letter of the same run stands beside it.
const persons = Number(process.argv[2] ?? 2000);
const samples = await loadSampleDocuments();

/** The sample's countries again and again, each person numbered, until there are enough; every one stands in the index. */
function longList(sample: OfficialDocument): OfficialDocument {
  const blocks: OfficialDocument['blocks'] = [];
  const entries: NonNullable<OfficialDocument['index']>['entries'] = [];
  for (let round = 0; entries.length < persons; round++)
    for (const block of sample.blocks) {
      const key = `${block.key}-${round}`;
      if (block.kind !== 'list') blocks.push({ ...block, key });
      else if (entries.length < persons) {
        const items = block.items.slice(0, persons - entries.length).map(([name, ...rest], item) => {
          const numbered = { kind: 'text' as const, text: `${name?.text ?? ''} ${entries.length + item + 1}` };
          return [{ ...numbered, strong: true }, ...rest];
        });
        entries.push(...items.map(([name], item) => ({ name: [{ kind: 'text' as const, text: name?.text ?? '' }], block: key, item })));
        blocks.push({ ...block, key, items });
      }
    }
  return { ...sample, blocks, index: { title: sample.index?.title ?? '', entries } };
}

for (const language of ['en', 'ar'] as const) {
  const sample = samples.find(({ name, document }) => name === 'participants-index' && document.language === language)?.document;
  const letter = samples.find(({ name, document }) => name === 'letter' && document.language === language)?.document;
  if (!sample || !letter) throw new Error(`no samples in ${language}`);
  const list = longList(sample);
  await typeset(letter);
  const one = await costOf(async () => void (await typeset({ ...letter, title: `${letter.title} 2` })));
  let pages = 0;
  let bytes = 0;
  const cost = await costOf(async () => {
    const set = await typeset(list, { limitInMilliseconds: 60_000 });
    if (!set.ok) throw new Error(JSON.stringify(set.refusal));
    pages = set.pages;
    bytes = set.pdf.length;
  });
  const word = await costOf(async () => void (await writeDocx(list)));
  const text = await costOf(async () => void writeText(list));
  console.log(
    `${persons} persons with an index (${language}): ${pages} pages, ${Math.round(bytes / 1000)} kB in ${cost.wall.toFixed(2)} s (${(cost.wall / one.wall).toFixed(0)} times one letter, ${((cost.wall * 1e6) / persons).toFixed(0)} µs a person); DOCX ${word.wall.toFixed(2)} s, text ${text.wall.toFixed(2)} s`,
  );
}
closeTypesetting();
