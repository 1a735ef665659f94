import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { projectFolder } from '../src/platform/project-folder.ts';
import { prepareTemplate, withDatabase } from '../src/platform/testing/prepare-template.ts';
import { startOwnTestServer } from '../src/platform/testing/start-test-server.ts';

/**
 * Writes src/platform/database-types.ts from a database that the migrations have just made: `node scripts/generate-database-types.ts`.
 * With `--check` nothing is written and a difference ends with code 1.
 */
const file = join(projectFolder, 'src/platform/database-types.ts');
const heading = '// Generated from the migrated database by `npm run types:database`; never edit by hand.\n';

async function generate(): Promise<string> {
  const server = await startOwnTestServer();
  try {
    const maintenanceUrl = withDatabase(server.connectionString, 'postgres');
    const template = await prepareTemplate(maintenanceUrl);
    const copy = `chancery_test_types_${process.pid}`;
    try {
      // A copy, because nobody may be connected to the template while a test run copies it.
      await onServer(maintenanceUrl, `create database ${copy} template ${template.name}`);
      return await describe(withDatabase(server.connectionString, copy));
    } finally {
      await onServer(maintenanceUrl, `drop database if exists ${copy} with (force)`);
      await template.leave();
    }
  } finally {
    await server.stop();
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The types as kysely-codegen words them; days are strings and bigints numbers, as src/platform/database/column-parsers.ts reads them. */
async function describe(url: string): Promise<string> {
  const program = join(projectFolder, 'node_modules/kysely-codegen/dist/cli/bin.js');
  const mapping = '--type-mapping={"int8":"number"}';
  const options = ['--print', '--dialect=postgres', '--date-parser=string', '--log-level=error', mapping];
  const { stdout } = await promisify(execFile)(process.execPath, [program, `--url=${url}`, ...options], {
    maxBuffer: 1e8,
    cwd: projectFolder,
  });
  return heading + stdout.slice(stdout.indexOf('import type')).trimEnd().concat('\n');
}

const types = await generate();
const current = await readFile(file, 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  await writeFile(file, types);
  console.log(`${file}: ${(types.match(/^export interface/gm)?.length ?? 1) - 1} tables`);
} else if (types !== current) {
  console.error('src/platform/database-types.ts no longer describes the migrations. Run: npm run types:database');
  process.exitCode = 1;
}
