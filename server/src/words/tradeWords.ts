/** Words that tell the client's line of business: names, roles, and what a client of that line has. Data only; each list sorted. */

/** The trades whose words such a client knows, by the name of the lexicon's list; roles of several words stand in `tradeRoles`. */
export const tradeWords = {
  architecture: 'architect architects architecture surveyor surveyors',
  building: 'architect architects builder builders construction surveyor surveyors',
  data: 'cio cto',
  design: '',
  electrics: 'electrician electricians',
  finance: 'accountancy accountant accountants bookkeeper bookkeepers bookkeeping cfo',
  gardens: 'condo condominium condominiums golf greenkeeper grounds groundskeeper groundsman hoa landscaping nurseries',
  health: 'chiropractic clinic dental dentist dentistry doctors hospice hospital medical midwives nursing optical optician opticians optometry orthodontics pharmacy physio physiotherapy surgery vet veterinary vets',
  hosting: 'cio cto sysadmin webmaster',
  insurance: 'assurance insurance insurers underwriters underwriting',
  legal: 'advocates attorney attorneys barrister barristers chambers conveyancing court courts lawyer lawyers legal solicitor solicitors tribunal',
  marketing: 'cmo',
  people: '',
  photography: 'photographer photographers photography',
  plumbing: 'plumber plumbers plumbing',
  print: 'printer printers printing',
  property: 'lettings',
  shipping: 'courier couriers forwarders forwarding freight haulage logistics shipping',
  software: 'cio cto',
  support: 'cio cto',
  translation: 'translation translations translator translators',
  web: 'cio cto webmaster',
} as const;

export type ClientTrade = keyof typeof tradeWords;

const technology = ['data', 'hosting', 'software', 'support', 'web'] as const;

/** Roles behind a name, “Ann Lee, Head of IT”, and whose words they know. */
export const tradeRoles: Readonly<Record<string, readonly ClientTrade[]>> = {
  'art director': ['design', 'print'],
  'brand director': ['design', 'marketing'],
  'brand manager': ['design', 'marketing'],
  'chief financial officer': ['finance'],
  'chief information officer': technology,
  'chief marketing officer': ['design', 'marketing'],
  'chief technology officer': technology,
  cmo: ['design'],
  'creative director': ['design', 'print'],
  'estate agents': ['property'],
  'finance director': ['finance'],
  'finance manager': ['finance'],
  'financial controller': ['finance'],
  'general counsel': ['legal'],
  'head of brand': ['design', 'marketing'],
  'head of design': ['design', 'print'],
  'head of engineering': technology,
  'head of finance': ['finance'],
  'head of hr': ['people'],
  'head of it': technology,
  'head of legal': ['legal'],
  'head of marketing': ['design', 'marketing'],
  'head of people': ['people'],
  'head of technology': technology,
  'hr director': ['people'],
  'hr manager': ['people'],
  'it director': technology,
  'it manager': technology,
  'it team': technology,
  'letting agents': ['property'],
  'marketing director': ['design', 'marketing'],
  'marketing manager': ['design', 'marketing'],
  'property manager': ['property'],
  'vp engineering': technology,
  'vp finance': ['finance'],
  'vp marketing': ['design', 'marketing'],
  'vp of engineering': technology,
  'vp of finance': ['finance'],
  'vp of marketing': ['design', 'marketing'],
};

/** What a client of the trade has, behind “your”. */
export const tradeHoldings: Readonly<Record<string, ClientTrade>> = {
  couriers: 'shipping',
  depot: 'shipping',
  depots: 'shipping',
  dispatchers: 'shipping',
  drivers: 'shipping',
  fleet: 'shipping',
  lorries: 'shipping',
  patients: 'health',
};
