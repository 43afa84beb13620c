/** The wordings that `blameDeeds.ts` looks for, as patterns. Data only. */

/** They end like verbs of the past. */
export const namesInEd = '(?:ahmed|alfred|ed|fred|hamed|jared|khaled|mildred|moham[ma]*ed|muhammed|ned|reed|said|saeed|syed|ted|waleed|wilfred|winifred|zayed)';
export const irregular =
  'bought|brought|built|chose|chosen|cut|did|done|drew|drawn|dropped|' +
  'fed|gave|given|held|hung|keyed|laid|left|let|made|paid|put|quoted|' +
  'ran|read|said|sent|set|sewed|sewn|shipped|shot|sold|spelt|spoke|' +
  'stuck|taken|took|told|typed|went|wrote|written';
export const thing = "(?:(?:the|an?|your|our|my|some|all|both|half|most|two|three|several|it|them|everything|this|that|one|half of)\\b)";
const secretly =
  'without (?:asking(?! for (?!the\\b|our\\b|my\\b))|telling|checking|consulting|warning|informing|permission|' +
  'any warning|any notice|notice|our consent|our (?:ok|okay|knowledge))';
/** Wrong with whatever was done, unless that puts something right. */
export const wrongly =
  'by mistake|by accident|in error|too late|far too late|at the eleventh hour|' +
  `in dribs and drabs|piecemeal|${secretly}|behind (?:our|my|your) backs?|` +
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+|a|a full|many|over a|almost a|half an) ' +
  '(?:minutes?|hours?|days?|weeks?|months?|fortnight) (?:too )?late|' +
  'the wrong way (?:round|around|up)|' +
  'before (?:anyone|anybody|i|we) (?:had |could )?(?:approve|check|look|proof-?read|read|review|see|stop|test)[a-z]*|' +
  'once too often|the wrong way';
/** Wrong only with what others must live with: a pianist may play without looking, and an acrobat hang upside down. */
export const heedlessly =
  'at the (?:very )?last (?:minute|moment|second)|' +
  'without (?:looking|reading|thinking|even|so much as|a second look|a thought|a second thought|a word)|' +
  `${secretly}|over and over`;
export const reversed = 'upside down|back to front|backwards|inside out';
export const times = '(?:three|four|five|six|seven|eight|nine|ten|umpteen|a dozen|dozens of|countless|\\d+) times';
/** What stands between a verb and such words; a new clause may tell of somebody else. */
export const itsThing = "(?: (?!(?:how|that|who|which|what|when|where|while|we|i|he|she)\\b)[\\w'&-]+){0,8}?";
export const no = "(?:did not|didn't|never|has not|hasn't|have not|haven't|had not|hadn't|'ve not|'d not|would not|wouldn't)";
export const bother =
  '(?: (?:bother(?:ed)?|care[d]?|manage[d]?|think|thought|want(?:ed)?|deign(?:ed)?|see fit|saw fit|take the trouble|' +
  'took the trouble|have the decency|had the decency|have the courtesy|had the courtesy|find the time|found the time|' +
  'get around|got around|get round|got round|get|come) to)?';
export const notMeant =
  '(?! (?:up on|too much|twice|more than|in vain|for nothing|late|a penny too|wrong|amiss|' +
  'anything (?:wrong|amiss|of the kind|else)|any (?:problems?|complaints?|objections?|harm))\\b)';
export const keeps = `(?:keeps?|kept|constantly|(?:is|are|was|were) (?:always|forever|constantly|continually|endlessly|repeatedly))`;
