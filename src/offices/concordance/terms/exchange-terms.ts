import { parse } from 'csv-parse/sync';
import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages, asLanguage } from '../../../platform/language.ts';
import {
  mergeTerms,
  readTbx,
  type Term,
  type TermDomain,
  type TermStatus,
  termDomains,
  termStatuses,
  usualTerms,
  writeTbx,
} from '../../languages/public.ts';
import { type ProposedWording, proposeWordings } from './propose-wordings.ts';
import { starterOf } from './stored-term.ts';
import { termsInForce } from './terms-in-force.ts';

const columns = ['name', 'domain', 'language', 'wording', 'use', 'acronym', 'gender', 'from', 'until', 'source'] as const;

/** The terms in force with those of the product, as TBX-Basic or as CSV (one wording to a line, UTF-8 with its mark, CRLF). */
export async function exportTerms(db: Handle, format: 'tbx' | 'csv'): Promise<string> {
  const terms = mergeTerms(await termsInForce(db), usualTerms);
  return format === 'tbx' ? writeTbx(terms, 'Chancery') : `\uFEFF${writeCsv(terms)}`;
}

function writeCsv(terms: readonly Term[]): string {
  const lines = terms.flatMap((term) =>
    allLanguages.flatMap((language) =>
      (term.words[language] ?? []).map((word) => [
        ...[term.id, term.domain, language, word.text, word.status, word.acronym ? 'yes' : '', word.gender ?? ''],
        ...[word.from ?? term.from ?? '', word.until ?? term.until ?? '', term.source ?? ''],
      ]),
    ),
  );
  return [[...columns], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** A cell that begins like a formula is kept a text for spreadsheets. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Proposes what a file of terms adds; a term of a known name gets its new wordings. Refuses a file without terms. */
export async function importTerms(
  db: Handle,
  actor: Actor,
  { name, text }: { name: string; text: string },
): Promise<Answer<{ proposed: number }, 'term-file-unread' | 'not-signed-in' | 'not-permitted'>> {
  const terms = /^\s*</.test(text) ? termsOfTbx(text) : termsOfCsv(text);
  if (terms.length === 0) return refuse('term-file-unread');
  let proposed = 0;
  for (const term of terms) {
    const known = starterOf(term.id) ?? (await db.selectFrom('term').select('name').where('name', '=', term.id).executeTakeFirst());
    const answer = await proposeWordings(db, actor, {
      ...(known ? { name: term.id } : {}),
      domain: term.domain,
      source: term.source ?? name,
      wordings: wordingsOf(term),
    });
    if (answer.ok) proposed += answer.proposed;
    else if (answer.refusal.code === 'not-signed-in' || answer.refusal.code === 'not-permitted') return refuse(answer.refusal.code);
  }
  return { ok: true, proposed };
}

/** The wordings of a term that the product does not have already. */
function wordingsOf(term: Term): ProposedWording[] {
  const known = starterOf(term.id);
  return allLanguages.flatMap((language) =>
    (term.words[language] ?? [])
      .filter(({ text, status }) => !known?.words[language]?.some((word) => word.text === text && word.status === status))
      .map(({ text, status, acronym, gender, note, from, until }) => ({
        ...{ language, text, use: status },
        ...(acronym ? { acronym } : {}),
        ...(gender ? { gender } : {}),
        ...(note ? { note } : {}),
        ...(from ? { from } : {}),
        ...(until ? { until } : {}),
      })),
  );
}

function termsOfTbx(text: string): Term[] {
  const read = readTbx(text);
  return read.ok ? read.terms : [];
}

function termsOfCsv(text: string): Term[] {
  const rows = readRows(text);
  const named = Map.groupBy(rows, ({ name }) => name ?? '');
  return [...named].flatMap(([id, lines]): Term[] => {
    const domain = termDomains.find((each) => each === lines[0]?.domain) ?? ('document' satisfies TermDomain);
    const words: Term['words'] = {};
    for (const line of lines) {
      const language = asLanguage(line.language);
      const wording = line.wording?.trim();
      if (!language || !wording) continue;
      const status: TermStatus = termStatuses.find((each) => each === line.use) ?? 'preferred';
      const gender = line.gender === 'f' || line.gender === 'm' ? { gender: line.gender as 'f' | 'm' } : {};
      words[language] = [...(words[language] ?? []), { text: wording, status, ...(line.acronym ? { acronym: true } : {}), ...gender }];
    }
    return Object.keys(words).length === 0 ? [] : [{ id, domain, words, ...(lines[0]?.source ? { source: lines[0].source } : {}) }];
  });
}

function readRows(text: string): Partial<Record<(typeof columns)[number], string>>[] {
  try {
    return parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((one) => one.trim().toLowerCase()),
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return [];
  }
}
