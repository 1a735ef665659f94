import { closeTypesetting, typeset } from '../src/offices/documents/public.ts';
import { sampleDocuments } from '../src/offices/documents/sample-documents.ts';
import { measureTextLayer } from '../src/offices/documents/text-layer/measure-text-layer.ts';
import { stressDocument } from '../src/offices/documents/text-layer/stress-documents.ts';
import { accepted } from '../src/platform/answer.ts';

// How many words of each sample, and of a paper made to be hard, PDFium and poppler find again: `node gallery/print-text-layer.ts`.
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
const hard = languages.map((language) => [`hard-${language}`, stressDocument(language)] as const);

for (const [name, document] of [...Object.entries(sampleDocuments), ...hard]) {
  const { pdf } = accepted(await typeset(document));
  for (const { reader, findings } of await measureTextLayer(document, pdf)) {
    const counts = findings.map(({ class: kind, asked, found }) => `${kind} ${found}/${asked}`).join('  ');
    const lost = findings.flatMap((finding) => finding.lost);
    process.stdout.write(
      `${name.padEnd(22)} ${reader.padEnd(8)} ${counts}${lost.length > 0 ? `  lost: ${lost.slice(0, 6).join(' ')}` : ''}\n`,
    );
  }
}
closeTypesetting();
