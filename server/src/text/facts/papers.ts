/** What sort of paper a document is by its own title, where that changes what it owes the reader: an invoice, or an application for a grant. */
import type { ProseDocument } from '../document';
import { isTitle, labelOf } from './labels';
import { outlineOf } from './outline';

/** How many blocks from the top may stand before the title: the sender's name, a logo, a line on the form. */
const top = 6;

/** True for a paper that asks for money for work already agreed: there is nothing in it to say yes to. */
export const isInvoice = (document: ProseDocument): boolean => document.note(findInvoice);

const bill = '(?:invoice|receipt|credit note|statement of account)';
/** “Invoice”, “Tax Invoice 0042”, “Web Design Invoice”; not “Invoice software for Bell & Sons”, and not a draft of a price. */
const invoiceTitle = new RegExp(`^(?!.*\\bpro ?-?forma\\b)(?:${bill}(?:$| ?[-–—:#/|]| (?:no\\b|number|nr|for\\b|\\S*\\d))|(?:[\\w'&.-]+ ){1,4}${bill}$)`);
/** “Quotation and invoice” over “Work completed” is a bill, whatever else it is called. */
const workDone = /^(?:completed work|work (?:carried out|completed|done))$/;
/** “Invoice no.”, beside “Amount due”, says it without a title. */
const invoiceNumber = /^invoice (?:date|no|nr|number)\b/;
const amountDue = /^(?:total )?(?:amount|balance|total)(?: now)? (?:due|payable|owing)\b/;

function findInvoice(document: ProseDocument): boolean {
  const { own } = outlineOf(document);
  const onTop = own.slice(0, top);
  if (invoiceTitle.test(document.header.subject?.toLowerCase() ?? '')) return true;
  if (onTop.some((block) => isTitle(block) && invoiceTitle.test(labelOf(block)))) return true;
  const labels = own.map((block) => (block.type === 'cell' ? block.prose.text.trim().toLowerCase() : labelOf(block)));
  if (labels.some((label) => workDone.test(label)) && /\binvoice\b/i.test(document.header.subject ?? '')) return true;
  return labels.some((label) => invoiceNumber.test(label)) && labels.some((label) => amountDue.test(label));
}

/** True for an application for money to a funder, who sets the form, the next step and how it pays. */
export const isGrantApplication = (document: ProseDocument): boolean => document.note(findGrant);

const grantTitle = /^(?:[\w'&-]+ ){0,4}(?:open ?)?(?:grant|funding) (?:application|proposal|request)(?:$| ?[-–—:|])/;
/** An offer to write one for a client is an offer like any other. */
const offersToWrite = /\b(?:your|help|support|writing|writer)\b/;

function findGrant(document: ProseDocument): boolean {
  const title = outlineOf(document)
    .own.slice(0, top)
    .find((block) => block.type === 'heading');
  const label = title ? labelOf(title) : '';
  return grantTitle.test(label) && !offersToWrite.test(label);
}
