/** Words over the columns and before the rows of price tables, in lower case. Sorted. */

/** What a column holds, by its whole title without the currency and the note on tax. */
export const columnTitles = {
  item: [
    'activity', 'beschreibung', 'bezeichnung', 'budget item', 'category', 'component', 'concepto', 'cost category', 'cost item', 'deliverable', 'deliverables', 'descripción', 'description', 'description of work', 'descrizione',
    'details', 'désignation', 'element', 'feature', 'item', 'item / service', 'items', 'job', 'leistung', 'line', 'line item', 'material', 'materials', 'milestone', 'nazwa', 'omschrijving', 'opis', 'part', 'payment', 'phase',
    'position', 'posten', 'prestation', 'prestations', 'product', 'program', 'programme', 'project', 'resource', 'role', 'scope', 'section', 'service', 'service / product', 'services', 'stage', 'step', 'task', 'tasks', 'title',
    'usługa', 'what', 'what is included', 'what we do', 'what you get', 'work', 'work item', 'work package', 'найменування', 'опис', 'послуга',
  ],
  quantity: [
    'aantal', 'antal', 'anzahl', 'cantidad', 'copies', 'count', 'days', 'effort', 'effort (days)', 'effort (hours)', 'est hours', 'guests', 'hours', 'hours/month', 'how many', 'hrs', 'ilość', 'man-days', 'menge', 'metres',
    'miles', 'months', 'nights', 'no of days', 'no of hours', 'no of units', 'number', 'number of days', 'number of hours', 'number of months', 'number of units', 'pages', 'pcs', 'people', 'person days', 'person-days',
    'pieces', 'q.tà', 'qty', 'qté', 'quantity', 'quantità', 'quantité', 'rooms', 'seats', 'sessions', 'stunden', 'tage', 'time (hours)', 'units', 'users', 'visits', 'weeks', 'words', 'к-сть', 'кількість',
  ],
  unit: ['measure', 'unit', 'unit of measure', 'uom'],
  rate: [
    'cena jednostkowa', 'cost each', 'cost per day', 'cost per hour', 'cost per month', 'cost per unit', 'cost/month', 'cost/unit', 'daily rate', 'day fee', 'day rate', 'each', 'einzelpreis', 'fee per day', 'fee per unit',
    'hourly', 'hourly fee', 'hourly rate', 'monthly fee', 'monthly price', 'per day', 'per hour', 'per item', 'per month', 'per page', 'per unit', 'per word', 'precio unitario', 'prezzo unitario', 'price / unit', 'price each',
    'price per day', 'price per hour', 'price per item', 'price per month', 'price per page', 'price per piece', 'price per unit', 'price per word', 'price/unit', 'prix unitaire', 'rate', 'rate / hour', 'rate per day',
    'rate per hour', 'rate per unit', 'rate/day', 'rate/hour', 'rate/hr', 'satz', 'stundensatz', 'stückpreis', 'tagessatz', 'tarief', 'tarif', 'tarifa', 'tariffa', 'unit cost', 'unit fee', 'unit price', 'unit rate', 'styckpris', 'à-pris', 'ціна',
  ],
  /** The price of a unit where another column has the amount, else the amount. */
  either: ['charge', 'charges', 'cost', 'costs', 'fee', 'fees', 'investment', 'net price', 'our fee', 'our price', 'price', 'prices', 'your price'],
  amount: [
    'amount', 'amount due', 'amount payable', 'bedrag', 'betrag', 'cost of item', 'cost total', 'ext', 'ext price', 'extended', 'extended price', 'fee total', 'gesamt', 'gesamtpreis', 'importe', 'importo', 'item total', 'kwota',
    'line amount', 'line cost', 'line item total', 'line price', 'line sum', 'line total', 'montant', 'net', 'net amount', 'net total', 'sub-total', 'subtotal', 'sum', 'summe', 'total', 'total amount', 'total budget',
    'total charge', 'total cost', 'total fee', 'total fees', 'total net', 'total per item', 'total price', 'value', 'belopp', 'wartość', 'сума',
  ],
  gross: ['amount including', 'gross', 'gross amount', 'gross price', 'gross total', 'total gross'],
  tax: ['gst', 'gst amount', 'hst', 'iva', 'mwst', 'sales tax', 'tax', 'tax amount', 'tva', 'vat', 'vat amount'],
  taxRate: ['gst %', 'gst rate', 'tax %', 'tax rate', 'vat %', 'vat rate'],
  discount: ['disc', 'discount', 'discount %', 'less', 'rebate', 'reduction', 'saving'],
  number: ['#', 'article', 'code', 'id', 'item no', 'line', 'line no', 'nr', 'number', 'pos', 'ref', 'reference', 'sku', '№'],
} as const;

/** Words that a row of the sum of everything begins with or consists of. */
export const totalWords = ['all in', 'amount due', 'amount payable', 'amount to pay', 'final price', 'gesamt', 'gesamtbetrag', 'gesamtpreis', 'gesamtsumme', 'grand total', 'gross', 'gross total', 'invoice total', 'overall', 'overall total', 'project total', 'quote total', 'razem', 'sum', 'sum total', 'suma', 'summa', 'summe', 'to pay', 'totaal', 'total', 'total général', 'total ttc', 'totale', 'totalt', 'you pay', 'your price', 'your total', 'łącznie', 'всього', 'до сплати', 'итого', 'разом'];

export const subtotalWords = ['delsumma', 'net', 'net amount', 'net sum', 'net total', 'netto', 'nettobetrag', 'sous-total', 'sub total', 'sub-total', 'subtotaal', 'subtotal', 'subtotale', 'total ht', 'total net', 'zwischensumme'];

export const taxWords = ['alv', 'btw', 'cgst', 'city tax', 'consumption tax', 'gst', 'hst', 'igst', 'iva', 'local tax', 'mehrwertsteuer', 'moms', 'mva', 'mwst', 'pst', 'qst', 'sales tax', 'service tax', 'sgst', 'state tax', 'tax', 'tps', 'tva', 'tvq', 'umsatzsteuer', 'ust', 'value added tax', 'value-added tax', 'vat', 'ндс', 'пдв'];

export const discountWords = ['discount', 'rabatt', 'rebate', 'reduction'];

export const depositWords = ['advance', 'advance payment', 'deposit', 'down payment', 'down-payment', 'upfront payment'];

export const balanceWords = ['balance', 'balance due', 'balance payable', 'balance to pay', 'final payment', 'outstanding', 'remainder', 'remaining', 'remaining balance', 'still to pay'];
