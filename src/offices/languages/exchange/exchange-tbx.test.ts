import { expect, test } from 'vitest';
import { starterTerms } from '../terms/starter-terms.ts';
import type { Term } from '../terms/term.ts';
import { readTbx } from './read-tbx.ts';
import { writeTbx } from './write-tbx.ts';

function read(source: string) {
  const answer = readTbx(source);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer;
}

test('the starter terms come back from TBX as they went', () => {
  expect(read(writeTbx(starterTerms, 'Starter terms'))).toEqual({ ok: true, terms: starterTerms, leftOut: { entries: 0, languages: [] } });
});

test('validity, notes, number and marks survive the journey', () => {
  const term: Term = {
    id: 'a<b&"c"',
    domain: 'post',
    source: 'Rules, 2020',
    from: '2020-01-01',
    until: '2030-12-31',
    words: {
      fr: [
        {
          text: 'chef d’état-major & adjoint',
          status: 'forbidden',
          asked: true,
          gender: 'm',
          number: 'singular',
          from: '2021-01-01',
          note: 'one\ntwo',
        },
      ],
      zh: [{ text: '主席', status: 'preferred' }],
    },
  };
  expect(read(writeTbx([term], 'T')).terms).toEqual([term]);
});

test('version 2 files and files whose categories are elements are read; other languages are named', () => {
  const old = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX-Basic"><text><body>
    <termEntry id="x1"><langSet xml:lang="en-GB"><tig><term>agenda</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
    <langSet xml:lang="de"><tig><term>Tagesordnung</term></tig></langSet></termEntry></body></text></martif>`;
  expect(read(old)).toMatchObject({
    terms: [{ id: 'x1', words: { en: [{ text: 'agenda', status: 'preferred' }] } }],
    leftOut: { entries: 0, languages: ['de'] },
  });
  const dct = `<tbx type="TBX-Basic" style="dct" xmlns:min="m"><text><body><conceptEntry><langSec xml:lang="es"><termSec>
    <term>orden del día</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`;
  expect(read(dct).terms).toEqual([
    { id: 'entry-1', domain: 'document', words: { es: [{ text: 'orden del día', status: 'superseded' }] } },
  ]);
});

test.each([
  ['exchange-not-xml', 'no XML at all'],
  ['exchange-not-xml', '<tbx><text></tbx>'],
  ['exchange-not-tbx', '<tmx version="1.4"/>'],
  ['exchange-no-terms', '<tbx><text><body/></text></tbx>'],
  ['exchange-entities', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>'],
])('what cannot be used is refused: %s', (code, source) => {
  expect(readTbx(source)).toMatchObject({ ok: false, refusal: { code } });
});
