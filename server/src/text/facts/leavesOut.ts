/**
 * Evidence that something is no part of the work, by kinds of words that stand together: ours with a “not”, the client’s or
 * another trade’s with a duty, a sum with a condition. Each kind is asked by itself.
 */
import { clientBills, clientDuties, notLeftOut, otherTrades } from '../../words/leftOutWords';
import { anyDigit, type CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf } from './cues';
import { moneyIn } from './money';
import { plainText } from './tense';

/** True when the sentence leaves something out of the work; it is not about tax. */
export function leavesOut(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) && !anyDigit.test(sentence, text)) return false;
  const fits = (pattern: CuedPattern): boolean => pattern.test(sentence, text);
  return fits(weDoNot) || fits(notInIt) || fits(keptOff) || (fits(toClient) && !fits(noDuty)) || fits(toTrade) || (moneyIn(sentence).length > 0 && fits(besides) && !fits(ofPayment));
}

const not = "(?:do not|don't|will not|won't|would not|wouldn't|cannot|can not|can't|could not|couldn't|shall not|shan't|'ll not|'d not|never)";
/** “I don’t hang doors”, “shirts we do not make”, “we’re not touching the roof”. */
const weDoNot = cuedPhrase(`\\b(?:we|i)(?: (?:also|sadly|simply|generally|though|myself|ourselves))* ?${not} (?:actually |also |ever |myself |personally |normally |usually )?(?:be (?=[a-z]+ing\\b|responsible\\b|liable\\b))?(?!${oneOf(notLeftOut)}\\b)[a-z]{2,}|\\b(?:we|i)(?:(?: am| are|'m|'re) not| aren't)(?: also)? (?:(?!(?:asking|being|charging|getting|going|looking|making|saying|taking|trying|using|waiting)\\b)[a-z]+ing|certified|insured|licensed|qualified|responsible|trained)\\b|(?:\\bnot|n't) (?:something|a thing|anything) (?:that )?(?:i|we)\\b|\\bnot doing (?!it\\b|that\\b|this\\b)`);

const sums = '(?:allowed for|assumed|budgeted|catered for|costed|counted|estimated|factored in|figured|handled by (?:me|us)|included|measured|part of|planned|priced|provided for|quoted|reckoned|scoped|warrantied)';
/** “Alarm not quoted”, “the cover has not been figured”, “not the outsides”, “rebuilding it is not”. */
const notInIt = cuedPhrase(
  [
    `(?:\\bnot|n't)(?: been| yet| being)*(?: \\w+ly)? ${sums}\\b`,
    '\\bun(?:costed|priced|quoted)\\b',
    `(?:\\bnot|n't) (?:mine|ours)\\b|\\b(?:i am|i'm|we are|we're) no [a-z]+|\\band not (?:the|any|for|its) [a-z]+`,
    `\\b(?:i|we)(?:'m| am|'re| are|'d| would|'ll| will)? only (?:be )?(?:cover|do|offer|price|quote|paint|supply|clean|build|write|print)(?:ing)?\\b|\\b(?:i'm|we're|i am|we are) only (?:[a-z]+ing) (?:the|your)\\b|^\\W*(?:just|only) the (?!(?:date|one|price|usual)\\b)[a-z]+`,
    `\\b(?:i|we)(?:'ll|'d| will| would)? (?:bring|carry|do|give|include|make|offer|provide|sell|supply|take) no (?!(?:chances|deposit|fuss|longer|more|noise|risks?|secret)\\b)[a-z]+|\\bnothing (?:in (?:here|it|that|this|the (?:price|quote|figure)) )?for (?:the|any|your)\\b`,
    `^\\W*assum(?:es|ing)\\b`,
    `\\bnot in(?: (?:it|there))?:|(?:\\bnot|n't) (?:allowed|put|reckoned|figured)(?: in)? (?:a penny|any|anything)\\b|(?:\\bnot|^\\W*no [a-z]+(?: [a-z]+)?) (?:at|for) (?:this|that) (?:figure|money|price)\\b`,
    `, (?:but |and )?not (?:the|any|its|their) (?!(?:cheapest|date|day|end|first|last|least|only|other|price|same|usual|way|whole)\\b)[a-z]+`,
    `(?:\\bnot|n't) in (?:my|our|this|that|the) (?:estimate|fee|figure|job|number|offer|price|quote|sum|total)\\b`,
    `^\\W*(?:but |and )?not (?:the|any|my job|our job|doing|including|covering|for) (?!(?:best|case|end|faintest|first|least|only|other way|same|slightest|time|worst)\\b)[a-z]+`,
    `\\b(?<!price )(?<!that )(?<!this )(?<!it )(?:is|are) not(?= ?[.;,)]|$)`,
    `\\bno,? (?:sorry|i'm afraid)\\b|\\bsorry,? no\\b|\\bafraid not\\b`,
    `\\bdoes not come to (?:me|us)\\b`,
  ].join('|'),
);

