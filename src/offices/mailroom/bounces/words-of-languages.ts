/**
 * What servers and absent people write in languages beyond the ten of the other lists: large providers word their notices in the language of
 * the mailbox's owner, often without any report beside them.
 */

/** That something was not delivered: Swedish, Danish and Norwegian, Finnish, Czech and Slovak, Hungarian, Romanian, Greek, South Slavic … */
export const notDelivered = new RegExp(
  [
    'kan inte levereras|gick inte att leverera|kunde inte levereras|inte levererats|oleverer',
    'kan ikke leveres|kunne ikke (leveres|afleveres)|ikke levert|ikke leveret|ikke afleveret|mislyk(ke)?des levering',
    'ei voi(da|tu)? toimittaa|toimitus epäonnistui|toimittamaton|ei toimitettu',
    'nedoručiteľ|nedoručitel|(nelze|nepodařilo|nemožno|nepodarilo|nebylo možné|nebolo možné)[^\\n]{0,40}doruč|nedoručen|nedoručen',
    'kézbesíthet|nem (sikerült )?kézbesít|kézbesítés[^\\n]{0,20}sikertelen',
    'imposibil de livrat|nu a putut fi (livrat|trimis)|nelivrat|livrarea[^\\n]{0,20}eșuat',
    'παράδοση[^\\n]{0,30}(μηνύματ|απέτυχε|δυνατή)|δυνατή η παράδοση|δεν (παραδόθηκε|ήταν δυνατή)|αδυναμία παράδοσης',
    'не вдалося доставити|недоставлен|не доставлено|не може бути доставлен',
    'не може да бъде доставен|недоставен|недостављен|није (могуће )?испоруч|неиспоручен|nije (moguće )?(isporuč|dostav)|neisporučen|ni (bilo )?mogoče dostaviti|nedostavljen',
    'למסירה|למסור את|לא נמסר|מסירה נכשלה',
    'تحویل (داده )?نشد|قابل تحویل نیست|تحویل ناموفق|ارسال نشد',
    'tidak (dapat|bisa) (dikirim|terkirim|disampaikan)|gagal (dikirim|terkirim|mengirim)|tidak terkirim',
    'không (thể )?(gửi|chuyển|phân phối)( được)?|gửi thất bại|ไม่สามารถส่ง|ส่งไม่สำเร็จ',
    '배달할 수 없|배달되지|(발송|전송)[이을]? ?(실패|할 수 없|되지)',
    "no s[’']ha pogut lliurar|no se puede[n]? entregar|error en la entrega|recapito non riuscito|não é possível entregar|falha na entrega|未传递|未傳遞|配信に失敗|送信に失敗|non se puido entregar|ezin izan da|haiwezi kuwasilish|haukuweza kuwasilish|haikuweza kufik",
  ].join('|'),
  'iu',
);

const domain = '[\\w-]+(?:\\.[\\w-]+)+';
/** That somebody is not found, in whatever language; beside a domain it is said of an address there. */
const notFound = [
  'nicht gefunden|introuvable|impossibile trovare|impossible de trouver|não foi possível encontrar|no (se )?(pudo|puede) encontrar|pas été trouvé|no se (ha )?(encontr|pudo encontrar)\\S*|no fue encontrad\\S*|não (foi )?encontrad\\S*|non (è stato |è stata )?trovat\\S*',
  'niet (worden )?gevonden|nie (znaleziono|odnaleziono)|gick inte att hitta|hittades inte|blev ikke fundet|ble ikke funnet|fant ikke|kunne ikke finde|kunne ikke finne',
  'ei löydy|ei löytynyt|nebyl\\S*[^\\n]{0,60}nalezen|nenalezen|nebol\\S*[^\\n]{0,60}nájden|sa nenaš|nem található|nu a fost găsit|δεν βρέθηκε|bulunamadı',
  'не (был |была )?найден\\S*|не удалось найти|не знайдено|не вдалося знайти|не е намерен|није пронађен|nije pronađen|ni (bilo )?mogoče najti',
  'לא נמצא|یافت نشد|پیدا نشد|لم يتم العثور|لم يُعثر|تعذر العثور|tidak (dapat )?ditemukan|không (thể )?(được )?tìm thấy|ไม่พบ',
  '找不到|未找到|見つかりません|見つかりませんでした|찾을 수 없',
].join('|');
const someone = [
  'mottagare\\S*|användare\\S*|modtager\\S*|bruger\\S*|mottaker\\S*|bruker\\S*|vastaanottaj\\S*|käyttäj\\S*|adress\\S*|osoite\\S*|konto\\S*',
  'příjemc\\S*|uživatel\\S*|příjemce|príjemc\\S*|používateľ\\S*|adres\\S*|schránk\\S*|címzett\\S*|felhasználó\\S*|destinatar\\S*|utilizator\\S*',
  'παραλήπτ\\S*|χρήστ\\S*|διεύθυνσ\\S*|одержувач\\S*|користувач\\S*|получател\\S*|прималац\\S*|primatelj\\S*|primalac\\S*|korisni\\S*|prejemnik\\S*',
  'הנמען|המשתמש|הכתובת|گیرنده|کاربر|نشانی|penerima|pengguna|alamat|người nhận|địa chỉ|ผู้รับ|mpokeaji|anwani',
  'العنوان|عنوان البريد|المستلم|المرسل إليه|المستخدم|الحساب|indirizz\\S*|direcci[oó]n|destinatári\\S*|endereço|adresse|usuari\\S*',
  '(电子)?邮件地址|電子郵件地址|收件人|收件者|用户|用戶|メール ?アドレス|宛先|받는 ?사람|주소',
].join('|');
const absent = [
  'finns inte|existerar inte|okänd|ukendt|ukjent|findes ikke|finnes ikke|eksisterer ikke|tuntematon|ei ole olemassa|neexistuj\\S*|neznám\\S*|nem létezik|ismeretlen',
  'nu există|necunoscut\\S*|inexistent\\S*|δεν υπάρχει|άγνωστ\\S*|не існує|невідом\\S*|не съществува|не постоји|непознат\\S*|ne postoji|nepoznat\\S*|ne obstaja|neznan\\S*',
  'לא קיים|אינו קיים|وجود ندارد|ناشناخته|نامعتبر|tidak (ada|dikenal|terdaftar|valid)|không tồn tại|không xác định|ไม่มีอยู่|haipo|haijulikani',
].join('|');

