import { Hono } from 'hono';
import type { JSX } from 'preact';
import { asLanguage, ownNames } from '../../../platform/language.ts';
import { type Env, Foreign, leaveFor, page, type Request, readTyped, requireStaff, Section } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { CircularFrame, placeOf, subjectOf } from '../circular-frame.tsx';
import { DiffText } from '../editing/diff-text.tsx';
import { showCircular, withCircular } from '../show-circular.tsx';
import { type ChangedVersion, compareIssued } from './compare-issued.ts';
import { correctCircular } from './correct-circular.ts';
import { corrigendumWords } from './corrigendum-words.ts';

/** Corrigenda: beginning one, and what it changes against what was sent. */
export const corrigendumRoutes = new Hono<Env>()
  .post('/circulars/:id/corrigendum', requireStaff('officer'), async (c) => {
    const typed = await readTyped(c);
    const languages = [typed.languages ?? []].flat().flatMap((each) => asLanguage(String(each)) ?? []);
    const begun = await correctCircular(c.var.db, c.var.actor, c.req.param('id'), languages);
    return begun.ok ? leaveFor(c, `/circulars/${begun.id}`, 'drafted') : showCircular(c, begun.refusal);
  })
  .get('/circulars/:id/difference', requireStaff(), (c) => showDifference(c));

async function showDifference(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const t = speak(corrigendumWords, c.var.language);
    const subject = await subjectOf(c.var.db, circular, c.var.language, placeOf(c));
    const versions = await compareIssued(c.var.db, circular, placeOf(c));
    return page(
      c,
      { title: `${t('differenceTitle')} · ${subject.text}`, section: 'circulars' },
      <CircularFrame c={c} circular={circular} subject={subject} tab="overview">
        <h2>{t('differenceTitle')}</h2>
        <p class="hint">{t('differenceUnder')}</p>
        {versions.map((version) => (
          <VersionPart c={c} version={version} />
        ))}
      </CircularFrame>,
    );
  });
}

function VersionPart({ c, version }: { c: Request; version: ChangedVersion }): JSX.Element {
  const { language, before, changed } = version;
  const title = (
    <>
      <Foreign language={language}>{ownNames[language]}</Foreign> · <bdi dir="ltr">{before}</bdi>
    </>
  );
  return (
    <Section title={title}>
      {changed.length === 0 ? <p class="empty">{speak(corrigendumWords, c.var.language)('same')}</p> : null}
      {changed.map(({ parts }) => (
        <DiffText parts={parts} language={language} />
      ))}
    </Section>
  );
}
