/** Words over the columns and before the rows of price tables, in lower case. Sorted. */

/** What a column holds, by its whole title without the currency and the note on tax. */
export const columnTitles = {
  item: [
    'activity', 'component', 'deliverable', 'deliverables', 'description', 'details', 'element', 'feature', 'item', 'item / service', 'items', 'job', 'line item', 'material', 'materials', 'milestone', 'part',
    'payment', 'phase', 'position', 'product', 'project', 'scope', 'section', 'service', 'service / product', 'services', 'stage', 'step', 'task', 'tasks', 'title', 'what', 'what we do', 'what you get', 'work', 'work item',
    'work package',
  ],
  quantity: [
    'copies', 'count', 'days', 'guests', 'hours', 'hrs', 'how many', 'metres', 'months', 'nights', 'no of days', 'no of hours', 'no of units', 'number', 'number of days', 'number of hours', 'number of months', 'number of units',
    'pages', 'people', 'pieces', 'pcs', 'qty', 'quantity', 'sessions', 'time (hours)', 'units', 'visits', 'weeks', 'words',
  ],
  unit: ['measure', 'unit', 'unit of measure', 'uom'],
  rate: [
    'cost each', 'cost per unit', 'cost/unit', 'daily rate', 'day rate', 'each', 'fee per unit', 'hourly', 'hourly rate', 'monthly fee', 'monthly price', 'per day', 'per hour', 'per item', 'per month', 'per page', 'per unit',
    'per word', 'price / unit', 'price each', 'price per day', 'price per hour', 'price per item', 'price per month', 'price per page', 'price per piece', 'price per unit', 'price per word', 'price/unit', 'rate', 'rate / hour',
    'rate per day', 'rate per hour', 'rate per unit', 'rate/day', 'rate/hour', 'rate/hr', 'unit cost', 'unit fee', 'unit price', 'unit rate',
  ],
  /** The price of a unit where another column has the amount, else the amount. */
  either: ['charge', 'charges', 'cost', 'costs', 'fee', 'fees', 'investment', 'net price', 'our fee', 'our price', 'price', 'prices', 'your price'],
  amount: ['amount', 'amount due', 'amount payable', 'cost total', 'extended', 'extended price', 'line amount', 'line cost', 'line price', 'line sum', 'line total', 'net', 'net amount', 'net total', 'subtotal', 'sub-total', 'sum', 'total', 'total amount', 'total cost', 'total fee', 'total net', 'total price', 'value'],
  gross: ['amount including', 'gross', 'gross amount', 'gross price', 'gross total', 'total gross'],
  tax: ['gst', 'gst amount', 'hst', 'iva', 'mwst', 'sales tax', 'tax', 'tax amount', 'tva', 'vat', 'vat amount'],
  taxRate: ['gst %', 'gst rate', 'tax %', 'tax rate', 'vat %', 'vat rate'],
  discount: ['disc', 'discount', 'discount %', 'less', 'rebate', 'reduction', 'saving'],
  number: ['#', 'article', 'code', 'id', 'item no', 'line', 'line no', 'no', 'nr', 'number', 'pos', 'ref', 'reference', 'sku', '№'],
} as const;

/** Words that a row of the sum of everything begins with or consists of. */
export const totalWords = ['all in', 'amount due', 'amount payable', 'amount to pay', 'final price', 'grand total', 'gross', 'gross total', 'invoice total', 'overall', 'overall total', 'project total', 'quote total', 'sum', 'sum total', 'to pay', 'total', 'you pay', 'your price', 'your total'];

export const subtotalWords = ['net', 'net amount', 'net sum', 'net total', 'sub total', 'sub-total', 'subtotal', 'total net'];

export const taxWords = ['alv', 'btw', 'gst', 'hst', 'iva', 'moms', 'mva', 'mwst', 'pst', 'qst', 'sales tax', 'tax', 'tva', 'ust', 'vat', 'пдв', 'ндс'];

export const discountWords = ['discount', 'rabatt', 'rebate', 'reduction'];

export const depositWords = ['advance', 'advance payment', 'deposit', 'down payment', 'down-payment', 'upfront payment'];

export const balanceWords = ['balance', 'balance due', 'balance payable', 'balance to pay', 'final payment', 'outstanding', 'remainder', 'remaining', 'remaining balance', 'still to pay'];
