/** Sets a template of several lines apart from the text it would otherwise run into. One line may stand within a paragraph. */
export function fitToCursor(snippet: string, before: string, after: string): string {
  if (!snippet.includes('\n')) return snippet;
  const above = before.trim() === '' ? '' : '\n\n';
  const below = after.trim() === '' ? '' : '\n\n';
  return `${above}${snippet}${below}`;
}
