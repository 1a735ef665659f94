import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { allLanguages, asLanguage, directionOf, ownNames } from '../../../platform/language.ts';
import {
  ActionButton,
  Foreign,
  Form,
  type FormState,
  Heading,
  Pill,
  type Request,
  Section,
  Select,
  TextArea,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { incomingWords } from './incoming-words.ts';
import type { listParagraphs } from './reply-paragraphs.ts';

type Paragraph = Awaited<ReturnType<typeof listParagraphs>>[number];
export type ParagraphsView = { paragraphs: Paragraph[]; state: FormState };
type Props = { c: Request; view: ParagraphsView };

/** The paragraphs from which answers are put together, by what they are for, each in its languages. */
export function ParagraphsPage({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const byKey = [...Map.groupBy(view.paragraphs, ({ key }) => key).entries()];
  return (
    <>
      <Heading over={<a href={to(c, '/mailroom/incoming')}>{t('incoming')}</a>} title={t('paragraphs')} under={t('paragraphsUnder')} />
      {byKey.length === 0 ? <p class="empty">{t('noParagraphs')}</p> : null}
      {byKey.map(([, versions]) => (
        <Section title={<Foreign language={versions[0]?.language ?? 'en'}>{titleOf(c, versions)}</Foreign>}>
          {versions.map((paragraph) => (
            <Version c={c} paragraph={paragraph} />
          ))}
        </Section>
      ))}
      {hasRole(c.var.actor, 'officer', 'reviser') ? (
        <WriteForm c={c} view={view} keys={byKey.map(([key, versions]) => ({ key, title: titleOf(c, versions) }))} />
      ) : null}
    </>
  );
}

function titleOf(c: Request, versions: Paragraph[]): string {
  return (versions.find(({ language }) => language === c.var.language) ?? versions[0])?.title ?? '';
}

function Version({ c, paragraph }: { c: Request; paragraph: Paragraph }): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const language = asLanguage(paragraph.language) ?? 'en';
  const mayClear = hasRole(c.var.actor, 'officer', 'reviser', 'head-of-cabinet') && paragraph.written_by_name !== c.var.actor.name;
  return (
    <div class="mail-paragraph">
      <p class="mail-quiet">
        <Foreign language={language}>{ownNames[language]}</Foreign>{' '}
        {paragraph.cleared_by_name ? (
          <Pill tone="good">{t('cleared', { by: `\u2068${paragraph.cleared_by_name}\u2069` })}</Pill>
        ) : (
          <Pill tone="warn">{t('written', { by: `\u2068${paragraph.written_by_name}\u2069` })}</Pill>
        )}
      </p>
      <p lang={language} dir={directionOf(language)} class="mail-words">
        {paragraph.words}
      </p>
      {!paragraph.cleared_at && mayClear ? (
        <ActionButton c={c} action={to(c, `/mailroom/paragraphs/${paragraph.id}/clear`)} label={t('clear')} quiet />
      ) : null}
    </div>
  );
}

function WriteForm({ c, view, keys }: Props & { keys: { key: string; title: string }[] }): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const languages = allLanguages.map((code) => ({ value: code, label: ownNames[code] }));
  return (
    <Section title={t('writeNew')}>
      <Form c={c} action={to(c, '/mailroom/paragraphs')}>
        <Select
          c={c}
          state={view.state}
          name="key"
          label={t('writeVersion')}
          empty={t('newOne')}
          options={keys.map(({ key, title }) => ({ value: key, label: title }))}
        />
        <Select c={c} state={view.state} name="language" label={t('language')} value={c.var.language} options={languages} />
        <TextField c={c} state={view.state} name="title" label={t('paragraphTitle')} dir="auto" />
        <TextArea c={c} state={view.state} name="words" label={t('paragraphWords')} rows={6} />
        <button type="submit" class="button">
          {t('write')}
        </button>
      </Form>
    </Section>
  );
}
