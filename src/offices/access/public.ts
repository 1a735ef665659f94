export { type AccountInput, ensureAccount, findAccount, listAccounts } from './accounts.ts';
export { installationSecret } from './installation-secret.ts';
export { actorOfAccount } from './mint-actor.ts';
export { accessRoutes, type SignInMail } from './routes.tsx';
export { actorOfSession, endSession, openSession } from './sessions.ts';
export { makeSignInLink, useSignInLink } from './sign-in-links.ts';
