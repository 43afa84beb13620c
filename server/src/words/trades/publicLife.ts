/** What those know who teach, look after the sick, do good, and keep a town, a parish or a collection. Data only; sorted. */
import { lines } from '../lines';
import type { Trades } from './trade';

export const publicLife = {
  charities: {
    names: 'charitable charities charity foundation hospice trustees',
    has: 'beneficiaries donors trustees volunteers',
    terms: lines(`
      beneficiary, enhanced dbs, enhanced dbs check, independent examination, independent examiner, legacy
      match funding, reserves policy, restricted fund, safeguarding, trustee, unincorporated association
    `),
    acronyms: 'CIC CIO DBS SORP',
  },
  churches: {
    names: 'cathedral church churches churchwarden diocesan diocese minster parish pcc rector rectory rev reverend vicar vicarage',
    has: 'congregation parish parishioners',
    terms: 'enhanced dbs, enhanced dbs check, trustee',
    acronyms: 'DAC DBS PCC',
  },
  councils: {
    names: 'borough council councillor councils municipal municipality',
    terms: lines(`
      building control, invitation to tender
      permitted development, procurement, purchase order, quorum, section 106 agreement, statutory
      tender, tender document, tender process, tpo application, use class
    `),
    acronyms: 'DPIA EIA FOI ITT PQQ PO PPE RFI RFP RFQ RFT SSSI TPO',
  },
  healers: {
    names:
      'chiropractic chiropractors clinic dental dentist dentistry dentists diagnostics doctors gp hospice hospital hospitals medical midwives nursing ' +
      'optical optician opticians optics optometrists optometry orthodontics pharmacist pharmacy physio physiotherapists physiotherapy surgery vet veterinary vets',
    roles: 'dental surgeon, practice manager, veterinary surgeon',
    has: 'hygienists optometrists patients',
    lists: 'health',
    acronyms: 'CBC CBCT COPD CPT CQC CRP CT ECG EHR EMDR EMR ESR FBC FIV GDC HCPC HIPAA IBS ICU IPD MMR NICE NMC OPD OPG PIL RCVS TMJ TPLO',
  },
  keepers: { names: 'archive archives archivist curator gallery librarian library museum museums', terms: 'metadata, museum glass, public domain', acronyms: 'DOI ISSN' },
  schools: {
    names:
      'academies academy bursar college colleges headmaster headmistress headteacher kindergarten preschool principal professor pupils school schools ' +
      'teacher teachers tuition tutors university',
    roles: 'deputy head, head of department, head of school, head of year, head teacher',
    has: 'classroom classrooms college governors pupils school students teachers',
    terms: lines(`
      access arrangements, attainment, attainment gap, awarding body, baseline assessment, blended learning, bursary
      co curricular, cohort, contact hour, designated safeguarding lead, differentiated worksheet, differentiation
      dyscalculia, dyspraxia, elective, enhanced dbs, enhanced dbs check, flipped classroom, formative, formative assessment, growth mindset
      individual education plan, invigilate, invigilator, learning outcome, moderation
      pastoral care, pedagogical, pedagogy, peripatetic, placement, placement test, progress 8, pupil premium, rubric
      safeguarding, safer recruitment, scaffolding, scheme of work, summative assessment
      synchronous
    `),
    acronyms: 'ASD ASHA CEFR CPD DBS DSL EAL ECT EFL EHCP ELT ESL FERPA IELTS IEP LMS MAT MFL NQT OFSTED OT PGCE PPA PTA QTS SEN SENCO SEND SLP SLT TEFL VLE',
  },
} as const satisfies Trades;
