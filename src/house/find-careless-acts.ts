import { dirname, join } from 'node:path/posix';
import type { Source } from './read-sources.ts';
import { childOf, listOf, type Node, nodesOf, placeIn, syntaxOf, textOf } from './walk-syntax.ts';

type Named = { place: string; exported: boolean; takesActor: boolean; uses: Set<string>; changes: boolean };
type Program = { file: string; named: Map<string, Named>; from: Map<string, { file: string; name: string }> };

const functions = new Set(['FunctionDeclaration', 'VariableDeclarator']);
const sqlWrite = /\b(insert\s+into|update\s+\w+\s+set|delete\s+from)\b/i;
const writes = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto']);

/** Acts that leave no trace in the journal. */
export const findUnjournalledActs = (sources: readonly Source[]): string[] =>
  findCarelessActs(sources, new Set(['writeJournal']), 'writes no journal');

/** Acts that anybody may take: they ask for no role and, behind an addressee's own link, not even whether the call is still open. */
export const findUnguardedActs = (sources: readonly Source[]): string[] =>
  findCarelessActs(sources, new Set(['permit', 'hasRole', 'refuseIfClosed']), 'asks no permission');

/**
 * Exported functions that take an Actor, reach a change of a table, and reach none of the functions that a careful act calls. Read from the
 * text alone: a use counts as a call, any branch counts as taken, and an act that rests on a careful one counts as careful.
 */
function findCarelessActs(sources: readonly Source[], careful: ReadonlySet<string>, fault: string): string[] {
  const programs = new Map(sources.map((source) => [source.file, readProgram(source)]));
  return [...programs.values()].flatMap(({ file, named }) =>
    [...named].flatMap(([name, { place, exported, takesActor }]) => {
      if (!exported || !takesActor || name === 'writeJournal') return [];
      const reached = reach(programs, careful, file, name);
      return reached.changes && !reached.careful ? [`${place}: ${name} changes the record and ${fault}`] : [];
    }),
  );
}

/** How many acts the check looks at. */
export function countActs(sources: readonly Source[]): number {
  return sources.flatMap((source) => [...readProgram(source).named.values()]).filter(({ exported, takesActor }) => exported && takesActor)
    .length;
}

type Reached = { careful: boolean; changes: boolean };

function reach(
  programs: Map<string, Program>,
  careful: ReadonlySet<string>,
  file: string,
  name: string,
  seen = new Set<string>(),
): Reached {
  const key = `${file}#${name}`;
  const program = programs.get(file);
  const here = program?.named.get(name);
  if (seen.has(key) || !program) return { careful: false, changes: false };
  seen.add(key);
  const target = program.from.get(name);
  if (!here) return target ? reach(programs, careful, target.file, target.name, seen) : { careful: false, changes: false };
  const found = { careful: [...here.uses].some((used) => careful.has(used)), changes: here.changes };
  for (const used of here.uses) {
    const next = reach(programs, careful, file, used, seen);
    found.careful ||= next.careful;
    found.changes ||= next.changes;
  }
  return found;
}

function readProgram(source: Source): Program {
  const named = new Map<string, Named>();
  const from = new Map<string, { file: string; name: string }>();
  for (const statement of listOf(syntaxOf(source), 'body')) {
    const exported = statement.type === 'ExportNamedDeclaration';
    const origin = textOf(childOf(statement, 'source'));
    if (origin?.startsWith('.'))
      for (const specifier of listOf(statement, 'specifiers')) addImport(from, join(dirname(source.file), origin), specifier);
    const declaration = exported ? childOf(statement, 'declaration') : statement;
    for (const each of declaration?.type === 'VariableDeclaration'
      ? listOf(declaration, 'declarations')
      : declaration
        ? [declaration]
        : []) {
      const name = textOf(childOf(each, 'id'));
      if (name && functions.has(each.type)) named.set(name, readFunction(source, each, exported));
    }
  }
  return { file: source.file, named, from };
}

function addImport(from: Program['from'], file: string, specifier: Node): void {
  const local = textOf(childOf(specifier, 'local'));
  const imported = textOf(childOf(specifier, 'imported')) ?? local;
  const exported = textOf(childOf(specifier, 'exported'));
  // Imported under `local`, or handed on under `exported`, where `local` is the name in the other file.
  if (exported && local) from.set(exported, { file, name: local });
  else if (local && imported) from.set(local, { file, name: imported });
}

function readFunction(source: Source, node: Node, exported: boolean): Named {
  const body = node.type === 'VariableDeclarator' ? childOf(node, 'init') : node;
  const names = [...nodesOf(node)].filter(({ type }) => type === 'Identifier').flatMap((each) => textOf(each) ?? []);
  const takesActor = listOf(body, 'params').some((parameter) =>
    [...nodesOf(parameter)].some((each) => each.type === 'TSTypeReference' && textOf(childOf(each, 'typeName')) === 'Actor'),
  );
  const rawSql = [...nodesOf(node)].some(
    (each) => each.type === 'TemplateElement' && sqlWrite.test(source.text.slice(each.start, each.end)),
  );
  const changes = rawSql || names.some((name) => writes.has(name));
  return { place: placeIn(source, node.start), exported, takesActor, uses: new Set(names), changes };
}
