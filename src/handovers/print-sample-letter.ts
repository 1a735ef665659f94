import { wordPlaceAndDate } from '../offices/circulars/public.ts';
import type { SamplePrinter } from '../offices/directory/public.ts';
import { type OfficialDocument, refusals, typeset } from '../offices/documents/public.ts';
import { type Block, closing, inLanguage, salute, wordAddressees } from '../offices/languages/public.ts';
import { today } from '../platform/clock.ts';
import { word } from '../platform/words.ts';
import { sampleLetterTexts } from './sample-letter-texts.ts';

/** Prints a sample letter of today under a letterhead: the same typesetting as a real letter, with a text that says what it is. */
export const printSampleLetter: SamplePrinter = async ({ names, letterhead, language, screen }) => {
  const { place, ...head } = letterhead;
  const text = sampleLetterTexts[language];
  const salutation = salute({ post: 'speaker', language, style: 'collective' });
  const organization = inLanguage(names.ofForm, language);
  const paragraph = (words: string, index: number): Block => ({
    kind: 'paragraph',
    key: `p${index}`,
    runs: [{ kind: 'text', text: words }],
  });
  const document: OfficialDocument = {
    kind: 'letter',
    language,
    title: text.subject,
    letterheads: [head],
    placeAndDate: wordPlaceAndDate(place, today(), language),
    addressee: [
      wordAddressees(
        { post: 'speaker', status: 'member', scope: 'all' },
        { [language]: language === 'ar' ? `في ${organization}` : organization },
        language,
      ),
    ],
    salutation: salutation.lines,
    blocks: [
      { kind: 'heading', key: 'subject', level: 1, runs: [{ kind: 'text', text: text.subject }] },
      ...text.paragraphs.map(paragraph),
    ],
    closing: closing({ language, inClosing: salutation.inClosing }),
  };
  const printed = await typeset(document);
  if (printed.ok) return { ok: true, pdf: printed.pdf };
  const { code, ...facts } = printed.refusal;
  return { ok: false, refused: word(refusals[code], screen, facts as Parameters<typeof word>[2]) };
};
