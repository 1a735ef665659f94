import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import type { Call } from './call.ts';
import { nameDelegate } from './name-delegate.ts';
import { answerPath, openAnswerLink, openRegistrationLink, registrationPath } from './own-links.ts';
import { coordinator, enterSampleBody, openSampleCall, sampleDesk, sampleNow, samplePerson } from './sample-call.ts';

const database = useTestDatabase();
let call: Call;
let other: Call;
let bodyId: string;
let delegateId: string;

beforeAll(async () => {
  setClock(sampleNow);
  const { db } = database();
  call = await openSampleCall(db);
  other = await openSampleCall(db);
  bodyId = await enterSampleBody(db, 'member');
  delegateId = accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson('m@parliament.example'), sampleDesk)).id;
});
afterAll(() => setClock());

const tokenOf = (path: string) => path.split('/')[2] ?? '';
/** The token with the letter at a place changed into another of the same alphabet. */
const changed = (token: string, at: number) => `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;

test('a body’s own link opens its call and no other', async () => {
  expect(await openAnswerLink(database().db, tokenOf(answerPath(call, bodyId)))).toMatchObject({ bodyId, call: { id: call.id } });
});

test('a delegate’s own link opens the delegate', async () => {
  const opened = await openRegistrationLink(database().db, tokenOf(registrationPath(call, delegateId)));
  expect(opened).toMatchObject({ call: { id: call.id }, delegate: { id: delegateId } });
});

test('a changed letter anywhere in a link opens nothing', async () => {
  const { db } = database();
  const answer = tokenOf(answerPath(call, bodyId));
  const registration = tokenOf(registrationPath(call, delegateId));
  for (let at = 0; at < answer.length; at++) expect(await openAnswerLink(db, changed(answer, at)), `letter ${at}`).toBeUndefined();
  for (let at = 0; at < registration.length; at++)
    expect(await openRegistrationLink(db, changed(registration, at)), `letter ${at}`).toBeUndefined();
});

test('a link made with another call’s secret opens nothing', async () => {
  const forged = { id: call.id, linkSecret: other.linkSecret };
  expect(await openAnswerLink(database().db, tokenOf(answerPath(forged, bodyId)))).toBeUndefined();
  expect(await openRegistrationLink(database().db, tokenOf(registrationPath(forged, delegateId)))).toBeUndefined();
});

test('a link of the wrong length, an empty one and one of the other kind open nothing', async () => {
  const { db } = database();
  const answer = tokenOf(answerPath(call, bodyId));
  const registration = tokenOf(registrationPath(call, delegateId));
  for (const token of ['', answer.slice(1), `${answer}A`, registration, '../'.repeat(20)])
    expect(await openAnswerLink(db, token)).toBeUndefined();
  for (const token of ['', registration.slice(1), `${registration}A`, answer])
    expect(await openRegistrationLink(db, token)).toBeUndefined();
});

test('an address with the same bytes in another spelling opens nothing', async () => {
  const answer = tokenOf(answerPath(call, bodyId));
  const last = answer[21] ?? '';
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const twin = alphabet[alphabet.indexOf(last) ^ 1] ?? '';
  expect(await openAnswerLink(database().db, `${answer.slice(0, 21)}${twin}${answer.slice(22)}`)).toBeUndefined();
});
