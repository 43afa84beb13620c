/** Words that tell a price that is offered from money that is only mentioned. Sorted; singular forms also match with an “s”. */

/** Names of what the client is asked to pay for the work. */
export const priceNouns: readonly string[] = [
  'budget requested', 'charge', 'cost', 'estimate', 'fee', 'figure', 'grand total', 'investment', 'package', 'price', 'pricing', 'quotation', 'quote', 'rate',
  'retainer', 'sum', 'total', 'total amount',
];

/** Money of this name is not the price of the work, or is only a part of it. */
export const otherMoney: readonly string[] = [
  'ad budget', 'ad cost', 'ad spend', 'admin fee', 'advance payment', 'agreed amount', 'agreed cost', 'agreed fee', 'agreed price', 'agreed quote',
  'agreed rate', 'agreed sum', 'agreed total', 'amount due', 'application fee', 'asking price', 'average order', 'balance', 'bank charge', 'bank fee',
  'basket value', 'booking fee', 'business rates', 'call-out fee', 'cancellation charge', 'cancellation fee', 'compensation', 'corporation tax',
  'cost per click', 'cost per lead', 'council tax', 'credit note', 'delivery charge', 'delivery cost', 'delivery fee', 'deposit', 'discount', 'donation',
  'down payment', 'earnings', 'entry fee', 'exchange fee', 'filing fee', 'final payment', 'first payment', 'free delivery', 'funding', 'funding round',
  'goodwill', 'gross profit', 'income tax', 'installment', 'instalment', 'insurance cover', 'invoice', 'late fee', 'late payment fee', 'liability',
  'liability cover', 'licence fee', 'license fee', 'loan', 'market price', 'market rate', 'market value', 'media budget', 'minimum order', 'minimum spend',
  'mortgage', 'order value', 'overpayment', 'part payment', 'payout', 'penalty', 'pension', 'postage', 'rebate', 'refund', 'registration fee',
  'remaining balance', 'reschedule fee', 'revenue', 'salary', 'second payment', 'seed round', 'shipping', 'shortfall', 'stage payment', 'stamp duty',
  'subscription fee', 'surcharge', 'takings', 'tax bill', 'third payment', 'ticket price', 'transaction fee', 'turnover', 'upfront payment', 'valuation',
  'voucher', 'wage',
];

/** The same where the word stands right before the amount: “travel is £40”. */
export const otherMoneyNear: readonly string[] = [
  'VAT', 'accommodation', 'advance', 'advertising', 'allowance', 'bonus', 'commission', 'credit', 'damages', 'debt', 'delivery', 'donations', 'duty', 'excess',
  'expenses', 'fare', 'fine', 'flight', 'fund', 'goal', 'grant', 'income', 'insurance', 'interest', 'limit', 'loss', 'margin', 'market', 'maximum', 'mileage',
  'minimum', 'net worth', 'order', 'parking', 'payment', 'prize', 'profit', 'receipt', 'reduction', 'remainder', 'rent', 'result', 'reward', 'round', 'sales',
  'saving', 'so far', 'spend', 'target', 'tax', 'taxi', 'threshold', 'ticket', 'travel', 'value', 'worth',
];

/** Companies whose fees a client pays besides the price. */
export const feeTakers: readonly string[] = [
  'Adobe', 'Airbnb', 'Amazon', 'Apple', 'Booking.com', 'Calendly', 'Canva', 'Companies House', 'DHL', 'Dropbox', 'Etsy', 'Facebook', 'FedEx', 'Getty',
  'GoDaddy', 'Google', 'HMRC', 'Hootsuite', 'HubSpot', 'Instagram', 'Klaviyo', 'LinkedIn', 'Mailchimp', 'Meta', 'Microsoft', 'Namecheap', 'Notion', 'PayPal',
  'QuickBooks', 'Royal Mail', 'Sage', 'Shopify', 'Shutterstock', 'Slack', 'Spotify', 'Square', 'Squarespace', 'Stripe', 'SumUp', 'TikTok', 'UPS', 'Vimeo',
  'Wix', 'WooCommerce', 'WordPress', 'Xero', 'YouTube', 'Zapier', 'Zoom',
];

/** Verbs that begin a clause behind a list of things; what stands right before them is their subject and no further thing of the list. */
export const clauseVerbs: readonly string[] = [
  'are', 'be', 'begin', 'begins', 'can', 'come', 'comes', 'cost', 'costs', 'could', 'depends', 'did', 'do', 'does', 'ends', 'goes', 'had', 'has', 'have',
  'holds', 'is', 'lasts', 'makes', 'may', 'might', 'must', 'needs', 'runs', 'shall', 'should', 'start', 'starts', 'take', 'takes', 'was', 'were', 'will',
  'works', 'would',
];

