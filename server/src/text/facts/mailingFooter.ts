/** The line with which a mailing system ends the mails that it sends on; what stands below it nobody wrote. */

/** “Reply to this email directly or view it on GitHub”, “You are receiving this because …”; nothing that may as well stand on top. */
export const mailingFooter = new RegExp(
  '^[ \\t>*_–—-]*(?:(?:please )?reply to this (?:e-?mail|message) directly\\b|to unsubscribe\\b|unsubscribe *(?:$|[|·•:])|' +
    "you(?:['’]re| are) receiving this(?: e-?mail| message| notification)? (?:as|because|since)\\b)",
  'im',
);
