import { type Answer, refuse } from '../../../platform/answer.ts';
import { sha256 } from '../../../platform/digest.ts';
import type { OfficialDocument } from '../official-document.ts';
import { dataOf } from './typeset.ts';
import type { PagePicture } from './typesetting-job.ts';
import { runTypesettingJob, type Turn } from './typesetting-pool.ts';
import { refuseOutcome, type TypesettingRefusal } from './typesetting-refusal.ts';

export type PreviewPage = PagePicture;
export type Preview = Answer<{ pages: PreviewPage[]; milliseconds: number }, TypesettingRefusal | 'outdated'>;
/** `known` are digests of pages the asker has; `signal` tells that nobody waits for the answer any more. */
export type PreviewOptions = { known?: ReadonlySet<string>; signal?: AbortSignal };

const limits = { milliseconds: 5_000, megabytes: 512 };
const remembered = new Map<string, string[]>();
const rememberedAtMost = 200;

/**
 * Draws the pages of a document as it stands, in a process kept for editors; only pages that the asker has not are sent. `milliseconds` is
 * what the layout took, 0 when the same text was drawn before. Refuses what `typeset` refuses of a text, and `outdated` when `signal` was raised.
 */
export async function previewPages(document: OfficialDocument, { known = new Set(), signal }: PreviewOptions = {}): Promise<Preview> {
  const titled = { ...document, title: document.title.trim() || document.language };
  const digest = sha256(dataOf({ document: titled }));
  const before = remembered.get(digest);
  if (before?.every((page) => known.has(page))) return { ok: true, pages: before.map((page) => ({ digest: page })), milliseconds: 0 };
  const drawn = await drawClosest(titled, [...known], signal);
  if (!isDrawn(drawn)) return drawn === 'outdated' ? refuse('outdated') : refuseOutcome(drawn, limits, [titled]);
  remember(
    digest,
    drawn.pictures.map((page) => page.digest),
  );
  return { ok: true, pages: drawn.pictures, milliseconds: drawn.milliseconds };
}

type Drawn = { kind: 'pictures'; pictures: PagePicture[]; milliseconds: number };
const isDrawn = (turn: Turn): turn is Extract<Turn, Drawn> => typeof turn === 'object' && turn.kind === 'pictures';

/** As on paper: a letter of two pages that fits one when set closer is set closer. */
async function drawClosest(document: OfficialDocument, known: string[], signal: AbortSignal | undefined): Promise<Turn> {
  const roomy = await draw({ document, known, tight: false }, signal);
  if (document.kind !== 'letter' || !isDrawn(roomy) || roomy.pictures.length !== 2) return roomy;
  const tight = await draw({ document, known, tight: true }, signal);
  if (!isDrawn(tight)) return tight;
  const milliseconds = roomy.milliseconds + tight.milliseconds;
  return { ...(tight.pictures.length === 1 ? tight : roomy), milliseconds };
}

type Drawing = { document: OfficialDocument; known: string[]; tight: boolean };

function draw({ document, known, tight }: Drawing, signal: AbortSignal | undefined): Promise<Turn> {
  const job = () => ({
    template: `${document.kind}.typ`,
    data: dataOf({ document, tight }),
    standard: 'ua-1' as const,
    attachments: [],
    pictures: { known },
  });
  return runTypesettingJob('editor', job, limits, signal);
}

/** Which pages a text had, so that the version nobody is typing in costs nothing; the oldest is forgotten. */
function remember(digest: string, pages: string[]): void {
  remembered.delete(digest);
  remembered.set(digest, pages);
  const [oldest] = remembered.keys();
  if (remembered.size > rememberedAtMost && oldest !== undefined) remembered.delete(oldest);
}
