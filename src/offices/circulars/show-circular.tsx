import type { Refusal } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import type { Language, ScreenLanguage } from '../../platform/language.ts';
import { page, type Request, refusalPage } from '../../platform/web/public.ts';
import { documentsOf, journalOf } from '../archive/public.ts';
import { displayName } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { countSending } from '../mailroom/public.ts';
import { findMeeting } from '../meetings/public.ts';
import { wordAddressed } from './addressees/word-addressed.ts';
import { type Circular, findCircular } from './circular.ts';
import { placeOf, subjectOf } from './circular-frame.tsx';
import { CircularPage } from './circular-page.tsx';
import { prepareDesk } from './compose-version.ts';
import { correctedBy } from './corrigenda/corrigendum-block.ts';
import { corrigendaOf } from './corrigenda/family.ts';
import type { IssuedRow } from './documents-part.tsx';
import { chainOf } from './issuing/chain.ts';
import type { StepNames } from './issuing/clearance-part.tsx';
import { docxType, pdfType } from './issuing/issue-circular.ts';
import { partnerAccounts } from './partner/ask-partners.ts';
import { wordRefusal } from './refusals.ts';
import { sendingOf } from './sending/sending-of.ts';
import { type SigningPost, titleOf } from './signing/signatures.ts';
import { words } from './words.ts';

/** The circular of the address; answers the 404 page where there is none. */
export async function withCircular(c: Request, show: (circular: Circular) => Promise<Response>): Promise<Response> {
  const circular = await findCircular(c.var.db, c.req.param('id') ?? '');
  return circular ? show(circular) : refusalPage(c, 404, wordRefusal({ code: 'no-such-circular' }, c.var.language));
}

/** The overview of one circular; with a refusal's sentence at its top after a refused act. */
export async function showCircular(c: Request, refusal?: Refusal): Promise<Response> {
  return withCircular(c, async (circular) => {
    const { db, language } = c.var;
    const place = placeOf(c);
    const subject = await subjectOf(db, circular, language, place);
    const meeting = circular.meetingId ? await findMeeting(db, circular.meetingId) : undefined;
    const sending = await sendingOf(db, circular.id);
    const chain = await chainOf(db, circular, place);
    const theirs = chain.steps
      .filter(({ recorded, state }) => recorded && state !== 'taken')
      .flatMap(({ organizationId }) => organizationId ?? []);
    const view = {
      c,
      circular,
      subject,
      chain,
      mayAsk: !circular.issuance && (await partnerAccounts(db, theirs)).length > 0,
      ...(await namesOf(c, circular)),
      meeting: meeting && { title: inLanguage(meeting.title, language), slug: meeting.slug },
      corrigenda: await corrigendaOf(db, circular.corrects?.id ?? circular.id),
      corrected: (await correctedBy(db, circular))?.reference,
      documents: await issuedRows(db, circular),
      ...(sending ? { sending: await countSending(db, sending.subjects) } : {}),
      journal: await journalOf(db, 'circular', circular.id),
    };
    const refused = refusal && wordRefusal(refusal, language);
    const status = refusal ? 409 : 200;
    return page(c, { title: subject.text || circular.id, section: 'circulars', words, refused, status }, <CircularPage {...view} />);
  });
}

type Names = { addresseeLines: string[]; signatories: string[]; stepNames: StepNames };

/** To whom a letter goes, who signs it, and how signatories and organizations are called, in the reader's language. */
export async function namesOf(c: Request, circular: Circular): Promise<Names> {
  const language: ScreenLanguage = c.var.language;
  const desk = await prepareDesk(c.var.db, circular, placeOf(c));
  const nameOf = (post: SigningPost) => (post.holder ? displayName(post.holder.names, language) : titleOf(post, language));
  return {
    addresseeLines: wordAddressed(desk, language),
    signatories: desk.posts.map((post) => [...new Set([nameOf(post), titleOf(post, language)])].join(language === 'ar' ? '، ' : ', ')),
    stepNames: {
      signatories: new Map(desk.posts.map((post) => [post.postId, nameOf(post)])),
      organizations: new Map([...desk.names].map(([id, names]) => [id, inLanguage(names.short, language)])),
    },
  };
}

async function issuedRows(db: Handle, circular: Circular): Promise<IssuedRow[]> {
  const documents = await documentsOf(db, 'circular', circular.id);
  return circular.languages.flatMap((language: Language) => {
    const own = documents.filter((document) => document.language === language);
    const pdf = own.find(({ media_type, role }) => media_type === pdfType && role === 'reader');
    if (!pdf) return [];
    return [
      {
        language,
        code: pdf.code,
        sha256: pdf.sha256,
        files: own
          .map(({ id, media_type, role }) => ({ id, format: role === 'archival' ? 'PDF/A' : formatOf(media_type) }))
          .sort((a, b) => formats.indexOf(a.format) - formats.indexOf(b.format)),
      },
    ];
  });
}

const formats = ['PDF', 'DOCX', 'HTML', 'PDF/A'];

function formatOf(mediaType: string): string {
  if (mediaType === pdfType) return 'PDF';
  return mediaType === docxType ? 'DOCX' : 'HTML';
}
