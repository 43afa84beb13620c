/** Run by itself: loads one checker, checks one text, and prints how long that took and how much memory it needed at most. */
import { peakMemory, residentMemory } from './memory.mjs';
import { clientProse } from './texts.mjs';

const check = process.argv[2] === 'harper.js' ? await (await import('./peers.mjs')).harper() : (await import('../../dist/bench/engine.js')).check;
await check(clientProse(10_240, 1));
// The clock of `performance` starts with the process.
console.log(JSON.stringify({ milliseconds: Math.round(performance.now()), megabytes: Math.round(peakMemory(process.pid) ?? residentMemory(process.pid)) }));
