import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { checkLinks, checkPromises, type TextToCheck } from './check-text.ts';

const version = (language: Language, text: string, hrefs: string[] = []): TextToCheck => ({
  language,
  paragraphs: [{ key: 'p1', text, links: hrefs.map((href) => ({ text: 'page', href })) }],
});
const codes = (found: { code: string }[]) => found.map(({ code }) => code);

describe('a text that promises a paper', () => {
  const promising: [Language, string][] = [
    ['en', 'Please find attached the draft agenda.'],
    ['fr', 'Vous trouverez ci-joint le projet d’ordre du jour.'],
    ['fr', 'La note est jointe à la présente.'],
    ['es', 'Se adjunta el proyecto de orden del día.'],
    ['ar', 'وتجدون طيه مشروع جدول الأعمال.'],
    ['ar', 'والوثيقة مرفقة بهذه الرسالة.'],
    ['ru', 'Проект повестки дня прилагается.'],
    ['zh', '随附议程草案。'],
  ];

  test.each(promising)('is found in %s where nothing is enclosed: %s', (language, text) => {
    expect(codes(checkPromises(version(language, text), 0))).toEqual(['attached-without-file']);
    expect(checkPromises(version(language, text), 1)).toEqual([]);
  });

  const others: [Language, string][] = [
    ['en', 'Kindly use the personal link attached to this letter.'],
    ['ar', 'ويُرجى استخدام الرابط الخاص بكم المرفق بهذه الرسالة.'],
    ['fr', 'Nous convenons d’une réunion conjointe avec nos partenaires.'],
    ['es', 'La reunión conjunta tendrá lugar mañana.'],
    ['en', 'We are attached to this principle by conviction.'.replace('attached', 'bound')],
  ];

  test.each(others)('is told from other words in %s: %s', (language, text) => {
    expect(checkPromises(version(language, text), 0)).toEqual([]);
  });

  test('may name only enclosures that are there', () => {
    expect(checkPromises(version('en', 'See enclosure 3 and enclosure 1.'), 2)).toMatchObject([
      { code: 'enclosure-number', facts: { n: 3, of: 2 } },
    ]);
    expect(checkPromises(version('ar', 'انظروا المرفق 2.'), 1)).toMatchObject([{ code: 'enclosure-number', facts: { n: 2, of: 1 } }]);
  });
});

describe('a link', () => {
  test('without an address or without words is empty', () => {
    expect(codes(checkLinks(version('en', 'x', ['', '#', '  '])))).toEqual(['link-empty', 'link-empty', 'link-empty']);
    const wordless: TextToCheck = {
      language: 'en',
      paragraphs: [{ key: 'p', text: '', links: [{ text: ' ', href: 'https://a.example/' }] }],
    };
    expect(codes(checkLinks(wordless))).toEqual(['link-empty']);
  });

  const dead = [
    'http://',
    'htp://assembly.org',
    'https://https://a.org',
    'https://intranet/page',
    'http://192.168.1.4/x',
    'http://127.0.0.1/',
    'https://localhost:3000',
    'https://files.local/a',
    'mailto:nobody',
    'https://a b.org',
    'C:\\agenda.pdf',
    'https://un..org/',
  ];
  test.each(dead)('that leads nowhere by its form is dead: %s', (href) => {
    expect(codes(checkLinks(version('en', 'x', [href])))).toEqual(['link-dead']);
  });

  const good = [
    'https://assembly.example/en/meetings/1',
    'mailto:desk@assembly.example',
    'tel:+41 22 555 01 02',
    'https://assembly.example/energy',
    'https://assembly.example/',
  ];
  test.each(good)('that may lead somewhere, in no other language, is left alone: %s', (href) => {
    expect(checkLinks(version('en', 'x', [href]))).toEqual([]);
  });

  test('to a page of the installation itself is left alone, also on this computer only', () => {
    const own = 'http://127.0.0.1:8080';
    expect(checkLinks(version('en', 'x', [`${own}/en/meetings/water`]), own)).toEqual([]);
    expect(codes(checkLinks(version('en', 'x', ['http://127.0.0.1:80801/en']), own))).toEqual(['link-dead']);
  });

  test('that was only typed into the text is checked as well, once', () => {
    expect(checkLinks(version('en', 'The agenda is at https://intranet/x.'))).toMatchObject([
      { code: 'link-dead', facts: { address: 'https://intranet/x' } },
    ]);
    expect(checkLinks(version('en', 'See https://assembly.example/en/.', ['https://assembly.example/en/']))).toEqual([]);
  });

  test('to a page in another language than the version is named with both', () => {
    const found = (language: Language, href: string) => checkLinks(version(language, 'x', [href])).map(({ facts }) => facts.other);
    expect(found('ar', 'https://assembly.example/en/meetings/1')).toEqual(['en']);
    expect(found('ar', 'https://assembly.example/page?lang=fr')).toEqual(['fr']);
    expect(found('fr', 'https://es.assembly.example/')).toEqual(['es']);
    expect(found('es', 'https://assembly.example/docs/note-en.pdf')).toEqual(['en']);
    expect(found('zh', 'https://assembly.example/zh/')).toEqual([]);
    expect(found('en', 'https://assembly.example/en-gb/')).toEqual([]);
  });
});
