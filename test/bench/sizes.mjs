/** How large the bundles are; they must have been built with --minify. */
import { statSync } from 'node:fs';

export const sizes = () => Object.fromEntries(['client.js', 'server.js', 'command.js', 'config.js', 'phrases.js', 'yaml.js'].map((name) => [name, statSync(`dist/${name}`).size]));
