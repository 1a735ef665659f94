import { beforeAll, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { openSampleDoor } from '../../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { keepInMemory } from '../../concordance/public.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount } from '../drafting/sample-record.ts';
import { draftSample } from '../drafting/sample-steps.ts';
import { circularsRoutes } from '../routes.tsx';
import { recoverFacts } from './recover-facts.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let actor: Actor;
let path = '';
const door = () => openSampleDoor(testing().db, actor, [circularsRoutes]);

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  actor = await sampleAccount(db, 'Olga Officer', ['officer']);
  path = `/en/circulars/${await draftSample(db, record)}`;
  const paragraphs = (text: string) => [{ key: 'p1', text }];
  const versions = [
    { language: 'en' as const, paragraphs: paragraphs('Delegations shall send their credentials to UNDP by 4 May 2027.') },
    { language: 'fr' as const, paragraphs: paragraphs('Les délégations enverront leurs pouvoirs au PNUD avant le 4 mai 2027.') },
  ];
  accepted(await keepInMemory(db, system, { kind: 'circular', id: 'x', title: 'C.L. 7/2026' }, versions));
});

const ask = async (fields: Record<string, string>) => (await door().post(`${path}/beside`, fields, `${path}/edit?with=en,fr`)).html;

test('a paragraph that was cleared before is proposed whole, its values written as facts again', async () => {
  const html = await ask({
    language: 'fr',
    original: 'Delegations shall send their credentials to UNDP by {date:2027-05-04}.',
    written: '',
  });
  expect(html).toContain('The same paragraph');
  expect(html).toContain('C.L. 7/2026');
  expect(html).toContain('data-take="Les délégations enverront leurs pouvoirs au PNUD avant {date:2027-05-04|on}."');
  expect(html).toContain('Programme des Nations Unies pour le développement');
});

test('one that is near is proposed with its share and what differs, and what stands there already is not', async () => {
  const original = 'Delegations shall send their credentials to UNDP by {date:2027-06-09}.';
  const html = await ask({ language: 'fr', original, written: '' });
  expect(html).toMatch(/\d\d per cent the same/);
  expect(html).toMatch(/<del>4 May<\/del><ins>9 June<\/ins>/);
  const written = 'Les délégations enverront leurs pouvoirs au PNUD avant le 4 mai 2027.';
  expect(await ask({ language: 'fr', original, written })).not.toContain('data-take');
  expect(await ask({ language: 'fr', original: 'Nothing of the kind.', written: '' })).toContain('names no term');
  expect(await ask({ language: 'en', original, written: '' })).not.toContain('data-take');
});

test('without scripts a button of the row shows the same, and what was typed stays', async () => {
  const fields = {
    rows: '1',
    'key-0': 'hope',
    'kind-0': 'paragraph',
    'source-en-0': 'Delegations shall send their credentials to UNDP by 4 May 2027.',
    'source-fr-0': 'En cours',
    do: 'beside-0',
  };
  const { status, html } = await door().post(`${path}/edit?with=en,fr`, fields);
  expect(status).toBe(200);
  expect(html).toContain('En cours');
  expect(html).toContain('Les délégations enverront leurs pouvoirs au PNUD');
});

test('a wording with signs of markup is written as prose', () => {
  expect(recoverFacts('Une {note} * en marge', 'A note', {}, 'fr')).toBe('Une \\{note\\} \\* en marge');
});
