import type { JSX } from 'preact';
import { roles } from '../../platform/actor.ts';
import { asScreenLanguage, ownNames, type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import {
  ActionButton,
  Choices,
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  Section,
  Select,
  Table,
  TextField,
  to,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import type { Signer } from '../directory/public.ts';
import { accountWords, roleWords } from './account-words.ts';
import type { AccountRow } from './accounts.ts';

/** Who may sign in. */
export function AccountsPage({ c, accounts, signers }: { c: Request; accounts: AccountRow[]; signers: Signer[] }): JSX.Element {
  const language = c.var.language;
  const t = speak(accountWords, language);
  const nameOf = (id: string | null) => signers.find(({ personId }) => personId === id)?.name;
  const rolesOf = (held: string[]) => roles.filter((role) => held.includes(role)).map((role) => word(roleWords[role], language));
  return (
    <>
      <Heading over={<a href={to(c, '/journal')}>{t('journal')}</a>} title={t('accounts')} under={t('under')}>
        <a class="button" href={to(c, '/accounts/new')}>
          {t('open')}
        </a>
      </Heading>
      <Table
        caption={t('accounts')}
        rows={accounts}
        columns={[
          {
            head: t('name'),
            cell: ({ id, name }) => (
              <a href={to(c, `/accounts/${id}`)}>
                <bdi>{name}</bdi>
              </a>
            ),
          },
          { head: t('email'), cell: ({ email }) => <bdi class="code">{email}</bdi> },
          { head: t('roles'), cell: (account) => new Intl.ListFormat(language, { type: 'unit' }).format(rolesOf(account.roles)) },
          { head: t('person'), cell: ({ person_id }) => <bdi>{nameOf(person_id) ?? ''}</bdi> },
          { head: t('language'), cell: (account) => ownNames[asScreenLanguage(account.language) ?? 'en'] },
        ]}
      />
    </>
  );
}

type FormView = { c: Request; state: FormState; signers: Signer[]; account?: AccountRow };

/** The form of a new account, or of one that is open; an open one may also be sent a link or closed. */
export function AccountPage({ c, state, signers, account }: FormView): JSX.Element {
  const t = speak(accountWords, c.var.language);
  const path = account ? `/accounts/${account.id}` : '/accounts/new';
  const labels = { name: t('name'), email: t('email'), language: t('language'), roles: t('roles'), person: t('person') };
  return (
    <>
      <Heading
        over={<a href={to(c, '/accounts')}>{t('accounts')}</a>}
        title={account ? <bdi>{account.name}</bdi> : t('open')}
        under={account ? <bdi class="code">{account.email}</bdi> : undefined}
      >
        {account ? <ActionButton c={c} action={to(c, `${path}/link`)} label={t('sendLink')} quiet /> : null}
      </Heading>
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, path)}>
        <AccountFields c={c} state={state} signers={signers} account={account} />
        <p class="directory-submit">
          <button type="submit" class="button">
            {t('save')}
          </button>
          <a href={to(c, '/accounts')}>{t('cancel')}</a>
        </p>
      </Form>
      {account ? (
        <Section title={t('close')}>
          <p class="hint">{t('closeHint')}</p>
          <ActionButton c={c} action={to(c, `${path}/close`)} label={t('close')} danger />
        </Section>
      ) : null}
    </>
  );
}

function AccountFields({ c, state, signers, account }: FormView): JSX.Element {
  const t = speak(accountWords, c.var.language);
  const pages = screenLanguages.map((value: ScreenLanguage) => ({ value: value as string, label: ownNames[value] }));
  const options = roles.map((value) => ({ value: value as string, label: word(roleWords[value], c.var.language) }));
  const holders = signers.map(({ personId, name, post, body }) => ({ value: personId, label: [name, post, body].join(' · ') }));
  const former = account?.person_id && !holders.some(({ value }) => value === account.person_id) ? [account] : [];
  const persons = [...holders, ...former.map(({ person_id, name }) => ({ value: person_id ?? '', label: t('former', { name }) }))];
  const shared = { c, state };
  return (
    <>
      <TextField {...shared} name="name" label={t('name')} value={account?.name} dir="auto" autocomplete="off" />
      {account ? null : (
        <TextField {...shared} name="email" type="email" label={t('email')} hint={t('emailHint')} dir="ltr" autocomplete="off" />
      )}
      <Select {...shared} name="language" label={t('language')} options={pages} value={account?.language ?? c.var.language} />
      <Choices
        {...shared}
        name="roles"
        label={t('roles')}
        hint={t('rolesHint')}
        options={options}
        value={account?.roles ?? ['officer']}
        many
      />
      <Select
        {...shared}
        name="person"
        label={t('person')}
        hint={t('personHint')}
        options={persons}
        value={account?.person_id ?? ''}
        empty={t('nobody')}
        optional
      />
    </>
  );
}
