/** Words by which a letter says until when its price holds. Data only, sorted; alternatives of patterns over small letters. */

/** What the client is offered. */
export const offers = ['amounts?', 'bid', 'charges?', 'conditions', 'costs?', 'discount', 'estimate', 'fees?', 'figures?', 'numbers', 'offer', 'price list', 'prices?', 'pricing', 'proposal', 'quotation', 'quotes?', 'rates?', 'sums?', 'tender', 'terms', 'total'];

/** What such a thing does as long as it holds. */
export const holding = ['apply', 'applies', 'hold', 'holds', 'hold good', 'holds good', 'is held', 'are held', 'remain', 'remains', 'run', 'runs', 'stand', 'stands', 'stay', 'stays'];

/** What it is as long as it holds. */
export const standing = ['available', 'binding', 'effective', 'firm', 'fixed', 'frozen', 'good', 'guaranteed', 'held', 'honou?red', 'in force', 'kept', 'locked(?: in)?', 'on the table', 'open', 'protected', 'secured?', 'stable', 'unchanged', 'valid', 'yours'];

/** What the writer does with it. */
export const keeping = ['abide by', 'are bound (?:by|to)', 'be bound (?:by|to)', 'be held to', 'commit to', 'feel bound (?:by|to)', 'fix', 'freeze', 'guarantee', 'hold', 'honou?r', 'keep', 'lock(?: in)?', 'maintain', 'offer', 'promise', 'stand by', 'stick (?:to|by|with)'];

/** What it does when it ends. */
export const lapsing = ['cease[sd]? to (?:apply|be valid)', 'closes', 'comes? to an end', 'ends', 'expires?', 'expiring', 'falls? away', 'is withdrawn', 'lapses?', 'lapsing', 'no longer (?:holds?|applies|stands?|be valid)', 'runs? out', 'be (?:void|withdrawn)', 'becomes? (?:void|invalid)', 'is off'];

/** Other things that are valid, open, kept or end. */
export const otherThings = [
  'access', 'accounts?', 'address(?:es)?', 'barriers?', 'bookings?', 'cards?', 'certificates?', 'codes?', 'contracts?', 'coupons?', 'cover(?:age)?', 'credits?', 'css', 'data', 'dates?', 'domains?', 'doors?', 'exhibition', 'fair',
  'forms?', 'gallery', 'guarantee(?! (?:this|the|these|our) (?:price|rate|quote))', 'hall', 'hosting', 'hotel', 'html', 'insurance', 'keys', 'licen[cs]es?', 'links?', 'log-?ins?', 'markup', 'membership', 'museum', 'office',
  'pass(?:es)?', 'passports?', 'passwords?', 'permits?', 'plates?', 'registrations?', 'rooms?', 'seats?', 'shop', 'slots?', 'store', 'subscriptions?', 'support', 'tables?', 'tickets?', 'trial', 'visas?', 'vouchers?',
  'warranties', 'warranty', 'workshop',
];
