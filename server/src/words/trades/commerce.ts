/** What those know who sell, carry, make, mend and clean, and who look after computers. Data only; sorted. */
import { lines } from '../lines';
import type { Trades } from './trade';

const technology = 'data hosting software support web';
const computing = lines(`
  API CDN CLI CMS CNAME CRM CRUD CSS CSV DHCP DKIM DMARC DNS EDR ERP ETL FTP GUI HTML HTTP HTTPS IAM IDE IMAP IP ISP ITIL JS JSON JWT
  KPI LAN LDAP LLM MDM MFA MSP MVP MX NAS NFR OTP PCI PHP POC QA RAM RBAC RDP RFP RPO RTO SAML SDK SDLC SFTP SIEM SLA SLO SMTP SNMP SOW SQL SRE SSD
  SSH SSID SSL SSO TCO TCP TLS TTL UAT UDP UI UML UPS URI URL USB UUID UX VDI VLAN VM VOIP VPC VPN VPS WAF WAN WLAN XML XSS YAML
`).replaceAll(',', '');

export const commerce = {
  /** Any client that is a firm: nobody runs one without these. */
  business: {
    names: 'co company enterprises gmbh inc limited llc llp ltd plc pty sons traders',
    has: 'accountant bookkeeper business company customers employees firm payroll shop staff store stores',
    terms: lines(`
      gross profit, overhead, overheads, point of sale system
      pos system, purchase order, turnover
    `),
    acronyms: 'EPOS PAYE PO POS RRP TOIL',
  },
  /** Whoever buys for a firm. */
  buyers: {
    roles:
      'head of procurement, head of purchasing, procurement manager, procurement officer, procurement team, purchase department, purchase manager, ' +
      'purchasing department, purchasing manager, purchasing officer, purchasing team',
    lists: 'shipping',
    terms: 'bill of quantities, commercial invoice, ex works, incoterms, letter of credit, procurement, pro forma invoice, purchase order',
    acronyms: 'BOM BOQ CGST CIF COA DAP DDP EXW FOB FOR GST HSN IGST LOI MOQ MTC NDT OEM PMI PO QA QC RFQ SGST TDS',
  },
  carriers: {
    names:
      'courier couriers dispatch export exporter exporters exports forwarders forwarding freight haulage hauliers importer importers imports logistics movers ' +
      'removals shipping transport',
    has: 'couriers depot depots dispatchers drivers fleet lorries',
    lists: 'shipping',
    terms: 'bill of lading, certificate of origin, commercial invoice, free on board, hsn code, incoterms, letter of credit, tariff code',
    acronyms: 'AWB BAF BOL CBM CIF DAP DDP DPU EORI ETD EXW FCL FOB FTL GSP HGV HS IMDG LCL LTL POD TEU VGM',
  },
  cleaners: { names: 'cleaners cleaning', lists: 'cleaning', acronyms: 'COSHH PPE RAMS SDS' },
  farms: {
    names: 'agricultural agriculture dairy farm farming farms growers orchard orchards ranch vineyard vineyards',
    has: 'barns crops flock herd livestock paddocks',
    terms: lines(`
      bund, coppice, fescue, flail mower, glyphosate, hedge laying, herbicide, liming
      loam, nematodes, powdery mildew, rootstock, rotavate, rotavator, ryegrass, sub soil, sward, tilth, top dress, trial pit
    `),
    acronyms: 'AHDB BPS DEFRA NFU NPK RPA SFI',
  },
  garages: { names: 'auto automotive autos garage garages motors', lists: 'vehicles', acronyms: 'ABS ADAS CVT DPF ECU EGR TPMS VIN' },
  informationOfficers: {
    names: 'cio cto cybersecurity saas software sysadmin webmaster',
    roles:
      'chief information officer, chief technology officer, data team, dev team, development team, devops team, engineering team, head of engineering, head of it, head of technology, it department, it director, it manager, it operations, it support, ' +
      'it team, sap operations, sap team, systems team, tech team, technical team, vp engineering, vp of engineering, web developer',
    lists: technology,
    terms: 'onboard, onboarding',
    acronyms: computing,
  },
  makers: {
    names:
      'bearings castings engineering engineers fabrication fabrications foundry gears machinery machining manufacturers manufacturing presses pumps tooling ' +
      'turbines valves welding',
    lists: 'shipping',
    acronyms: 'APQP AQL BOM CAD CNC DXF FMEA MOQ MRO OEE OEM PPAP PPE QA QC QMS RFQ SDS SOP SPC SVG TQM',
  },
  /** Known by what they are asked to do. */
  programmers: {
    lists: `${technology} fileFormats projects`,
    terms: 'best practice, codebase, configuration, configure, deliverable, end user, functionality, scalability, scalable, ui design, user experience',
    acronyms: `${computing} AIX CID CSE DAO DEX DOT DTS GPU IEEE IPFS NFT P2P PDA PR RLS RPC RSS TPS UTXO`,
  },
  shops: { names: 'boutique retail retailer retailers shop shops store stores', lists: 'retail', acronyms: 'EAN EPOS GTIN MOQ POS RRP SKU UPC' },
  webShops: {
    names: 'ecommerce webshop',
    has: 'basket checkout orders stock store warehouse webshop',
    terms: 'abandoned cart, klaviyo, shopify, stock keeping unit',
    acronyms: 'EAN SKU',
  },
} as const satisfies Trades;
