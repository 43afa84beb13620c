import { QuickPickItemKind, type QuickPickItem } from 'vscode';

import type { HouseTemplate } from '../../../server/src/protocol';
import { templates, type Template } from '../../../server/src/templates';

/** An entry of the template list, or the heading of a group; `template` is the template's name. */
export interface TemplateItem extends QuickPickItem {
  readonly template?: string;
}

/** The groups of the list, in their order; a template belongs to the first that takes it. */
const groups: readonly { readonly name: string; readonly takes: (template: Template) => boolean }[] = [
  { name: 'Clarifications', takes: ({ prefix }) => /^(clarify.*|questions|brief)$/.test(prefix) },
  { name: 'E-mails', takes: ({ kind }) => kind === 'email' },
  { name: 'Quotes and proposals', takes: ({ kind }) => kind === 'quote' || kind === 'proposal' },
  { name: 'Parts', takes: ({ kind }) => kind === 'part' },
];

/** The order in which the groups are shown. */
const shown = ['E-mails', 'Clarifications', 'Quotes and proposals', 'Parts'];

/** True for the name of a template. */
export function isTemplate(name: unknown): name is string {
  return typeof name === 'string' && Object.hasOwn(templates, name);
}

/** True for a template that a thread fills in, such as the handover. */
export const drawsOnThread = (name: string): boolean =>
  isTemplate(name) && (templates as Readonly<Record<string, Template>>)[name]?.rows?.some(({ list }) => list === 'facts') === true;

/** Every template, in groups. */
export function templateItems(accepts: (template: Template) => boolean = () => true): TemplateItem[] {
  const entries = Object.entries<Template>(templates).filter(([, template]) => accepts(template));
  return shown.flatMap((name) => {
    const items = entries
      .filter(([, template]) => groups.find(({ takes }) => takes(template))?.name === name)
      .map(([template, { prefix, description }]) => ({ label: template, description: prefix, detail: description, template }));
    return items.length === 0 ? [] : [{ label: name, kind: QuickPickItemKind.Separator }, ...items];
  });
}

/** The house’s own templates, above all others. */
export function houseItems(own: readonly HouseTemplate[]): TemplateItem[] {
  if (own.length === 0) return [];
  return [
    { label: 'Our own', kind: QuickPickItemKind.Separator },
    ...own.map(({ id, name, description }) => ({ label: name, detail: description, template: id })),
  ];
}

/** The templates that make a document of their own. */
export function wholeDocumentItems(): TemplateItem[] {
  return templateItems(({ kind }) => kind !== 'part');
}
