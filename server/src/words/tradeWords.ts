/** Words in a client's name or address that tell the client's line of business. Data only; each list sorted. */

/** The trades whose words such a client knows, by the name of the lexicon's list. */
export const tradeWords = {
  health: 'chiropractic clinic dental dentist dentistry doctors hospice hospital medical midwives nursing optical optician opticians optometry orthodontics pharmacy physio physiotherapy surgery vet veterinary vets',
  insurance: 'assurance insurance insurers underwriters underwriting',
  legal: 'advocates attorney attorneys barristers chambers conveyancing court courts lawyers legal solicitors tribunal',
  print: 'printers printing',
  shipping: 'forwarders forwarding freight haulage logistics shipping',
} as const;

export type ClientTrade = keyof typeof tradeWords;
