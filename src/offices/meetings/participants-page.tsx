import type { JSX } from 'preact';
import { Foreign, Heading, type Request, Section, Table, to } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { inLanguage, normaliseText } from '../languages/public.ts';
import { categoryNames } from './categories.ts';
import type { Delegation, DelegationGroup } from './group-participants.ts';
import { civilTitle, committeeOf, countByCategory, fullName } from './list-of-participants.ts';
import type { Meeting } from './meeting.ts';
import { PerLanguage } from './meeting-page.tsx';
import type { Participant } from './participant.ts';
import { words } from './words.ts';

export type ListedMeeting = { meeting: Meeting; groups: DelegationGroup[]; everyone: Participant[] };

/** The list of participants on the screen, in the reader's own alphabet, as it is printed. */
export function ParticipantsPage({ c, shown }: { c: Request; shown: ListedMeeting }): JSX.Element {
  const { meeting, groups, everyone } = shown;
  const language = c.var.language;
  const t = speak(words, language);
  const unlisted = everyone.filter((person) => !person.listed).length;
  return (
    <>
      <Heading
        over={<a href={to(c, `/meetings/${meeting.slug}`)}>{normaliseText(inLanguage(meeting.title, language), language)}</a>}
        title={t('participantsTitle')}
        under={t('participantCount', { n: everyone.length })}
      >
        <span class="printed">{t('printed')}</span>
        <PerLanguage href={(each) => `${to(c, `/meetings/${meeting.slug}/participants.pdf`)}?in=${each}`} />
      </Heading>
      <div class="columns">
        <div>
          {groups.length === 0 ? <p class="empty">{t('nobodyListed')}</p> : null}
          {groups.map(({ part, delegations }) => (
            <Section title={t(part)}>
              {delegations.map((delegation) => (
                <DelegationLines c={c} delegation={delegation} />
              ))}
            </Section>
          ))}
        </div>
        <aside>
          <Section title={t('summaryTitle')}>
            <Table
              caption={t('summaryTitle')}
              rows={countByCategory(everyone)}
              columns={[
                { head: t('category'), cell: ({ category }) => word(categoryNames[category], language) },
                { head: t('number'), class: 'number', cell: ({ n }) => n },
              ]}
            />
            {unlisted > 0 ? <p class="hint">{t('unlistedCount', { n: unlisted })}</p> : null}
          </Section>
        </aside>
      </div>
    </>
  );
}

function DelegationLines({ c, delegation }: { c: Request; delegation: Delegation }): JSX.Element {
  const language = c.var.language;
  return (
    <section class="delegation">
      <h3>{normaliseText(delegation.name, language)}</h3>
      <ul>
        {delegation.people.map((person) => (
          <li>
            <strong>
              {civilTitle(person, language)} <bdi>{fullName(person)}</bdi>
            </strong>
            <br />
            <Foreign language={person.language}>{person.functionTitle}</Foreign>
            {person.committee ? ` · ${committeeOf(person, language)}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
