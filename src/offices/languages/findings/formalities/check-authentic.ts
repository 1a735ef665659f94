import type { Finding } from '../../comparing/compare-finding.ts';
import { findAll, type Passage, type Row, raise, spanOf } from '../passage.ts';
import { languageMarks, languageNames, looseMarks } from './authentic-words.ts';

type Statement = { passage: Passage; kind: string; start: number; end: number; named: string };

/** What the versions say of the authentic language, of the original and of translation: a statement that one lacks, or of other languages. */
export function checkAuthentic(rows: Row[]): Finding[] {
  const passages = rows.flatMap((row) => row.passages);
  const versions = [...new Set(passages.map(({ language }) => language))];
  const found = passages.flatMap(statementsIn);
  return [...new Set(found.map(({ kind }) => kind))].flatMap((kind) => {
    const own = found.filter((one) => one.kind === kind);
    const [first] = own;
    if (!first) return [];
    const other =
      kind === 'authentic' || kind === 'original'
        ? own.find(({ named, passage }) => passage.language !== first.passage.language && areOthers(named, first.named))
        : undefined;
    const without = kind === 'translated' ? [] : versions.filter((language) => !own.some(({ passage }) => passage.language === language));
    const beside = rows.find(({ key }) => key === first.passage.key)?.passages ?? [];
    const spoken = kind === 'authentic' && first.named === '' ? [] : without;
    const lacking = spoken.filter(
      (language) =>
        !saysSo(
          kind,
          beside.find((one) => one.language === language),
        ),
    );
    if (!other && lacking.length === 0) return [];
    return [
      raise('authentic-differs', first.passage.key, {
        spans: [first, ...(other ? [other] : [])].map((one) => spanOf(one.passage, one)),
        languages: [...new Set([first.passage.language, ...(other ? [other.passage.language] : lacking)])],
        confidence: other ? 0.8 : 0.6,
        name: (other ?? first).passage.text.slice((other ?? first).start, (other ?? first).end),
      }),
    ];
  });
}

/** Other languages are named; a statement that names none ("the six official languages") says nothing of them. */
const areOthers = (one: string, other: string) => one !== other && one !== '' && other !== '';

/** Whether a paragraph may say of authentic texts the same in words of its own. */
function saysSo(kind: string, passage: Passage | undefined): boolean {
  return kind === 'authentic' && passage !== undefined && findAll(passage, looseMarks[passage.language]).length > 0;
}

function statementsIn(passage: Passage): Statement[] {
  return Object.entries(languageMarks).flatMap(([kind, words]) =>
    findAll(passage, words[passage.language] ?? '$^').map(({ start, end }): Statement => {
      const sentence = passage.sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
      const named = Object.entries(languageNames)
        .filter(([, forms]) =>
          findAll(passage, forms[passage.language]).some((one) => one.start >= sentence.start && one.start < sentence.end),
        )
        .map(([code]) => code)
        .join();
      return { passage, kind, start, end, named };
    }),
  );
}