/** “Printing I steer clear of”, “the loos I’ve kept off”, “legal advice is beyond us”. */
const keptOff = cuedPhrase(
  [
    `\\b(?:keep|keeping|kept|stay|staying|steer|steered|steering) (?:well )?(?:away from|clear of|off)\\b(?! the (?:grass|phone)\\b)|\\bkept off(?: as| for|,|\\.|;|$)`,
    `\\b(?:left|leaving|leave|taken|kept|struck) (?:off|out of) (?:the|this|that|my|our) (?:estimate|figure|job|list|number|offer|price|quote|sum)\\b|\\btherefore left (?:off|out)\\b`,
    `\\b(?:i|we)(?:'d|'ll|'ve| will| would| have)? (?:gladly |rather )?(?:leave|left)(?: [\\w']+){0,4} (?:to|with|for) (?:an?|the|you|your|others|somebody|someone)\\b(?! (?:think|consider|decide|read))`,
    `\\b(?:leave|leaving) (?:the|your|that|those|any) [a-z]+(?: [a-z]+)?(?: (?:out of it|out|alone)\\b| to (?:someone|somebody|others|those|people|an?|the|your)\\b)(?! (?:clean|tidy))|\\b(?:sits?|falls?|lies?) outside\\b|\\bstops? short of\\b`,
    `\\b(?:different|new|other|own|second|separate|whole other) (?:bill|contract|conversation|discussion|job|kettle of fish|matter|piece of work|story|thing)\\b`,
    `\\b(?:is|are|be|been|leave|leaving|left|keep|kept|wait|waits|belongs?) (?:[a-z']+ ){0,3}?(?:for|to|until|till) (?:another (?:day|season|time|year)|a (?:later|second) (?:date|day|phase|stage|visit)|phase (?:two|three|\\d)|next (?:season|spring|time|winter|year))\\b`,
    `\\b(?:alterations|amendments|changes|corrections|edits|revisions)\\b[^.;?]{0,50}\\b(?:charged|billed|by the hour|extra|on the clock|at (?:\\p{Sc} ?)?\\d)`,
    `\\b(?:the|your) (?:old|existing|present|current) [a-z]+(?: [a-z]+)? (?:is|are)? ?(?:stays?|staying|remains?)(?: put)?(?= ?[.;,)]|$)`,
    `\\b(?:anything|whatever|any [a-z]+|surprises)\\b[^.;?]{3,60}\\b(?:is extra|(?:i|we)(?:'d|'ll| will| would)(?: have to)? (?:charge|discuss|price|quote|ring you|talk)|(?:costed|discussed|priced|quoted))\\b`,
    `\\b(?:beyond|outside) (?:me|us|my (?:field|line|remit|skill|trade)|our (?:field|line|remit|skill|trade))\\b|\\bnot (?:my|our) (?:field|department|line|pigeon|thing|trade)\\b`,
    `\\bwrong (?:blacksmith|person|man|woman|trade|shop)\\b`,
    `\\b(?:stops?|ends?) (?:at|with|short of) (?:the|your)\\b(?! (?:end|month|week|year)\\b)`,
    `\\banother (?:day's work|figure|price)\\b|\\b(?:change|variation) orders?\\b|\\bby (?:separate )?agreement\\b|\\bprice on (?:application|request)\\b|\\b(?:stop|pause) and (?:discuss|have a (?:chat|talk|think|word)|ring you|call you|speak|talk)\\b|\\b(?:speak|talk) again\\b|\\bfor a (?:figure|price|quote) first\\b|\\bpassed (?:across|on|through) (?:at cost|to you)\\b|\\bat what (?:it|they|that) costs? (?:me|us)\\b|\\bfee is passed (?:across|on)\\b`,
    `\\b(?:i|we)(?:'ve| have)? assumed?\\b(?! you(?:'re| are) (?:happy|well)\\b)|\\b(?:i|we) (?:take|took|have taken|'ve taken) it (?:that|as)\\b`,
  ].join('|'),
);

