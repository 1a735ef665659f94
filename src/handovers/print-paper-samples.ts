import { wordConfidence, wordEnclosures, wordSignature, wordTranslated } from '../offices/circulars/public.ts';
import type { CheckedSample, PaperPrinter, SampleOrder } from '../offices/directory/public.ts';
import {
  checkPdf,
  type Letterhead,
  lintDocument,
  listTypefaces,
  loadSampleDocuments,
  type OfficialDocument,
  previewPages,
  refusals,
  type SampleDocument,
  typeset,
  wordLintFinding,
} from '../offices/documents/public.ts';
import type { ScreenLanguage } from '../platform/language.ts';
import { word } from '../platform/words.ts';
import { nameOfPaper, sampleEnclosures, sampleHandwriting } from './sample-paper-words.ts';

/** Prints a sample of every kind of document on an organization's paper, by the same typesetting and checks as a real one. */
export const printPaperSamples: PaperPrinter = {
  families: listTypefaces,
  check: async (order) => {
    const samples = await chooseSamples(order);
    const checked: CheckedSample[] = [];
    // Two at a time, as there are two typesetting processes: a page of samples never keeps letters waiting behind it.
    for (let at = 0; at < samples.length; at += 2)
      checked.push(...(await Promise.all(samples.slice(at, at + 2).map((sample) => checkSample(order, sample)))));
    return checked;
  },
  draw: async (order, name) => {
    const document = await findSample(order, name);
    const preview = document && (await previewPages(document));
    return preview?.ok ? preview.pages.map(({ svg = '' }) => svg) : undefined;
  },
  print: async (order, name) => {
    const document = await findSample(order, name);
    const printed = document && (await typeset(document));
    return printed?.ok ? printed.pdf : undefined;
  },
  canPrint: async (handwriting) => {
    const letter = (await loadSampleDocuments()).find(({ name }) => name === 'letter')?.document;
    return letter !== undefined && (await typeset({ ...letter, blocks: handwrite(letter, handwriting) })).ok;
  },
};

/** Each kind in the language that was asked for, else in English, else in the one it has. */
async function chooseSamples({ language }: SampleOrder): Promise<SampleDocument[]> {
  const all = await loadSampleDocuments();
  const names = [...new Set(all.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = all.filter((sample) => sample.name === name);
    const chosen =
      own.find(({ document }) => document.language === language) ?? own.find(({ document }) => document.language === 'en') ?? own[0];
    return chosen ? [chosen] : [];
  });
}

async function findSample(order: SampleOrder, name: string): Promise<OfficialDocument | undefined> {
  const all = await loadSampleDocuments();
  const found = all.find((sample) => sample.name === name && sample.document.language === order.language);
  return found && dress(order, found.document);
}

async function checkSample(order: SampleOrder, { name, document: bare }: SampleDocument): Promise<CheckedSample> {
  const document = await dress(order, bare);
  const title = nameOfPaper(name, document.kind, order.screen);
  const found = lintDocument(document).filter(({ severity }) => severity === 'must');
  const typography = found.map((finding) => wordLintFinding(finding, order.screen));
  const printed = await typeset(document);
  const sample = { name, title, language: document.language };
  if (!printed.ok) return { ...sample, pages: 0, faults: [...typography, wordFault(printed.refusal, order.screen)] };
  const faults = (await checkPdf(printed.pdf)).map(({ rule, where }) => `PDF/UA-1 ${rule}: ${where}`);
  return { ...sample, pages: printed.pages, faults: [...typography, ...faults] };
}

function wordFault({ code, ...facts }: { code: keyof typeof refusals } & Record<string, unknown>, screen: ScreenLanguage): string {
  return word(refusals[code], screen, facts as Parameters<typeof word>[2]);
}

/** The sample under the organization's own head, on its paper and by its rules; a second organization's head stays. */
async function dress({ letterheadIn, paper }: SampleOrder, document: OfficialDocument): Promise<OfficialDocument> {
  const [first, ...others] = document.letterheads;
  const own = await letterheadIn(document.language);
  const head = own && headLike(own, first);
  const letterheads = first ? [{ ...(head ?? first), paper: paper.style }, ...others] : [];
  const dressed = { ...document, letterheads };
  // A circular encloses papers; a letter for one person's visa follows rules of its own.
  if (document.kind !== 'letter' || !document.enclosures) return dressed;
  const { language } = document;
  return {
    ...dressed,
    confidential: document.letterheads.length === 1 ? wordConfidence('confidential', paper.marks, language) : undefined,
    enclosures: wordEnclosures(sampleEnclosures[language], language, paper.enclosures),
    footnote: paper.namesOriginal ? wordTranslated(language === 'fr' ? 'en' : 'fr', language) : undefined,
    blocks: paper.printsSignatureImages ? handwrite(document) : document.blocks,
  };
}

/** Papers of a meeting and of the council carry a head without an address: what the sample's own head has not, this one has not. */
function headLike(own: Letterhead, { contacts, address, desk, motto }: Partial<Letterhead> = {}): Letterhead {
  return {
    organization: own.organization,
    ...(own.mark ? { mark: own.mark } : {}),
    ...(own.motto && motto ? { motto: own.motto } : {}),
    ...(own.desk && desk ? { desk: own.desk } : {}),
    contacts: contacts?.length ? own.contacts : [],
    address: address?.length ? own.address : [],
  };
}

function handwrite({ blocks, language }: OfficialDocument, drawing = sampleHandwriting): OfficialDocument['blocks'] {
  return blocks.map((block) => {
    if (block.kind !== 'signatures') return block;
    const signed = block.blocks.map((each) => ({
      ...each,
      image: { drawing, says: wordSignature(each.name, language) },
    }));
    return { ...block, blocks: signed };
  });
}
