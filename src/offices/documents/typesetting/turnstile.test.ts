import { expect, it } from 'vitest';
import { openTurnstile } from './turnstile.ts';

it('lets so many in, then the next in order of arrival', async () => {
  const gate = openTurnstile(2);
  expect([await gate.enter(), await gate.enter()]).toEqual(['in', 'in']);
  const order: string[] = [];
  const waiting = ['first', 'second'].map((name) => gate.enter().then((entry) => order.push(`${name} ${entry}`)));
  expect(gate.waiting()).toBe(2);
  gate.leave();
  gate.leave();
  await Promise.all(waiting);
  expect(order).toEqual(['first in', 'second in']);
});

it('turns away at once who finds the line full', async () => {
  const gate = openTurnstile(1, 1);
  await gate.enter();
  const waiting = gate.enter();
  expect(await gate.enter()).toBe('full');
  gate.leave();
  expect(await waiting).toBe('in');
});

it('lets nobody in who gave up, and keeps the place of those behind', async () => {
  const gate = openTurnstile(1);
  await gate.enter();
  const patience = new AbortController();
  const [gone, behind] = [gate.enter(patience.signal), gate.enter()];
  patience.abort();
  expect(await gone).toBe('gone');
  gate.leave();
  expect(await behind).toBe('in');
  expect(await gate.enter(patience.signal)).toBe('gone');
});
