/** What makes an apology one for something grave. Data only: patterns for text in small letters. */

/** Data lost, leaked or sent astray. */
export const lostData =
  "(?:lost|deleted|overwrote|overwritten|erased|wiped) (?:all |some |most |many |part |parts |several |two |half )?(?:of )?(?:your|the) (?:\\w+ ){0,3}(?:address(?:es)?|archive|backups?|bookings|contacts|customers?|data|database|details|documents|e-?mails|entries|files?|footage|images|list|manuscript|negatives|orders|pages|photos?|pictures|recordings?|records|site|texts?|translations?|videos?|website|work), (?:your|the|all|customer|client|personal) (?:\\w+ ){0,3}(?:data|database|details|files|footage|photos|pictures|recordings|records|backups?|orders|e-?mails|addresses|documents|contacts)(?: of your \\w+)? (?:were|was|are|is|has been|have been|got|cannot be|can't be|could not be) (?:\\w+ )?(?:deleted|exposed|gone|hacked|leaked|lost|made public|overwritten|published|recovered|restored|stolen|visible|wiped), data (?:breach|leak|loss), (?:was|were|been|got) hacked, security (?:breach|incident|hole|problem), (?:sent|shown|given|e-?mailed|passed|forwarded) (?:your|the) (?:\\w+ ){0,4}to (?:the wrong|another|a different|somebody else|someone else|other) \\w*, the loss of your (?:\\w+ ){0,2}\\w+, loss of data, in the wrong hands, open to (?:everyone|the public)";

/** Money taken or lost. */
export const lostMoney =
  "(?:charged|billed|debited|invoiced|paid|took) (?:you |your \\w+ |the \\w+ )?(?:\\w+ ){0,3}(?:twice|too much|double|by mistake|wrongly), (?:cost|lost) you (?:\\w+ ){0,3}(?:money|sales|orders|income|revenue|bookings|customers|clients|[£€$]), double[- ]charged, (?:lost|missed) (?:\\w+ ){0,2}(?:sales|orders|income|revenue|bookings|money), overcharged, penalt(?:y|ies), (?:you|your \\w+) (?:lost|have lost|were fined|are being fined|had to pay) (?:\\w+ ){0,3}(?:fine|money|sales|orders|income|revenue|[£€$]), a fine, fined, (?:to|into|from) the wrong (?:bank )?account, missed (?:your|the) (?:\\w+ )?(?:tax|vat|filing) (?:deadline|return|date)";

/** Occasions that do not come again. */
export const occasions =
  "anniversary, award night, ball, black friday, campaign, ceremony, christening, christmas (?:sale|market|party), concert, conference, dinner, event, exhibition, exhibition opening, fair, festival, funeral, gala, grand opening, launch, launch day, opening, opening day, opening night, party, performance, premiere, presentation, press conference, press day, product launch, reception, show, summit, trade fair, trade show, webinar, wedding, workshop";

/** What befalls an occasion. */
export const misfortunes =
  "at risk, cannot go ahead, can't go ahead, cannot happen, can't happen, could not go ahead, couldn't go ahead, did not go ahead, didn't go ahead, didn't happen, fell through, had to be called off, had to be cancell?ed, had to be postponed, has been cancell?ed, has been ruined, has to be cancell?ed, has to be moved, has to be postponed, has to move, in danger, in doubt, in jeopardy, was called off, was cancell?ed, was lost, was missed, was postponed, was ruined, was spoil(?:ed|t), was without, went wrong, will be missed, will have to be moved, will not go ahead, will not happen, won't go ahead, won't happen";
