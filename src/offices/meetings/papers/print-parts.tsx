import type { JSX } from 'preact';
import { Form, type Request, Section, Select, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { OneDelegation, OneLanguage } from './choice-fields.tsx';
import { pageWords } from './page-words.ts';
import type { PapersShown } from './papers-shown.ts';
import { badgesAtOnce } from './print-badges.ts';

type Props = { c: Request; shown: PapersShown };

/** Prints badges: those not printed yet, one delegation's, or all. */
export function Badges({ c, shown }: Props): JSX.Element {
  const t = speak(pageWords, c.var.language);
  const n = shown.everyone.filter(({ badgePrintedAt }) => badgePrintedAt === undefined).length;
  return (
    <Section title={t('badges')}>
      <p class="hint">{t('badgesHint', { n, most: badgesAtOnce })}</p>
      <Form c={c} class="filters" action={to(c, `/meetings/${shown.meeting.slug}/papers/badges`)}>
        <OneLanguage c={c} state={shown.state} name="badge_language" />
        <OneDelegation c={c} shown={shown} name="badge_whom" first={{ value: 'unprinted', label: t('unprinted') }} />
        <button type="submit" class="button quiet">
          {t('print')}
        </button>
      </Form>
    </Section>
  );
}

/** Name plates to fold: in one or two languages, by delegation or by person. */
export function Plates({ c, shown }: Props): JSX.Element {
  const t = speak(pageWords, c.var.language);
  const per = [
    { value: 'delegation', label: t('perDelegation') },
    { value: 'person', label: t('perPerson') },
  ];
  return (
    <Section title={t('plates')}>
      <p class="hint">{t('platesHint')}</p>
      <form class="filters" method="get" action={to(c, `/meetings/${shown.meeting.slug}/papers/plates`)}>
        <Select c={c} state={shown.state} name="plate_per" label={t('per')} options={per} />
        <OneLanguage c={c} state={shown.state} name="plate_language" />
        <OneLanguage c={c} state={shown.state} name="plate_second" label={t('second')} empty={t('noSecond')} />
        <OneDelegation c={c} shown={shown} name="plate_whom" />
        <button type="submit" class="button quiet">
          {t('print')}
        </button>
      </form>
    </Section>
  );
}

/** Certificates of those who attended, once the meeting is closed. */
export function Certificates({ c, shown }: Props): JSX.Element {
  const t = speak(pageWords, c.var.language);
  const n = shown.everyone.filter(({ arrivedAt }) => arrivedAt !== undefined).length;
  return (
    <Section title={t('certificates')}>
      <p class="hint">
        {t('certificatesHint', { n })} {shown.meeting.closedAt ? '' : t('afterClosing')}
      </p>
      {shown.meeting.closedAt && n > 0 ? (
        <Form c={c} class="filters" action={to(c, `/meetings/${shown.meeting.slug}/papers/certificates`)}>
          <OneLanguage c={c} state={shown.state} name="certificate_language" empty={t('ownLanguage')} />
          <OneDelegation c={c} shown={shown} name="certificate_whom" />
          <SignerField c={c} shown={shown} name="certificate_signer" />
          <button type="submit" class="button quiet">
            {t('issue')}
          </button>
        </Form>
      ) : null}
    </Section>
  );
}

/** Who signs: the holders today of posts that may. */
export function SignerField({ c, shown, name }: { c: Request; shown: Pick<PapersShown, 'signers' | 'state'>; name: string }): JSX.Element {
  const options = shown.signers.map(({ key, name: who, post, body }) => ({ value: key, label: `${who}, ${post} (${body})` }));
  return <Select c={c} state={shown.state} name={name} label={speak(pageWords, c.var.language)('signer')} options={options} />;
}
