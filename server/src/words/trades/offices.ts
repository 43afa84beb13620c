/** What those know who deal in law, money, insurance and people, and in words and pictures. Data only; sorted. */
import type { Trades } from './trade';

export const offices = {
  accountants: {
    names: 'accountancy accountant accountants accounting bookkeeper bookkeepers bookkeeping cfo',
    roles: 'chief financial officer, finance director, finance manager, financial controller, head of finance, vp finance, vp of finance',
    lists: 'finance',
    acronyms: 'ACH AML BACS CGT CIS COGS DCF EBIT EBITDA EIN EOFY EORI ETF FBT FTE FY FYE GAAP IFRS IHT ITR KYC NAV NPV P&L PAYE PO PSC RMD ROI RTI SDLT UTR YTD',
  },
  filmMakers: {
    names: 'broadcasting film filmmakers films podcast podcasts productions radio recordings video',
    lists: 'video sound',
    acronyms: 'DCP DAW DSLR EDL FX GFX HDR LUFS LUT NLE SDH SFX SRT UHD VFX VO VOD',
  },
  lenders: {
    names: 'bank banking lender lenders lending mortgage mortgages',
    has: 'borrowers brokerage lenders',
    lists: 'finance',
    acronyms: 'AML APR CRM FCA KYC LTV',
  },
  insurers: {
    names: 'assurance insurance insurers underwriters underwriting',
    lists: 'insurance',
    terms: 'indemnity, liability, product liability, professional indemnity insurance, subrogation, waiver of subrogation',
    acronyms: 'D&O E&O FCA FNOL FOS FSCS IPT PI PL PLI',
  },
  lawyers: {
    names:
      'advocates attorney attorneys barrister barristers chambers conveyancing court courts law lawyer lawyers legal notary solicitor solicitors tribunal',
    roles: 'company secretary, general counsel, head of legal',
    lists: 'legal property',
    acronyms: 'AML AST CCJ CMC DPIA DSAR GDPR HMCTS IHT ILR KYC LLP LOI MOU NDA OPG SDLT SRA TUPE',
  },
  marketers: {
    names: 'advertising cmo marketing publicist publicists',
    roles:
      'brand director, brand manager, chief marketing officer, head of brand, head of communications, head of marketing, marketing director, ' +
      'marketing manager, vp marketing, vp of marketing',
    lists: 'design marketing publicRelations',
    acronyms: 'ATL B2B B2C CPA CPC CPL CPM CTA CTR CVR EPK GSC KOL KPI MQL OOH PPC ROAS ROI SEM SEO UGC USP UTM',
  },
  designers: {
    names: 'designer designers',
    roles: 'art director, creative director, design studio, head of design',
    lists: 'design print',
    acronyms: 'CMYK DPI EPS FPO HEX PPI PSD RGB SVG TIFF UI UX',
  },
  musicians: {
    names: 'choir choirs choral chorus ensemble opera orchestra philharmonic quartet symphony',
    has: 'band cello choir ensemble orchestra quartet trio viola violin',
    lists: 'music',
    acronyms: 'PRS',
  },
  people: {
    names: 'recruiters recruitment staffing',
    roles: 'head of hr, head of people, hr director, hr manager',
    lists: 'people',
    acronyms: 'ACAS CPD DBS DEI EAP FTE HRIS KPI L&D SMP SSP TNA TOIL TUPE',
  },
  photographers: { names: 'photographer photographers photography', lists: 'photography', acronyms: 'DSLR HDR' },
  printers: {
    names: 'printer printers printing',
    lists: 'print',
    terms: 'bleed, cmyk artwork, crop mark, die cut, gsm, kerning, perfect bound, press check, proof, saddle stitch, spot uv, typeface, typesetter',
    acronyms: 'CMYK DPI DTP EPS FSC LPI PEFC RGB RIP TIFF',
  },
  publishers: {
    names: 'publications publisher publishers publishing',
    lists: 'print publishing',
    terms: 'proof, style guide, style sheet, subedit, typeface, typeset, typesetter',
    acronyms: 'CMYK DOI EPUB ISSN RGB',
  },
  translators: { names: 'interpreters linguists translation translations translator translators', lists: 'translation', acronyms: 'DTP LQA LSP MTPE SRX TBX TEP TM TMX XLIFF' },
} as const satisfies Trades;
