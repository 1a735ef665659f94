import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { nameBodies } from '../../directory/public.ts';
import { type Block, inLanguage, normaliseText, type Run } from '../../languages/public.ts';
import type { PaperDesk } from './compose-paper.ts';
import { numberSections, plain } from './number-sections.ts';
import { paperWords } from './paper-words.ts';
import { type DecidedCandidate, type Outcome, type Selection, withOutcome } from './selection.ts';

type Minutes = { selection: Selection; language: ScreenLanguage; names: Map<string, string>; withNames: boolean };

/**
 * The minutes of a selection: the record's own tables stand at the end of the sections `criteria`, `candidates`, `selected`, `reserve`,
 * `declined` and `conflicts`. Persons are named in the confidential version alone; all others count by delegation.
 */
export async function minutesBlocks(desk: PaperDesk, text: readonly Block[], language: ScreenLanguage): Promise<Block[]> {
  const { selection, paper, db } = desk;
  if (!selection) return numberSections(text);
  const bodies = selection.candidates.flatMap(({ bodyId }) => bodyId ?? []);
  const minutes = { selection, language, names: await nameBodies(db, bodies, language), withNames: paper.distribution === 'confidential' };
  const sections: { key: string; blocks: Block[] }[] = [];
  for (const block of numberSections(text)) {
    const last = sections.at(-1);
    if (block.kind === 'heading' || !last) sections.push({ key: block.key, blocks: [block] });
    else last.blocks.push(block);
  }
  return sections.flatMap(({ key, blocks }) => [...blocks, ...(records[key]?.(minutes) ?? [])]);
}

const records: Record<string, (minutes: Minutes) => Block[]> = {
  criteria: ({ selection, language }) => written('criteria-list', selection.criteria, language, true),
  conflicts: ({ selection, language }) => written('conflicts-list', selection.conflicts, language, false),
  candidates: (minutes) => [countsByDelegation(minutes)],
  selected: (minutes) => persons(minutes, 'selected'),
  reserve: (minutes) => persons(minutes, 'reserve'),
  declined: (minutes) => persons(minutes, 'not-selected'),
};

function written(key: string, texts: Selection['criteria'], language: ScreenLanguage, ordered: boolean): Block[] {
  const items = texts.map((names) => [plain(normaliseText(inLanguage(names, language), language))]);
  return items.length > 0 ? [{ kind: 'list', key, ordered, items }] : [];
}

/** How many each delegation put forward and what became of them, in the alphabetical order of the language. */
function countsByDelegation({ selection, language, names }: Minutes): Block {
  const t = speak(paperWords, language);
  const { compare } = new Intl.Collator(language);
  const nameOf = ({ bodyId }: DecidedCandidate) => (bodyId && names.get(bodyId)) || t('noDelegation');
  const delegations = [...new Set(selection.candidates.map(nameOf))].sort(compare);
  const count = (of: DecidedCandidate[], outcome?: Outcome) =>
    plain(String(of.filter((each) => !outcome || each.outcome === outcome).length));
  const row = (first: Run, of: DecidedCandidate[]) => [[first], [count(of)], [count(of, 'selected')], [count(of, 'reserve')]];
  return {
    kind: 'table',
    key: 'counts',
    widths: [4.6, 1.6, 1.6, 1.6],
    header: (['delegationHead', 'candidatesHead', 'selectedHead', 'reserveHead'] as const).map((key) => [plain(t(key))]),
    rows: [
      ...delegations.map((name) =>
        row(
          plain(normaliseText(name, language)),
          selection.candidates.filter((each) => nameOf(each) === name),
        ),
      ),
      row(plain(t('total'), true), selection.candidates),
    ],
  };
}

function persons({ selection, language, names, withNames }: Minutes, outcome: Outcome): Block[] {
  const own = withOutcome(selection, outcome);
  if (own.length === 0) return [];
  const t = speak(paperWords, language);
  const delegation = ({ bodyId }: DecidedCandidate) => plain(normaliseText((bodyId && names.get(bodyId)) || t('noDelegation'), language));
  if (!withNames && outcome !== 'reserve') return [];
  const hasRank = outcome === 'reserve';
  const head = [
    ...(hasRank ? [t('rankHead')] : []),
    ...(withNames ? [t('nameHead')] : []),
    t('delegationHead'),
    ...(withNames ? [t('reasonHead')] : []),
  ];
  const rows = own.map((each) => [
    ...(hasRank ? [[plain(String(each.reserveRank))]] : []),
    ...(withNames ? [[plain(normaliseText(`${each.given} ${each.family}`, language), true)]] : []),
    [delegation(each)],
    ...(withNames ? [[plain(normaliseText(each.reason, language))]] : []),
  ]);
  const widths = [...(hasRank ? [1] : []), ...(withNames ? [3] : []), 3, ...(withNames ? [4] : [])];
  return [{ kind: 'table', key: `${outcome}-list`, widths, header: head.map((text) => [plain(text)]), rows }];
}
