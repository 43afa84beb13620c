
import { deeds, roles, work } from './otherClientWordsPatterns';
const nouns = `(?:${work.split(', ').sort((a, b) => b.length - a.length).join('|')})`;

/** What is said of the one whom the work is for; one of these must be there in running words. */
export const asClient = new RegExp(
  [
    "§(?:'s)? (?:new |old |printed |online |first |second |final |finished |two |three |four |own |whole |spring |summer |" +
      `autumn |winter |christmas )*${nouns}\\b`,
    `\\b${nouns}\\b(?: \\w+){0,2} (?:of|for|to|by|with|from|at) (?:the )?(?:team at |people at )?§`,
    '\\b(?:for|to|work(?:ing)? with) (?:the )?§(?= *(?:$|[.,:;!?)–—]| (?:on|by|is|are|at|and|in|this|next|before|from|' +
      'until|we|so|the|as|who|which|will|has|have|plus|includes?|including|costs?|comes)\\b))',
    String.raw`\b(?:send|give|bring|show|hand|offer|charge|invoice|bill|grant|deliver|owe|cost|costs|save|serve|help|book|have booked|booked|put|see|like|get|prepare|prepared|build|design|pitch|represent|advise|insure|defend) §`,
    `§ ${deeds}\\b`,
    '\\b(?:team|everyone|everybody|all of you|all|colleagues|people|guests|children|staff|you) (?:at|from) (?:the )?§|' +
      '§ on board|\\bbetween\\b.{2,60}\\band (?:the )?§|\\bbetween (?:the )?§ and\\b|' +
      '\\b(?:agreed|discussed|talked through|signed|arranged) with (?:the )?§|' +
      '\\b(?:welcome|thank you|thanks|congratulations|dear|hello),? (?:to )?(?:the )?§|' +
      '\\bchoosing\\b.*§|§ means a lot',
    "^\\W*(?:the )?§(?:'s)? *(?:$|[:–—|-]|\\d)|[:–—|] *(?:the )?§ *$|^\\W*§\\W*$",
  ].join('|'),
);

