export { type PostgresRefusalCode, postgresRefusals } from './refusals.ts';
export { connectionStringOf, type RunningPostgres, type StartOptions, startPostgres } from './start-postgres.ts';
