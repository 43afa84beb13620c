/** The YAML library, loaded when the first header or settings file is read: many a document has none. */
import type * as Yaml from 'yaml';

let library: typeof Yaml | undefined;

export function yaml(): typeof Yaml {
  // A plain `require` inside the function is what lets the bundle load it late and still answer at once.
  return (library ??= require('yaml') as typeof Yaml);
}