/** Any of these in the sentence. */
export const presentedOnPurpose = new RegExp(
  [
    // As work that we did before, or like this.
    String.raw`\b(?:our|other|another|fellow|existing|former|past|previous|current) (?:\w+ ){0,2}(?:clients?|customers?|projects?|jobs?)\b`,
    String.raw`\b(?:one|two|some|many|several|most) of our (?:\w+ )?(?:clients|customers|projects|jobs|sites)\b|\b(?:clients?|customers?|projects?|work) of ours\b`,
    String.raw`\b(?:clients|customers|companies|businesses|brands|firms|names|shops|hotels|projects|sites|websites) (?:such as|like|including|include|are|as different as)\b`,
    String.raw`\b(?:such as|for example|for instance|e\.g\.,?|as with|similar to|the same as|same way as|just as|compared? (?:with|to)|unlike|inspired by|in the style of|modelled on|modeled on|not for|not|rather than|instead of|along the lines of)\b[^.,;]{0,40}§`,
    String.raw`(?<!would |'d |also )\blike (?:the |that |those |our )?(?:\w+ ){0,3}(?:at |for |on |of |with |we did |we made |we built )?§`,
    String.raw`\b(?:as|like|what|than|which|that|how) (?:we|i)(?:'ve| have| had)? (?:just |also |once |recently )?(?:did|done|made|built|designed|delivered|shot|wrote|used|had|put together|set up|created|produced)\b[^.;]{0,40}§`,
    String.raw`\b(?:the |much the |exactly the )?same\b[^.;]{0,60}§|\b(?:comparable|similar)\b[^.;]{0,60}§|§[^.;]{0,60}\b(?:similar|comparable|likewise|in (?:much |exactly )?the same)\b`,
    String.raw`\b(?:case stud(?:y|ies)|references?|referees?|portfolio|testimonials?|track record|success stor(?:y|ies)|sample of our work|samples of our work|showcase|examples?)\b`,
    String.raw`\b(?:earlier|past|previous|recent|other) (?:work|projects?|jobs?|designs?|commissions?)\b`,
    String.raw`\b(?:last|previous) (?:year|spring|summer|autumn|fall|winter|season|christmas|month)\b|\b(?:in|since|back in) (?:19|20)\d\d\b|\b(?:years?|months|seasons) ago\b|\b(?:recently|previously|earlier this year|a while back|in the past|for years)\b`,
    // As somebody who knows both.
    String.raw`\b(?:recommended|recommends|recommendation|referred|referral|introduced|introduction|introducing|in touch with|put (?:us|you|me) in touch|passed (?:on )?(?:your|my|our)|gave (?:us|me) your|heard (?:of|about|from)|sends? (?:you )?(?:\w+ )?(?:regards|greetings|wishes|love)|know each other|know one another|met (?:you|him|her|them)? ?(?:at|through|via)|thanks to|courtesy of|permission|happy for us|asked us not)\b`,
    String.raw`\b(?:via|through|together with|alongside|jointly with|in partnership with|partnership with|collaborat\w+ with|on behalf of|along with|as well as) §`,
    String.raw`\b(?:we|i) (?:also|likewise) (?:work|act|worked|acted|do work|look after|run|print|translate|design) for §|\bpay(?:ing|s)? §`,
    String.raw`§ (?:and|or) (?:you|your|we|i|us|our|others|many others|the others)\b|\b(?:you|your \w+) (?:and|or) §`,
    String.raw`\b(?:have|did|do) you (?:ever |already |also )?(?:seen|see|know|known|visited|visit|looked at|been to|heard|like)\b[^.;]{0,40}§`,
    String.raw`\byou(?:'ve| have|'d| may| might| will| could| probably| surely)* (?:also |just |once |already |recently |kindly )*(?:mentioned|seen|see|remember|liked|like|saw|met|know|visited|bought|acquired|joined|left|recommended|suggested|pointed|quoted|use|used|work with|worked|love|loved|admire|admired|named|praised|showed|showed us|sent us the link)\b[^.;]{0,80}§`,
    String.raw`\b(?:asked|told|wrote|said|talked|spoke)\b[^.,;]{0,30}\b(?:about|of|to|with) §`,
    // As a supplier, a neighbour, a place.
    String.raw`\b(?:${roles})(?: \w+){1,3}, §,`,
    String.raw`\b(?:${roles}),? ?(?:called |named |at |from |is |are |will be |being |\()?(?:the )?§|§(?:'s)?,? ?(?:\(|– |— |- |: |, )?(?:is |are |as |being |who (?:is|are) |which is )?(?:also )?(?:a |an |the |your |our |my |another |one of )?(?:\w+ ){0,2}?(?:${roles})\b`,
    String.raw`§(?:'s)?(?: (?:team|van|driver|people))? (?:will |is going to |are going to |'ll |has |have |can |would )?(?:deliver|delivers|delivered|cater|caters|catered|bake|bakes|baked|print|prints|printed|ship|ships|shipped|supply|supplies|supplied|install|installs|installed|sponsor|sponsors|sponsored|recommend|recommends|sell|sells|stock|stocks)\b`,
    String.raw`\b(?:printed|baked|delivered|supplied|catered|made|installed|shipped|sponsored|hosted|translated|photographed|framed|bound|built|designed|grown|brewed|roasted|sold|owned|run|managed|used|organised|organized) by §`,
    String.raw`\b(?:order|ordered|ordering|buy|bought|buying|purchased?|hired?|hiring|rent|rented|source|sourced|borrow|borrowed|flowers|bread|cakes?|catering|coffee|wine|paper|tiles) (?:\w+ ){0,4}(?:from|at|with) §`,
    String.raw`\b(?:meet|meeting|met|lunch|dinner|breakfast|coffee|drinks?|stay|staying|park|parking|table|room|reception|party|ceremony|rehearsal|tasting|seen|see you|exhibition|concert)\b[^.;]{0,40}\b(?:at|in|outside) (?:the )?§`,
    String.raw`\b(?:next (?:door )?to|opposite|across(?: the (?:road|street))? from|near|around the corner from|round the corner from|behind|beside|outside|in front of|close to|above|below) (?:the )?§`,
    // As something to look at.
    String.raw`\b(?:have|take) a (?:\w+ )?look at\b[^.;]{0,40}§|§[^.;]{0,60}\bthey (?:do|did|have|had|are|were|make|made|use|used)\b|§,? (?:is|was|are) one of\b|\bone of the (?:firms|companies|clients|people|shops|places)\b`,
    String.raw`§ (?:is|means|was) (?:an? |the )?(?:german|french|latin|english|spanish|italian|greek|dutch|danish|word|name|term|kind|type|sort|colour|color|street|place|town|village)\b`,
    String.raw`§[^.;]{0,40}\b(?:opposite|beside|next to|near|behind|besides|like) (?:you|yours)\b`,
    // As somebody’s saying.
    String.raw`["”»“] ?[–—-] ?(?:\w+ ){0,3}§|^\W*[—–-]\s?[^.]{0,60}§`,
  ].join('|'),
);

