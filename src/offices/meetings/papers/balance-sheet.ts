import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { words } from '../words.ts';
import { balanceWords } from './balance-words.ts';
import { type Balance, type Composition, shareOfWomen } from './count-balance.ts';

/** The table of women and young members as CSV (RFC 4180, UTF-8 with its mark), one delegation a line, figures bare. */
export function balanceSheet({ parts, rule }: Balance, language: Language): string {
  const screen = screenLanguageFor(language);
  const t = speak(balanceWords, screen);
  const part = speak(words, screen);
  const young = rule ? t('young', { age: rule.underAge }) : t('youngPlain');
  const head = [
    t('group'),
    t('delegation'),
    t('women'),
    t('men'),
    t('unstated'),
    t('total'),
    t('share'),
    young,
    t('ageGiven'),
    t('composition'),
  ];
  const lines = parts.flatMap((each) => each.delegations.map((row) => [part(each.part), ...fieldsOf(row, t)]));
  return `\uFEFF${[head, ...lines].map((fields) => fields.map(quoteField).join(',')).join('\r\n')}\r\n`;
}

function fieldsOf(row: Composition, t: (key: 'onlyWomen' | 'onlyMen') => string): string[] {
  const only = row.only === 'women' ? t('onlyWomen') : row.only === 'men' ? t('onlyMen') : '';
  const figures = [row.women, row.men, row.unstated, row.total, shareOfWomen(row) ?? '', row.ageGiven === 0 ? '' : row.young, row.ageGiven];
  return [row.name, ...figures.map(String), only];
}

/** A field that a spreadsheet would take for a formula is made text. */
function quoteField(field: string): string {
  const safe = /^[=+\-@\t]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
