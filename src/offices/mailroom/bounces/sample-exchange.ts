import type { ServerSample } from './sample-servers.ts';

const postmaster = 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@house.example>';
const exchange = (name: string, subject: string, words: string, wanted: string): ServerSample => ({
  name: `Exchange Online without its attachments, ${name}`,
  wanted: [wanted],
  from: postmaster,
  subject,
  html: `<html><body><p>${words.replaceAll('\n', '</p><p>')}</p></body></html>`,
});
const report = (name: string, to: string, status: string, diagnosis: string, hard: boolean, words = ''): ServerSample => ({
  name,
  wanted: [`${to} ${hard ? 'hard' : 'soft'}`],
  words,
  report: [{ to, status, diagnosis }],
});
const clerk = 'clerk@house.example';
const gone = `${clerk} hard`;
const there = `${clerk} soft`;

export const exchangeSamples: ServerSample[] = [
  exchange(
    'English',
    'Undeliverable: Invitation',
    `Your message to ${clerk} couldn't be delivered.\nclerk wasn't found at house.example.\nUnknown To address. Action required`,
    gone,
  ),
  exchange(
    'French',
    'Non remis : Invitation',
    `Votre message n’a pas pu être remis à ${clerk}.\nLe destinataire clerk est introuvable à l’adresse house.example.`,
    gone,
  ),
  exchange(
    'German',
    'Unzustellbar: Einladung',
    `Ihre Nachricht an ${clerk} konnte nicht zugestellt werden.\nclerk wurde bei house.example nicht gefunden.`,
    gone,
  ),
  exchange(
    'Spanish',
    'No se puede entregar: Invitación',
    `No se pudo entregar el mensaje a ${clerk}.\nNo se encontró a clerk en house.example.`,
    gone,
  ),
  exchange(
    'Portuguese',
    'Não é possível entregar: Convite',
    `Não foi possível entregar sua mensagem para ${clerk}.\nclerk não foi encontrado em house.example.`,
    gone,
  ),
  exchange(
    'Italian',
    'Non recapitabile: Invito',
    `Impossibile recapitare il messaggio a ${clerk}.\nclerk non è stato trovato in house.example.`,
    gone,
  ),
  exchange(
    'Dutch',
    'Onbestelbaar: Uitnodiging',
    `Uw bericht aan ${clerk} kan niet worden bezorgd.\nclerk is niet gevonden op house.example.`,
    gone,
  ),
  exchange(
    'Polish',
    'Niedostarczone: Zaproszenie',
    `Nie można dostarczyć wiadomości do adresata ${clerk}.\nNie znaleziono adresata clerk w domenie house.example.`,
    gone,
  ),
  exchange(
    'Swedish',
    'Kan inte levereras: Inbjudan',
    `Det gick inte att leverera ditt meddelande till ${clerk}.\nDet gick inte att hitta clerk på house.example.`,
    gone,
  ),
  exchange(
    'Danish',
    'Kan ikke leveres: Invitation',
    `Din meddelelse til ${clerk} kunne ikke leveres.\nclerk blev ikke fundet på house.example.`,
    gone,
  ),
  exchange(
    'Norwegian',
    'Kan ikke leveres: Invitasjon',
    `Meldingen til ${clerk} kan ikke leveres.\nFant ikke clerk på house.example.`,
    gone,
  ),
  exchange(
    'Finnish',
    'Ei voi toimittaa: Kutsu',
    `Viestiä vastaanottajalle ${clerk} ei voitu toimittaa.\nVastaanottajaa clerk ei löydy osoitteesta house.example.`,
    gone,
  ),
  exchange(
    'Czech',
    'Nedoručitelné: Pozvánka',
    `Vaši zprávu příjemci ${clerk} se nepodařilo doručit.\nPříjemce clerk nebyl v doméně house.example nalezen.`,
    gone,
  ),
  exchange(
    'Hungarian',
    'Kézbesíthetetlen: Meghívó',
    `Az üzenet nem kézbesíthető a következő címzettnek: ${clerk}.\nA címzett (clerk) nem található a house.example tartományban.`,
    gone,
  ),
  exchange(
    'Romanian',
    'Imposibil de livrat: Invitație',
    `Mesajul către ${clerk} nu a putut fi livrat.\nDestinatarul clerk nu a fost găsit la house.example.`,
    gone,
  ),
  exchange(
    'Greek',
    'Δεν είναι δυνατή η παράδοση: Πρόσκληση',
    `Δεν ήταν δυνατή η παράδοση του μηνύματός σας στον παραλήπτη ${clerk}.\nΟ παραλήπτης clerk δεν βρέθηκε στο house.example.`,
    gone,
  ),
  exchange(
    'Turkish',
    'Teslim edilemedi: Davet',
    `${clerk} adresine gönderdiğiniz ileti teslim edilemedi.\nclerk, house.example konumunda bulunamadı.`,
    gone,
  ),
  exchange(
    'Russian',
    'Не удается доставить: Приглашение',
    `Не удалось доставить сообщение получателю ${clerk}.\nПолучатель clerk не найден в домене house.example.`,
    gone,
  ),
  exchange(
    'Ukrainian',
    'Не вдалося доставити: Запрошення',
    `Не вдалося доставити ваше повідомлення одержувачу ${clerk}.\nОдержувача clerk не знайдено в домені house.example.`,
    gone,
  ),
  exchange('Arabic', 'غير قابل للتسليم: دعوة', `تعذر تسليم رسالتك إلى ${clerk}.\nلم يتم العثور على clerk في house.example.`, gone),
  exchange('Hebrew', 'לא ניתן למסירה: הזמנה', `לא היתה אפשרות למסור את הודעתך אל ${clerk}.\nהנמען clerk לא נמצא ב-house.example.`, gone),
  exchange(
    'Japanese',
    '配信不能: 招待',
    `${clerk} へのメッセージを配信できませんでした。\nclerk が house.example で見つかりませんでした。`,
    gone,
  ),
  exchange('Chinese', '未送达: 邀请', `未能将你的邮件发送到 ${clerk}。\n在 house.example 中找不到 clerk。`, gone),
  exchange(
    'Korean',
    '배달되지 않음: 초대',
    `${clerk}(으)로 보낸 메시지를 배달할 수 없습니다.\nhouse.example에서 clerk을(를) 찾을 수 없습니다.`,
    gone,
  ),
  exchange(
    'full, English',
    'Undeliverable: Invitation',
    `Your message to ${clerk} couldn't be delivered.\nclerk's mailbox is full.\nRemote server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException'`,
    there,
  ),
  exchange(
    'full, French',
    'Non remis : Invitation',
    `Votre message n’a pas pu être remis à ${clerk}.\nLa boîte aux lettres de clerk est pleine.`,
    there,
  ),
  exchange(
    'full, Swedish',
    'Kan inte levereras: Inbjudan',
    `Det gick inte att leverera ditt meddelande till ${clerk}.\nPostlådan för clerk är full.`,
    there,
  ),
  exchange(
    'a group that takes no outsiders',
    'Undeliverable: Invitation',
    `Your message to ${clerk} couldn't be delivered.\nThe group clerk only accepts messages from people in its organization or on its allowed senders list, and your email address isn't on the list.`,
    there,
  ),
  report(
    'Exchange Online, unknown',
    clerk,
    '5.1.10',
    'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient clerk@house.example not found by SMTP address lookup',
    true,
  ),
  report(
    'Exchange Online, closed at the edge',
    clerk,
    '5.4.1',
    'smtp;550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR01FT003]',
    true,
  ),
  report(
    'Exchange Online, not from outside',
    clerk,
    '5.7.133',
    'smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed',
    false,
  ),
  report(
    'Exchange Online, no such domain',
    clerk,
    '5.4.310',
    'smtp;550 5.4.310 DNS domain house.example does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=house.example]',
    true,
  ),
  report(
    'Exchange Online, nobody answered',
    clerk,
    '5.4.316',
    'smtp;550 5.4.316 Message expired, connection refused(SocketConnectionRefused)',
    false,
  ),
  report(
    'Exchange Online, our own threshold',
    clerk,
    '5.7.705',
    'smtp;550 5.7.705 Service unavailable. Access denied, tenant has exceeded threshold',
    false,
  ),
  report('Exchange Online, loop', clerk, '5.4.14', 'smtp;554 5.4.14 Hop count exceeded - possible mail loop ATTR34', false),
];
