import type { OfficialDocument } from '../official-document.ts';
import { type Typeset, type TypesetOptions, typeset } from './typeset.ts';

const inHand = 4;

/**
 * Typesets a stream of documents in their order, and asks for the next one only when there is room for it: what is built waits nowhere, however
 * many there are. Answers each as it comes, in order; a refusal does not end the stream. Letters of one language should stand together.
 */
export async function* typesetEach(
  documents: Iterable<OfficialDocument> | AsyncIterable<OfficialDocument>,
  options: TypesetOptions = {},
): AsyncGenerator<Typeset> {
  const begun: Promise<Typeset>[] = [];
  for await (const document of documents) {
    begun.push(typeset(document, options));
    const first = begun.length >= inHand ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const left of begun) yield await left;
}
