/** How mail servers say that the way there was closed, or that they gave up or still try. */
export const expired: RegExp[] = [
  /\b(delivery )?(time|period|retry time|retry timeout|queue (time|life)|message) ?(limit|out)? ?(has |was |is )?(expired|exceeded|elapsed|timed out)|\b(delivery|message|mail|retr\w+) [^.\n]{0,40}(expired|timed? ?out|timeout)|\btoo long (in|on) (the )?queue|\bin (the )?queue too long|\bcould not be delivered (for|within|in) (more than )?\d+|\bhas been in the queue|\bmaximum (retry|delivery|queue)|\bunable to deliver (the )?message (for|within|after) \d|\bundeliver\w+ (for|after) \d+|\bstill being (retried|tried)|\bwarning: (message|mail|could not)|\bnot yet (been )?delivered|\bdelivery (is |has been |was )?(temporarily )?(delayed|suspended|incomplete)|\bgiv(en|ing) up|\bgave up\b|\bfailed to connect|\bi[’']m not going to try again/i,
  /délai (de remise |d[’']attente )?(dépassé|expiré)|tiempo (de espera )?(agotado|excedido|superado)|tempo (limite )?(esgotado|scaduto)|zeit[uü]berschreitung|истекло время|превышено время|超时|逾时|逾時|タイムアウト|انتهت (مهلة|المهلة)/iu,
];

export const network: RegExp[] = [
  /\b(connection|connect|session|conversation|network|socket)[^.\n]{0,60}(refused|timed? ?out|timeout|reset|lost|closed|dropped|failed|unreachable|fail|error|broken)|\bno route to host|\bhost (is )?(unreachable|down|not (reachable|responding)|did not respond)|\bnetwork (is )?unreachable|\bunable to connect|\bcan[’']?not connect|\bcould ?n[o'’]t connect|\b(mail for \S+ )?loops? back|\bmail loop|\btoo many hops|\bhop count|\brouting loop|\bloop(ing)? detected|\b(temporary|temp) ?(dns|name ?server|lookup|resolution|network)|\bname ?server( \S+)? (time ?out|failure|fail|error)|\b(host|name|dns) (name )?lookup (failure|failed|error|did not complete)|\b(bad|lame) (dns|delegation)|\bdns[^.\n]{0,30}(fail|error|timeout|temporar|servfail)|\bservfail|\bhost not found,? try again|\bsystem (is )?not (reachable|accepting|responding)|\bno smtp connection got|\bunable to (relay|route|contact)|\bconfig error|\bdifficult|\bcommunication (failure|error)|\btls (handshake|negotiation|is required)|\bssl\b/i,
];

export const system: RegExp[] = [
  /\b(internal|system|server|local|service|resources?|configuration|software|queue file|i\/o|disk|database|ldap|temporary|lookup)[^.\n]{0,30} (error|failure|fault|problem|unavailable|trouble|failed|misconfig)|\bservice (temporarily |currently )?(not |un)available|\btemporar(y|ily) (failure|error|problem|unavailable|system)|\binsufficient system (resources|storage)|\bout of memory|\bcan[’']?t create (output|user)|\bsystem (is )?(full|busy|overload|shutting)|\bcould not (complete|process|write|open)|\bmailer (error|died)|\bcommand (failed|died|time|output|not)|\bprocmail|\bmaildrop|\bpipe\b|\bsyntax error|\bunrecogni[sz]ed (command|parameter)|\bbad sequence|\bprotocol (error|violation)/i,
];

/** A program on the receiving machine stumbled; what it quotes of users is about its own files. */
export const program: RegExp[] = [
  /\b(could ?n[o'’]t|can ?n?[o'’]t|unable to|failed to) (create|open|lock|write|chdir|exec|access)\b[^\n]{0,60}(spool|mail|file|dir|output|\/)|\bcommand (died|failed|time limit|line usage|output)|\bunknown mailer error|\bmailer .{0,30}exit|\bmaildir delivery failed|\blocal delivery failed: (i\/o|disk)/i,
];

export const content: RegExp[] = [
  /\b(message|content|header|attachment|file|body|format|mime|line|subject|charset|encoding|from|rfc ?\d+)[^.\n]{0,60}(reject|not (allowed|permitted|accepted|compliant|supported|rfc)|invalid|malformed|prohibit|missing|illegal|too long|forbidden|refused|violat|duplicate|multiple)|\b(rfc)? ?[25]?[38]22[- ]?(compliant|violation)|\b8-?bit|\bnon-?ascii|\bbare (lf|cr)|\bno (subject|from|to|date) header/i,
];

export const refused: RegExp[] = [
  /\b(access|transaction|delivery|message|mail|recipient|address|connection|request|permission|service|relay)[^.\n]{0,60}(denied|rejected|refused|failed|blocked|declin|not (accepted|allowed|permitted|authori[sz]ed)|disallowed|prohibited|unavailable|undeliverable)|\bnot (accepting|allowed|deliver)|\b(denied|rejected|refused|declined)\b|\bmailbox unavailable|\bdon[’']t want|\bundeliverable\b|\bfilter(ed|s)?\b/i,
];
