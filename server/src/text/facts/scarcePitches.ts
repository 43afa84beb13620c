/** Pressure by way of the others and of what is left: “two families are looking at the same boat”, “only two left at this price”. */
const count = '(?:a few|a handful|five|four|one|six|three|two|\\d{1,2})';
const suitors =
  '(?:bidders|brides|builders|buyers|clients|clubs|companies|couples|customers|families|farmers|firms|owners|parties|people|schools|shops|tenants)';
const wantIt =
  '(?:asking (?:about|after|for)|bidding (?:for|on)|eyeing|in the queue for|interested in|keen on|looking at|lined up for|queu(?:e)?ing for|waiting for)';
const theSame = '(?:it|that very|the same|this|your (?:date|day|flat|house|pitch|place|plot|seat|slot|spot|week))';
const cut = '(?:(?:[£€$]\\d[\\d.,]*|\\d+ ?%) off|half price|half the price)';
const soon = '(?:midnight|noon|this (?:evening|week|weekend)|(?:fri|satur|sun|mon|tues|wednes|thurs)day|today|tomorrow|tonight)';

/** Who keeps it for the client presses nobody. */
const unkept = '(?![^.]{0,80}\\b(?:held|hold|keep|kept|reserved?)\\b)';

export const scarcePitches: readonly string[] = [
  `\\b(?:just|only) ${count}(?: [a-z]+){0,2}? (?:are |is )?(?:left|remain(?:ing|s)?) (?:at|for) (?:that|the old|this) (?:price|rate)\\b`,
  "\\b(?:do not|don't) let (?:it|this)(?: (?:chance|deal|offer|one|opportunity|price))? (?:get away|go by|pass (?:by|you by)|slip (?:away|by))\\b",
  "\\b(?:chance|deal|moment|offer|opportunity) (?:that )?you(?:'ve| have) (?:all |always )?been (?:dreaming of|hoping for|longing for|waiting for)\\b",
  `\\bour (?:competitors?|rivals?) (?:can only dream of|(?:can't|cannot|could never|couldn't) (?:beat|come close|get near|keep up|match|` +
    `touch))\\b(?! (?:at|by|on) your)`,
  '\\bno other (?:[a-z]+ ){1,2}(?:for miles|in (?:the|this) (?:[a-z]+ )?(?:area|city|country|county|region|town|trade|valley)|near you) ' +
    '(?:can (?:beat|match|touch)|comes (?:anywhere )?(?:close|near))\\b',
  `\\b(?:just|only) (?:until|till|up to) ${soon}[:,–—] ?${cut}|\\b${cut} (?:just|only) (?:until|till|up to) ${soon}\\b`,
  `\\bfor (?:these|this) (?:[a-z]+ )?(?:days?|evening|hour|hours|month|night|week|weekend) (?:alone|only)\\b[^.;:]{0,50}? ${cut}`,
  `\\b(?:another|other|several|some|three|two|\\d) (?:more |other )?${suitors} (?:are|have been|is) (?:also |already )?${wantIt} ${theSame}(?![\\w-])${unkept}`,
  `\\bothers are (?:also |already )?${wantIt} ${theSame}(?![\\w-])${unkept}`,
  '\\bwhoever (?:books|buys|calls|comes|pays|rings|says yes|signs) first,? (?:gets|has|takes|wins) (?:it|the)\\b(?! key)',
  "\\bwhy wait (?:till|until) (?:(?:it|they)(?:'re|'s| are| is) (?:gone|sold)|(?:somebody|someone) (?:else )?(?:buys|gets|has|takes)|the price)\\b",
  "\\b(?:at|for) (?:that|this) price,? (?:it|these|they|this)(?:'ll| will|won't)(?: not| hardly| never)? ?(?:be (?:gone|here|there|around)|last|stay|wait)\\b",
  '\\bhalf (?:of )?your (?:[a-z]+ )?(?:club|office|road|street|town|trade|village)(?: already)? (?:has|have|owns?|bought|uses?) (?:it|one|ours)\\b',
  '\\bhardly (?:anybody|anyone|a [a-z]+) (?:ever )?(?:says no|turns it down)\\b',
];