/** The same of a company, where nobody else is spoken to. */
export const hasToDo = new RegExp(
  '^(?!.*\\byou(?:r|rs)?\\b).*§ (?:will|may|can|must|shall|should|has to|is to) ' + '(?!come|visit|call|open|close|play|speak|arrive|join|be there|help)[a-z]+',
);

/** As somebody to turn to, who is then not the reader; of an address it says nothing. */
export const somebodyToAsk = new RegExp(
  '\\b(?:ask|tell|call|contact|phone|ring|email|e-mail|visit|try|thank|invite|inform|remind|compare|google|write to|' +
    'speak to|talk to|get in touch with|turn to|look at) (?:the )?§',
);

/** The same in a sentence nearby. */
export const othersNearby = new RegExp(
  '\\b(?:our|other|another|fellow|existing|former|past|previous) (?:\\w+ ){0,2}(?:clients?|customers?)\\b|' +
    '\\b(?:clients?|customers?) of ours\\b|' +
    '\\b(?:case stud(?:y|ies)|references?|referees?|portfolio|testimonials?|track record|success stor(?:y|ies)|showcase)\\b|' +
    '\\bsimilar (?:way|project|job|work|site|shop|case)\\b|\\bthe same (?:way|approach|idea)\\b|' +
    '\\bfor (?:inspiration|comparison)\\b|\\b(?:previous|earlier|past) (?:work|projects?|jobs?)\\b',
  'i',
);

/** A person who is said to be with somebody else. */
export const personOfOthers = new RegExp(
  '§,? (?:\\(|of |from |at |with |who |our |my |your |the )|' +
    '§,? (?:an? |the |\\w+ )?(?:architect|colleague|consultant|contractor|designer|director|editor|engineer|expert|' +
    'inspector|manager|officer|partner|photographer|planner|registrar|solicitor|surveyor|translator)\\b|' +
    '\\b(?:cc|copy|copied|copying|in copy|loop|join|joins|joined|meet|met|call|colleague|friend|author|artist|singer|' +
    'speaker|chef|by|mr|mrs|ms|dr|prof)\\b[^.;]{0,30}§',
);

/** “Nick Ames of …”: with capitals, as written. */
export const somebodyThere = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+,? (?:of|from|at|with) (?:the )?§/u;

/** A heading over those whom we have worked for, or work with. */
export const othersBelow = new RegExp(
  '\\b(?:references?|case stud(?:y|ies)|clients|customers|portfolio|(?:selected|our|past|previous|recent|other|earlier) ' +
    '(?:work|projects?|jobs?)|experience|about us|who we are|testimonials?|track record|similar|examples?|partners?|' +
    'suppliers?|credits|why us|what (?:others|people|they) say|recommendations?|friends|team|contacts)\\b',
  'i',
);

/** Stand before a name of ordinary words that is meant as one. */
export const beforeAnyName = new RegExp(
  '\\b(?:(?:quote|quotation|offer|proposal|estimate|invoice|contract|agreement|brief|plan|presentation|prepared|report|' +
    'created|made) (?:for|to|with)|(?:team|everyone|everybody|colleagues|people|staff|folks|all|you) (?:at|from))[:\\s]+' +
    '(?:the\\s+)?$|\\b(?:client|customer|company|organisation|organization|prepared for|bill(?:ed)? to|on behalf of|attn|' +
    'attention)\\s*:\\W*$',
  'i',
);

/** What the name of a company may be followed by without being that of a street. */
export const placeEndings = new Set(
  (
    'alley avenue bridge close court crescent drive estate gardens gate green grove hall heights hill house island lake ' +
    'lane lodge mews mount park parade place quay road row square station street terrace tower valley village way wood ' +
    'woods yard'
  ).split(' '),
);
