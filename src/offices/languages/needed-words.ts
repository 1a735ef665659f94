/**
 * What a text must hold for a pattern to match: one of these beginnings, words or signs, in lower case. `digit` stands for any figure.
 * Undefined where nothing can be said.
 */
export type Needed = readonly string[] | undefined;

export const digit = '\u0001';
/** So many strings a stretch of a pattern is followed into before it is cut. */
const mostTogether = 48;
const mostNeeded = 1500;

/** `exact`: all that a part of a pattern can stand for, where that is a short list; `needed`: what it cannot do without. */
type Part = { exact?: string[]; needed?: readonly string[] | undefined };
type Scan = { source: string; at: number };

const openings = /\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/y;
const squares = /\[(?:\\.|[^\]\\])*\]/sy;
const escapes = /\\(?:([pP])\{[^}]*\}|u[0-9a-fA-F]{4}|k<[^>]*>|.)/sy;

/** Reads from the source of a pattern which words or signs no match of it can do without. */
export function neededWords(source: string): Needed {
  const part = readChoice({ source, at: 0 });
  const needed = better(part.needed, part.exact);
  return needed && needed.length <= mostNeeded && worth(needed) > 0 ? needed : undefined;
}

function readChoice(scan: Scan): Part {
  const branches = [readSequence(scan)];
  while (scan.source[scan.at] === '|') {
    scan.at++;
    branches.push(readSequence(scan));
  }
  const [first = {}] = branches;
  if (branches.length === 1) return first;
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  const isExact = branches.every((branch) => branch.exact) && exact.length <= mostNeeded;
  const each = branches.map((branch) => better(branch.needed, branch.exact));
  const needed = each.every((one) => one && worth(one) > 0) ? each.flatMap((one) => one ?? []) : undefined;
  return isExact ? { exact, needed } : { needed };
}

function readSequence(scan: Scan): Part {
  let needed: Needed;
  let run: string[] = [''];
  let isExact = true;
  const cut = () => {
    needed = better(needed, run);
    run = [''];
    isExact = false;
  };
  while (scan.at < scan.source.length && scan.source[scan.at] !== '|' && scan.source[scan.at] !== ')') {
    const plain = readPlain(scan);
    if (plain !== '') {
      run = run.map((one) => one + plain);
      continue;
    }
    const part = readQuantified(scan);
    if (part.exact && run.length * part.exact.length <= mostTogether) {
      run =
        part.exact.length === 1
          ? run.map((one) => one + part.exact?.[0])
          : run.flatMap((one) => part.exact?.map((more) => one + more) ?? []);
      needed = better(needed, part.needed);
      continue;
    }
    cut();
    needed = better(needed, better(part.needed, part.exact));
  }
  return isExact ? { exact: run, needed } : { needed: better(needed, run) };
}

const plains = /[^\\[\](){}|?*+.^$]+(?![?*+{])/y;

/** Letters and signs that stand for themselves, as many as follow one another: most of every source. */
function readPlain(scan: Scan): string {
  plains.lastIndex = scan.at;
  const [found = ''] = plains.exec(scan.source) ?? [];
  scan.at += found.length;
  return found.toLowerCase();
}

/** Looks around and borders of words take no room; what may be left out needs nothing. */
function readQuantified(scan: Scan): Part {
  const part = readAtom(scan);
  const next = scan.source[scan.at];
  if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return part;
  const found = next === '{' ? scan.source.slice(scan.at, scan.source.indexOf('}', scan.at) + 1) : next;
  scan.at += found.length;
  if (scan.source[scan.at] === '?') scan.at++;
  if (found === '?') return part.exact ? { exact: ['', ...part.exact] } : {};
  if (found === '*' || found.startsWith('{0')) return {};
  return { needed: better(part.needed, part.exact) };
}

const nothing: Part = { exact: [''] };

function readAtom(scan: Scan): Part {
  const character = scan.source[scan.at] ?? '';
  if (character === '(') return readGroup(scan);
  if (character === '[') return readClass(scan);
  if (character === '\\') return readEscape(scan);
  scan.at++;
  if (character === '^' || character === '$') return nothing;
  return character === '.' ? {} : { exact: [character.toLowerCase()] };
}

function readGroup(scan: Scan): Part {
  openings.lastIndex = scan.at;
  const opening = openings.exec(scan.source)?.[0] ?? '(';
  scan.at += opening.length;
  const part = readChoice(scan);
  scan.at++;
  return /[=!]$/.test(opening) ? nothing : part;
}

/** A class of some few letters stands for each; any other for anything. */
function readClass(scan: Scan): Part {
  squares.lastIndex = scan.at;
  const [whole = '['] = squares.exec(scan.source) ?? [];
  scan.at += whole.length;
  const inner = whole.slice(1, -1);
  if (inner === '\\d' || /^\d-\d$/.test(inner)) return { needed: [digit] };
  if (/[\\^-]/.test(inner) || inner.length > 6) return {};
  return { exact: [...new Set([...inner].map((one) => one.toLowerCase()))] };
}

function readEscape(scan: Scan): Part {
  escapes.lastIndex = scan.at;
  const [whole = '\\', kind = ''] = escapes.exec(scan.source) ?? [];
  scan.at += whole.length;
  if (kind) return {};
  const letter = whole.charAt(1);
  if (letter === 'u' && whole.length === 6) return { exact: [String.fromCharCode(Number.parseInt(whole.slice(2), 16)).toLowerCase()] };
  if (letter === 'd') return { needed: [digit] };
  if (letter === 'b' || letter === 'B') return nothing;
  return /[a-zA-Z0-9]/.test(letter) ? {} : { exact: [letter] };
}

const signs = new Map([
  [digit, 1.5],
  [' ', 0],
  ['', 0],
]);

/** A Chinese character tells as much as two letters; a figure or sign more than one letter, of which nearly every text has all. */
function worthOf(one: string): number {
  const made = one >= '\u2e80' ? 2 : /[\p{L}\s]/u.test(one) ? 0 : 1;
  signs.set(one, made);
  return made;
}

/** How well needed words tell texts apart: by the shortest of them. */
function worth(needed: readonly string[]): number {
  let least = 4;
  for (const one of needed) {
    const is = one.length > 1 ? one.length : (signs.get(one) ?? worthOf(one));
    if (is < least) least = is;
  }
  return needed.length === 0 ? 0 : least;
}

function better(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other;
  const [mine, theirs] = [worth(one), worth(other)];
  return theirs > mine || (theirs === mine && other.length < one.length) ? other : one;
}
