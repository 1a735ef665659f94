import { Hono, type MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { refusals } from '../../platform/refusals.ts';
import { type Env, emptyForm, page, type Request, readTyped, refusalPage, to, typedValue } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { verifyIsland } from './file-form.tsx';
import { FilePage } from './file-page.tsx';
import { findByCode, findSuccessors } from './issued-documents.ts';
import { type FileFinding, judgeDigests, judgeFile, type SignatureReader } from './judge-file.ts';
import { readVerificationCode } from './verification-code.ts';
import { VerifiedPage, VerifyForm } from './verify-page.tsx';
import { verifyWords } from './verify-words.ts';
import { words } from './words.ts';

/** Public verification: what was issued under a code, and what a file is to the record. Nothing of a file is kept. */
export function verifyRoutes(reader: SignatureReader): Hono<Env> {
  const limited = limitLookups();
  return new Hono<Env>()
    .get('/verify', (c) => verifyPage(c))
    .post('/verify', async (c) => {
      const typed = await readTyped(c);
      const code = readVerificationCode(typedValue({ typed, problems: {} }, 'code'));
      if (code) return c.redirect(to(c, `/verify/${code}`), 303);
      return verifyPage(c, { typed, problems: { code: 'code' } });
    })
    .get('/verify/file', (c) => c.redirect(to(c, '/verify'), 303))
    .post('/verify/file', limited, async (c) => {
      const posted = await c.req.parseBody();
      const code = readVerificationCode(String(posted.code ?? ''));
      const finding = await judgePosted(c, posted, reader);
      if (!finding) return verifyPage(c, { typed: {}, problems: { file: 'file' } }, speak(verifyWords, c.var.language)('noFile'));
      return page(c, { ...frameOf(c), status: 200 }, <FilePage c={c} finding={finding} code={code} />);
    })
    .get('/verify/:code', limited, (c) => verifiedPage(c));
}

/** Sixty look-ups a minute and address: enough for a hall of people behind one address, hopeless for trying codes of eighty bits. */
function limitLookups(): MiddlewareHandler<Env> {
  const limiter = new RateLimiterMemory({ points: 60, duration: 60 });
  return async (c, next) => {
    const from = c.req.header('x-forwarded-for')?.split(',')[0]?.trim() ?? 'local';
    const passed = await limiter.consume(from).then(
      () => true,
      () => false,
    );
    return passed ? next() : refusalPage(c, 429, word(refusals['too-many-requests'], c.var.language));
  };
}

/** A file, or the digests that a browser worked out; undefined when neither was sent. */
async function judgePosted(c: Request, posted: Record<string, string | File>, reader: SignatureReader): Promise<FileFinding | undefined> {
  const { file, digest, beginnings } = posted;
  if (typeof digest === 'string' && isDigest(digest))
    return judgeDigests(
      c.var.db,
      digest,
      String(beginnings ?? '')
        .split(' ')
        .filter(isDigest),
    );
  if (!(file instanceof File) || file.size === 0) return undefined;
  return judgeFile(c.var.db, new Uint8Array(await file.arrayBuffer()), reader);
}

const isDigest = (text: string) => /^[0-9a-f]{64}$/.test(text);

function frameOf(c: Request) {
  return { title: speak(words, c.var.language)('verify'), sheet: true, islands: [verifyIsland] };
}

function verifyPage(c: Request, state = emptyForm, fileProblem?: string): Response {
  const status = Object.keys(state.problems).length > 0 ? 422 : 200;
  return page(c, { ...frameOf(c), status }, <VerifyForm c={c} state={state} fileProblem={fileProblem} />);
}

async function verifiedPage(c: Request): Promise<Response> {
  const typed = c.req.param('code') ?? '';
  const code = readVerificationCode(typed);
  const found = code ? await findByCode(c.var.db, code) : [];
  const [successor] = await findSuccessors(
    c.var.db,
    found.map(({ id }) => id),
  );
  const shown = <VerifiedPage c={c} code={code ?? typed} found={found} successor={successor} />;
  return page(c, { ...frameOf(c), status: found.length > 0 ? 200 : 404 }, shown);
}
