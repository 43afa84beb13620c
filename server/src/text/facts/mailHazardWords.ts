/** What mails do not survive, by name. Data only. */

/** The elements of HTML that people write into a text, as alternatives of a pattern. */
export const htmlTags =
  'a|abbr|audio|b|big|blockquote|br|button|caption|center|code|' +
  'col|colgroup|dd|del|details|div|dl|dt|em|embed|figcaption|figure|' +
  'font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|link|' +
  'mark|meta|object|ol|p|picture|pre|q|s|script|section|select|' +
  'small|source|span|strike|strong|style|sub|summary|sup|svg|table|' +
  'tbody|td|textarea|tfoot|th|thead|tr|tt|u|ul|video|wbr';

/** The words of a link that say nothing of where it leads. */
export const vagueLinks = new RegExp(
  '^\\W*(?:(?:please )?(?:just )?(?:click|tap|press)(?: on)?(?: here| this| below| this link| the link| to \\w+)?' +
    '(?: (?:to|for|and) .{1,60})?|here|over here|right here|(?:this|the|following|our) (?:link|url)|link|this|' +
    'this (?:page|site|one)|more|(?:read|learn|see|find out|show) more(?: here)?|more here|see here|' +
    '(?:follow|use|open) (?:this|the) link)\\W*$',
  'i',
);

/** Names of signs that some editors draw between colons, as GitHub names them. */
export const emojiNames: ReadonlyMap<string, string> = new Map([
  ['+1', '👍'],
  ['-1', '👎'],
  ['arrow_right', '➡️'],
  ['blush', '😊'],
  ['bulb', '💡'],
  ['calendar', '📅'],
  ['camera', '📷'],
  ['clap', '👏'],
  ['coffee', '☕'],
  ['crossed_fingers', '🤞'],
  ['email', '✉️'],
  ['exclamation', '❗'],
  ['eyes', '👀'],
  ['fire', '🔥'],
  ['gift', '🎁'],
  ['grin', '😁'],
  ['grinning', '😀'],
  ['hand', '✋'],
  ['heart', '❤️'],
  ['heart_eyes', '😍'],
  ['heavy_check_mark', '✔️'],
  ['house', '🏠'],
  ['hugs', '🤗'],
  ['information_source', 'ℹ️'],
  ['joy', '😂'],
  ['key', '🔑'],
  ['laughing', '😆'],
  ['link', '🔗'],
  ['lock', '🔒'],
  ['mag', '🔍'],
  ['memo', '📝'],
  ['muscle', '💪'],
  ['ok_hand', '👌'],
  ['package', '📦'],
  ['paperclip', '📎'],
  ['phone', '☎️'],
  ['point_down', '👇'],
  ['point_right', '👉'],
  ['pray', '🙏'],
  ['pushpin', '📌'],
  ['question', '❓'],
  ['raised_hands', '🙌'],
  ['relaxed', '☺️'],
  ['rocket', '🚀'],
  ['slightly_smiling_face', '🙂'],
  ['smile', '😄'],
  ['smiley', '😃'],
  ['sparkles', '✨'],
  ['star', '⭐'],
  ['sun', '☀️'],
  ['sunglasses', '😎'],
  ['sunny', '☀️'],
  ['tada', '🎉'],
  ['thinking', '🤔'],
  ['thumbsup', '👍'],
  ['warning', '⚠️'],
  ['wave', '👋'],
  ['white_check_mark', '✅'],
  ['wink', '😉'],
  ['wrench', '🔧'],
  ['x', '❌'],
  ['zap', '⚡'],
]);
