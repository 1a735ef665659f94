import type { JSX } from 'preact';
import { ownNames, type ScreenLanguage } from '../../../platform/language.ts';
import { Facts, Foreign, Heading, Notice, Pill, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import type { Subject } from '../circular-frame.tsx';
import type { Enclosure } from '../enclosures/enclosures.ts';
import type { Chain } from '../issuing/chain.ts';
import { ClearancePart, type StepNames } from '../issuing/clearance-part.tsx';
import { wordMoment } from '../word-moment.ts';
import { words } from '../words.ts';
import type { JointLetter } from './list-joint-letters.ts';
import { partnerWords } from './partner-words.ts';

type Row = JointLetter & { subject: Subject };

/** The joint letters of an organization, with what waits for it in each. */
export function JointLettersPage({ c, organizations, rows }: { c: Request; organizations: string[]; rows: Row[] }): JSX.Element {
  const language: ScreenLanguage = c.var.language;
  const t = speak(partnerWords, language);
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(organizations);
  return (
    <>
      <Heading title={t('letters')} under={organizations.length > 0 ? t('lettersUnder', { organizations: names }) : undefined} />
      {organizations.length === 0 ? <Notice tone="warn">{t('noOrganization')}</Notice> : null}
      <Table
        caption={t('letters')}
        rows={rows}
        empty={t('none')}
        columns={[
          {
            head: t('letter'),
            cell: ({ circular, subject }) => (
              <a href={to(c, `/joint-letters/${circular.id}`)}>
                {subject.text ? <Foreign language={subject.language}>{subject.text}</Foreign> : speak(words, language)('untitled')}
              </a>
            ),
          },
          { head: t('standing'), cell: (row) => <Standing c={c} row={row} /> },
        ]}
      />
    </>
  );
}

function Standing({ c, row: { circular, open } }: { c: Request; row: Row }): JSX.Element {
  const t = speak(partnerWords, c.var.language);
  if (circular.issuance) return <Pill tone="good">{t('issued', { reference: circular.issuance.reference })}</Pill>;
  return open > 0 ? <Pill tone="info">{t('open', { n: open })}</Pill> : <Pill tone="good">{t('done')}</Pill>;
}

type View = {
  c: Request;
  circular: Circular;
  subject: Subject;
  chain: Chain;
  names: StepNames;
  addressees: string[];
  signatories: string[];
  enclosures: Enclosure[];
  organizationIds: string[];
};

/** One joint letter as its co-signer reads and clears it. */
export function JointLetterPage(view: View): JSX.Element {
  const { c, circular, subject, chain, organizationIds } = view;
  const t = speak(partnerWords, c.var.language);
  const w = speak(words, c.var.language);
  const isOwn = (organizationId: string | undefined) => organizationIds.includes(organizationId ?? '');
  return (
    <>
      <Heading
        over={<a href={to(c, '/joint-letters')}>{t('letters')}</a>}
        title={subject.text ? <Foreign language={subject.language}>{subject.text}</Foreign> : w('untitled')}
      />
      <Section>
        <Facts
          facts={[
            [w('addressees'), view.addressees.join(' · ')],
            [w('signatories'), view.signatories.join(' · ')],
            [w('languages'), circular.languages.map((language) => ownNames[language]).join(' · ')],
            [w('reference'), circular.issuance && <bdi dir="ltr">{circular.issuance.reference}</bdi>],
            [w('chain_issued'), circular.issuance && wordMoment(circular.issuance.issuedAt, c.var.language)],
          ]}
        />
      </Section>
      <EnclosureList {...view} />
      {chain.mustOpen > 0 ? <Notice tone="warn">{t('blocked')}</Notice> : null}
      <ClearancePart
        c={c}
        circular={circular}
        chain={chain}
        names={view.names}
        door={{ path: `/joint-letters/${circular.id}`, mayAct: (step) => step.recorded && isOwn(step.organizationId) }}
      />
    </>
  );
}

function EnclosureList({ c, circular, enclosures }: View): JSX.Element | null {
  if (enclosures.length === 0) return null;
  return (
    <Section title={speak(partnerWords, c.var.language)('enclosures')}>
      <ol>
        {enclosures.map(({ id, title, files }) => (
          <li>
            {inLanguage(title, c.var.language)}{' '}
            {files.map(({ language }) => (
              <>
                <a href={to(c, `/joint-letters/${circular.id}/enclosures/${id}?language=${language}`)} lang={language}>
                  {ownNames[language]}
                </a>{' '}
              </>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
