import type { JSX } from 'preact';
import { Facts, Heading, Notice, Pill, type Request, type Tone } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import type { LoadedSigner } from './load-signer.ts';
import { type Validity, validityOf } from './signer.ts';
import { signingRefusals } from './signing-refusals.ts';
import { signingWords } from './signing-words.ts';

const tones: Record<Validity, Tone> = { valid: 'good', soon: 'warn', expired: 'bad', 'not-yet': 'bad' };

/** Which certificate signs and until when; or that none does, and why. */
export function SigningPage({ c, loaded, at }: { c: Request; loaded: LoadedSigner | undefined; at: Date }): JSX.Element {
  const t = speak(signingWords, c.var.language);
  return (
    <>
      <Heading title={t('title')} under={t('under')} />
      {loaded ? null : (
        <>
          <Notice tone="info">{t('none')}</Notice>
          <p class="hint">{t('how')}</p>
        </>
      )}
      {loaded?.ok === false ? (
        <Notice tone="bad">
          {word(signingRefusals[loaded.refusal.code], c.var.language, { file: String(loaded.refusal.file ?? '') })}
        </Notice>
      ) : null}
      {loaded?.ok ? <Certificate c={c} signer={loaded.signer} at={at} /> : null}
    </>
  );
}

function Certificate({ c, signer, at }: { c: Request; signer: Extract<LoadedSigner, { ok: true }>['signer']; at: Date }): JSX.Element {
  const t = speak(signingWords, c.var.language);
  const day = new Intl.DateTimeFormat(`${c.var.language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  const validity = validityOf(signer, at);
  return (
    <Facts
      facts={[
        [t('state'), <Pill tone={tones[validity]}>{t(validity)}</Pill>],
        [t('holder'), <bdi>{signer.name}</bdi>],
        [t('issuer'), <bdi>{signer.issuer}</bdi>],
        [t('from'), day.format(signer.validFrom)],
        [t('until'), day.format(signer.validTo)],
        [t('fingerprint'), <bdi class="code digest">{signer.fingerprint}</bdi>],
        [t('kind'), t('kindIs')],
      ]}
    />
  );
}
