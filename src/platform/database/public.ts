export { connectClient, describeAddress } from './connect-client.ts';
export { inTransaction, type TransactionOptions } from './in-transaction.ts';
export { fromJson, json } from './json.ts';
export { checksumOf, listMigrations } from './list-migrations.ts';
export { type Migrated, migrate } from './migrate.ts';
export { newId } from './new-id.ts';
export { type Database, type Handle, openDatabase, type Transaction } from './open-database.ts';
export { type DatabaseRefusalCode, databaseRefusals } from './refusals.ts';
