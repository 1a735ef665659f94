export { accountRefusals } from './account-refusals.ts';
export { type AccountInput, ensureAccount, findAccount, listAccounts } from './accounts.ts';
export { type AccountChange, changeAccount, closeAccount, openAccount } from './change-accounts.ts';
export { installationSecret } from './installation-secret.ts';
export type { SignInMail } from './mail-sign-in-link.ts';
export { actorOfAccount } from './mint-actor.ts';
export { accessRoutes } from './routes.tsx';
export { actorOfSession, endSession, openSession } from './sessions.ts';
export { makeSignInLink, useSignInLink } from './sign-in-links.ts';
