/** The typesetting process: one job at a time over the channel of its parent; it holds the compiler and its cache, and never the network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { dropReadingDirection } from './drop-reading-direction.ts';
import { readFamilies } from './font-families.ts';
import { fontFolders } from './fonts.ts';
import { drawPages } from './page-pictures.ts';
import { readComplaint } from './read-complaint.ts';
import type { Assembly, TypesettingJob, TypesettingReport, TypesettingResult } from './typesetting-job.ts';

/** Given by its parent: this file may run from the bundle, and may not look around for the project. */
const projectFolder = process.argv[2] ?? '';
const templates = join(projectFolder, 'src/offices/documents/typesetting/templates');
const ownFonts = process.env.CHANCERY_FONTS ? [process.env.CHANCERY_FONTS] : [];
const compiler = NodeCompiler.create({
  workspace: templates,
  fontArgs: [{ fontPaths: [...fontFolders(projectFolder), ...ownFonts] }],
  inputs: { families: JSON.stringify(ownFonts.flatMap(readFamilies)) },
});
let jobs = 0;
const exported = new Set<string>();

process.on('message', (job: TypesettingJob) => {
  const result = run(job);
  compiler.evictCache(8);
  jobs += 1;
  if (jobs % 40 === 0) globalThis.gc?.();
  const report: TypesettingReport = { result, megabytes: process.memoryUsage.rss() / 1e6 };
  process.send?.(report);
});
process.on('disconnect', () => process.exit(0));

function run(job: TypesettingJob): TypesettingResult {
  try {
    lay(job);
    const begun = performance.now();
    const pages = compile(join(templates, job.assembly?.main ?? job.template));
    const milliseconds = performance.now() - begun;
    if (job.pictures) return pictures(job, new Set(job.pictures.known), pages, milliseconds);
    const pdf = dropReadingDirection(compiler.pdf(pages, { pdfStandard: job.standard }));
    return { id: job.id, kind: 'done', pdf, pages: pages.numOfPages };
  } catch (error) {
    return { id: job.id, ...readComplaint(error instanceof Error ? error.message : String(error)) };
  } finally {
    compiler.resetShadow();
  }
}

/** Only the export of a PDF tells which characters no typeface holds, so pages with characters that were never exported go that way once. */
function pictures(job: TypesettingJob, known: Set<string>, pages: NodeTypstDocument, milliseconds: number): TypesettingResult {
  const fresh = unseenCharacters(job.data);
  try {
    if (fresh.length > 0) compiler.pdf(pages, { pdfStandard: job.standard });
  } catch (error) {
    const complaint = readComplaint(error instanceof Error ? error.message : String(error));
    if (complaint.kind === 'missing-glyphs') return { id: job.id, ...complaint };
  }
  for (const character of fresh) exported.add(character);
  return { id: job.id, kind: 'pictures', pictures: drawPages(compiler.svg(pages), known), milliseconds };
}

/** The characters of the data not yet exported in its language and faces. */
function unseenCharacters(data: string): string[] {
  const { language, paper } = JSON.parse(data) as { language: string; paper?: { serif: string; sans: string } };
  const set = `${language} ${paper?.serif} ${paper?.sans}`;
  return [...new Set(data)].map((character) => `${set} ${character}`).filter((character) => !exported.has(character));
}

/** The templates read these files and nothing else of the job. */
function lay(job: TypesettingJob): void {
  compiler.mapShadow(join(templates, 'job/document.json'), Buffer.from(job.data));
  if (job.assembly) layParts(job.assembly);
  const attachments = job.attachments.map(({ bytes, ...attachment }, index) => {
    compiler.mapShadow(join(templates, `job/attachment-${index}`), Buffer.from(bytes));
    return { ...attachment, path: `/job/attachment-${index}` };
  });
  compiler.mapShadow(join(templates, 'job/attachments.json'), Buffer.from(JSON.stringify(attachments)));
}

/** Each part gets the templates it needs in a folder of its own, where they read that part's data. */
function layParts({ parts }: Assembly): void {
  for (const [index, { template, data }] of parts.entries()) {
    compiler.mapShadow(join(templates, `job/part-${index}/document.json`), Buffer.from(data));
    for (const [name, source] of sourcesOf(template)) {
      const own = source.replace('/job/document.json', `/job/part-${index}/document.json`);
      compiler.mapShadow(join(templates, `job/part-${index}/${name}`), Buffer.from(own));
    }
  }
  const paths = parts.map(({ template }, index) => `/job/part-${index}/${template}`);
  compiler.mapShadow(join(templates, 'job/parts.json'), Buffer.from(JSON.stringify(paths)));
}

/** A template and the templates it takes from, by name. */
function sourcesOf(template: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(template)) return found;
  const source = readFileSync(join(templates, template), 'utf8');
  found.set(template, source);
  for (const [, name = ''] of source.matchAll(/^#import "([\w-]+\.typ)"/gm)) sourcesOf(name, found);
  return found;
}

function compile(mainFilePath: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath });
  if (compiled.result) return compiled.result;
  throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
}
