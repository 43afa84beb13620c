import type { Uri, Webview } from 'vscode';

import { page } from '../page';

const main = `    <h1 tabindex="-1">Clients over time</h1>
    <p id="notice" role="status"></p>
    <div class="bar">
      <button id="tables" aria-pressed="false">Show as Tables</button>
      <ul class="legend" aria-label="What the marks mean">
        <li><svg class="key ours" width="18" height="18" aria-hidden="true"><g transform="translate(9 9)"><circle r="6"/></g></svg>We wrote</li>
        <li><svg class="key theirs" width="18" height="18" aria-hidden="true"><g transform="translate(9 9)"><rect x="-5.5" y="-5.5" width="11" height="11"/></g></svg>They wrote</li>
        <li><svg class="key due" width="18" height="18" aria-hidden="true"><g transform="translate(9 9)"><path d="M0 -8 8 0 0 8 -8 0Z"/></g></svg>Promised</li>
        <li><svg class="key kept" width="18" height="18" aria-hidden="true"><g transform="translate(9 9)"><path d="M0 -8 8 0 0 8 -8 0Z"/><path class="sign" d="M-3 0 -1 2.5 3.5 -2.5"/></g></svg>Kept</li>
        <li><svg class="key late" width="20" height="18" aria-hidden="true"><g transform="translate(10 10)"><path d="M0 -9 9 7 -9 7Z"/><path class="sign" d="M0 -4V2M0 4.2V4.7"/></g></svg>Late</li>
        <li><svg class="key open" width="18" height="18" aria-hidden="true"><g transform="translate(9 9)"><path d="M0 -8 8 0 0 8 -8 0Z"/><path class="sign" d="M-2.2 -1.8C-2.2 -4.6 2.4 -4.6 2.4 -1.6 2.4 0 0 0 0 1.6M0 3.8V4.2"/></g></svg>In doubt</li>
      </ul>
    </div>
    <div id="clients"></div>`;

/** What was written and promised, client by client. */
export const timelinePage = (webview: Webview, extensionUri: Uri): string =>
  page({ webview, extensionUri, title: 'Clients over Time', name: 'timeline', main });