const duty = oneOf(clientDuties);
const trade = `${oneOf(otherTrades)}s?`;
/** “Tiles come out of your pocket”, “you pay the water bill”, “knobs: get your own”, “by owner”. */
const toClient = cuedPhrase(
  [
    `\\byou(?:'d|'ll| will| would| must| should| both| still| need to| have to| would have to|'d have to|'d need to|'ll need to| do need to)+ (?:also |then |please |kindly )?${duty}\\b`,
    `\\b(?:i|we)(?: do|'d|'ll| will| would)? (?:need|ask|want|expect) you to (?:also )?${duty}\\b`,
    `\\byou(?:'d|'ll| will| would)? pay (?:for )?(?:the|your|any|at the)(?: \\w+)? (?:${oneOf(clientBills)}|door|gate)\\b|\\byou(?:'d|'ll| will| would)? (?:buy|get|order|rent|book|source)(?: [\\w']+){0,3} (?:straight|direct|directly|separately|elsewhere)\\b`,
    `\\bpa(?:id|y|ys)\\b[^.;?]{0,30}\\b(?:straight|direct|directly) to (?!(?:me|us|my|our|the (?:bank|account)|this account)\\b)[a-z]+|\\b(?:goes|go) (?:straight |directly )?to (?:the|your) ${trade}\\b|\\brely(?:ing)? on you (?:for|to)\\b|\\b(?:hers|his|theirs) to [a-z]+`,
    `:\\s*(?:you|yours|your (?:end|own|side|call|job)|client|customer|owner|others|elsewhere|separate|(?:ask|ring|call|try) \\w+(?:,[^.]*)?|not (?:me|us|mine|ours))(?= ?[.;,)]|$)`,
    `\\b(?:your [a-z]+(?: [a-z]+)?|somebody else|someone else|the (?:council|landlord|venue|seller|tenant|neighbours?)) (?:would|will|'ll|'d)(?: then)? (?:have|need) to (?!(?:sign|agree|approve|be (?:at home|in|there)|confirm|decide|know|pay|say|see|wait)\\b)`,
    `\\byou(?:'re| are) on your own\\b|\\byour own (?:account|budget|money|pocket|purse)\\b|\\b(?:somebody|someone) else's\\b|\\b(?:lies?|remains?|rests?|sits?|stays?) with (?:you|your|the (?:client|owner|venue|tenant|parents|school))\\b|\\bto your (?:own )?card\\b`,
    `\\bfor you to (?:arrange|clear|dig|dispose|do|empty|find|finish|fit|get rid|handle|hang|install|iron|lift|move|organi[sz]e|paint|plant|post|print|remove|sort|wash|water)\\b|\\b(?:should|must|needs? to|has to|have to) be (?:cleared|disconnected|emptied|empty|gone|lifted|moved|out|removed)\\b`,
    `(?<!\\b(?:i|we) )(?:\\bwill|'ll|\\bwould) (?:bill|charge|invoice) you\\b|\\b(?:its|their|his|her) own (?:bar|money|takings|till)\\b|\\byou(?:'d|'ll| will| would)? pay (?:it |them |that )?to (?:the|your) (?!(?:account|bank|office)\\b)[a-z]+`,
    `\\b(?:anything|everything) [a-z]+, (?:ask|call|ring|see|speak to|talk to|try)\\b`,
    `\\bout of your (?:own )?(?:pocket|purse)\\b|\\beveryone for (?:themselves|himself)\\b`,
    `\\b(?:arrange|arranged|book|bring|buy|do|find|hire|need|order|own|provide|supply|use|with) (?:(?:with|it|them|from|for) )?your own (?!(?:eyes|home|house|pace|place|time|way|words)\\b)[a-z]+|(?<!\\byou(?:'ll|'d| will| would)? (?:also |each )?)\\b(?:get|bring|use|supply|buy) your own\\b`,
    `\\byou(?<!what you)(?:'d|'ll| will| would| must| need to| have to)? (?!(?:ask|can|what|be|can see|decide|enjoy|find|give|help|introduce|keep|look|make|save|see|tell|treat)\\b)[a-z]+(?: [\\w']+){0,5} (?:yourself|yourselves)\\b|\\byou must [a-z]+ yourself\\b`,
    `\\bplease (?:also )?(?:arrange|book|find|get|hire|order|organi[sz]e|provide|source|supply)(?= ?[,.;:)]|$| (?:early|soon|your (?!appointment|date|day|place|slot|visit)|a (?:hotel|skip|van)))`,
    `\\b(?:to|in|by|for) (?:the )?(?:buyer|client|customer|hirer|owner|tenant)(?:'s)? (?:account|part|scope|side)\\b|(?:,|:|-|^) ?by (?:the )?(?:buyer|client|customer|hirer|owner|tenant|others)(?= ?[.;,)]|$)|\\b(?:furnished|supplied|provided|organi[sz]ed|cleared|ordered|found) by (?:the )?(?:buyer|client|customer|hirer|owner|tenant|you|your)\\b`,
    `(?<!\\b(?:all|choice|copy|date|day|decision|diary|turn|step|slot|week|rest|house|place|this|that|it|bill|name) )\\b(?:is|are|'s|=) (?:for |with |down to |up to )(?:you|your own [a-z]+)(?: or (?:an?|the|your) [a-z]+)?(?= ?[.;,)]|$)`,
    `(?:\\w's|=) (?:mummy|mum|your (?:volunteers|lads|people|team|staff|builder|son|daughter|end|side))(?= ?[.;,)]|$)`,
    `\\bbetween (?:you|them) (?:and|&) (?:them|the|your|you)\\b|\\bfalls? to (?!(?:me|us|a|an|\\d)\\b)[a-z]+|\\b(?:a cost|costs) of the (?:project|client|owner)\\b`,
    `\\bcost of (?:which|that|it|them|these|this) (?:i|we) leave\\b|\\b(?:at your (?:end|side)|from your own [a-z]+)\\b(?= ?[.;,)]|$)`,
  ].join('|'),
);
/** “You will find me at the gate”, “you can arrange a call”. */
const noDuty = cuedPhrase(`\\b(?:you'll|you will|you would) find\\b|\\bfind (?:it|that|this|us|me|them)\\b|\\bthank(?:s| you)\\b|\\b(?:arrange|book|find|give (?:me|us)|organi[sz]e|provide|settle|sort|bring) (?:(?:me|us) )?(?:an? |any |the |your )?(?:\\w+ )?(?:answer|appointment|balance|call|date|deposit|invoice|it attached|me|meeting|payment|rest|slot|time|transfer|us|visit)\\b`);

