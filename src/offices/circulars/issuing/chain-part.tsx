import type { JSX } from 'preact';
import { type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { pathOf, type Tab } from '../circular-frame.tsx';
import { wordMoment } from '../word-moment.ts';
import { words } from '../words.ts';
import type { Chain } from './chain.ts';

type Link = { name: 'draft' | 'check' | 'clearance' | 'issued' | 'dispatched' | 'answers'; tab?: Tab; says: string; isDone: boolean };

/** The chain as six steps: done, the one that comes now, and those that follow; each says where it stands. */
export function ChainPart({ c, circular, chain }: { c: Request; circular: Circular; chain: Chain }): JSX.Element {
  const t = speak(words, c.var.language);
  const links = linksOf(c, circular, chain);
  const current = links.find(({ isDone }) => !isDone);
  return (
    <ol class="chain" aria-label={t('chain')}>
      {links.map((link) => (
        <li class={link.isDone ? 'done' : link === current ? 'now' : 'later'} aria-current={link === current ? 'step' : undefined}>
          <b>{link.tab ? <a href={to(c, pathOf(circular.id, link.tab))}>{t(`chain_${link.name}`)}</a> : t(`chain_${link.name}`)}</b>
          <span>{link.says}</span>
        </li>
      ))}
    </ol>
  );
}

function linksOf(c: Request, circular: Circular, chain: Chain): Link[] {
  const t = speak(words, c.var.language);
  const { issuance } = circular;
  const dispatchedAt = chain.coverage?.dispatchedAt;
  const isWritten = chain.written === chain.versions.length;
  return [
    { name: 'draft', tab: 'edit', says: t('versionsWritten', { n: chain.written, of: chain.versions.length }), isDone: isWritten },
    { name: 'check', tab: 'check', says: t('mustOpen', { n: chain.mustOpen }), isDone: isWritten && chain.mustOpen === 0 },
    { name: 'clearance', says: t('stepsTaken', { n: chain.taken, of: chain.steps.length }), isDone: chain.taken === chain.steps.length },
    { name: 'issued', says: issuance ? wordMoment(issuance.issuedAt, c.var.language) : t('notYet'), isDone: issuance !== undefined },
    {
      name: 'dispatched',
      says: dispatchedAt ? `${t('lettersSent', { n: chain.addressees })} · ${wordMoment(dispatchedAt, c.var.language)}` : t('notYet'),
      isDone: dispatchedAt !== undefined,
    },
    {
      name: 'answers',
      tab: 'coverage',
      says: dispatchedAt ? t('answered', { n: chain.answered, of: chain.addressees }) : t('notYet'),
      isDone: dispatchedAt !== undefined && chain.addressees > 0 && chain.answered === chain.addressees,
    },
  ];
}
