import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ActionButton, Heading, type Request, Section, Tick, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage, normaliseText, wordDays } from '../../languages/public.ts';
import { FormatField, LanguageField } from './choice-fields.tsx';
import { pageWords } from './page-words.ts';
import type { PapersShown } from './papers-shown.ts';
import { PersonsPart } from './persons-part.tsx';
import { Badges, Certificates, Plates } from './print-parts.tsx';
import { YouthRulePart } from './youth-rule-part.tsx';

/** Everything that is made from the registrations of a meeting. */
export function PapersPage({ c, shown }: { c: Request; shown: PapersShown }): JSX.Element {
  const { meeting } = shown;
  const { language } = c.var;
  const t = speak(pageWords, language);
  const mayIssue = hasRole(c.var.actor, 'officer', 'head-of-cabinet');
  return (
    <>
      <Heading
        over={<a href={to(c, `/meetings/${meeting.slug}`)}>{normaliseText(inLanguage(meeting.title, language), language)}</a>}
        title={t('papers')}
        under={t('papersHint')}
      >
        <a class="button quiet" href={to(c, '/badge')}>
          {t('deskTitle')}
        </a>
      </Heading>
      <ListPart c={c} shown={shown} mayIssue={mayIssue} />
      <BalancePart c={c} shown={shown} />
      {mayIssue ? <Badges c={c} shown={shown} /> : null}
      <Plates c={c} shown={shown} />
      {mayIssue ? <Certificates c={c} shown={shown} /> : null}
      <PersonsPart c={c} shown={shown} mayIssue={mayIssue} />
    </>
  );
}

function ListPart({ c, shown, mayIssue }: { c: Request; shown: PapersShown; mayIssue: boolean }): JSX.Element {
  const { meeting, finality, state } = shown;
  const t = speak(pageWords, c.var.language);
  const day = wordDays({ fact: 'days', from: finality.on }, c.var.language);
  return (
    <Section title={t('list')}>
      <p class="hint">{finality.isFinal ? t('listFinal', { day }) : t('listProvisional')}</p>
      <form class="filters" method="get" action={to(c, `/meetings/${meeting.slug}/papers/participants`)}>
        <LanguageField c={c} id="list" />
        <FormatField c={c} formats={['pdf', 'docx', 'html']} id="list" />
        <Tick c={c} state={state} name="index" label={t('withIndex')} ticked={shown.everyone.length >= 30} />
        <button type="submit" class="button quiet">
          {t('download')}
        </button>
      </form>
      {mayIssue && !meeting.closedAt ? (
        <ActionButton
          c={c}
          quiet
          action={to(c, `/meetings/${meeting.slug}/papers/list`)}
          label={t(finality.isFinal ? 'declareProvisional' : 'declareFinal')}
          fields={{ as: finality.isFinal ? 'provisional' : 'final' }}
        />
      ) : null}
    </Section>
  );
}

function BalancePart({ c, shown }: { c: Request; shown: PapersShown }): JSX.Element {
  const { meeting } = shown;
  const t = speak(pageWords, c.var.language);
  return (
    <Section title={t('balance')}>
      <form class="filters" method="get" action={to(c, `/meetings/${meeting.slug}/papers/balance`)}>
        <LanguageField c={c} id="balance" />
        <FormatField c={c} formats={['pdf', 'docx', 'html', 'csv']} id="balance" />
        <button type="submit" class="button quiet">
          {t('download')}
        </button>
      </form>
      <YouthRulePart c={c} shown={shown} />
    </Section>
  );
}