/** “The sockets would need a spark”, “the fence is one for your gardener”, “plumber’s separate”, “ring Westaway: it’s a tanker job”. */
const toTrade = cuedPhrase(
  [
    `(?<!\\b(?:i|we)(?:'d|'ll| will| would| do)? )\\b(?:needs?|wants|requires?|calls for|takes) (?:an?|your|another|the|its own)?(?: [a-z]+)? ?${trade}\\b`,
    `\\b(?:is|are|'s|be|that's|it's) (?:really )?(?:an?|(?:one|work|something|a (?:job|matter|question)) for (?:an?|the|your|another)|for (?:an?|your|another)|up to (?:the|your)|with (?:the|your))(?: [a-z]+)? ?${trade}(?:'s (?:job|trade|work|bill)| job)?(?= ?[.;,)]|$| and\\b| or\\b| not\\b)`,
    `\\b${trade}(?:'s| is| are|:) (?:an?other|extra|not|separate|your|on top)\\b`,
    `\\b${trade} (?:who|that) (?:bills?|charges?|invoices?|quotes?) (?:you|direct)\\b|\\bfrom another pair of (?:eyes|hands)\\b|\\b(?:an?|any) other (?:firm|trade|company)\\b`,
    `\\b(?:bring|call|find|get|have|hire)(?: in)? (?:an?|your|the)(?: [a-z]+)? ?${trade} (?:do|for|in|to)\\b|\\b(?:come|comes|coming) from (?:an?|the|your)(?: [a-z]+)? ?${trade}\\b|\\b(?:is|are|stays?|rests?) with (?:the|your)(?: [a-z]+)? ?${trade}\\b`,
    `\\b(?:arranged|booked|agreed|sorted|settled) with (?:your|the) (?:own )?${trade}\\b|\\b(?:ask|ring|call|try|see|hire) (?:an?|your|the) (?:local |good |own )?${trade}\\b(?! (?:to pay|for payment))`,
  ].join('|'),
);

