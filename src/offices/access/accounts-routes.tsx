import { Hono } from 'hono';
import { z } from 'zod';
import { roles } from '../../platform/actor.ts';
import type { Refusal } from '../../platform/answer.ts';
import { asScreenLanguage, screenLanguages } from '../../platform/language.ts';
import { refusals } from '../../platform/refusals.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  field,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readForm,
  requireStaff,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { listSigners } from '../directory/public.ts';
import { accountRefusals } from './account-refusals.ts';
import { accountWords } from './account-words.ts';
import { type AccountRow, listAccounts } from './accounts.ts';
import { AccountPage, AccountsPage } from './accounts-page.tsx';
import { changeAccount, closeAccount, openAccount } from './change-accounts.ts';
import { mailSignInLink, type SignInMail } from './mail-sign-in-link.ts';

const common = {
  name: field.text(120),
  language: field.choice(screenLanguages),
  roles: field.choices(roles),
  person: field.optionalText(36),
};
const changeForm = z.object(common);
const newForm = z.object({ ...common, email: field.email() });

/** The administrator's pages about accounts. */
export function accountsRoutes(sendMail: SignInMail): Hono<Env> {
  const web = new Hono<Env>();
  web.use('/accounts/*', requireStaff('administrator'));
  web.get('/accounts', requireStaff('administrator'), (c) => listPage(c));
  web.get('/accounts/new', (c) => formPage(c, emptyForm));
  web.post('/accounts/new', (c) => receiveNew(c));
  web.get('/accounts/:id', (c) => withAccount(c, (account) => formPage(c, emptyForm, account)));
  web.post('/accounts/:id', (c) => withAccount(c, (account) => receiveChange(c, account)));
  web.post('/accounts/:id/link', (c) =>
    withAccount(c, async (account) => {
      await mailSignInLink(c, account, { language: asScreenLanguage(account.language) ?? 'en', sendMail });
      return leaveFor(c, `/accounts/${account.id}`, 'mailed');
    }),
  );
  web.post('/accounts/:id/close', (c) =>
    withAccount(c, async (account) => {
      const answer = await closeAccount(c.var.db, c.var.actor, account.id);
      return answer.ok ? leaveFor(c, '/accounts', 'closed') : formPage(c, emptyForm, account, answer.refusal);
    }),
  );
  return web;
}

async function listPage(c: Request): Promise<Response> {
  const { db, language } = c.var;
  const view = { c, accounts: await listAccounts(db), signers: await listSigners(db, language) };
  const title = speak(accountWords, language)('accounts');
  return page(c, { title, section: 'journal', words: accountWords }, <AccountsPage {...view} />);
}

async function withAccount(c: Request, show: (account: AccountRow) => Promise<Response>): Promise<Response> {
  const account = (await listAccounts(c.var.db)).find(({ id }) => id === c.req.param('id'));
  return account ? show(account) : notFoundPage(c);
}

async function formPage(c: Request, state: FormState, account?: AccountRow, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const title = account?.name ?? speak(accountWords, language)('open');
  const status = refusal ? 409 : Object.keys(state.problems).length > 0 ? 422 : 200;
  const refused = refusal && wordRefusal(c, refusal);
  const signers = await listSigners(db, language);
  return page(
    c,
    { title, section: 'journal', words: accountWords, status, refused },
    <AccountPage c={c} state={state} signers={signers} account={account} />,
  );
}

function wordRefusal(c: Request, { code }: Refusal): string {
  const wording = { ...refusals, ...accountRefusals }[code as keyof typeof accountRefusals | keyof typeof refusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language);
}

async function receiveNew(c: Request): Promise<Response> {
  const read = await readForm(c, newForm);
  if (!read.ok) return formPage(c, read);
  const { person, ...values } = read.values;
  const answer = await openAccount(c.var.db, c.var.actor, { ...values, ...(person ? { personId: person } : {}) });
  if (answer.ok) return leaveFor(c, `/accounts/${answer.id}`, 'opened');
  return formPage(c, { typed: read.typed, problems: {} }, undefined, answer.refusal);
}

async function receiveChange(c: Request, account: AccountRow): Promise<Response> {
  const read = await readForm(c, changeForm);
  if (!read.ok) return formPage(c, read, account);
  const { person, ...values } = read.values;
  const answer = await changeAccount(c.var.db, c.var.actor, { id: account.id, ...values, ...(person ? { personId: person } : {}) });
  if (answer.ok) return leaveFor(c, '/accounts', 'changed');
  return formPage(c, { typed: read.typed, problems: {} }, account, answer.refusal);
}
