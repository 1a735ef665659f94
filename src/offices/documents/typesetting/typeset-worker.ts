/** The typesetting process: one job at a time over the channel of its parent; it holds the compiler and its cache, and never the network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from './fonts.ts';
import { readComplaint } from './read-complaint.ts';
import type { TypesettingJob, TypesettingResult } from './typesetting-job.ts';

const templates = join(import.meta.dirname, 'templates');
const projectRoot = join(import.meta.dirname, '../../../..');
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders(projectRoot) }] });
let jobs = 0;

process.on('message', (job: TypesettingJob) => {
  const result = run(job);
  compiler.evictCache(8);
  jobs += 1;
  if (jobs % 40 === 0) globalThis.gc?.();
  process.send?.(result);
});
process.on('disconnect', () => process.exit(0));

function run(job: TypesettingJob): TypesettingResult {
  try {
    lay(job);
    const pages = compile(join(templates, job.further ? 'together.typ' : job.template));
    return { id: job.id, kind: 'done', pdf: compiler.pdf(pages, { pdfStandard: job.standard }), pages: pages.numOfPages };
  } catch (error) {
    return { id: job.id, ...readComplaint(error instanceof Error ? error.message : String(error)) };
  } finally {
    compiler.resetShadow();
  }
}

/** The templates read these files and nothing else of the job. */
function lay(job: TypesettingJob): void {
  compiler.mapShadow(join(templates, 'job/document.json'), Buffer.from(job.data));
  if (job.further) layParts(job.template, [job.data, ...job.further]);
  const attachments = job.attachments.map(({ bytes, ...attachment }, index) => {
    compiler.mapShadow(join(templates, `job/attachment-${index}`), Buffer.from(bytes));
    return { ...attachment, path: `/job/attachment-${index}` };
  });
  compiler.mapShadow(join(templates, 'job/attachments.json'), Buffer.from(JSON.stringify(attachments)));
}

/** Each version gets the templates in a folder of its own, where they read that version's data. */
function layParts(template: string, parts: string[]): void {
  for (const [index, data] of parts.entries()) {
    compiler.mapShadow(join(templates, `job/part-${index}/document.json`), Buffer.from(data));
    for (const name of ['page.typ', 'council.typ', template]) {
      const source = readFileSync(join(templates, name), 'utf8').replace('/job/document.json', `/job/part-${index}/document.json`);
      compiler.mapShadow(join(templates, `job/part-${index}/${name}`), Buffer.from(source));
    }
  }
  const paths = parts.map((_, index) => `/job/part-${index}/${template}`);
  compiler.mapShadow(join(templates, 'job/parts.json'), Buffer.from(JSON.stringify(paths)));
}

function compile(mainFilePath: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath });
  if (compiled.result) return compiled.result;
  throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
}
