/** What XLIFF 2.1 and 2.2 allow of the elements of their core: attributes (those ending in `!` are required) and children. */
export type ElementRule = { attributes: string[]; children: string[]; least?: string[]; extended: 'none' | 'attributes' | 'all' };

const inline = ['ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em', 'cp'];
const code = 'canCopy canDelete canReorder copyOf subType type';
const rule = (attributes: string, children: string[], extended: ElementRule['extended'], least?: string[]): ElementRule => ({
  attributes: attributes.split(' ').filter(Boolean),
  children,
  extended,
  ...(least ? { least } : {}),
});

export const coreGrammar: Record<string, ElementRule> = {
  xliff: rule('version! srcLang! trgLang xml:space xml:lang', ['notes', 'file'], 'attributes', ['file']),
  file: rule('id! canResegment original translate srcDir trgDir xml:space xml:lang', ['skeleton', 'notes', 'unit', 'group'], 'all', [
    'unit',
    'group',
  ]),
  skeleton: rule('href', [], 'all'),
  group: rule('id! name canResegment translate srcDir trgDir type xml:space xml:lang', ['notes', 'unit', 'group'], 'all'),
  unit: rule(
    'id! name canResegment translate srcDir trgDir type xml:space xml:lang',
    ['notes', 'originalData', 'segment', 'ignorable'],
    'all',
    ['segment'],
  ),
  segment: rule('id canResegment state subState', ['source', 'target'], 'none', ['source']),
  ignorable: rule('id', ['source', 'target'], 'none', ['source']),
  source: rule('xml:lang xml:space', inline, 'none'),
  target: rule('xml:lang xml:space order', inline, 'none'),
  notes: rule('', ['note'], 'none', ['note']),
  note: rule('id appliesTo category priority ref', [], 'attributes'),
  originalData: rule('', ['data'], 'none', ['data']),
  data: rule('id! dir xml:space', ['cp'], 'none'),
  cp: rule('hex!', [], 'none'),
  ph: rule(`id! dataRef disp equiv subFlows ${code}`, [], 'attributes'),
  pc: rule(
    `id! canOverlap dispEnd dispStart equivEnd equivStart dataRefEnd dataRefStart subFlowsEnd subFlowsStart dir ${code}`,
    inline,
    'attributes',
  ),
  sc: rule(`id! canOverlap dataRef dir disp equiv isolated subFlows ${code}`, [], 'attributes'),
  ec: rule(`id canOverlap dataRef dir disp equiv isolated startRef subFlows ${code}`, [], 'attributes'),
  mrk: rule('id! translate type ref value', inline, 'attributes'),
  sm: rule('id! translate type ref value', [], 'attributes'),
  em: rule('startRef!', [], 'none'),
};

const yesNo = /^(?:yes|no)$/;
const prefixed = '[^\\s:]+:[^\\s:]+';
/** The values that attributes of the core may have, by name; by element and name where they differ. */
export const attributeValues: Record<string, RegExp> = {
  ...{ canResegment: yesNo, translate: yesNo, canCopy: yesNo, canDelete: yesNo, canOverlap: yesNo, isolated: yesNo },
  canReorder: /^(?:yes|no|firstNo)$/,
  ...{ dir: /^(?:ltr|rtl|auto)$/, srcDir: /^(?:ltr|rtl|auto)$/, trgDir: /^(?:ltr|rtl|auto)$/ },
  state: /^(?:initial|translated|reviewed|final)$/,
  subState: new RegExp(`^${prefixed}$`),
  subType: new RegExp(`^${prefixed}$`),
  priority: /^(?:[1-9]|10)$/,
  order: /^[1-9]\d*$/,
  appliesTo: /^(?:source|target)$/,
  'xml:space': /^(?:default|preserve)$/,
  id: /^[\p{L}\p{N}_:.-]+$/u,
  hex: /^(?:00(?:0[0-8BCEFbcef]|1[0-9A-Fa-f])|[Dd][89A-Fa-f][0-9A-Fa-f]{2}|[Ff]{3}[EFef])$/,
  ...Object.fromEntries(['ph', 'pc', 'sc', 'ec'].map((name) => [`${name} type`, /^(?:fmt|ui|quote|link|image|other)$/])),
  ...Object.fromEntries(['mrk', 'sm'].map((name) => [`${name} type`, new RegExp(`^(?:generic|comment|term|${prefixed})$`)])),
  ...Object.fromEntries(['group', 'unit'].map((name) => [`${name} type`, new RegExp(`^${prefixed}$`)])),
};

/** A well-formed language tag (BCP 47). */
export const languageTag =
  /^(?:[a-z]{2,8}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** Rules of the standard that are not claimed: files against them are read, and written as they came. */
export const rulesNotClaimed = [
  'the constraints of modules (ctr, fs, gls, its, mda, mtc, pgs, res, slr, val): modules are kept as they are',
  'the registry of prefixes of fragment identifiers',
] as const;
