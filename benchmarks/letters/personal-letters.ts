import { loadSampleDocuments, type OfficialDocument } from '../../src/offices/documents/public.ts';

const languages = ['en', 'fr', 'es', 'ar'] as const;

/** What differs from one addressee to the next: name and place over the letter, the salutation, the link of the answer and the code at the foot. */
function personal(sample: OfficialDocument, number: number): OfficialDocument {
  const token = number.toString(36).toUpperCase().padStart(4, '0');
  const [first = '', ...others] = sample.salutation ?? [];
  const blocks = sample.blocks.map((block) =>
    block.kind !== 'paragraph'
      ? block
      : {
          ...block,
          runs: block.runs.map((run) =>
            run.kind === 'link' && run.href.startsWith('https')
              ? { ...run, text: run.text.replace('7Q2M', token), href: run.href.replace('7Q2M', token) }
              : run,
          ),
        },
  );
  return {
    ...sample,
    addressee: [`${number + 1}. ${sample.addressee?.[0] ?? ''}`, `A-${token}`],
    salutation: [`${first.replace(/[,،]$/u, '')} ${number + 1}${sample.language === 'ar' ? '،' : ','}`, ...others],
    blocks,
    ...(sample.verification ? { verification: { ...sample.verification, code: `${token}-42MD` } } : {}),
  };
}

/** Letters to as many addressees in each of four languages, one language after the other. */
export async function* personalLetters(addressees: number): AsyncGenerator<OfficialDocument> {
  const samples = (await loadSampleDocuments()).filter(({ name }) => name === 'letter').map(({ document }) => document);
  for (const language of languages) {
    const sample = samples.find((document) => document.language === language);
    if (!sample) throw new Error(`no sample letter in ${language}`);
    for (let number = 0; number < addressees; number++) yield personal(sample, number);
  }
}
