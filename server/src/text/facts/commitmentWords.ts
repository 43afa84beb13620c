/** Words that tell what a sentence promises, asks or announces. Data only, each list sorted. */

/** Verbs that tell the client to do something when a sentence begins with one. */
export const imperatives: readonly string[] = [
  'add', 'answer', 'approve', 'ask', 'book', 'bring', 'call', 'check', 'choose', 'click', 'complete', 'confirm', 'contact', 'copy', 'countersign', 'decide', 'double-check', 'download',
  'drop', 'email', 'e-mail', 'fill', 'follow', 'forward', 'get back', 'get in touch', 'give', 'go ahead', 'have a click', 'have a go', 'have a listen', 'have a look', 'have a play', 'have a read', 'have a think', 'have a try', 'initial', 'join', 'keep', 'leave', 'let us', 'let me', 'log',
  'look', 'mail', 'make sure', 'mark', 'message', 'open', 'pay', 'phone', 'pick', 'post', 'print', 'put', 'read', 'remember to', 'don\'t forget to', 'do not forget to', 'reply', 'respond', 'return', 'review', 'ring', 'save', 'say',
  'scan', 'schedule', 'select', 'send', 'share', 'shout', 'sign', 'speak to', 'submit', 'take', 'talk to', 'tell', 'test', 'text', 'tick', 'transfer', 'try', 'turn', 'type', 'update', 'upload', 'use', 'visit', 'wire', 'write',
];

/** “Please” before one of these asks for nothing that the client is to do. */
export const emptyPleas: readonly string[] = [
  'accept my', 'accept our', 'accept this', 'be advised', 'be assured', 'be aware', 'be informed', 'bear in mind', 'bear with', 'consider this', 'do enjoy', 'do not hesitate', 'do not reply', 'do not respond', 'do not worry',
  'don\'t be', 'don\'t hesitate', 'don\'t reply', 'don\'t respond', 'don\'t worry', 'enjoy', 'excuse', 'feel free', 'find attached', 'find below', 'find enclosed', 'find the', 'find your', 'forgive', 'give my', 'give our', 'have a great', 'have a lovely',
  'keep in mind', 'know', 'note', 'pass on my', 'pass on our', 'pardon', 'rest assured', 'see attached', 'see below', 'see enclosed', 'see our', 'see the', 'take care', 'understand', 'view this',
];

/** Past forms that do not end in “-ed”, without those that are present forms too (“put”). */
export const irregularPast: readonly string[] = [
  'became', 'began', 'bought', 'brought', 'built', 'came', 'caught', 'chose', 'did', 'drew', 'drove', 'fell', 'felt', 'flew', 'forgot', 'found', 'gave', 'got', 'grew', 'had', 'heard', 'held', 'kept', 'knew', 'led', 'left',
  'lost', 'made', 'meant', 'met', 'paid', 'ran', 'rang', 'said', 'sat', 'saw', 'sent', 'shot', 'sold', 'spent', 'spoke', 'stood', 'stuck', 'swept', 'taught', 'thought', 'told', 'took', 'understood', 'was', 'went', 'were', 'won', 'wore', 'wrote',
];

/** Participles that do not end in “-ed”. */
export const irregularParticiples: readonly string[] = [
  'become', 'been', 'begun', 'bought', 'broken', 'brought', 'built', 'caught', 'chosen', 'come', 'cut', 'done', 'drawn', 'driven', 'fallen', 'felt', 'flown', 'forgotten', 'found', 'given', 'gone', 'got', 'gotten', 'grown', 'had', 'heard',
  'held', 'kept', 'known', 'laid', 'led', 'left', 'lost', 'made', 'meant', 'met', 'paid', 'put', 'read', 'run', 'said', 'seen', 'sent', 'set', 'shot', 'shown', 'sold', 'spent', 'spoken', 'stuck', 'swept', 'taken', 'taught', 'thought', 'told', 'understood',
  'won', 'worn', 'written',
];

/** Present forms whose subject is not a person who promises: “the site goes live on Monday”. */
export const presentVerbs: readonly string[] = [
  'are', 'arrive', 'arrives', 'be', 'becomes', 'begin', 'begins', 'can', 'close', 'closes', 'come', 'comes', 'deliver', 'delivers', 'drop', 'drops', 'end', 'ends', 'expect', 'expects', 'finish', 'finishes', 'follow', 'follows', 'get', 'gets', 'go', 'goes', 'happen',
  'happens', 'has to', 'have to', 'is', 'land', 'lands', 'launch', 'launches', 'leave', 'leaves', 'may', 'meet', 'meets', 'move', 'moves', 'must', 'need', 'needs', 'open', 'opens', 'reach', 'reaches', 'receive', 'resume', 'resumes', 'return', 'returns', 'run', 'runs', 'see', 'shall', 'ship',
  'ships', 'start', 'starts', 'stop', 'stops', 'take', 'takes', 'will',
];

/** What was arranged in the past for a day to come: “I have booked the van for Friday”. */
export const arrangements: readonly string[] = [
  'agreed', 'arranged', 'booked', 'brought forward', 'confirmed', 'fixed', 'lined up', 'moved', 'pencilled', 'penciled', 'planned', 'postponed', 'rearranged', 'rescheduled', 'reserved', 'scheduled', 'set', 'set up',
];

/** Words that a mail of pure thanks does not have: it delivers, reports or asks something. */
export const businessWords: readonly string[] = [
  'approval', 'attached', 'attachment', 'below', 'bill', 'booked', 'changed', 'checking', 'contract', 'cost', 'delay', 'document', 'documents', 'draft', 'drafts', 'enclosed', 'estimate', 'file', 'files', 'finished', 'fixed', 'form', 'here are the', 'here are your', 'here is a', 'here is the', 'here is your',
  'here\'s a', 'here\'s the', 'here\'s your', 'however', 'invoice', 'invoices', 'investigating', 'link', 'logo', 'looking into', 'order', 'page', 'pages', 'payment', 'price', 'problem', 'proposal', 'proof', 'proofs', 'question', 'questions', 'quote', 'ready', 'repaired', 'replaced', 'report', 'sent', 'site', 'test', 'testing', 'unfortunately', 'update', 'updated', 'uploaded', 'version', 'website', 'working on',
];
