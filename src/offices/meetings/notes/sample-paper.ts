import { accepted } from '../../../platform/answer.ts';
import type { Database } from '../../../platform/database/public.ts';
import { type ScreenLanguage, screenLanguages } from '../../../platform/language.ts';
import { loadText, saveParagraphs } from '../../languages/public.ts';
import { planSession } from '../plan-session.ts';
import { officer, planSample, sampleSession } from '../sample-meeting.ts';
import { findPaper, type Paper, type PaperPlace } from './paper.ts';
import { numberPapers } from './paper-symbols.ts';
import type { SelectionInput } from './record-selection.ts';

/** What an office above hands over in the tests of papers: the facts of a call. */
export const samplePlace: PaperPlace = {
  publicUrl: 'https://chancery.example',
  factsBeyond: async () => ({ 'call.closes': { fact: 'days', from: '2027-03-01' }, 'call.max': { fact: 'number', value: 8 } }),
};

const summary = {
  en: 'Two days on treaties about rivers.',
  fr: 'Deux jours sur les traités fluviaux.',
  es: 'Dos días sobre los tratados fluviales.',
  ar: 'يومان لبحث المعاهدات المتعلقة بالأنهار.',
};

/** A planned meeting with a programme of one session, whose papers are numbered `A/<session>`. */
export async function planNumbered(db: Database, slug: string, session: string): Promise<string> {
  const id = await planSample(db, slug, { summary });
  accepted(await planSession(db, officer, id, { ...sampleSession, title: { en: 'Rivers', fr: 'Fleuves', es: 'Ríos', ar: 'الأنهار' } }));
  accepted(await numberPapers(db, officer, id, { series: 'A', session }));
  return id;
}

/** Writes the same short sentence in place of every gap of a paper, in each of its languages. */
export async function fillGaps(db: Database, { textId, originalLanguage, languages }: Paper): Promise<void> {
  if (!textId) return;
  const written: Record<ScreenLanguage, string> = { en: 'To be announced.', fr: 'À annoncer.', es: 'Se anunciará.', ar: 'يُعلن لاحقاً.' };
  const { versions } = await loadText(db, textId);
  for (const language of [originalLanguage, ...languages.filter((each) => each !== originalLanguage)]) {
    const paragraphs = (versions[language] ?? []).map((paragraph) => ({
      ...paragraph,
      source: paragraph.source.replace(/⟨[^⟩]*⟩/g, written[language]),
      confirmed: true,
    }));
    await saveParagraphs(db, textId, language, paragraphs);
  }
}

/** The paper of an id that is known to exist. */
export async function paperOfId(db: Database, id: string): Promise<Paper> {
  const paper = await findPaper(db, id);
  if (!paper) throw new Error(`no paper ${id}`);
  return paper;
}

/** A selection of one among three candidates of two bodies; change what a test is about. */
export function sampleSelection(kenya: string, chile: string, changes: Partial<SelectionInput> = {}): SelectionInput {
  return {
    decidedBy: { en: 'Bureau of the Assembly', fr: 'Bureau de l’Assemblée', es: 'Mesa de la Asamblea', ar: 'هيئة مكتب الجمعية' },
    decidedOn: '2027-01-09',
    places: 1,
    criteria: [{ en: 'Balance between women and men', fr: 'Équilibre entre femmes et hommes', es: 'Equilibrio', ar: 'التوازن' }],
    conflicts: [],
    candidates: [
      { bodyId: kenya, given: 'Achieng', family: 'Wairimu', gender: 'female', outcome: 'selected', reason: 'Chairs a committee' },
      { bodyId: chile, given: 'Tomás', family: 'Arriaga', gender: 'male', outcome: 'reserve', reserveRank: 1, reason: 'Rapporteur' },
      { bodyId: chile, given: 'Lucía', family: 'Soto', gender: 'female', outcome: 'not-selected', reason: 'Not available' },
    ],
    ...changes,
  };
}

export const allScreens: ScreenLanguage[] = [...screenLanguages];
