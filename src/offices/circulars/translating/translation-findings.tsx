import type { JSX } from 'preact';
import { Foreign, type Request, Section, Table } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { DocxChange, DocxComment, DocxDropped } from '../../documents/public.ts';
import type { TranslationPlan } from './translation-plan.ts';
import { translationWords } from './translation-words.ts';

/** What the translator left besides the text: comments, tracked changes, and parts that were not read. */
export function TranslationFindings({ c, plan }: { c: Request; plan: TranslationPlan }): JSX.Element {
  const t = speak(translationWords, c.var.language);
  const { changes, comments, dropped } = plan.reading;
  const said = (text: string) => <Foreign language={plan.to}>{text}</Foreign>;
  return (
    <>
      {comments.length === 0 ? null : (
        <Section title={t('comments')}>
          <Table
            caption={t('comments')}
            columns={[
              { head: t('by'), cell: ({ author }: DocxComment) => <bdi>{author}</bdi> },
              { head: t('on'), cell: ({ on }) => said(on) },
              { head: t('comment'), cell: ({ text }) => <bdi>{text}</bdi> },
            ]}
            rows={comments}
          />
        </Section>
      )}
      {changes.length === 0 ? null : (
        <Section title={t('tracked')}>
          <Table
            caption={t('tracked')}
            columns={[
              { head: t('what'), cell: ({ kind }: DocxChange) => t(`change_${kind}`) },
              { head: t('words'), cell: ({ text }) => said(text) },
              { head: t('by'), cell: ({ author }) => <bdi>{author}</bdi> },
            ]}
            rows={changes}
          />
        </Section>
      )}
      {dropped.length === 0 ? null : (
        <Section title={t('dropped')}>
          <Table
            caption={t('dropped')}
            columns={[
              { head: t('what'), cell: ({ kind }: DocxDropped) => t(`drop_${kind}`) },
              { head: t('words'), cell: ({ name }) => <bdi>{name}</bdi> },
            ]}
            rows={dropped}
          />
        </Section>
      )}
    </>
  );
}
