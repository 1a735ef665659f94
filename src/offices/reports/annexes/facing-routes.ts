import { Hono } from 'hono';
import { asLanguage, screenLanguages } from '../../../platform/language.ts';
import { type Env, notFoundPage, type Request, requireStaff } from '../../../platform/web/public.ts';
import { type OfficialDocument, typesetFacing, writeFacingHtml } from '../../documents/public.ts';
import { findEdition } from '../edition.ts';
import { editionDocuments } from '../edition-document.ts';

/** Two languages of an edition side by side. */
export const facingRoutes = new Hono<Env>().get('/reports/:id/facing', requireStaff(), (c) => sendFacing(c));

async function sendFacing(c: Request): Promise<Response> {
  const edition = await findEdition(c.var.db, c.req.param('id') ?? '');
  const pair = edition && pairOf(await editionDocuments(c.var.db, edition.id), c.req.query('one'), c.req.query('other'));
  if (!edition || !pair) return notFoundPage(c);
  const name = `${edition.symbol.replaceAll(/[^\w.-]+/g, '-')}-${pair.map(({ language }) => language).join('-')}`;
  const send = (bytes: Uint8Array, mediaType: string, ending: string, how: string) =>
    c.body(new Uint8Array(bytes), 200, { 'content-type': mediaType, 'content-disposition': `${how}; filename="${name}.${ending}"` });
  if (c.req.query('as') === 'html') return send(Buffer.from(writeFacingHtml(pair)), 'text/html', 'html', 'attachment');
  const set = await typesetFacing(pair);
  return set.ok ? send(set.pdf, 'application/pdf', 'pdf', 'inline') : notFoundPage(c);
}

/** The two versions asked for; the next best where one is no version or asked for twice. */
function pairOf(documents: readonly OfficialDocument[], one?: string, other?: string): [OfficialDocument, OfficialDocument] | undefined {
  const asked = (name: string | undefined) => documents.find(({ language }) => language === asLanguage(name));
  const first = asked(one) ?? documents[0];
  const wanted = asked(other);
  const second = wanted && wanted !== first ? wanted : documents.find((document) => document !== first);
  return first && second ? [first, second] : undefined;
}

/** An annex as it was typed: title and text of each language. */
export function readAnnexForm(typed: Record<string, string | string[]>) {
  const text = (name: string) => {
    const value = typed[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const per = (name: string) =>
    Object.fromEntries(screenLanguages.map((code) => [code, text(`${name}_${code}`).trim()]).filter(([, value]) => value));
  const id = text('id');
  return { ...(id ? { id } : {}), title: per('title'), source: per('source') };
}
