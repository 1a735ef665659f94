import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { sha256 } from '../../../platform/digest.ts';
import type { Block } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetters } from '../samples/letters.ts';
import { sampleReports } from '../samples/reports.ts';
import { previewPages } from './preview-pages.ts';
import { closeTypesetting, typeset } from './typeset.ts';

afterAll(closeTypesetting);

/** A report of many pages of which the given paragraph is the last. */
function longReport(language: 'en' | 'ar', last: string): OfficialDocument {
  const blocks = Array.from({ length: 4 }, (_, round) =>
    sampleReports[language].blocks.map((block) => ({ ...block, key: `${block.key}-${round}` })),
  );
  const ending: Block = { kind: 'paragraph', key: 'last', runs: [{ kind: 'text', text: last }] };
  return { ...sampleReports[language], blocks: [...blocks.flat(), ending] };
}

describe('the pages of a preview', () => {
  it('are as many as the PDF has, and each is a drawing that stands by itself', async () => {
    for (const document of [sampleLetters.en, sampleLetters.ar, sampleReports.ar]) {
      const [{ pages }, pdf] = [accepted(await previewPages(document)), accepted(await typeset(document))];
      expect(pages).toHaveLength(pdf.pages);
      for (const { digest, svg = '' } of pages) {
        expect(digest).toBe(sha256(svg));
        expect(svg).not.toMatch(/<script|<foreignObject|<a |<style/u);
        const shapes = new Set([...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
        const used = [...svg.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
        expect(used.length).toBeGreaterThan(300);
        expect(used.filter((id) => !shapes.has(id))).toEqual([]);
      }
    }
  });

  it('come without their drawing when they are known: only the page that changed is sent', async () => {
    const first = accepted(await previewPages(longReport('en', 'One word.'))).pages;
    expect(first.length).toBeGreaterThan(4);
    const known = new Set(first.map(({ digest }) => digest));
    const second = accepted(await previewPages(longReport('en', 'Two words.'), { known })).pages;
    expect(second.map(({ svg }) => svg !== undefined)).toEqual(first.map((_, index) => index === first.length - 1));
  });

  it('cost no layout when the same text was drawn before', async () => {
    const { pages } = accepted(await previewPages(longReport('ar', 'كلمة')));
    const known = new Set(pages.map(({ digest }) => digest));
    const again = accepted(await previewPages(longReport('ar', 'كلمة'), { known }));
    expect(again).toEqual({ ok: true, pages: pages.map(({ digest }) => ({ digest })), milliseconds: 0 });
  });

  it('lay a changed paragraph of a long report in a fraction of the whole', async () => {
    const whole = accepted(await previewPages(longReport('en', 'Whole.'))).milliseconds;
    const edits = [];
    for (const word of ['a', 'b', 'c', 'd', 'e']) edits.push(accepted(await previewPages(longReport('en', `Edit ${word}.`))).milliseconds);
    expect(Math.min(...edits)).toBeLessThan(Math.max(whole, 40) / 2);
  });

  it('are not drawn for somebody who is gone', async () => {
    const gone = AbortSignal.abort();
    expect(await previewPages(longReport('en', 'Never drawn.'), { signal: gone })).toEqual({ ok: false, refusal: { code: 'outdated' } });
  });

  it('tell what cannot be printed, and where', async () => {
    expect(await previewPages(longReport('en', 'ᚠ'))).toMatchObject({
      ok: false,
      refusal: { code: 'missing-glyphs', part: 'paragraph', fonts: 'Noto Sans Runic' },
    });
  });

  it('do not wait for a long line of letters', async () => {
    const line = Promise.all(Array.from({ length: 120 }, () => typeset(sampleLetters.fr)));
    let ended = false;
    void line.then(() => {
      ended = true;
    });
    expect((await previewPages(longReport('en', 'While letters are set.'))).ok).toBe(true);
    expect(ended).toBe(false);
    expect((await line).every(({ ok }) => ok)).toBe(true);
  });
});
