import type { Handle } from '../../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { type Block, isolate, normaliseText, type Run, withoutIsolates, wordNumber } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { paperOf, text } from '../paper-of-meeting.ts';
import { words } from '../words.ts';
import { balanceWords } from './balance-words.ts';
import { type Balance, type Composition, countBalance, shareOfWomen } from './count-balance.ts';
import { sourceIn } from './youth-rule.ts';

/** The table of women and young members by delegation, with totals for each part, for each geopolitical group and for all. */
export async function balanceDocument(db: Handle, meeting: Meeting, language: Language): Promise<OfficialDocument> {
  const balance = await countBalance(db, meeting, language);
  return {
    kind: 'balance',
    ...(await paperOf(db, meeting, language)),
    title: speak(balanceWords, screenLanguageFor(language))('title'),
    blocks: balanceBlocks(balance, language),
  };
}

/** The blocks of the table in a language. */
export function balanceBlocks(balance: Balance, language: Language): Block[] {
  const t = speak(balanceWords, screenLanguageFor(language));
  const part = speak(words, screenLanguageFor(language));
  const age = balance.rule?.underAge;
  const sumOf = (rows: Composition[], sum: Composition) => [...rows, { ...sum, name: t('total'), only: undefined }];
  const tableOf = (key: string, head: 'delegation' | 'group', rows: Composition[], totals: boolean): Block => ({
    kind: 'table',
    key,
    widths: [3, 1.1, 1.1, 1.5, 0.9, 1.1, 1.2, 1.9],
    header: [
      t(head),
      t('women'),
      t('men'),
      t('unstated'),
      t('total'),
      t('share'),
      age ? t('young', { age }) : t('youngPlain'),
      t('composition'),
    ].map(cell),
    rows: rows.map((row, index) => cellsOf(row, language, totals && index === rows.length - 1)),
  });
  const heading = (key: string, title: string): Block => ({ kind: 'heading', key, level: 1, runs: [text(title)] });
  return [
    ...balance.parts.flatMap((each) => [
      heading(each.part, part(each.part)),
      tableOf(`${each.part}-t`, 'delegation', sumOf(each.delegations, each.sum), true),
    ]),
    ...(balance.groups.length > 0 ? [heading('groups', t('byGroup')), tableOf('groups-t', 'group', balance.groups, false)] : []),
    heading('whole', t('summary')),
    tableOf('whole-t', 'delegation', [{ ...balance.whole, name: t('total'), only: undefined }], true),
    ...noteBlocks(balance, language),
  ];
}

const cell = (value: string): Run[] => [text(value)];

function cellsOf(row: Composition, language: Language, strong: boolean): Run[][] {
  const t = speak(balanceWords, screenLanguageFor(language));
  const share = shareOfWomen(row);
  const figures = [row.women, row.men, row.unstated, row.total].map((n) => wordNumber(n, language));
  const young = row.ageGiven === 0 ? '–' : wordNumber(row.young, language);
  const only = row.only === 'women' ? t('onlyWomen') : row.only === 'men' ? t('onlyMen') : '';
  const cells = [normaliseText(row.name, language), ...figures, share === undefined ? '–' : wordShare(share, language), young, only];
  return cells.map((value) => [text(value, strong)]);
}

/** Always with one decimal, so that the figures of a column stand under each other. */
function wordShare(share: number, language: Language): string {
  const [, mark = '.'] = withoutIsolates(wordNumber(0.5, language));
  const words = share.toFixed(1).replace('.', mark);
  return language === 'ar' ? isolate(words) : words;
}

function noteBlocks({ parts, whole, rule }: Balance, language: Language): Block[] {
  const t = speak(balanceWords, screenLanguageFor(language));
  const n = parts.flatMap(({ delegations }) => delegations).filter(({ only }) => only).length;
  const notes = [t('singleSex', { n }), t('howCounted')];
  if (rule)
    notes.push(t('youngCounted', { age: rule.underAge, given: whole.ageGiven, total: whole.total, source: sourceIn(rule, language) }));
  return notes.map((note, index) => ({ kind: 'paragraph', key: `note-${index}`, runs: [text(normaliseText(note, language))] }));
}