/** A piece of a list that begins so is a condition, a time or a new clause and no thing. */
export const notThings: readonly string[] = [
  'according', 'additionally', 'after', 'again', 'all', 'also', 'and', 'another', 'any', 'anything', 'approximately', 'as', 'at', 'based', 'basically',
  'because', 'before', 'below', 'both', 'but', 'by', 'clearly', 'currently', 'depending', 'due', 'during', 'each', 'either', 'even', 'everything', 'ex',
  'exactly', 'except', 'excl', 'excluding', 'exclusive', 'finally', 'following', 'for', 'from', 'further', 'given', 'he', 'hence', 'here', 'hi', 'hopefully',
  'how', 'however', 'i', "i'd", "i'll", "i'm", 'ideally', 'if', 'in', 'incl', 'including', 'inclusive', 'instead', 'it', "it's", 'its', 'just', 'less', 'let',
  "let's", 'like', 'meanwhile', 'net', 'no', 'normally', 'not', 'nothing', 'now', 'of', 'off', 'on', 'once', 'only', 'or', 'otherwise', 'over', 'paid',
  'payable', 'per', 'perhaps', 'please', 'probably', 'ready', 'really', 'right', 'roughly', 'sadly', 'she', 'simply', 'since', 'so', 'something', 'spread',
  'starting', 'still', 'subject', 'such', 'thank', 'thanks', 'that', "that's", 'the following', 'then', 'there', 'therefore', 'these', 'they', 'thing',
  'things', 'this', 'those', 'though', 'thus', 'to', 'today', 'together', 'tomorrow', 'too', 'under', 'unfortunately', 'unless', 'until', 'up', 'us', 'usually',
  'valid', 'very', 'we', "we'd", "we'll", "we're", "we've", 'well', 'what', 'when', 'where', 'which', 'while', 'who', 'why', 'with', 'within', 'without', 'yes',
  'yet', 'you', "you'd", "you'll", "you're",
];

/** Words of the deal itself; a piece or an item of nothing else names nothing that the client gets. */
export const dealWords: readonly string[] = [
  'a', 'all', 'amount', 'an', 'and', 'april', 'at', 'august', 'balance', 'budget', 'business', 'cost', 'costs', 'date', 'day', 'days', 'deadline', 'december',
  'deposit', 'discount', 'duration', 'each', 'estimate', 'estimated', 'exactly', 'excl', 'excluding', 'exclusive', 'extra', 'february', 'fee', 'fees', 'fixed',
  'flat', 'for', 'friday', 'from', 'fte', 'full', 'funding', 'grand', 'grant', 'gst', 'hour', 'hourly', 'hours', 'hst', 'in', 'incl', 'including', 'inclusive',
  'instalment', 'instalments', 'investment', 'it', 'iva', 'january', 'july', 'june', 'march', 'may', 'milestone', 'milestones', 'monday', 'month', 'monthly',
  'months', 'my', 'net', 'november', 'now', 'october', 'of', 'on', 'only', 'our', 'package', 'part', 'parts', 'payment', 'per', 'phase', 'phases', 'plus',
  'price', 'prices', 'pricing', 'project', 'quotation', 'quote', 'rate', 'request', 'requested', 'saturday', 'sept', 'september', 'stage', 'stages', 'start',
  'sub-total', 'subtotal', 'sum', 'sunday', 'tax', 'taxes', 'terms', 'that', 'the', 'then', 'this', 'thursday', 'time', 'timeline', 'to', 'today', 'tomorrow',
  'total', 'totals', 'tuesday', 'turnaround', 'until', 'valid', 'validity', 'vat', 'we', 'wednesday', 'week', 'weeks', 'whole', 'with', 'work', 'working',
  'year', 'years', 'your',
];

/** Verbs of dealing with each other: “send the contract and call you” names no work that the price pays for. */
export const dealings: readonly string[] = [
  'accept', 'agree', 'answer', 'ask', 'be', 'begin', 'book', 'call', 'can', 'change', 'charge', 'choose', 'come', 'complete', 'confirm', 'contact', 'cost',
  'could', 'decide', 'discuss', 'do', 'expect', 'fill', 'finish', 'get', 'give', 'go', 'happily', 'has', 'have', 'hear', 'help', 'hold', 'hope', 'invoice',
  'keep', 'know', 'let', 'like', 'look', 'love', 'make sure', 'may', 'meet', 'might', 'must', 'need', 'offer', 'pay', 'prefer', 'quote', 'reduce', 'reply',
  'return', 'save', 'say', 'schedule', 'see', 'send', 'shall', 'share', 'should', 'sign', 'speak', 'start', 'stay', 'talk', 'tell', 'think', 'understand',
  'use', 'wait', 'want', 'will', 'wish', 'work', 'would',
];