const sum = '(?:\\p{Sc} ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:\\p{Sc}|(?:dollars|euros?|pounds|quid|rupees|rand)\\b)|(?:cad|chf|eur|gbp|rs\\.?|usd|r) ?\\d[\\d.,]*|\\b(?:a )?(?:fiver|tenner)\\b)';
/** “It is £30 a room more”, “if we stay past 5 it’s £75”, “a new one is $640 should it fail”, “keyed lock: £85 should you fancy it”. */
const besides = cuedPhrase(
  [
    `${sum}(?: (?:an?|each|per) [a-z]+)? (?:additional|extra|further|more|on top)\\b(?! than\\b)`,
    `\\b(?:additional|another|any|(?:each|every) (?:additional|extra|further|more)|extra|fourth|further|later|second|third)(?! (?:half|instalment|part|payment|stage|third)\\b)(?: [\\p{L}'-]+){0,4}[:,]? (?:(?:is|are|at|be|costs?|comes?|for|would|will|it'd|it's|to) )*(?:about |another |roughly )?${sum}`,
    `(?:\\b(?:if|in case|unless|whenever)|(?:^|[,;:–—-]) *should) [^.;?]{3,60}${sum}`,
    `${sum}[^.;?]{0,24}\\b(?:if|in case|should|unless) (?:any|he|it|more|needed|she|there|they|this|wanted|you(?:'d| would)? (?:add|ask|change|choose|decide|fancy|like|need|prefer|want|wish)|your)\\b`,
    `\\b(?:above|beyond|over|past) (?:that|(?:the|these|those)(?: [a-z]+)? (?:copies|days|guests|heads|hours|kids|miles|pages|people|rounds|visits|weeks|words))\\b[^.;?]{0,40}${sum}|\\b(?:above|beyond|from|over|past|after) (?:day|week|month|\\d+ (?:guests|heads|kids|pages|people|words|miles|hours|rounds)|(?:week|day|month|hour|page) [a-z\\d]+)[^.;?]{0,40}${sum}`,
    `\\b(?:add-?ons?|available|extras?|optional|optionally|possible)\\b[^.;?]{0,40}${sum}|${sum}[^.;?]{0,30}\\b(?:is optional|on request|say so|say if|tell me|fancy)\\b`,
    `\\b(?:will add|gets? added|is added|are added|push(?:es)? (?:it|that|the price) up|puts? (?:it|that|the price) up|adds?)\\b[^.;?]{0,30}${sum}|\\bhalf price again\\b`,
  ].join('|'),
  'u',
);
/** “If you pay by Friday it is £50 less”, “£300 more on the day” say when and how to pay. */
const ofPayment = cuedPhrase("\\b(?:cheaper|courtesy|remaining|deposit|discount|due|half now|in advance|instal?ments?|invoiced?|less|off the price|paid|pay|payable|remainder|rest|saves?|secures?|taken off|the balance|up ?front)\\b|\\b(?:begin|start|kick off) with\\b|\\bmore than (?:happy|welcome|glad)\\b|\\b(?:once|no) more\\b|\\bany more\\b|\\blet (?:me|us) know if\\b");

/** Where there is one of these, it may be asked. */
export const leavingOut: readonly CuedPattern[] = [weDoNot, notInIt, keptOff, toClient, toTrade, besides];
