import {
  closeTypesetting,
  loadSampleDocuments,
  type OfficialDocument,
  typesetEach,
  typesettingMegabytes,
} from '../../src/offices/documents/public.ts';

const limitMegabytes = 200;
const languages = ['en', 'fr', 'es', 'ar'] as const;

/** Letters to as many addressees, the languages one after the other. */
async function* letters(count: number): AsyncGenerator<OfficialDocument> {
  const samples = (await loadSampleDocuments()).filter(({ name }) => name === 'letter').map(({ document }) => document);
  for (const language of languages) {
    const sample = samples.find((document) => document.language === language);
    if (!sample) throw new Error(`no sample letter in ${language}`);
    for (let number = 0; number < count / languages.length; number++)
      yield { ...sample, addressee: [`${number + 1}. ${sample.addressee?.[0] ?? ''}`] };
  }
}

/** Sets the letters and prints the memory of all processes ten times on the way. */
export async function measureMemory(count: number): Promise<void> {
  const begun = performance.now();
  let done = 0;
  let bytes = 0;
  let most = 0;
  for await (const answer of typesetEach(letters(count))) {
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    done += 1;
    bytes += answer.pdf.length;
    if (done % Math.ceil(count / 10) !== 0) continue;
    const round = (await typesettingMegabytes()).map(Math.round);
    most = Math.max(most, ...round);
    console.log(
      `${done} letters: ${round.join(' and ')} MB in the typesetting processes, ${Math.round(process.memoryUsage.rss() / 1e6)} MB in ours`,
    );
  }
  closeTypesetting();
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${done} letters in ${seconds.toFixed(1)} s (${((seconds * 1000) / done).toFixed(1)} ms a letter), ${Math.round(bytes / done / 1000)} kB a letter; at most ${most} MB a process (limit ${limitMegabytes} MB, ratio ${(most / limitMegabytes).toFixed(2)})`,
  );
}
