/** Lines with which servers announce the copy of the message that came back. */
const announced = [
  /^[ \t>]*-{2,}[ \t]*(below this line is a copy|this is a copy of)[^\n]*$/im,
  /^[ \t>]*[-=_*]{2,}[ \t]*(original message|unsent message|undelivered message|returned message|message (header|text|content)s?|the (header|body) of the|message d[’']origine|message original|mensaje original|mensagem original|messaggio originale|urspr[üu]ngliche nachricht|original ?nachricht|исходное (сообщение|письмо)|оригинальное|原始(邮件|郵件|信件)|邮件(原文|内容)|الرسالة الأصلية)[^\n]*$/imu,
  /^[ \t]*(the (message )?headers? of the (original|sent) message|original (message )?headers?|your message (reads|follows)|message headers? follow|here is (a copy of )?your|the text of your (original )?message)\b[^\n]*:?[ \t]*$/im,
  /^[ \t]*(start of message|unsent message follows)[^\n]*$/im,
];
/** The first lines of a header that stands in the prose without a word before it. */
const header =
  /^(Received: (from|by|\(qmail)|Return-Path: ?<|DKIM-Signature: ?v=|X-Received: by|Message-ID: ?<|MIME-Version: 1|From \S+@\S+ +(mon|tue|wed|thu|fri|sat|sun) )/im;

/** Parts what a server wrote from the copy of the message below it; without a sign of a copy all are words. */
export function cutCopy(text: string): { words: string; copy: string } {
  const places = [...announced, header].map((sign) => text.search(sign)).filter((place) => place > 0);
  if (places.length === 0) return { words: text, copy: '' };
  const place = Math.min(...places);
  return { words: text.slice(0, place), copy: text.slice(place) };
}
