/** Templates, the shipped ones and those of the house, filled in as far as may be. */
import type { DocumentKind } from './kinds';

/** A request: the text of a template in snippet syntax, its dates reckoned and its fields filled in as far as they are known. */
export const templateRequest = 'clearToSend/template';

export interface TemplateParams {
  /** The template's name, its key in `snippets/*.json`. */
  readonly name: string;
  /** The document it goes into, whose names and dates are used; absent for a new document. */
  readonly uri?: string;
  /** True when the template becomes a document of its own and needs a header. */
  readonly standalone?: boolean;
}

export interface TemplateResult {
  readonly snippet: string;
  /** The same with every unfilled field written out as “[label]”, for a preview. */
  readonly preview: string;
}

/** A request: the templates of the house’s own for a document. A `templateRequest` with the `id` as its name gives the text. */
export const houseTemplatesRequest = 'clearToSend/houseTemplates';

export interface HouseTemplatesParams {
  /** The document; absent for a new one. */
  readonly uri?: string;
}

export interface HouseTemplate {
  /** The address of its file. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: DocumentKind | 'part';
}
