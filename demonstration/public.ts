export { isEmpty, seedDemonstration } from './seed.ts';
export { demonstrationRoles } from './seed-accounts.ts';
export { seedDirectory } from './seed-directory.ts';
