/** Addresses and places that only we can open: test servers, private networks, our own disks, our chat and our tickets. */
import type { LeakForm } from './leakForms';

const privateHost = String.raw`localhost|127\.0\.0\.1|0\.0\.0\.0|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}`;
const rest = String.raw`(?:[/?#][^\s<>)\]"”|]*)?`;

export const leakLinks: readonly LeakForm[] = [
  // A talk in our chat and a ticket of ours; what is made to be shared, such as a board or a text to edit, is no leak.
  [
    'link',
    new RegExp(
      '\\bhttps?://(?<host>[\\w-]+\\.slack\\.com|app\\.slack\\.com|teams\\.microsoft\\.com|(?:www\\.)?discord(?:app)?\\.com|' +
        '[\\w-]+\\.atlassian\\.net|linear\\.app|[\\w-]+\\.youtrack\\.cloud|mail\\.google\\.com)/(?:archives/|client/|' +
        'l/(?:message|channel|chat|team)/|channels/|browse/|jira/|wiki/spaces/|[\\w-]+/issue/|youtrack/issue/|' +
        'issue/|mail/u/)[^\\s<>)\\]"”|]*',
      'gi',
    ),
  ],
  [
    'link',
    new RegExp(String.raw`\b(?:https?|ftp|sftp|ssh|wss?|rdp|vnc):\/\/(?:[^\s/@]{1,60}@)?(?<host>[\w.-]{1,200})(?::\d{2,5})?${rest}`, 'gi'),
    // “https://menu-*.example.app” is a pattern of addresses.
    ({ 0: url, groups, index }, text) => isPrivateHost(groups!['host']!) && !/^[-.]?[*{$%<]/.test(text.slice(index! + url.length)),
  ],
  // In code “localhost” alone is a setting of an example.
  [
    'link',
    new RegExp(
      String.raw`(?<![\w./@-])(?<host>${privateHost})(?::\d{2,5})(?:\/[^\s<>)\]"”|]*)?|(?<![\w./@"'` + '`' + `'-])(?<local>localhost)\b(?:\/[^\s<>)\]"”|]*)?`,
      'gi',
    ),
  ],
  [
    'link',
    new RegExp(
      String.raw`(?<![\w./@-])(?<host>(?:[\w-]+\.){0,3}(?:[\w-]{1,40}-)?\b(?:staging|stage|stg|uat|preprod|pre-prod|intranet|intra|dev|qa|internal|corp)\d*\.(?:[\w-]+\.){1,3}[a-z]{2,10})(?![\w@-])${rest}`,
      'gi',
    ),
    ({ groups }) => isPrivateHost(groups!['host']!),
  ],
  [
    'link',
    new RegExp(String.raw`(?<![\w./@-])(?<host>(?:[\w-]{1,60}\.){1,4}(?:local|internal|intranet|lan|corp|localdomain))(?![\w@.-])(?::\d{2,5})?${rest}`, 'gi'),
  ],
  [
    'path',
    new RegExp(
      '(?<![\\w/\\\\])[A-Za-z]:\\\\{1,2}(?!Program|Windows\\b)[^\\s<>|"”:*?\'`]{2,}|' +
        '(?<![\\w\\\\])\\\\\\\\(?!x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})[\\w.-]{2,}\\\\[^\\s<>|"”]{2,}|' +
        '\\bfile:///[^\\s<>)"”|]+|\\b(?:smb|afp|nfs)://[^\\s<>)"”|]+|' +
        '(?<![\\w/\\\\])[A-Z]:/(?!/)[\\w. -]+/[\\w./-]+',
      'g',
    ),
    (match, text, { start }) => isRealPath(match) && !isTheirs(text, start),
  ],
  [
    'path',
    new RegExp(
      '(?<![\\w/.:~)\\]-])(?:~/[\\w.-]{2,}(?:/[\\w.-]+)*|/(?:Users|home|var|srv|etc|opt|mnt|media|Volumes|root)/[\\w.-]+' +
        '(?:/[\\w.-]+)+/?|/(?:Users|Volumes)/[\\w.-]+)',
      'g',
    ),
    isRealPath,
  ],
];

/** A path that stands for any, as in a manual. */
function isRealPath({ 0: path }: RegExpMatchArray): boolean {
  return !/(?:^|[\\/])(?:foo|bar|baz|path|to|user|username|you|your[\w-]*|example|my[\w-]*|Program(?: Files)?|Windows|vmware-host)(?:[\\/.\s]|$)/i.test(
    path.slice(2),
  );
}

/** True for a place that the client is told to tidy up or to keep something in, which is on a computer of the client. */
function isTheirs(text: string, at: number): boolean {
  const before = text.slice(0, at);
  // “Your photos are on your NAS under …”, “your export goes to … on your PC”.
  const sentence = before.replace(/^[\s\S]*[.!?\n]\s/, '') + text.slice(at, at + 160).replace(/[.!?]\s[\s\S]*$/, '');
  if (/\b(?:on|of|to|in) your (?:own )?(?:computer|desktop|drive|laptop|mac|machine|nas|pc|server)\b/i.test(sentence)) return true;
  return changesThere.test(before) || /\b(?:on|of) your (?:[\w-]+ )?(?:computer|desktop|drive|laptop|mac|machine|pc|server)\b[^.!?]{0,80}$/i.test(before);
}
const changesThere = new RegExp(
  "(?:^|[.!?:;,]\\W+|\\b(?:and|can|could|please|then|to|you|you'll) )(?:back up|clear|create|delete|empty|erase|install|" +
    'make|remove|rename|uninstall|unzip)\\b[^.!?]{0,60}$',
  'i',
);

/** Servers of others that anybody may open. */
const publicHosts: ReadonlySet<string> = new Set([
  'dev.azure.com',
  'dev.evernote.com',
  'dev.mysql.com',
  'dev.opera.com',
  'dev.to',
  'dev.twitter.com',
  'dev.w3.org',
  'test.de',
  'www.test.de',
  'qa.debian.org',
]);

const privateLabels = /^(?:staging|stage|stg|uat|preprod|intra|intranet|internal|lan|dev|qa|test|jira|confluence|jenkins|grafana|kibana|phpmyadmin)\d*$/;
const privateParts = /(?:^|-)(?:staging|stg|uat|preprod|intranet|dev|qa)\d*(?:$|-)/;

/** True for hosts that only we can or should reach; “corp.example.com” may be for anybody, “files.corp.example.com” is for the house. */
function isPrivateHost(written: string): boolean {
  const host = written.toLowerCase().replace(/\.$/, '');
  if (publicHosts.has(host)) return false;
  if (wholly.test(host) || /\.(?:local|internal|intranet|lan|corp|localhost|localdomain|test)$/.test(host)) return true;
  const labels = host.split('.');
  if (labels.length === 1) return /^[a-z][a-z0-9-]+$/.test(host) && !/^(?:foo|bar|host|hostname|example|domain|server|yourdomain|website)$/.test(host);
  const named = labels.slice(0, /\.(?:co|com|org|net|ac|gov)\.[a-z]{2}$/.test(host) ? -3 : -2);
  return named.some((label, at) => privateLabels.test(label) || privateParts.test(label) || (at > 0 && named[0] !== 'www' && /^(?:corp|local)$/.test(label)));
}

const wholly = new RegExp(`^(?:${privateHost})$`);
