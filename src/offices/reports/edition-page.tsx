import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { ownNames, type ScreenLanguage } from '../../platform/language.ts';
import { ActionButton, type FormState, Heading, Pill, type Request, Section, Table, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { documentsOf } from '../archive/public.ts';
import type { ListedBody } from '../directory/public.ts';
import type { OfficialDocument } from '../documents/public.ts';
import { inLanguage, wordPeriod } from '../languages/public.ts';
import { type AnnexDraft, AnnexesPart, FacingForm } from './annexes/annexes-part.tsx';
import type { EditionAnnex } from './annexes/edition-annexes.ts';
import { DecisionForm } from './decision-form.tsx';
import { type Edition, versionOrder } from './edition.ts';
import type { Entry } from './entries-of.ts';
import { EntryTable } from './entry-table.tsx';
import { VersionsBeside } from './versions-beside.tsx';
import { words } from './words.ts';

export type EditionView = {
  edition: Edition;
  noted?: string;
  entries: Entry[];
  beside: OfficialDocument[];
  organs: ListedBody[];
  archived: Awaited<ReturnType<typeof documentsOf>>;
  carried: JSX.Element | null;
  annexes: EditionAnnex[];
  draft?: AnnexDraft;
};

/** One edition: its order, two versions side by side, the files, and the decision that seals it. */
export function EditionPage({ c, view, state }: { c: Request; view: EditionView; state: FormState }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const { edition, entries } = view;
  const isOpen = !edition.decision;
  const mayArrange = isOpen && hasRole(c.var.actor, 'officer');
  return (
    <>
      <Heading
        over={
          <>
            <bdi dir="ltr">{edition.symbol}</bdi> · {wordPeriod(edition.period, language)}
          </>
        }
        title={inLanguage(edition.title, language)}
        under={view.noted}
      >
        <a class="button quiet" href={to(c, `/reports/${edition.id}/check`)}>
          {t('check')}
        </a>
        {mayArrange ? (
          <ActionButton c={c} action={to(c, `/reports/${edition.id}/entries`)} label={t('build')} quiet={entries.length > 0} />
        ) : null}
      </Heading>
      <Section title={t('contents')} actions={<Pill tone={isOpen ? 'info' : 'good'}>{t(isOpen ? 'state_open' : 'state_sealed')}</Pill>}>
        <p class="hint">{countsOf(c, entries)}</p>
        {entries.length > 0 ? (
          <EntryTable c={c} edition={edition} entries={entries} mayArrange={mayArrange} />
        ) : (
          <p class="empty">{t('empty')}</p>
        )}
      </Section>
      <AnnexesPart c={c} edition={edition} annexes={view.annexes} draft={view.draft} />
      <Section title={t('files')}>
        <Files c={c} view={view} />
        <FacingForm c={c} edition={edition} labels={[t('left'), t('right')]} />
      </Section>
      {entries.length > 0 ? (
        <Section title={t('preview')} id="versions">
          <VersionsBeside c={c} edition={edition} documents={view.beside} />
        </Section>
      ) : null}
      {view.carried ? (
        <Section title={t('carried')}>
          <p class="hint">{t('carriedHint')}</p>
          {view.carried}
        </Section>
      ) : null}
      {isOpen && entries.length > 0 && hasRole(c.var.actor, 'officer', 'head-of-cabinet') ? (
        <DecisionForm c={c} edition={edition} organs={view.organs} state={state} />
      ) : null}
    </>
  );
}

function countsOf(c: Request, entries: Entry[]): string {
  const first = entries.filter(({ citedAgain }) => !citedAgain);
  const out = first.filter(({ leftOut }) => leftOut).length;
  return speak(words, c.var.language)('counts', { n: first.length - out, out });
}

/** Every version as PDF and Word, and all of them in one file. */
function Files({ c, view }: { c: Request; view: EditionView }): JSX.Element {
  const t = speak(words, c.var.language);
  const { edition, archived } = view;
  const link = (name: string, label: string) => <a href={to(c, `/reports/${edition.id}/files/${name}`)}>{label}</a>;
  const codeOf = (language: ScreenLanguage) => archived.find((document) => document.language === language)?.code;
  const isKept = (language: string) => archived.some((document) => document.language === language && document.role === 'archival');
  return (
    <>
      <p class="hint">{t(edition.decision ? 'sealedFiles' : 'draftFiles')}</p>
      <Table
        caption={t('files')}
        rows={versionOrder(edition)}
        columns={[
          { head: t('languages'), cell: (language) => <bdi lang={language}>{ownNames[language]}</bdi> },
          { head: 'PDF', cell: (language) => link(`${language}.pdf`, 'PDF') },
          { head: 'Word', cell: (language) => link(`${language}.docx`, 'DOCX') },
          ...(edition.decision
            ? [
                {
                  head: 'PDF/A',
                  cell: (language: ScreenLanguage) => (isKept(language) ? link(`${language}.archive.pdf`, 'PDF/A') : '–'),
                },
                {
                  head: t('code'),
                  cell: (language: ScreenLanguage) => (
                    <a class="code" dir="ltr" href={to(c, `/verify/${codeOf(language) ?? ''}`)}>
                      {codeOf(language)}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      {edition.languages.length > 1 ? (
        <p class="all-versions">
          {link('all.pdf', `${t('allVersions')} (PDF)`)} {isKept('mul') ? link('all.archive.pdf', 'PDF/A') : null}
        </p>
      ) : null}
    </>
  );
}
