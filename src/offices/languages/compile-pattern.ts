/**
 * The letters, figures, marks and scripts of the six languages as plain ranges. The classes of Unicode hold hundreds of ranges for scripts that
 * no text here is written in, and most of the time of a first check went into compiling them.
 */
const han = '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
const arabic =
  '\\u0610-\\u061a\\u0620-\\u063f\\u0641-\\u064a\\u0656-\\u066f\\u0671-\\u06d3\\u06d5-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdfb\\ufe70-\\ufefc';
const latin = 'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02b8\\u1e00-\\u1eff\\uff21-\\uff3a\\uff41-\\uff5a';
const letters = `${latin}\\u00b5\\u0370-\\u0373\\u0376\\u0377\\u0386\\u0388-\\u03ff\\u0400-\\u0481\\u048a-\\u052f\\u0531-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u0750-\\u077f\\u0904-\\u0939\\u1f00-\\u1fff\\u3005\\u3006\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\ufb50-\\ufdfb\\ufe70-\\ufefc`;
const classes: Record<string, string> = {
  L: letters,
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u3007\\uff10-\\uff19',
  M: '\\u0300-\\u036f\\u0483-\\u0489\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\ufe00-\\ufe0f',
  'Script=Han': han,
  'Script=Arabic': arabic,
  'Script=Latin': latin,
  'Script=Cyrillic': '\\u0400-\\u0484\\u0487-\\u052f\\u1c80-\\u1c88\\u1d2b\\u1d78\\u2de0-\\u2dff\\ua640-\\ua69f',
};

/** Compiles a pattern whose classes of letters are those of the six languages; a class this file does not list stays Unicode's own. */
export function compilePattern(source: string, flags: string): RegExp {
  const made = lighten(source, flags.includes('i'));
  return new RegExp(made, ofUnicode.test(made) ? flags : flags.replace('u', ''));
}

/** What only the flag `u` allows. Every letter of the six languages is one unit of UTF-16: other patterns mean the same without, and compile in two thirds of the time. */
const ofUnicode = /\\[pP]|\\u\{|[\ud800-\udfff]/;

const parts = /\\p\{([\w=]+)\}|\\.|\[(?:\\.|[^\]\\])*\]/gsu;
/** What square brackets may hold beside listed classes for their letters to be the same in either case: signs and figures. */
const caseless = /^\[\^?(?:\\[pdsu.\]/-]|\{[^}]*\}|[^A-Za-z\\\u00aa-\uffff])*\]$/u;

/**
 * Writes listed classes as ranges, in square brackets where they do not stand in some already. Capital and small letters both stand in them: a
 * pattern without case is told not to look for the other case of every one.
 */
function lighten(source: string, withoutCase: boolean): string {
  return source.replace(parts, (found, name: string | undefined) => {
    if (name) return classes[name] ? apart(`[${classes[name]}]`, withoutCase) : found;
    if (!found.startsWith('[')) return found;
    const made = found.replace(/\\p\{([\w=]+)\}|\\./gsu, (one, inner: string | undefined) => (inner && classes[inner]) || one);
    return apart(made, withoutCase && made !== found && !made.includes('\\p') && caseless.test(found));
  });
}

function apart(made: string, withoutCase: boolean): string {
  return withoutCase ? `(?-i:${made})` : made;
}
