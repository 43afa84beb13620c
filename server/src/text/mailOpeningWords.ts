/**
 * The words that mail programs put above a quoted or forwarded mail, in the languages that they speak.
 * Sources: the interfaces of Gmail, Outlook, Apple Mail, Thunderbird and Yahoo as their users quote them. Data only, each list sorted.
 */

/** “On Monday Maya wrote:” ends with one of these. */
export const wroteWords = [
  'a écrit', 'a écris', 'a scris', 'ask(?:ed|s)', 'comment(?:ed|s)', 'ecrit', 'ecrivait', 'emailed', 'escreveu', 'escribió', 'escrigué', 'escriu', 'geschreven', 'geschrieben', 'ha escrito', 'ha scritto', 'írta', 'ka shkruar', 'kirjoitti', 'menulis',
  'na(?:pisal|psal)(?:[ao]|\\(a\\))?', 'napisał(?:a|\\(a\\))?', 'rašė', 'replied', 'responded', 'said', 'schreef', 'schreibt', 'schrieb', 'scrisse', 'scrive', 'sent', 'shkroi', 'skreif', 'skrev', 'skriver', 'viết', 'writes', 'wrote', 'yazdı', 'écrivait', 'έγραψε',
  'написа', 'написав', 'написал(?:[ао]|\\(а\\))?', 'пише', 'пишет', 'כתב(?:ה)?', 'كتب', 'เขียน', '写道', '寫道', '작성',
] as const;

/** “On 23 November”, “Am Montag”, “Le lun.”: how the line begins where the day comes first. */
export const whenWords = ['a', 'am', 'at', 'den', 'dne', 'dnia', 'el', 'em', 'il', 'il giorno', 'kl', 'le', 'ma', 'no dia', 'on', 'op', 'pe', 'po', 'po dnia', 'på', 'στις', 'vào', 'w dniu'] as const;

/** Lines such as “-----Original Message-----”, without their dashes. */
export const mailMarks = [
  'alkuperäinen viesti', 'begin forwarded message', 'courriel original', 'début du message réexpédié', 'doorgestuurd bericht', 'doorgestuurde bericht', 'e-mail original', 'forwarded by [^\\n]{2,60}', 'forwarded mail', 'forwarded message', 'fwd message',
  'inicio del mensaje reenviado', 'inizio messaggio inoltrato', 'mensagem encaminhada', 'mensagem original', 'mensaje original', 'mensaje reenviado', 'message d[’\']origine', 'message initial', 'message original', 'message transféré', 'messaggio inoltrato',
  'messaggio originale', 'oorspronkelijk bericht', 'opprinnelig melding', 'original appointment', 'original e-?mail', 'original message', 'originalmeddelande', 'originele e-mail', 'orijinal mesaj', 'oprindelig besked', 'oprindelig meddelelse', 'přeposlaná zpráva', 'původní zpráva',
  '(?:please )?(?:type|write) your reply above this line', 'reply above this line', 'reply message', 'ursprungligt meddelande', 'ursprüngliche nachricht', 'videresendt melding', 'vidarebefordrat meddelande', 'weitergeleitete nachricht', 'wiadomość oryginalna', 'wiadomość przekazana', 'исходное сообщение',
  'пересылаемое сообщение', '元のメッセージ', '原始邮件', '转发的邮件', '轉寄郵件',
] as const;

/** The labels of a mail's header, by what they name. */
export const headerLabels = {
  from: ['absender', 'afzender', 'avsändare', 'da', 'de', 'expediteur', 'expéditeur', 'feladó', 'fra', 'from', 'från', 'gönderen', 'kimden', 'lähettäjä', 'mittente', 'od', 'remitente', 'van', 'von', 'από', 'от', 'від', 'मेल', '发件人', '寄件者', '差出人', '보낸 사람'],
  sent: ['data', 'date', 'date d[’\']envoi', 'dato', 'datum', 'enviada', 'enviado', 'enviado el', 'enviado em', 'envoyé', 'envoyé le', 'fecha', 'gesendet', 'gönderildi', 'inviato', 'lähetetty', 'odesláno', 'päivämäärä', 'sendt', 'sent', 'skickat', 'tarih', 'verzonden', 'wysłano', 'дата', 'отправлено', '发送时间', '日期', '日付', '送信日時', '날짜', '보낸 날짜'],
  to: ['a', 'aan', 'an', 'destinataire', 'destinatario', 'do', 'kime', 'komu', 'para', 'per', 'pour', 'til', 'till', 'to', 'vastaanottaja', 'à', 'кому', '宛先', '收件人', '받는 사람'],
  cc: ['bcc', 'cc', 'copia', 'copie', 'dw', 'kopi', 'kopia', 'kopie', 'копия'],
  subject: ['aihe', 'argomento', 'asunto', 'assunto', 'betreff', 'emne', 'konu', 'objet', 'oggetto', 'onderwerp', 'předmět', 'sujet', 'subject', 'tema', 'temat', 'tárgy', 'ämne', 'θέμα', 'тема', '主题', '主旨', '件名', '제목'],
  other: ['antwort an', 'antworten an', 'attachments?', 'importance', 'priority', 'reply-to', 'répondre à'],
} as const;
