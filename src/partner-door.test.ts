import { beforeAll, expect, test } from 'vitest';
import { assembleApp } from './app.tsx';
import { ensureAccount, openSession } from './offices/access/public.ts';
import { enterSampleRecord } from './offices/circulars/public.ts';
import { useTestDatabase } from './platform/testing/test-database.ts';
import { sessionCookie, type Web } from './platform/web/public.ts';

const testing = useTestDatabase();
let web: Web;
let cookie: string;

beforeAll(async () => {
  const { db } = testing();
  await enterSampleRecord(db);
  const settings = { port: 0, host: '', publicUrl: 'http://chancery.example', dataFolder: '', logLevel: 'silent' };
  web = assembleApp(db, settings, 'secret');
  const account = await ensureAccount(db, {
    email: 'partner@institute.example',
    name: 'Paula Partner',
    language: 'en',
    roles: ['partner'],
  });
  cookie = `${sessionCookie}=${await openSession(db, account)}`;
});

/** What anybody may open without an account, and what is the partner's own. */
const open = [
  /^\/(healthz|mark\.svg|built)/,
  /^\/en(\/(sign-in|enter|verify|answer|registration|entry|meetings\/:slug|meetings\/[^/]+\/calendar|check|desk|joint-letters).*)?$/,
];

test('an account of a co-signing organization opens no page of the secretariat', async () => {
  const pages = web.routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/en') && !path.endsWith('*'));
  const closed = [...new Set(pages.map(({ path }) => path))].filter((path) => !open.some((each) => each.test(path)));
  expect(closed.length).toBeGreaterThan(100);
  const opened: string[] = [];
  for (const path of closed) {
    const address = path.replaceAll(/:(\w+)(\{[^/]*\})?/g, (_all, _name: string, form = '') => valueFor(form));
    const { status } = await web.request(address, { headers: { cookie } });
    if (status !== 403) opened.push(`${status} ${path}`);
  }
  expect(opened).toEqual([]);
});

/** Something that fits a part of an address: a file's name, a number, else an id. */
function valueFor(form: string): string {
  if (form.includes('report')) return 'report.pdf';
  if (form.includes('txt|docx')) return 'en.txt';
  return form.includes('[0-9]{1') ? '1' : '01a20237-774e-717d-bbd7-8fdbe35fa2c4';
}
