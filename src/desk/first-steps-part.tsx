import type { JSX } from 'preact';
import { Pill, type Request, Section, to } from '../platform/web/public.ts';
import { speak } from '../platform/words.ts';
import type { FirstStep } from './first-steps.ts';
import { firstStepWords } from './first-steps-words.ts';

/** The first steps of a new secretariat, in order, as plain links; what is done stays in the list until all is. */
export function FirstSteps({ c, steps }: { c: Request; steps: FirstStep[] }): JSX.Element | null {
  if (steps.length === 0) return null;
  const t = speak(firstStepWords, c.var.language);
  return (
    <Section title={t('title')}>
      <p>{t('under')}</p>
      <ol class="desk-steps">
        {steps.map(({ name, done, href }) => (
          <li>
            {href ? <a href={to(c, href)}>{t(name)}</a> : <span>{t(name)}</span>} {done ? <Pill tone="good">{t('done')}</Pill> : null}
            <span class="hint">{t(`${name}Hint`)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
