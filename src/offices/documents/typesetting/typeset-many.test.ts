import { afterAll, describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetters } from '../samples/letters.ts';
import { closeTypesetting, typeset } from './typeset.ts';
import { typesetEach } from './typeset-each.ts';
import { typesettingMegabytes } from './weigh-typesetting.ts';

afterAll(closeTypesetting);

function addressed(number: number): OfficialDocument {
  return { ...sampleLetters.en, addressee: [`Speaker number ${number}`, 'House of Assembly'] };
}

describe('many letters', () => {
  it('are turned away with the time to try again when too many wait already, and the others are set', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, (_, number) => typeset(addressed(number))));
    const set = answers.filter(({ ok }) => ok);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
    expect(set).toHaveLength(254);
    expect(refused).toHaveLength(46);
    for (const refusal of refused) expect(refusal).toEqual({ code: 'typesetting-busy', seconds: expect.any(Number) });
    expect((await typeset(addressed(0))).ok).toBe(true);
  });

  it('are never refused as a stream, come in their order, and are built only when there is room', async () => {
    let built = 0;
    let answered = 0;
    let ahead = 0;
    function* letters() {
      for (let number = 0; number < 320; number++) {
        built += 1;
        ahead = Math.max(ahead, built - answered);
        yield number === 7 ? { ...addressed(number), title: ' ' } : addressed(number);
      }
    }
    const refusals: number[] = [];
    for await (const answer of typesetEach(letters())) {
      if (!answer.ok) refusals.push(answered);
      answered += 1;
    }
    expect(answered).toBe(320);
    expect(refusals).toEqual([7]);
    expect(ahead).toBeLessThanOrEqual(5);
  });

  it('leave the memory of the processes flat: hundreds more add next to nothing', async () => {
    const some = async (count: number) => {
      for await (const answer of typesetEach(Array.from({ length: count }, (_, number) => addressed(number)))) expect(answer.ok).toBe(true);
      return Math.max(...(await typesettingMegabytes()));
    };
    const early = await some(150);
    const late = await some(250);
    expect(early).toBeGreaterThan(40);
    expect(late).toBeLessThan(200);
    expect(late - early).toBeLessThan(25);
  });
});
