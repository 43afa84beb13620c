/** How large the bundles are; they must have been built with --minify. */
import { statSync } from 'node:fs';

export const sizes = () => Object.fromEntries(['client.js', 'server.js', 'engine.js', 'phrases.js', 'cues.js', 'command.js', 'config.js', 'overtime.js', 'export.js', 'yaml.js'].map((name) => [name, statSync(`dist/${name}`).size]));
