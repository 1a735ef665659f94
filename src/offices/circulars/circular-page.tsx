import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { type Language, ownNames } from '../../platform/language.ts';
import { ActionButton, Facts, Foreign, type Request, Section, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { JournalEntry } from '../archive/public.ts';
import { SendingActions, type SendingCounts, SendingFigures, SendingReasons } from '../mailroom/public.ts';
import type { Circular } from './circular.ts';
import { CircularFrame, pathOf, type Subject } from './circular-frame.tsx';
import { CorrigendaPart } from './corrigenda/corrigenda-part.tsx';
import type { Corrigendum } from './corrigenda/family.ts';
import { DocumentsPart, type IssuedRow } from './documents-part.tsx';
import { formWords } from './form-words.ts';
import type { Chain } from './issuing/chain.ts';
import { ChainPart } from './issuing/chain-part.tsx';
import { ClearancePart, type StepNames } from './issuing/clearance-part.tsx';
import { JournalPart } from './journal-part.tsx';
import { kindWords } from './kinds/kind-words.ts';
import { partnerWords } from './partner/partner-words.ts';
import { words } from './words.ts';

export type CircularView = {
  c: Request;
  circular: Circular;
  subject: Subject;
  chain: Chain;
  addresseeLines: string[];
  signatories: string[];
  stepNames: StepNames;
  meeting?: { title: string; slug: string };
  corrigenda: Corrigendum[];
  /** Of a corrigendum: the reference of the letter it takes the place of. */
  corrected?: string;
  documents: IssuedRow[];
  journal: JournalEntry[];
  /** A co-signing organization has steps open and somebody with an account to take them. */
  mayAsk: boolean;
  /** How far the letters have come, once dispatched. */
  sending?: SendingCounts;
};

/** One circular at a glance: where it stands, what comes next, who cleared it, what was issued, what was done. */
export function CircularPage(view: CircularView): JSX.Element {
  const { c, circular, subject, chain } = view;
  const t = speak(words, c.var.language);
  const f = speak(formWords, c.var.language);
  const k = speak(kindWords, c.var.language);
  return (
    <CircularFrame c={c} circular={circular} subject={subject} tab="overview">
      <ChainPart c={c} circular={circular} chain={chain} />
      <Section title={t('next')} class="next-step">
        <NextStep {...view} />
      </Section>
      <Section>
        <Facts
          facts={[
            [t('kind'), t(`kind_${circular.kind}`)],
            [t('meeting'), view.meeting ? <a href={to(c, `/meetings/${view.meeting.slug}`)}>{view.meeting.title}</a> : undefined],
            [t('addressees'), view.addresseeLines.join(' · ')],
            [t('signatories'), view.signatories.join(' · ')],
            [f('confidence'), circular.confidence ? f(`confidence_${circular.confidence}`) : undefined],
            [
              t('languages'),
              circular.languages.map((language, index) => (
                <>
                  {index > 0 ? ' · ' : ''}
                  <Foreign language={language}>{ownNames[language]}</Foreign>
                  {markOf(circular, language, k)}
                </>
              )),
            ],
          ]}
        />
      </Section>
      {view.sending ? (
        <Section title={t('tab_sending')}>
          <SendingFigures c={c} counts={view.sending} />
          <SendingReasons c={c} counts={view.sending} />
          <SendingActions c={c} counts={view.sending} action={(name) => to(c, `/circulars/${circular.id}/sending/${name}`)} />
        </Section>
      ) : null}
      {view.documents.length > 0 ? <DocumentsPart c={c} circular={circular} rows={view.documents} /> : null}
      <CorrigendaPart {...view} />
      <ClearancePart c={c} circular={circular} chain={chain} names={view.stepNames} />
      {view.mayAsk && hasRole(c.var.actor, 'officer', 'head-of-cabinet') ? (
        <ActionButton c={c} action={to(c, `/circulars/${circular.id}/partners`)} label={speak(partnerWords, c.var.language)('ask')} quiet />
      ) : null}
      <JournalPart c={c} entries={view.journal} />
    </CircularFrame>
  );
}

/** Which version is the original, and which are equally authentic. */
function markOf(
  { originalLanguage, authentic }: Circular,
  language: Language,
  k: (key: 'originalLanguage' | 'isAuthentic') => string,
): string {
  if (language === originalLanguage) return ` (${k('originalLanguage')})`;
  return authentic.includes(language) ? ` (${k('isAuthentic')})` : '';
}

function NextStep({ c, circular, chain }: CircularView): JSX.Element {
  const t = speak(words, c.var.language);
  const link = (tab: Parameters<typeof pathOf>[1], label: string) => (
    <a class="button" href={to(c, pathOf(circular.id, tab))}>
      {label}
    </a>
  );
  const act = (path: string, label: string) => <ActionButton c={c} action={to(c, `/circulars/${circular.id}/${path}`)} label={label} />;
  const content: Record<Chain['next'], [string, JSX.Element]> = {
    write: [t('nextWrite'), link('edit', t('openText'))],
    check: [t('nextCheck'), link('check', t('openCheck'))],
    clear: [t('nextClear'), link('edit', t('openText'))],
    issue: [t('nextIssue'), act('issue', t('issue'))],
    dispatch: [
      t('nextDispatch', { n: chain.addressees }),
      <>
        <ActionButton c={c} action={to(c, `/circulars/${circular.id}/samples`)} label={t('sendToMe')} fields={{ which: 'mine' }} quiet />{' '}
        {act('dispatch', t('dispatch', { n: chain.addressees }))}
      </>,
    ],
    answers: [t('nextAnswers'), link('coverage', t('openCoverage'))],
  };
  const [sentence, action] = content[chain.next];
  return (
    <div class="next-row">
      <p>{sentence}</p>
      <div class="actions">{action}</div>
    </div>
  );
}