export const unknownElsewhere: RegExp[] = [
  new RegExp(`(${notFound})[^\\n]{0,60}?${domain}|${domain}[^\\n]{0,40}?(${notFound})`, 'iu'),
  new RegExp(`(${someone})[^\\n]{0,90}?(${absent}|${notFound})|(${absent}|${notFound})[^\\n]{0,30}?(${someone})`, 'iu'),
];

export const fullElsewhere: RegExp[] = [
  /(postlåd|inkorg|postkass|indbakke|innboks|postboks|brevlåd)\S*[^\n]{0,60}(full\b|fuld\b|överfull|overfyldt)/iu,
  /(postilaatikko|sähköpostilaatikko|schránk|postafiók|cutia|căsuța|γραμματοκιβώτι|θυρίδα|скриньк|кутия|сандуче|sandučić|pretinac|nabiralnik|תיב|صندوق|kotak|hộp thư|กล่องจดหมาย|bústia|caixa de correo)\S*[^\n]{0,60}(täynnä|pln[áéý]|zaplněn|přeplněn|megtelt|tele van|plină|γεμάτ|πλήρες|переповнен|заповнен|пълна|пун[ао]?\b|pun\b|poln|מלאה|پر (است|شده)|penuh|đầy|เต็ม|plena|chea)/iu,
  /(kvot|kvót|квот|cotă|cota|kuota|hạn mức|سهمیه)\S*[^\n]{0,40}(överskrid|overskred|ylit|překroč|prekroč|túllép|depășit|υπέρβαση|перевищ|надвишен|прекорачен|prekorač|prekorač|penuh|vượt)/iu,
];

/** How an absence is headed; each at the beginning of the subject, before the subject that it answers. */
export const awayElsewhere = new RegExp(
  `^\\W*(re: |sv: |vs: )?(${[
    'odpowiedź automatyczna|automatyczna odpowiedź|poza biurem|autosvar|automatiskt svar|frånvarande|automatisk svar|fravær|fraværende|ikke på kontoret',
    'automaattinen vastaus|automaattivastaus|poissa|lomalla|automatick[áa] odpov[eě][dď]|nepřítomnost|neprítomnosť|mimo kancelář|automatikus válasz|távollét',
    'răspuns automat|absent de la birou|αυτόματη απάντηση|εκτός γραφείου|απουσία|automatik yanıt|otomatik yanıt|ofis dışında',
    'автоматична відповідь|автовідповідь|немає на місці|автоматичен отговор|извън офиса|аутоматски одговор|одсутан|automatski odgovor|odsutn|samodejni odgovor|odsotn',
    'automaatvastus|automātiskā atbilde|automatinis atsakymas|resposta automàtica|erantzun automatikoa|resposta automática|sjálfvirkt svar|freagra uathoibríoch',
    'תשובה אוטומטית|מענה אוטומטי|מחוץ למשרד|پاسخ خودکار|خارج از دفتر|balasan otomatis|jawaban otomatis|di luar kantor|trả lời tự động|vắng mặt|ตอบกลับอัตโนมัติ|ไม่อยู่ที่สำนักงาน',
    'jibu la (moja kwa moja|kiotomatiki)|jibu otomatiki|स्वचालित (उत्तर|जवाब)|স্বয়ংক্রিয় উত্তর|خودکار جواب|awtomatikong tugon|automatiese antwoord|ავტომატური პასუხი|ավտոմատ պատասխան|автоматты жауап|avtomatik cavab|avtomatik javob',
    'أنا غائب|خارج الخدمة|在休假|休假中|外出中|不在办公室|不在辦公室|부재 ?중|자리 ?비움',
  ].join('|')})`,
  'iu',
);
