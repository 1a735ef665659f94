import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from './official-document.ts';
import { sampleDocuments } from './sample-documents.ts';
import { sampleLetters } from './samples/letters.ts';
import { writeHtml } from './write-html.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off', 'require-sri': 'off' } });

describe('writeHtml', () => {
  it.each(Object.entries(sampleDocuments))('writes valid HTML of %s', async (_, document) => {
    const report = await validator.validateString(writeHtml(document));
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  it('puts language and direction on every block', () => {
    const blocks = writeHtml(sampleLetters.ar).match(/<(?:p|h\d|ol|li|table|th|td|div)\b[^>]*>/gu) ?? [];
    expect(blocks.length).toBeGreaterThan(10);
    for (const block of blocks) expect(block).toMatch(/lang="ar" dir="rtl" style="[^"]*text-align:(?:right|left|center)/u);
  });

  it('turns isolates into elements and leaves none in the text', () => {
    const html = writeHtml(sampleLetters.ar);
    expect(html).not.toMatch(/[\u2066-\u2069]/u);
    expect(html).toContain('<span dir="ltr" style="unicode-bidi:isolate;white-space:nowrap">1\u00a0240</span>');
  });

  it('escapes hostile text and follows no script address', () => {
    const hostile: OfficialDocument = {
      ...sampleLetters.en,
      title: '</title><script>1</script>',
      addressee: ['<img src=x onerror=alert(1)>'],
      blocks: [{ kind: 'paragraph', key: 'p', runs: [{ kind: 'link', text: 'here', href: 'javascript:alert(1)' }] }],
    };
    const html = writeHtml(hostile);
    expect(html).not.toMatch(/<script|<img|javascript:/u);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('needs no picture, style sheet or script', () => {
    expect(writeHtml(sampleLetters.en)).not.toMatch(/<img|<link|<style|<script|url\(/u);
  });
});
