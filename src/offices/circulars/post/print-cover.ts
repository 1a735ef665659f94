import { directionOf, ownNames, type ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { type Block, isolate, normaliseText, type Run } from '../../languages/public.ts';
import { wordMoment } from '../word-moment.ts';
import type { RunRow } from './print-file.ts';
import { printWords } from './print-words.ts';

/** The first sheet of a run: what it holds, by part, zone and language, for whoever stands at the printer. */
export function printCover(run: RunRow, issued: OfficialDocument, reference: string, language: ScreenLanguage): OfficialDocument {
  const t = speak(printWords, language);
  const runs = (text: string): Run[] => [{ kind: 'text', text: normaliseText(text, language) }];
  const groups = new Map<string, { part: number; zone: string; language: string; n: number }>();
  for (const letter of run.letters) {
    const key = `${letter.part}.${letter.zone}.${letter.language}`;
    const group = groups.get(key) ?? { part: letter.part, zone: letter.zone, language: letter.language, n: 0 };
    groups.set(key, { ...group, n: group.n + 1 });
  }
  const rows = [...groups.values()].map(({ part, zone, language: of, n }) =>
    [String(part), t(`zone_${zone}` as 'zone_world'), ownNames[of as ScreenLanguage], String(n)].map(runs),
  );
  const table: Block = {
    kind: 'table',
    key: 'counts',
    widths: [1, 3, 3, 1],
    header: [t('part'), t('zone'), t('language'), t('letters')].map(runs),
    rows: [...rows, [t('total'), '', '', String(run.letters.length)].map(runs)],
  };
  const printed = `${t('printed')}: ${wordMoment(run.printedAt, language)} – ${run.printedByName}`;
  return {
    kind: 'report',
    language,
    title: t('coverTitle'),
    letterheads: issued.letterheads.slice(0, 1).map((head) => ({ ...head, desk: undefined, contacts: [], address: [] })),
    reference: directionOf(language) === 'rtl' ? isolate(reference) : reference,
    issuedOn: run.printedAt.toISOString().slice(0, 10),
    subtitles: [{ runs: runs(issued.title) }, { runs: runs(printed) }],
    blocks: [{ kind: 'paragraph', key: 'how', runs: runs(t('coverLine')) }, table],
  };
}
