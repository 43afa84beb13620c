/** What those know who plan, build and look after houses and grounds. Data only; sorted. */
import type { Trades } from './trade';

export const building = {
  architects: {
    names: 'architect architects architecture surveying surveyor surveyors',
    lists: 'architecture building interiors property',
    acronyms: 'BER BIM BNG BOQ BREEAM CAD CDM CIL DPC DPM EIA EPC EWI FFE GFA GIA HVAC JCT LCA MEP MVHR NHBC NIA NPPF QS RAMS RIBA RICS SAP SUDS TPO',
  },
  builders: {
    names:
      'builder builders carpenters carpentry construction contractors flooring groundworks joiners joinery masonry plasterers plastering renovations ' +
      'roofers roofing scaffolders scaffolding stonemasons tilers tiling',
    lists: 'architecture building interiors',
    terms: 'practical completion, retention, retention payment, reverse charge',
    acronyms: 'BOQ BWP CDM CSCS DPC DPM EPDM EPS EWI GRP JCT LVL MEWP NHBC OSB PIR PPE QS RAMS RSJ SVP UPVC',
  },
  electricians: { names: 'electrical electrician electricians', lists: 'electrics', acronyms: 'AFDD DNO EICR GFCI MCB NAPIT NICEIC PAT PV RCBO RCD SPD SWA' },
  gardeners: {
    names: 'arborists gardeners greenkeeper greenkeepers groundskeeper groundsman landscapers landscaping nurseries vineyards',
    lists: 'gardens',
    acronyms: 'IPM NPK SSSI TPO',
  },
  groundsOwners: { names: 'condo condominium condominiums golf grounds hoa', lists: 'gardens property', acronyms: 'HOA' },
  lettingAgents: {
    names: 'lettings realtor realtors realty',
    roles: 'estate agents, letting agents, property manager',
    lists: 'property',
    acronyms: 'AST BTR EPC HMO MEES MLS PCM RERA',
  },
  plumbers: { names: 'plumber plumbers plumbing', lists: 'plumbing', acronyms: 'ASHP BTU COP CWS DHW GSHP LPG MVHR SCOP TMV TRV UFH WRAS' },
} as const satisfies Trades;
