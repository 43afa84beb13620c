import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';

import { rangeOf } from '../report/applyFix';
import type { ClientsNode, IconName } from './clientsModel';

/** Each with a colour of the theme, and of a shape of its own: no one needs to see colours. */
const icons: Readonly<Record<IconName, readonly [icon: string, color?: string]>> = {
  ask: ['comment-unresolved', 'list.warningForeground'],
  calm: ['pass', 'testing.iconPassed'],
  doubt: ['question', 'list.warningForeground'],
  draft: ['edit'],
  due: ['calendar', 'charts.blue'],
  kept: ['pass', 'testing.iconPassed'],
  late: ['error', 'list.errorForeground'],
  mail: ['mail'],
  question: ['comment'],
  rest: ['circle-outline', 'disabledForeground'],
  silent: ['watch', 'list.warningForeground'],
  theirs: ['reply'],
  waiting: ['calendar'],
};

/** A line of the view as the tree shows it. */
export function treeItem({ id, label, description, tooltip, accessible, icon, context, source, children, isFolded }: ClientsNode): TreeItem {
  const item = new TreeItem(
    label,
    children.length === 0 ? TreeItemCollapsibleState.None : isFolded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  const [name, color] = icons[icon];
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: accessible };
  item.iconPath = color === undefined ? new ThemeIcon(name) : new ThemeIcon(name, new ThemeColor(color));
  item.contextValue = context;
  if (source) item.command = { title: 'Go to This Place', command: 'vscode.open', arguments: [Uri.parse(source.uri), { selection: rangeOf(source.place) }] };
  return item;
}
