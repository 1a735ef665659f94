/** How mail servers say that an address is right and the message still did not arrive: nothing here makes an address unreachable. */

const near = (things: string, said: string, gap = 90) => new RegExp(`(${things})(?:[^;\\n]|\\n(?!\\n)){0,${gap}}?(${said})`, 'iu');

export const mailboxFull: RegExp[] = [
  /\b(over|exceed(s|ed|ing|en)?|out of|above|beyond|reached)[^.\n]{0,40}?\b(quota|storage|disk ?space|mailbox (size|limit)|mail (storage|data)|allocated space|space (limit|allowed))|\bquota[^.\n]{0,60}?(exceed|full|reached|violat|over|limit)|\b(over|disk|disc)[ -]?quota\b/i,
  /\b(mail ?box|in-?box|mail ?folder|mail ?spool|maildir|account|message ?store|user'?s? ?(disk|mail)?|disk|recipient storage)[^.\n]{0,50}? (is |are |was |currently |has become |too |almost )*(full|filled up|over (its |the )?(limit|size|storage|threshold|quota))\b|\bmailbox[- _]?full\b|\bfull mailbox\b|\bmaximum (mailbox|storage) size|\bmailbox (size|storage)? ?(limit|space)[^.\n]{0,20}exceed|\bexceed(s|ed)? (the |its |his |her |their |maximum |max )*(mailbox|storage|allowed space|inbox)/i,
  /\b(insufficient|not enough|no)( (free|available|more|sufficient))?( (system|disk|mailbox|mail|storage|user))? (storage|disk ?space|space|quota)( (space|available|left|for|on|in))?\b(?![^.\n]{0,20}system)|\bno (room|space) (left )?(in|on|for)\b|\bstorage (space )?(is )?(used up|exhausted)|\bdeliver(y|ing)[^.\n]{0,30}too many messages (in|on)|\btoo (much|many) (mail data|messages? (on|in) (this|the|user))|\bunable to receive[^.\n]{0,40}storage/i,
  near('bo[iî]te|messagerie|quota|espace|casier', 'pleine?|saturée?|dépassée?|quota|insuffisant|atteint'),
  near('buz[oó]n|cuota|casilla|cuenta|bandeja|espacio', 'llen[oa]|lleno|excedid|superad|sobrepas|complet[oa]|agotad|insuficiente'),
  near('caixa|cota|quota|espa[cç]o', 'chei[oa]|lotad|excedid|ultrapassad|esgotad'),
  near('casella|quota|spazio|mailbox', 'pien[ao]|superat|esaurit|satura|insufficiente'),
  near(
    'postfach|mailbox|speicherplatz|kontingent|quota|konto',
    'voll|[uü]berschritten|ersch[oö]pft|[uü]berf[uü]llt|[uü]berlauf|ausgesch[oö]pft',
  ),
  near('ящик|квот|мест[оа]|хранилищ', 'переполнен|превыш|закончил|заполнен|недостаточно|исчерпан|нет места|полон'),
  near('邮箱|郵箱|信箱|收件箱|容量|空间|空間|配额|邮件夹|存储', '已满|已滿|满了|超出|超过|超過|不足|用完|爆满|溢出|full', 40),
  near('メールボックス|受信箱|容量|ディスク|保存領域', '一杯|いっぱい|超過|超え|オーバー|不足|満杯|上限', 40),
  near('صندوق|البريد|علبة|الحصة|المساحة|مساحة|السعة', 'ممتلئ|ممتلئة|مليء|تجاوز|تجاوزت|نفدت|غير كافية|امتلأ'),
  near('postvak|mailbox|skrzynk|posta kutusu|메일함|편지함', 'vol\\b|przepełnion|pełn|dolu|가득|초과'),
];

export const tooLarge: RegExp[] = [
  /\b(message|mail|attachment|e-?mail|data|letter)('s)?( (header|file|content|body))?( size)?[^.\n]{0,60}?(too (big|large|long)|exceed(s|ed)?|larger than|bigger than|over)[^.\n]{0,40}(size|limit|maximum|fixed|allowed|bytes|\bKB\b|\bMB\b|large|big)?|\bmessage too (big|large|long)|\bsize (limit|violation)|\bmax(imum)? (message|mail|attachment) size|\btoo large (for|to)/i,
  /message (est )?trop (volumineux|gros|grand)|mensaje (es )?demasiado (grande|pesado)|mensagem (é |muito )?(muito )?grande|messaggio (è )?troppo grande|nachricht (ist )?zu gro(ß|ss)|(сообщение|письмо)[^\n]{0,30}слишком (велик|больш)|(邮件|郵件|信件)(大小)?[^\n]{0,10}(超过|超過|过大|過大|太大)|メールサイズ|サイズが大き|حجم الرسالة[^\n]{0,30}(كبير|تجاوز|يتجاوز)/iu,
];

export const spam: RegExp[] = [
  /\bspam\b|\bspammy\b|\bjunk (mail|e-?mail)|\bunsolicited\b|\bbulk (mail|e-?mail)|\b(likely|suspected|considered|identified|classified|detected|tagged) (as |to be |is )?(spam|junk|bulk|phish)|\bphish|\bspamassassin|\bcloudmark|\bbayes/i,
  /indésirable|courrier publicitaire|correo (no deseado|basura)|posta indesiderata|werbe-?mail|спам|垃圾(邮件|郵件|信)|スパム|迷惑メール|بريد (عشوائي|مزعج|غير مرغوب)|رسائل (مزعجة|غير مرغوب)/iu,
];

export const virus: RegExp[] = [/\b(virus|malware|trojan|worm|infected|clamav)\b|вирус|病毒|ウイルス|فيروس/iu];

export const blocked: RegExp[] = [
  /\b(black|block|deny|real-?time block|reject)[- ]?list(ed|ing)?\b|\b(dns)?[rd]n?s?bl\b|\brbl\b|\bspamhaus|\bspamcop|\bbarracuda(central)?|\bsorbs\b|\bmanitu|\bsenderbase|\bproofpoint|\bsenderscore|\buceprotect|\bblocked using|\b(ip|host|address|server|client|sender|connection|network)[^.\n]{0,80}(is |was |been |are )*(currently |temporarily )?(blocked|block ?listed|banned|denied|blacklisted|refused (for|by|due))|\b(poor|bad|low) (sender |ip |e-?mail )?reputation|\breputation\b|\bblock(ed)? (by|for|because|due|from)\b|\b(ptr|reverse dns|rdns|reverse (lookup|hostname|address|mapping))\b|\bcannot find your (reverse )?hostname|\bno (rdns|ptr)|\bhelo command rejected|\bdynamic (ip|addr)|\bclient host (rejected|\[)|\bdoes not have (a )?(reverse|ptr)|\bbanned\b|\bnot accept(ed|ing)? (connections?|mail) from\b|\bfix reverse dns|\bhost.?name.{0,20}(mismatch|not match)/i,
  /liste noire|lista negra|schwarze liste|чёрн\S+ спис|черн\S+ спис|黑名单|黑名單|ブラックリスト|القائمة السوداء/iu,
];

export const greylisted: RegExp[] = [
  /\bgr[ea]y-?list|\b(deferred|defer|throttl|rate[- ]limit|too (many|fast|frequent)|over (the )?rate|rate (is )?(exceed|limit)|exceed\w* (the |your |its |maximum |max )*(rate|hourly|daily|sending|message limit|number|connection)|receiving mail (too|at a rate)|mail count|messages? (per|limit)|sending (limit|quota)|concurren|(hourly|daily) (limit|quota))/i,
  /please (try again|retry) (later|after|in)|try (again )?later|temporarily (deferred|rejected|unavailable|blocked|locked|suspended|disabled)|liste grise|lista gris|greylisting|повторите (попытку )?позже|请稍后|稍後再試|しばらく/iu,
];

export const policy: RegExp[] = [
  /\b(spf|dkim|dmarc|sender id|domainkeys|arc)\b[^.\n]{0,60}(fail|reject|pass|not|none|policy|check|error|quarantine)|\bunauthenticated (e-?mail|mail|sender)|\bnot authori[sz]ed to (send|relay|use|submit)|\b(dmarc|spf|dkim)\b|\bpolicy (violation|reason|rejection|restriction|error|reject)|\b(local|security|site|company|organization|organisation|message|content|administrative|system|our|mail) polic|\bpolicies\b|\bpolicy\b|\badministrative(ly)? (prohibit|denied|reject|block)|\badministrator[^.\n]{0,40}(blocked|restrict|prohibit)|\brestricted\b|\bnot (allowed|permitted|accepted) to (send|post|e-?mail|relay)|\bonly (accepts?|receives?|authenticated|allow)|\bauthentication (is )?(required|failed|needed|unsuccessful)|\b(auth|authentication|tls|starttls|encryption) (is )?(required|failed|fail)|\bdelivery not authori[sz]ed|\bpermission denied|\bnot (have|enough) permission|\bpost to (this )?(group|list)|\bdelivery restriction/i,
  /politique de (sécurité|filtrage)|política de (seguridad|contenido)|richtlini|политик\S+ безопас|策略|反垃圾|ポリシー|سياسة/iu,
];

export const relaying: RegExp[] = [
  /\brelay(ing)?( access| not| to| from| is| mail)*[ :-]*(denied|prohibit|not (allowed|permitted|supported)|rejected|refused|disallow|restrict)|\b(not|unable|refus\w+|cannot|deny|won[’']t|do not) (to )?(permitted to )?relay|\brelay (denied|access)|\bnot a? ?(relay|gateway)|\bisn[’']t in my list of allowed rcpthosts|\bnot in (my |the )?list of (allowed )?rcpthosts|\bthat domain isn[’']t|\bno relaying|\bwe don[’']t handle mail for|\bdomain is not (hosted|handled|local)/i,
];

export const senderRefused: RegExp[] = [
  /\b(sender|from|return-?path|originator|envelope[- ]from|mail from|rfc5321\.mailfrom|your) ?(e-?mail )?(address|domain|verify|verification|host|account|mailbox|address domain)?[^.;\n]{0,60}?(does not resolve|must resolve|must exist|domain not found|(is )?(rejected|refused|invalid|not (found|exist|valid|verified|allowed|accepted))|does ?n[o'’]t (exist|resolve)|unresolvable|verif\w+ failed|callout|unroutable|unrouteable|unknown|is not (a )?valid|was (rejected|refused))|\bdomain of sender (address )?\S* (does not|doesn[’']t)|\b(invalid|bad|unknown|unresolvable|forged|unverified) (sender|return|envelope sender|mail from)|\bsender (verify|denied|rejected)|\bcannot resolve (your|sender)|\bfrom:? ?(domain|address) (is )?(invalid|not)|\bvalid from:/i,
  /(expéditeur|remitente|mittente|absender|remetente|отправител\S*|发件人|發件人|寄件|送信者|المرسِل)[^.\n]{0,60}(rejet|refus|rechaz|non valid|rifiutat|abgelehnt|unbekannt|отклон|не существует|拒绝|拒絕|拒否|مرفوض|غير صالح)/iu,
];

export const inactive: RegExp[] = [
  /\b(account|mailbox|user|recipient|address|inbox|mail ?box)[^.\n]{0,70}? (is |has been |was |currently |temporarily |been |has |under |deemed |set )*(suspended|suspension|disabled|inactive|deactivated|locked|frozen|expired|dormant|on hold|not active|archived|blocked due|unavailable for|over ?due)\b|\b(disabled|inactive|suspended|deactivated|locked|frozen|dormant|expired) (user|account|mailbox|recipient|e-?mail|due|domain)|\bdomain[^.\n]{0,40} (suspended|disabled|on hold)|\baccount (that you tried to reach is )?(disabled|over)|\bboite du destinataire archivee|\bmailbox (is )?(currently )?(suspended|blocked|closed)|\bvacation mode/i,
  near('compte|bo[iî]te', 'désactivée?|suspendue?|inactif|inactive|bloquée?|archiv|fermée?'),
  near(
    'cuenta|buz[oó]n|conta|caixa|account|casella',
    'deshabilitad|desactivad|suspendid|inactiv|bloquead|sospes|disabilitat|disattivat|suspens|inativ',
  ),
  near('konto|postfach|account', 'gesperrt|deaktiviert|inaktiv|stillgelegt'),
  near('ящик|аккаунт|учетн|учётн', 'заблокир|отключ|неактив|приостанов'),
  near('邮箱|账号|帐号|账户|帳號|用户', '禁用|停用|冻结|凍結|锁定|鎖定|暂停|过期|休眠', 40),
  near('アカウント|メールボックス', '停止|無効化|凍結|休止', 30),
  near('الحساب|حساب|صندوق', 'معطل|موقوف|معلق|مجمد|مغلق|غير نشط'),
];
