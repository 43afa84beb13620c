/** The wordings that `news.ts` looks for, as patterns. Data only. */
import { phrase } from './cues';

/** “Five songs are learnt.” */
export const endsDone = /\b(?:is|are|has been|have been) (?:[a-z]+ly |all |now )?[a-z]+(?:ed|en|nt|lt|wn|ut)(?: now)?\W*$|\bwith us\W*$/;
export const ofIt = /^\W*(?:[a-z]+ ){1,3}?(?:it|they) (?:can|could|will|won't|would|[a-z]+s)\b/;
/** “I’d suggest a short call on Monday.” */
export const asksForTalk =
  /^\W*(?:i|we)(?:'d| would|'ll)? (?:also )?(?:like|love|propose|suggest|be (?:glad|happy))\b.*\b(?:call|chat|meet|meeting|speak|talk)\b/;
/** “Everything goes to print on Wednesday.” */
export const allGoes = /^\W*(?:all of it|everything) (?!(?:are|as|else|fits|has|have|is|was|were|will|works|you)\b)/;
/** “You can change the prices yourself” lets the client do something else. */
export const youMay = new RegExp(
  '^\\W*you (?:can|could|may|must|need to|have to|should) ' +
    '(?!(?:also|always|be|certainly|do|even|gladly|if|of|only|still)\\b)[a-z]+' +
    '(?: (?:away|back|down|in|off|on|out|over|up))? (?:an?|all|each|our|the|your)\\b|' +
    "^\\W*you(?:'ll| will)? (?:find|get|have|hear|receive) (?:an?|our|the) |" +
    "^\\W*you(?:'re| are) (?:booked|down|in|on|registered|signed up)\\b",
);

/** “As we explained, …”, “in the meantime, …”, “on Monday …”. */
export const leading = phrase(
  "^\\W*(?:(?:i'm |i am )?glad (?:that )?you (?:ask|asked|mention|mentioned) ?[:,;–-]+ ?|" +
    '(?:and|so|but|also|then|meanwhile|by the way|now|today|next|first|otherwise|as planned)\\b,? ?|' +
    '(?:great|thanks|thank you|perfect|lovely|excellent|ok|okay|all right|alright|right|fine|good|super|wonderful|splendid|' +
    'cool|noted|understood|all good|sounds good)[,!–-]+ ?|' +
    '(?:as|when|once|while|since|after|before|in|on|at|by|from|until|for|with) [^,]{2,50}, )+',
);
/** “It is a wonderful speech”, “so happy that you like it!” */
export const praise = phrase(
  '^\\W*(?:i|we) (?:all |both |really |also |had such |too )*(?:adored|enjoyed|' +
    'had an?(?: \\w+)? (?:blast|ball|day|evening|night|time|weekend)|liked|loved)\\b(?! (?:to|if)\\b)|' +
    '^\\W*(?:every(?:body|one)|all of us|my (?:colleagues|team)|we all) (?:(?:here|in the \\w+) )?(?:really )?' +
    '(?:admired?|adored?|enjoyed|liked?|loved?)\\b|' +
    "^\\W*(?:[a-z]+[,!] )?(?:(?:i'm|i am|we're|we are) )?(?:so |very |really )*" +
    '(?:happy|glad|pleased|delighted|thrilled|chuffed) (?!to (?!hear|read|see))\\w|' +
    '^\\W*(?:wonderful|great|lovely|brilliant|fantastic|good|nice|super|excellent) (?:that|news|to (?:hear|read|see))\\b|' +
    "^\\W*it(?:'s| is| was| has been) (?:so |really |very |such )*(?:fun|good|great|lovely|nice|wonderful) to\\b|" +
    "^\\W*(?:so )?what an? |^\\W*(?:it|this|that)(?:'s| is| was| has been) (?:such )?(?:really |very )?an? (?:wonderful|" +
    'lovely|beautiful|terrific|gorgeous|splendid|fantastic|great|good|nice|fine|pleasant) |' +
    '\\b(?:made us (?:all )?laugh|great fun|pure luck|a joy|a pleasure)\\b|' +
    "^\\W*(?:thanks|thank you|many thanks)\\b|^\\W*you(?:'re| are) (?:very |most )?welcome\\b|" +
    '^\\W*all (?:is )?(?:finished|done|set|sorted|well) (?:at|here|on|with|in)\\b',
);
/** Signs that a sentence takes up what was asked. */
export const replies = phrase(
  '^\\W*(?:yes|yep|no|nope|sure|certainly|absolutely|definitely|of course|correct|exactly|indeed|unfortunately|sadly|' +
    'happy to|gladly|with pleasure|no problem|agreed|done|noted|consider|right|good (?:point|idea|question)|fair point|' +
    "sorry|i'm afraid|we're afraid|afraid|just|simply|that|this|those|these|it|its|they|their|he|his|she|her|there|both|" +
    'neither|either|one|some|any\\w*|all|every\\w*|each|' +
    'nothing(?! (?:is|was) (?!(?:different|else|lost|missing|more|needed|planned|required|wrong)\\b))|none|nobody|somebody|' +
    'only|not|leave|up to|about|around|roughly|because|for (?:this|that)|regarding|half|most|' +
    "you (?:can|may|need|don't|do not|have|are|were right|should|could|must)|you're)\\b|" +
    "\\b(?:i|we)(?:'d| would)? (?:can|can't|cannot|could|couldn't|won't|would|wouldn't|don't|do not|didn't|may|might|" +
    'recommend|suggest|advise|think|believe|prefer|need|have to|must|usually|normally|always|never)\\b|' +
    "\\b(?:i|we)'d\\b|\\b(?:i|we)(?:'ve| have) (?:always|never|often|usually)\\b|" +
    '\\b(?:instead|so (?:that )?(?:it|they)|(?:against|for) (?:exactly |just |precisely )?that|' +
    'as you (?:asked|wished|wanted|said|suggested)|as (?:asked|requested|suggested|wished))\\b|' +
    '^\\W*\\w+ (?:it|they) (?:is|are|was)\\b|^\\W*my (?:bet|guess|hunch|money)\\b|' +
    '^\\W*(?:an?|the) (?:[a-z]+ ){1,3}one (?:does|fits|is|suits|will|works)\\b',
);
export const nothingToDo = new RegExp(
  "^\\W*(?:there(?:'s| is) )?nothing (?:(?:else|more) )?(?:for you to do|is needed from you|" +
    'to do (?:for you|on your (?:end|part|side))|you (?:have|need) to do)\\b',
);
export const youFetch = /^\W*you (?:can|may) (?:collect|download|fetch|find|pick|see|view|watch) (?:it|them|these|those)\b/;
/** “As you asked” tells of what was asked to be done. */
export const asAsked = /,? \bas (?:you )?(?:asked|requested|suggested|wanted|wished)\b/g;
/** “All eleven remarks are worked in.” */
export const editsMade = new RegExp(
  '^\\W*all (?:of )?(?:the |these |those |your )*(?:\\w+ )?' +
    '(?:amendments|changes|comments|corrections|edits|remarks|revisions|wishes) (?:are|have been|were) \\w+',
);
export const weWill = /^\W*(?:i|we)(?:'ll| will| shall) (?:be|bring|have|make|prepare|run|see|show|start) (?!.*\b(?:him|her|it|so|that|them|this)\b)/;
/** “If the door ever sticks, give us a ring” is advice for later; “if you give me the address, I will do that” takes up what was asked. */
export const condition = /^\W*(?:(?:and|but|so|also) )?(?:if|in case|should (?:it|the|a|an|any|you|your|there|something|anything)|whenever)\b/;
export const takesUp = /\b(?:do (?:it|so|this)|that|this|you (?:agree|give|let|like|prefer|send|still|tell|want|wish)|happy)\b/;
/** “All pots come with us” is about the pots; “all changes are in” about whatever was asked. */
export const everySingle = new RegExp(
  '^\\W*(?:all|both|each|every)(?: of)?(?: the| our| your| my| these)?(?: \\d+)? (?!(?:amendments?|and|answers?|are|as|' +
    'bits?|but|can|changes?|clear|comments?|corrections?|day|details?|done|edits?|finished|fixe[sd]|go(?:es|ne)?|good|' +
    'ha(?:s|ve)|i|in|is|it|items?|jobs?|notes?|now|of|on|one|orders?|others?|parts?|points?|ready|requests?|rest|right|set|' +
    'sorted|steps?|tasks?|that|them|these|things?|this|those|three|time|two|updates?|was|we|went|were|will|wishes|wish|' +
    'work|you)\\b)[a-z]{3,}',
);
/** “You will have it by 18 December.” */
/** “Tom did that on Monday.” */
export const didThat = /^\W*(?:[a-z]+|our [a-z]+) (?:did|does|has done|will do) (?:it|so|that|this)\b/;
export const dealsWithIt = phrase("^\\W*(?:i|we|you|your \\w+)(?:'ll|'ve| will| have)? \\w+ (?:at )?(?:it|them|this|that|these|those)\\b");
/** Things that a price or a day is always said of. */
export const generic = phrase(
  '^\\W*(?:the|your|our|my|a) (?:\\w+ )?(?:amount|balance|bill|charge|costs?|date|day|deadline|fee|invoice|job|price|sum|thing|time|total|work)\\b',
);
/** A verdict on what it names. */
export const says = new RegExp(
  "\\b(?:can|can't|cannot|may|could|should|must|won't|needs?|not|isn't|aren't|don't|doesn't|never|always|only|enough|" +
    'welcome|possible|included?|allowed)\\b',
);
/** A thing of its own in front of the verb. */
export const subject = phrase(
  '^\\W*(?:bedding|building|catering|clothing|filming|flooring|heating|lighting|packaging|painting|parking|plumbing|' +
    'printing|rigging|scaffolding|seating|shipping|training|wiring)\\b|' +
    '^\\W*(?:the|your|our|my|a|an|two|three|four|mr|mrs|ms|dr|herr|frau)\\b|' +
    '^\\W*(?:five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|\\d+) (?!(?:a|am|and|are|at|by|can|could|' +
    'copies|days?|for|hours?|in|is|it|minutes?|months?|more|of|on|or|people|percent|per|pm|pounds|euros|dollars|seconds?|' +
    'should|to|weeks?|will|would|years?)\\b)[a-z]{3,}',
);
export const we = phrase("^\\W*(?:i|we|you(?:'ll| will| receive| get))\\b");
export const number = new RegExp(
  '^\\W*(?:(?:about|around|up to|only|roughly|some) )?(?:\\d+|(?:half )?a dozen|a hundred|one|two|three|four|five|six|' +
    'seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) [a-z]',
);
export const somebody = new RegExp(
  '^\\W*\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?(?:and (?:(?:my|old|our|young) )?\\p{Lu}\\p{Ll}+ )?' +
    '(?:are (?!\\p{Ll}+(?:ed|ing|y)\\b)|brings?|can|come|comes|covers|does|has|holds|is (?!\\p{Ll}+(?:ed|ing|y)\\b)|keeps|' +
    'leads|looks after|runs|stands in|stays|takes|will) ',
  'u',
);
export const craftsman = new RegExp(
  '^\\W*(?:an?|our|my|the|some) (?:builder|carpenter|cleaner|colleague|driver|electrician|engineer|fitter|gardener|' +
    'glazier|joiner|locksmith|man|mason|painter|person|plumber|roofer|team|technician|tiler)s? (?:comes?|calls?|drives? by|' +
    'drops? (?:by|in)|goes|is coming|looks?|pops? in|stops? by|visits?|will)\\b|' +
    '^\\W*(?:somebody|someone) (?:comes|calls|looks|visits|will)\\b',
);
/** “I transferred the refund this morning” gives no reason. */
export const weDid = /^\W*(?:i|we) (?:[a-z]+ed|got|made|paid|put|sent|took) (?:an?|both|our|the|two|your) (?!.*\b(?:because|due to|since|so that|to [a-z]+)\b)/;
/** “Nothing is payable this month” tells of money, unlike “nothing is needed”. */
export const nothingIs = /^\W*nothing (?:is|was) (?!(?:different|else|lost|missing|more|needed|planned|required|wrong)\b)/;
export const later = new RegExp(
  "^\\W*(?:i|we|he|she|they|(?:our|my|your|the|mr|mrs|ms) \\w+)(?:'ll| will| is going to| are going to| can)? \\w+ " +
    '(?:at |after |on |with |into |to )?(?:it|that|them|those|these|this(?= (?:on|at|by|today|tomorrow)\\b))\\b',
);
export const weBring = new RegExp(
  "^\\W*(?:i|we)(?:'ll| will| shall) (?:also )?(?:bring|deliver|hand over|order|pick up|post|print|send|ship|take) " +
    '(?!(?:care|it|that|them|this|these|those|one)\\b)[^.;]*, [^.;]* and ',
);
export const state = phrase(
  "\\b(?:is|are|was|were|has|have|'s|went|goes|go|comes|came|stays?|remains?|left|leaves|arrived|arrives|runs?|looks?|" +
    'lies|stands|starts?|begins?|ends?|opens?|closes?|takes|took)' +
    '(?: (?:now|been|just|already|all|also|both|nearly|almost|still|in|very|so))* (?:called|named|ready|finished|complete|' +
    'completed|done|printed|in print|in stock|sewn|cut|dry|in|up|out|free|gone|booked|ordered|ironed|set|sent|posted|' +
    'shipped|edited|packed|new|here|there|back|on (?:its|their) way|on the press|in the post|arrived|installed|delivered|' +
    'live|online|down|off|through|bright|well|fine|over|warm|splendid|attached|enclosed|due|valid|dry|clean|cleaned|' +
    'delivered|filed|fixed|informed|mended|paid|painted|repaired|safe|signed|told|warned)\\b|' +
    '\\b(?:arrived|left|came|went (?:out|off|to)|goes (?:out|off|to)|is due|are due|in stock|on (?:its|their) way|follows?|' +
    'on the same day|that (?:day|afternoon))\\b',
);
export const soothing = new RegExp(
  '\\b(?:we|i) (?:always |really |truly |very much )?(?:treasure|value) (?:all|each|every|your)\\b|' +
    '\\bin (?:the )?(?:best|good|safe) hands\\b|\\brest assured\\b|' +
    '\\b(?:we|i) take (?:all|each|every|such|these|your) [a-z ]{0,30}seriously\\b|' +
    '\\byour (?:comfort|feedback|mail|message|opinion|question|satisfaction) (?:is (?:dear|important)|matters|means)\\b',
  'i',
);
