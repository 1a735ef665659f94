/**
 * How mail servers say that an address is wrong, language by language. A pattern pairs a thing (user, mailbox, address) with what is said
 * of it, within one sentence; idioms of single servers stand alone.
 */

const latin = (things: string, said: string, gap = 90) => new RegExp(`\\b(${things})[^.;:\\n]{0,${gap}}?[^\\p{L}](${said})`, 'iu');
/** The address itself may stand between the two: its dots do not end the sentence. */
const near = (things: string, said: string, gap = 110) => new RegExp(`(${things})(?:[^;\\n]|\\n(?!\\n)){0,${gap}}?(${said})`, 'iu');

export const unknownUser: RegExp[] = [
  /\b(unknown|un-?known|non-?existent|nonexistent|no such|invalid|bad|unrecogni[sz]ed|undefined|illegal) (or (invalid|illegal|unknown) )?(local[- ]?)?(e-?mail ?)?(user|account|alias|mailbox|recipient|rcpt|addressee|person|address|local[- ]part|destination mailbox|mail ?drop|subscriber|customer)s?\b(?! (format|syntax)? ?of (the )?sender)/i,
  /\b(user|account|mailbox|recipient|rcpt|addressee|subscriber|alias|customer)s?['"’]?( name)?( \(?[^\s]+\)?)?( is| was| are)? ?(unknown|un-?known|not known|not found|not listed|not exist|non-?existent|invalid|unrecogni[sz]ed|nonexistent)\b/i,
  latin(
    'users?|accounts?|mailbox(es)?|recipients?|addressees?|address(es)?|persons?|alias|inbox|login|username|rcpt|email|e-mail|customer|mail-?box|entry',
    "(does|do|did) ?n[o'’]?t exist|does ?n[o'’]t have|do(es)? not appear to exist|not exist|(is|was|were|are|could|can)( ?not|n[’']t)( be)? (found|known|valid|recogni[sz]ed|listed|registered|located|identified|resolved|present|a (valid|known|local|current))|isn[’']t (valid|known|a )|(is|was|are) (unknown|invalid|nonexistent|no longer (valid|in (use|service)|exist|available|active|here|with))|no longer (exists|valid|accepts? (mail|e-?mail))|has been (deleted|removed|closed|discontinued|terminated)|not (found|valid|in (our|the|my)|on this|at this (host|server|domain))",
  ),
  /\bno (mailbox|mail ?box|user|account|recipient|one|such one|local mailbox|e-?mail account)s?( exists?)?( found)?( (here|by|with|under|at|for|named|called|of)\b)/i,
  /\bthere is no (such )?(user|one|mailbox|account|recipient|address)\b|\bno such (person|user|address|account|mailbox|recipient|name|local|virtual|domain user)\b|\bnosuchuser\b/i,
  /\bnot (a )?(known|valid|existing|local|our|my) ?(e-?mail )?(user|recipient|account|mailbox|address|customer)\b|\bnot (listed|found|present|registered) in (the |our |local |public |domino |relay )*([\w ]{0,30})?(director|address book|recipient|access list|table|user)/i,
  /\b(delivery error: (dd )?(this )?(sorry|user|account)|user doesn'?t have a|dd this user doesn'?t|user .{0,40}doesn'?t have a \S+ account|this user doesn'?t have)/i,
  /\b(recipnotfound|resolveradr|invalid[- ]?recipient|userunknown|mailbox[- ]?not[- ]?found|unrouteable address|all recipients were invalid|no valid recipients?|rcpt(to)? (user|address) (invalid|unknown)|no matches to nameserver query|not a mailbox|not our customer|nobody (here )?(by|with) (that|this) name|not listed in (public|domino)|addressee unknown|unknown local[- ]part|no mailbox by that name|bad ?rcpt ?to|valid ?rcpt ?to|envelope recipient (is|has|was)|missing home directory|vdeliver\w*: invalid|destination addresses? w(as|ere) unknown|rejected recipients|can[’']t accept user|#?5\.1\.0 address rejected|address invalid|user reject|nessun utente|no existe (dich[ao]|es[ea]|tal|el|la)|wrong or no longer valid|mailbox unavaiable)/i,
  /\b(the (email|e-mail|recipient)[’']?s? ?(account|address|name)? that you tried to reach (does not|doesn[’']t) exist|address (couldn[’']t|could not|wasn[’']t|was not) (be )?found|wasn[’']t found at|couldn[’']t be found (at|or is unable)|was not found at|isn[’']t (in|found)|unable to find (the )?(recipient|user|address))/i,
  /\brequested action (was )?not taken: mailbox unavailable|\b(55[0-4]|5\.\d\.\d)[ -][^\n]{0,60}mailbox (is )?(unavailable|not available|unavailable or)/i,
  /\b(recipient|address(ee)?) (address )?rejected: ?(undeliverable|user|access denied\.? ?\[|unknown|invalid)|access denied\.? ?as\(20\d+\)/i,
  /\b(invalid|unknown|bad)( [\w-]+){0,3} (user ?id|user ?name|mail ?id|login)\b|\brecipient address rejected\.?\s*(\(in reply|$)/i,
  near(
    'utilisateur|destinataire|adresse|bo[iî]te|compte|messagerie',
    "inconnue?s?|inexistante?s?|n[’' ]?existe (pas|plus)|introuvable|invalide|non valide|n[’' ]est (pas|plus) (valide|connue?|valable|utilisée?|active?)|pas été trouvée?|supprimée?|n[’' ]a pas (pu être|été) trouv",
  ),
  near(
    'usuario|destinatario|direcci[oó]n|buz[oó]n|cuenta|casilla|correo',
    'desconocid[oa]s?|inexistente|(ya )?no existe|no (se )?(ha )?(podido |pudo )?(encontr|hall|localiz)|no (es )?v[aá]lid|inv[aá]lid|no reconocid|incorrect[oa]|no est[aá] registrad|ha sido (eliminad|dad[oa] de baja)',
  ),
  near(
    'usu[aá]rio|utilizador|destinat[aá]rio|endere[cç]o|caixa( de| postal)?|conta',
    'desconhecid[oa]|inexistente|n[aã]o existe|n[aã]o (foi |p[oô]de ser )?(encontr|localiz|reconhec)|n[aã]o [eé] v[aá]lid|inv[aá]lid|incorret',
  ),
  near(
    'utente|destinatario|indirizzo|casella|account|mailbox',
    'sconosciut[oa]|inesistente|non esist|non ([eè] )?(stat[oa] )?(trovat|riconosciut|present)|non ([eè] )?valid|non corrisponde|errat[oa]|disattivat',
  ),
  near(
    '(be)?nutzer(in)?|empf[aä]nger|adresse|postfach|mailbox|konto|account|anschrift',
    'unbekannt|nicht bekannt|existiert nicht|nicht existier|nicht (mehr )?vorhanden|(konnte |wurde |kann )?nicht gefunden|ung[uü]ltig|gibt es (hier )?nicht|nicht g[uü]ltig|nicht eingerichtet|gel[oö]scht|nicht ermittel',
  ),
  /unbekannte[rn]? (be)?(nutzer|empf[aä]nger|adresse)|ung[uü]ltige[rn]? (empf|adresse|e-?mail)|kein (solcher )?(be)?(nutzer|empf|postfach)/i,
  /(destinataire|utilisateur) inconnu|inconnu à cette adresse|adresse e-?mail inexistante|usuario desconocido|utente sconosciuto|usuário desconhecido/i,
  near(
    'пользовател|получател|ящик|адрес|аккаунт|учётн|учетн|абонент|имя',
    'не существует|не найден|неизвест|недействит|не зарегистрир|отсутству|неверн|не обнаружен|некоррект|не удалось найти|удал[её]н|нет на',
  ),
  /(нет такого|такого нет|неизвестн\S+|несуществующ\S+) (пользоват|получат|адрес|ящик)|такого (пользователя|адреса|ящика)[^\n]{0,20}(нет|не существует)/iu,
  near(
    '收件人|用户|用戶|邮箱|郵箱|信箱|账号|帐号|帳號|账户|帳戶|收件者|收信人|使用者|邮件地址|地址|收信者',
    '不存在|未找到|找不到|不正确|不正確|无效|無效|有误|有誤|错误|錯誤|没有注册|未注册|无此|查无|已注销|已被删除|不明',
    60,
  ),
  /不存在的?(用户|用戶|收件|邮箱|郵箱|信箱|账|帐|地址|使用者)|(查无|無此|无此|没有(这个|该|此))(人|用户|用戶|收件|邮箱|使用者|帳號)/u,
  near(
    'ユーザー?|宛先|あて先|アドレス|メールボックス|受信者|受取人|利用者|アカウント',
    '不明|存在しな|存在しません|見つか(り|ら)|見当たり|ありません|ございません|無効|誤り|使用されておりません|間違',
    60,
  ),
  /(ディレクトリ|アドレス帳|名簿)[^\n]{0,30}(ありません|見つかり|存在しま)/u,
  near(
    'المستخدم|المستلم|المرسل إليه|المتلق|العنوان|عنوان|الصندوق|صندوق|الحساب|حساب|المستقبِل|المستقبل',
    'غير موجود|غير معروف|لا يوجد|لا وجود|غير صالح|غير صحيح|لم يتم العثور|لم يُعثر|لم يعثر|تعذر العثور|تعذّر العثور|يتعذر العثور|مجهول|ملغى|محذوف|خاطئ',
  ),
  near('gebruiker|ontvanger|adres|postvak|mailbox', 'onbekend|bestaat niet|niet gevonden|ongeldig'),
  near('użytkownik|odbiorc|adres|skrzynk|konto', 'nieznan|nie istnieje|nie znaleziono|nieprawidłow|nie został'),
  near('kullanıcı|alıcı|adres|posta kutusu', 'bilinmiyor|bulunamadı|mevcut değil|geçersiz|yok'),
  near('사용자|수신자|받는 ?사람|계정|주소|메일함', '없습니다|없는|존재하지|찾을 수|알 수 없', 60),
];

export const moved: RegExp[] = [
  /\b(user|mailbox|address|recipient|addressee|account)[^.\n]{0,60}(has |have )?(been )?(moved|relocated|changed to|replaced by)\b|\bhas moved to\b|\bmailbox has moved|\bplease try (<|another address)|\bnew (e-?mail )?address is\b/i,
  /a changé d[’']adresse|ha cambiado de direcci[oó]n|ha cambiato indirizzo|ist umgezogen|адрес изменился/iu,
];

export const unknownHost: RegExp[] = [
  /\b(unknown|invalid|no such|non-?existent|unresolvable|bad|illegal|unrouteable|unroutable) (mail |destination |recipient |host\/|e-?mail )?(host|domain)( name)?s?\b|\b(host|domain|domain name|host or domain name|mail domain)( name)?( \S+)?( is| was| could| can)? ?(unknown|not found|not be found|cannot be (found|resolved)|does ?n[o'’]t exist|not exist|not known|non-?existent|invalid|not (be )?resolv)/i,
  /\bcouldn[’']t find any host (named|by that name)|\bnxdomain\b|\bdns type '?(mx|a)'? lookup .{0,60}(nxdomain|no such)|\b(does not|doesn[’']t) (have|publish) (any )?(valid )?(mx|dns|mail)|\bno (mx|a|dns|mail exchanger) (records?|hosts?|entry)|\bdomain .{0,80}(couldn[’']t|could not|wasn[’']t|was not) (be )?found|\bmail server for .{0,60}(was|could) not (be )?found|\ball relevant mx records point to non-?existent|\bname server: .{0,50}host not found|\bhost lookup did not complete.*nxdomain|\bno route to domain\b|\b(address|host)\s+lookup failed.{0,30}(not found|no such)|\bdomain (name )?(has )?(expired|not registered|is not registered)|\bunrouteable (mail )?domain|\brecipient domain (not found|invalid|does)|\bdomain is not reachable|\bunknown domain\b|\bmail domain .{0,40}unknown|\bname or service not known|\bno answer.{0,20}nxdomain/i,
  near('domaine|hôte', "inconnu|inexistant|introuvable|n[’' ]existe pas|non résolu"),
  near(
    'dominio|domínio',
    'desconocid|desconhecid|inexistente|no existe|não existe|non esiste|no (se )?(ha )?encontr|não (foi )?encontr|sconosciut|non (è )?(stato )?trovat',
  ),
  near('dom[aä]ne?|domain|hostname|zielserver', 'unbekannt|existiert nicht|nicht gefunden|nicht aufl[oö]s'),
  near('домен|хост', 'не существует|не найден|неизвест|не зарегистр|не удалось найти'),
  near('域名|主机|主機|網域', '不存在|找不到|未找到|无法解析|無法解析|无效', 40),
  near('ドメイン|ホスト', '存在しな|存在しません|見つか(り|ら)|不明', 40),
  near('النطاق|نطاق|المجال|اسم المضيف', 'غير موجود|غير معروف|لا يوجد|لم يتم العثور|غير صالح|تعذر العثور'),
];

export const notAccepting: RegExp[] = [
  /\bnull ?mx\b|\bindicated? no smtp service|\bmx (or srv )?records? .{0,30}no (smtp|mail)|\bdomain (does not|doesn[’']t) accept (any )?(e-?)?mail|\b(host|server|system|domain|machine)[^.\n]{0,40} (does not|doesn[’']t|not) (accept(ing)?|receive) (any )?(e-?)?mail\b|\bno mail (is )?accepted (here|by this)|\bsmtp (service|protocol) is? ?(disabled|not (available|supported)) (here|on this)|\bmx(=| is )?0? ?\.(?= |$)|\bnotaccept/i,
];
