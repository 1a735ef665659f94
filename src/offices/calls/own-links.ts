import type { Handle } from '../../platform/database/public.ts';
import { keyedToken, sameToken } from '../../platform/digest.ts';
import type { Call, CallHead, Delegate } from './call.ts';
import { findCall, findDelegate } from './find-call.ts';

const macLength = 16;

/** The path of a body's own link to a call, without its language: ids and a keyed code (96 bits), no table and no account needed. */
export function answerPath(call: Pick<CallHead, 'id' | 'linkSecret'>, bodyId: string): string {
  return `/answer/${shortId(call.id)}${shortId(bodyId)}${mac(call.linkSecret, 'answer', call.id, bodyId)}`;
}

/** The path of a delegate's own link, without its language. */
export function registrationPath(call: Pick<CallHead, 'id' | 'linkSecret'>, delegateId: string): string {
  return `/registration/${shortId(delegateId)}${mac(call.linkSecret, 'delegate', call.id, delegateId)}`;
}

/** Reads a body's own link: its call and body, or undefined when the code does not fit. */
export async function openAnswerLink(db: Handle, token: string): Promise<{ call: Call; bodyId: string } | undefined> {
  if (token.length !== 44 + macLength) return undefined;
  const callId = longId(token.slice(0, 22));
  const bodyId = longId(token.slice(22, 44));
  const call = callId && bodyId ? await findCall(db, callId) : undefined;
  if (!call || !bodyId) return undefined;
  return sameToken(token.slice(44), mac(call.linkSecret, 'answer', call.id, bodyId)) ? { call, bodyId } : undefined;
}

/** Reads a delegate's own link, or undefined when the code does not fit. */
export async function openRegistrationLink(db: Handle, token: string): Promise<{ call: Call; delegate: Delegate } | undefined> {
  if (token.length !== 22 + macLength) return undefined;
  const delegateId = longId(token.slice(0, 22));
  const delegate = delegateId ? await findDelegate(db, delegateId) : undefined;
  const call = delegate ? await findCall(db, delegate.callId) : undefined;
  if (!delegate || !call) return undefined;
  return sameToken(token.slice(22), mac(call.linkSecret, 'delegate', call.id, delegate.id)) ? { call, delegate } : undefined;
}

function mac(secret: string, ...parts: string[]): string {
  return keyedToken(secret, ...parts).slice(0, macLength);
}

function shortId(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

function longId(short: string): string | undefined {
  const hex = Buffer.from(short, 'base64url').toString('hex');
  if (hex.length !== 32 || Buffer.from(hex, 'hex').toString('base64url') !== short) return undefined; // one id has one spelling
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
