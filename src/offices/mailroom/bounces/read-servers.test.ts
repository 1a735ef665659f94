import { expect, test } from 'vitest';
import { readIncoming } from './read-bounces.ts';
import { exchangeSamples } from './sample-exchange.ts';
import { daemonSamples, gatewaySamples } from './sample-gateways.ts';
import { premisesSamples } from './sample-premises.ts';
import { providerSamples, type ServerSample } from './sample-servers.ts';

function rawOf({ from, subject, words = '', html, report, headers = [] }: ServerSample): string {
  const top = [`From: ${from ?? 'Mail Delivery System <MAILER-DAEMON@relay.example>'}`, 'To: us@assembly.example', ...headers];
  const head = [...top, `Subject: ${subject ?? 'Undelivered Mail Returned to Sender'}`, 'MIME-Version: 1.0'];
  const text = html ? ['Content-Type: text/html; charset=utf-8', '', html] : ['Content-Type: text/plain; charset=utf-8', '', words];
  if (!report) return [...head, ...text].join('\r\n');
  const groups = report.flatMap(({ to, action = 'failed', status, diagnosis }) => [
    '',
    `Final-Recipient: rfc822;${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(diagnosis ? [`Diagnostic-Code: ${diagnosis}`] : []),
  ]);
  const parts = [
    '--b',
    ...text,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;relay.example',
    ...groups,
    '--b--',
  ];
  return [...head, 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', ...parts].join('\r\n');
}

test.each(
  [...exchangeSamples, ...premisesSamples, ...providerSamples, ...daemonSamples, ...gatewaySamples].map(
    (sample) => [sample.name, sample] as const,
  ),
)('a bounce is read: %s', async (_, sample) => {
  const { kind, reports } = await readIncoming(rawOf(sample));
  const read = reports.map(({ address, hard }) => `${address} ${hard ? 'hard' : 'soft'}`);
  expect([kind, ...read.sort()], JSON.stringify(reports)).toEqual(['bounce', ...[...sample.wanted].sort()]);
});

/** Nothing in the headers says that no person wrote these: only the subject does. */
const away: [string, string, string][] = [
  ['English', 'Out of Office Re: Invitation', 'I am out of the office until 12 December with limited access to e-mail.'],
  ['English, another', 'Automatic reply: Invitation', 'Thank you for your message. I am on leave.'],
  ['French', 'Absence du bureau : Invitation', 'Je suis absente jusqu’au 12 décembre.'],
  ['Spanish', 'Respuesta automática: Invitación', 'Estoy fuera de la oficina hasta el 12 de diciembre.'],
  ['Arabic', 'رد تلقائي: دعوة', 'أنا في إجازة حتى 12 ديسمبر.'],
  ['Portuguese', 'Resposta automática: Convite', 'Estou ausente até 12 de dezembro.'],
  ['Italian', 'Risposta automatica: Invito', 'Sono fuori ufficio fino al 12 dicembre.'],
  ['German', 'Abwesenheitsnotiz: Einladung', 'Ich bin bis zum 12. Dezember nicht im Haus.'],
  ['Russian', 'Автоматический ответ: Приглашение', 'Я в отпуске до 12 декабря.'],
  ['Chinese', '自动答复: 邀请', '我正在休假,将于12月12日返回。'],
  ['Japanese', '自動応答: ご招待', '12月12日まで不在にしております。'],
  ['Dutch', 'Automatisch antwoord: Uitnodiging', 'Ik ben afwezig tot 12 december.'],
  ['Polish', 'Odpowiedź automatyczna: Zaproszenie', 'Jestem nieobecna do 12 grudnia.'],
  ['Swedish', 'Autosvar: Inbjudan', 'Jag är borta till den 12 december.'],
  ['Danish', 'Automatisk svar: Invitation', 'Jeg er på ferie til den 12. december.'],
  ['Finnish', 'Automaattinen vastaus: Kutsu', 'Olen lomalla 12. joulukuuta asti.'],
  ['Czech', 'Automatická odpověď: Pozvánka', 'Jsem mimo kancelář do 12. prosince.'],
  ['Hungarian', 'Automatikus válasz: Meghívó', 'December 12-ig szabadságon vagyok.'],
  ['Romanian', 'Răspuns automat: Invitație', 'Sunt plecată până pe 12 decembrie.'],
  ['Greek', 'Αυτόματη απάντηση: Πρόσκληση', 'Θα λείπω έως τις 12 Δεκεμβρίου.'],
  ['Turkish', 'Otomatik yanıt: Davet', '12 Aralık tarihine kadar izindeyim.'],
  ['Ukrainian', 'Автоматична відповідь: Запрошення', 'Я у відпустці до 12 грудня.'],
  ['Korean', '자동 회신: 초대', '12월 12일까지 부재중입니다.'],
  ['Hebrew', 'תשובה אוטומטית: הזמנה', 'אני מחוץ למשרד עד 12 בדצמבר.'],
  ['Persian', 'پاسخ خودکار: دعوت', 'تا ۱۲ دسامبر در مرخصی هستم.'],
  ['Indonesian', 'Balasan otomatis: Undangan', 'Saya sedang cuti sampai 12 Desember.'],
  ['Vietnamese', 'Trả lời tự động: Thư mời', 'Tôi nghỉ phép đến ngày 12 tháng 12.'],
  ['Serbian', 'Аутоматски одговор: Позив', 'Одсутна сам до 12. децембра.'],
  ['Croatian', 'Automatski odgovor: Poziv', 'Odsutna sam do 12. prosinca.'],
  ['Swahili', 'Jibu la moja kwa moja: Mwaliko', 'Nipo likizo hadi tarehe 12 Desemba.'],
];

test.each(away)('an absence is no bounce and no letter: %s', async (_, subject, words) => {
  const raw = rawOf({ name: '', wanted: [], from: 'Ines Duarte <ines@senate.example>', subject, words });
  const { kind, reports } = await readIncoming(raw);
  expect([kind, reports]).toEqual(['auto-reply', []]);
});

test.each([
  [
    'French',
    'Re : Invitation',
    'Votre lettre n’a pas été remise à la présidente ; la boîte du secrétariat était pleine. Adresse : greffe@senat.example',
  ],
  [
    'Swedish',
    'Sv: Inbjudan',
    'Brevet kunde inte levereras till talmannen. Kontoret finns inte längre på Storgatan; skriv till registry@riksdag.example.',
  ],
  ['Russian', 'Re: Приглашение', 'Письмо не было доставлено председателю: получатель в отпуске. Пишите на apparat@duma.example, 550 мест.'],
  ['Arabic', 'رد: الدعوة', 'لم يتم تسليم الرسالة إلى الرئيس لأنه في مهمة. العنوان الصحيح هو diwan@majlis.example'],
  ['Spanish', 'Re: Invitación', 'La carta no fue entregada a la presidencia: la dirección no existe ya. Escriban a mesa@camara.example.'],
  ['Hungarian', 'Re: Meghívó', 'A levelet nem sikerült kézbesíteni, a címzett nem található a házban. Írjanak ide: titkarsag@haz.example'],
])('a person who tells of a letter that did not arrive is no daemon: %s', async (_, subject, words) => {
  const raw = rawOf({ name: '', wanted: [], from: 'Ines Duarte <ines@senate.example>', subject, words });
  expect((await readIncoming(raw)).kind).toBe('message');
});

test('a report of two recipients of whom one was reached tells only of the other', async () => {
  const report = [
    { to: 'chair@house.example', action: 'delivered', status: '2.1.5' },
    { to: 'clerk@house.example', status: '5.1.1', diagnosis: 'smtp; 550 5.1.1 unknown' },
  ];
  const { reports } = await readIncoming(rawOf({ name: '', wanted: [], words: 'One of two.', report }));
  expect(reports.map(({ address, hard }) => [address, hard])).toEqual([['clerk@house.example', true]]);
});
