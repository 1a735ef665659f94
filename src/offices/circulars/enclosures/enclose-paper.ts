import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { documentBytes, documentsOf } from '../../archive/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { type Paper, papersOf } from '../../meetings/public.ts';
import { type Circular, findCircular } from '../circular.ts';
import { addEnclosure, type EnclosedFile, type EncloseRefusal } from './change-enclosures.ts';

const pdf = 'application/pdf';

/** The issued papers of a circular's meeting that may be enclosed: not what is confidential, and not what a later revision replaced. */
export async function papersToEnclose(db: Handle, { meetingId }: Circular): Promise<Paper[]> {
  const papers = meetingId ? await papersOf(db, meetingId) : [];
  const isReplaced = ({ id }: Paper) => papers.some(({ revises, issue }) => revises === id && issue);
  return papers.filter((paper) => paper.issue && paper.distribution !== 'confidential' && !isReplaced(paper));
}

/** Encloses an issued paper of the meeting: its archived PDF in each language of the circular that it exists in. Refuses what `addEnclosure` refuses. */
export async function enclosePaper(
  db: Handle,
  actor: Actor,
  circularId: string,
  paperId: string,
): Promise<Answer<{ enclosureId: string }, EncloseRefusal>> {
  const refused = permit(actor, 'officer', 'reviser');
  if (refused) return refused;
  const circular = await findCircular(db, circularId);
  if (!circular) return refuse('no-such-circular');
  const paper = (await papersToEnclose(db, circular)).find(({ id }) => id === paperId);
  if (!paper) return refuse('file-missing');
  const title: InLanguages = {};
  const files: EnclosedFile[] = [];
  for (const document of await documentsOf(db, 'paper', paper.id)) {
    const language = circular.languages.find((each) => each === document.language);
    if (!language || document.media_type !== pdf || document.role !== 'reader') continue;
    const bytes = await documentBytes(db, document.id);
    if (bytes) files.push({ language, filename: nameOf(paper, language), mediaType: pdf, bytes });
    title[language] = document.title;
  }
  return addEnclosure(db, actor, circularId, { title, files });
}

function nameOf({ issue }: Paper, language: Language): string {
  return `${(issue?.symbol ?? '').replaceAll(/[^\w.-]+/g, '-')}-${language}.pdf`;
}
