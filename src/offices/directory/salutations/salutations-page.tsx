import type { JSX } from 'preact';
import { directionOf, type Language } from '../../../platform/language.ts';
import {
  ActionButton,
  emptyForm,
  Foreign,
  Form,
  Heading,
  type Request,
  Section,
  Select,
  Table,
  TextArea,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { type PostKind, postKinds } from '../../languages/public.ts';
import type { BodyRow } from '../bodies/list-bodies.ts';
import { renameWords } from '../bodies/rename-words.ts';
import { labelLanguage, languageOptions } from '../label-language.ts';
import { ranks } from '../persons/enter-person.ts';
import { wordPost } from '../posts/word-posts.ts';
import { greet } from './greet.ts';
import type { KeptForm } from './salutation-forms.ts';
import { salutationWords } from './salutation-words.ts';

type Props = { c: Request; body: BodyRow; name: string; forms: KeptForm[]; language: Language };

/** An organization's greetings: what it set, the form that sets one, and how letters of each post begin in one language. */
export function SalutationsPage({ c, body, name, forms, language }: Props): JSX.Element {
  const t = speak(salutationWords, c.var.language);
  const path = to(c, `/directory/${body.slug}/salutations`);
  return (
    <>
      <Heading over={<a href={to(c, `/directory/${body.slug}`)}>{name}</a>} title={t('title')} under={t('under')} />
      <Section title={t('own')}>
        <Own c={c} forms={forms} path={path} />
      </Section>
      <Section title={t('set')}>
        <SetForm c={c} path={path} language={language} />
      </Section>
      <Section title={t('preview')} id="preview">
        <form class="directory-as-of" method="get" action={`${path}#preview`}>
          <Select
            c={c}
            state={emptyForm}
            name="language"
            label={t('language')}
            options={languageOptions(c.var.language)}
            value={language}
          />
          <button type="submit" class="button quiet">
            {t('preview')}
          </button>
        </form>
        <Preview c={c} forms={forms} language={language} />
      </Section>
    </>
  );
}

function Own({ c, forms, path }: { c: Request; forms: KeptForm[]; path: string }): JSX.Element {
  const t = speak(salutationWords, c.var.language);
  const rank = (of: KeptForm['rank']) => (of === 'any' ? t('any') : speak(renameWords, c.var.language)(`rank_${of}`));
  return (
    <Table
      caption={t('own')}
      rows={forms}
      empty={t('noOwn')}
      columns={[
        { head: t('language'), cell: (form) => labelLanguage(form.language, c.var.language) },
        { head: t('post'), cell: ({ post }) => (post === 'any' ? t('any') : wordPost({ kind: post }, 'parliament', null, c.var.language)) },
        { head: t('rank'), cell: (form) => rank(form.rank) },
        { head: t('gender'), cell: ({ gender, number }) => `${t(gender)}, ${t(number)}` },
        { head: t('opening'), cell: (form) => <Lines language={form.language} lines={form.opening.split('\n')} /> },
        { head: '', cell: ({ id }) => <ActionButton c={c} action={`${path}/clear`} label={t('clear')} fields={{ id }} quiet /> },
      ]}
    />
  );
}

function Lines({ language, lines }: { language: Language; lines: readonly string[] }): JSX.Element {
  return (
    <Foreign language={language}>
      <span class="directory-lines">{lines.join('\n')}</span>
    </Foreign>
  );
}

function SetForm({ c, path, language }: { c: Request; path: string; language: Language }): JSX.Element {
  const t = speak(salutationWords, c.var.language);
  const any = { value: 'any', label: t('any') };
  const posts = postKinds.map((kind) => ({ value: kind as string, label: wordPost({ kind }, 'parliament', null, c.var.language) }));
  const ranked = ranks.map((value) => ({ value: value as string, label: speak(renameWords, c.var.language)(`rank_${value}`) }));
  const of = <Name extends 'female' | 'male' | 'neutral' | 'one' | 'many'>(...names: Name[]) =>
    names.map((value) => ({ value: value as string, label: t(value) }));
  const shared = { c, state: emptyForm };
  const dir = directionOf(language);
  return (
    <Form c={c} action={path}>
      <Select {...shared} name="language" label={t('language')} options={languageOptions(c.var.language)} value={language} />
      <div class="pair">
        <Select {...shared} name="post" label={t('post')} options={[any, ...posts]} />
        <Select {...shared} name="rank" label={t('rank')} options={[any, ...ranked]} />
      </div>
      <div class="pair">
        <Select {...shared} name="gender" label={t('gender')} options={of('neutral', 'female', 'male')} />
        <Select {...shared} name="number" label={t('number')} options={of('one', 'many')} />
      </div>
      <TextArea {...shared} name="opening" label={t('opening')} rows={2} dir={dir} />
      <TextField {...shared} name="vocative" label={t('vocative')} dir="auto" />
      <TextField {...shared} name="closing" label={t('closing')} dir="auto" optional />
      <button type="submit" class="button">
        {t('save')}
      </button>
    </Form>
  );
}

function Preview({ c, forms, language }: { c: Request; forms: KeptForm[]; language: Language }): JSX.Element {
  const t = speak(salutationWords, c.var.language);
  const shown = (post: PostKind, wanted: { gender?: 'female' | 'male'; plural?: boolean }) => (
    <Lines language={language} lines={greet(forms, { post, language, style: 'personal', ...wanted }).lines} />
  );
  return (
    <Table
      caption={t('preview')}
      rows={[...postKinds]}
      columns={[
        { head: t('post'), cell: (kind) => wordPost({ kind }, 'parliament', null, c.var.language) },
        { head: t('female'), cell: (kind) => shown(kind, { gender: 'female' }) },
        { head: t('male'), cell: (kind) => shown(kind, { gender: 'male' }) },
        { head: t('neutral'), cell: (kind) => shown(kind, {}) },
        { head: t('many'), cell: (kind) => shown(kind, { plural: true }) },
      ]}
    />
  );
}
