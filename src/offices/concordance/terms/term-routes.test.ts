import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor, Role } from '../../../platform/actor.ts';
import { setClock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/database/public.ts';
import { readSettings } from '../../../platform/settings.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { openFrontDoor, sessionCookie, type Web } from '../../../platform/web/public.ts';
import { concordanceRoutes } from '../pages.ts';

const database = useTestDatabase();
const account = (name: string, ...roles: Role[]): Actor => ({ kind: 'account', id: newId(), name, roles, language: 'en' });
const officer = account('Lena Okafor', 'officer');
const reviser = account('Idris Amrani', 'reviser');
let actor: Actor = officer;
let web: Web;

beforeAll(async () => {
  const { settings } = readSettings({});
  web = openFrontDoor({ db: database().db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, concordanceRoutes);
  for (const one of [officer, reviser]) {
    const row = {
      id: (one as { id: string }).id,
      email: `${newId()}@assembly.example`,
      name: one.name,
      roles: ['officer'],
      language: 'en',
    };
    await database()
      .db.insertInto('account')
      .values(row as never)
      .execute();
  }
});
beforeEach(() => {
  actor = officer;
  setClock();
});

const headers = { cookie: `${sessionCookie}=x` };
const textOf = async (path: string) => (await web.request(path, { headers })).text();

async function post(path: string, fields: Record<string, string | File>, from = '/en/terms/new'): Promise<Response> {
  const token = /name="form_token" value="([^"]+)"/.exec(await textOf(from))?.[1] ?? '';
  const body = new FormData();
  for (const [name, value] of Object.entries({ form_token: token, ...fields })) body.append(name, value);
  return web.request(path, { method: 'POST', body, headers });
}

const proposeNew = async (fields: Record<string, string>) => {
  const response = await post('/en/terms', { domain: 'body', ...fields });
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') ?? '', 'http://x').pathname;
};

test('a visitor is asked to sign in', async () => {
  actor = { kind: 'visitor', name: '' };
  expect((await web.request('/en/terms')).status).toBe(303);
});

test('terms are found in any script, without accents and vowels, and by acronym', async () => {
  for (const query of ['securite des nations unies', 'مجلس الأمن', '安理会', 'совет безопасности', 'security council'])
    expect(await textOf(`/en/terms?q=${encodeURIComponent(query)}`), query).toContain('/en/terms/security-council"');
  expect(await textOf('/en/terms?q=FAO&domain=goal')).toContain('No term answers.');
});

test('a term is proposed in several languages, decided by a reviser and shown with its history, in Arabic too', async () => {
  const path = await proposeNew({ en: 'Estuary Council', ar: 'مجلس المصبات', source: 'Statutes' });
  expect(await textOf(path)).not.toContain('/accept"');
  expect(await textOf('/en/terms?show=proposed')).toContain('Estuary Council');
  actor = reviser;
  const shown = await textOf(path);
  const [accept = ''] = /\/en\/terms\/wordings\/[^"]+\/accept/.exec(shown) ?? [];
  expect((await post(accept, {}, path)).status).toBe(303);
  const arabic = await textOf(path.replace('/en/', '/ar/'));
  expect(arabic).toContain('dir="rtl"');
  expect(arabic).toContain('Idris Amrani');
  expect(arabic).toContain('مجلس المصبات');
});

test('a refused proposal says why and keeps what was typed', async () => {
  const empty = await post('/en/terms', { domain: 'body', en: ' ', source: 'Rules of 2026' });
  expect(empty.status).toBe(422);
  const said = await empty.text();
  expect(said).toContain('No wording was given.');
  expect(said).toContain('Rules of 2026');
});

test('the term base goes out as TBX and CSV and comes back as proposals for what is new', async () => {
  const tbx = await textOf('/en/terms/terms.tbx');
  expect(tbx).toContain('type="TBX-Basic"');
  expect(await textOf('/en/terms/terms.csv')).toContain('security-council,body,fr,Conseil de sécurité des Nations Unies,preferred');
  const again = await post('/en/terms/import', { file: new File([tbx], 'terms.tbx') }, '/en/terms');
  expect(again.headers.get('location')).toContain('n=0');
  const csv =
    'name,domain,language,wording,use\r\nharbour-code,document,en,Harbour Code,preferred\r\nharbour-code,document,fr,Code du port,preferred\r\n';
  const added = await post('/en/terms/import', { file: new File([csv], 'own.csv') }, '/en/terms');
  expect(added.headers.get('location')).toContain('n=2');
  expect(await textOf('/en/terms?q=harbour')).toContain('Harbour Code');
  const broken = await post('/en/terms/import', { file: new File(['no terms'], 'x.csv') }, '/en/terms');
  expect(broken.status).toBe(422);
});

test('two terms are merged by a reviser, and the old name leads to the new one', async () => {
  const one = await proposeNew({ en: 'Reef Panel' });
  const other = await proposeNew({ en: 'Panel on Reefs' });
  const into = other.split('/').at(-1) ?? '';
  expect((await post(`${one}/merge`, { into }, one)).status).toBe(422);
  actor = reviser;
  expect((await post(`${one}/merge`, { into }, one)).status).toBe(303);
  expect(await textOf(one)).toContain(`/en/terms/${into}`);
  expect(await textOf(other)).toContain('Reef Panel');
});
