import { closeTypesetting, typesetEach, typesettingMegabytes, warmTypesetting } from '../../src/offices/documents/public.ts';
import { personalLetters } from './personal-letters.ts';
import { type Cost, costOf } from './processor-seconds.ts';

export type Ours = Cost & { letters: number; bytes: number; most: number[] };

/** Sets letters to so many addressees in four languages and watches the memory of the typesetting processes on the way. */
export async function measureOurs(addressees: number): Promise<Ours> {
  await warmTypesetting();
  const found = { letters: 0, bytes: 0, most: [] as number[] };
  const cost = await costOf(async () => {
    for await (const answer of typesetEach(personalLetters(addressees))) {
      if (!answer.ok || answer.pages !== 1) throw new Error(JSON.stringify(answer.ok ? answer.pages : answer.refusal));
      found.letters += 1;
      found.bytes += answer.pdf.length;
      if (found.letters % (addressees / 2) === 0) found.most.push(Math.round(Math.max(...(await typesettingMegabytes()))));
    }
  });
  closeTypesetting();
  return { ...cost, ...found };
}
