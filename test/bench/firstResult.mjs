/** Run by itself: loads one checker, checks one text, and prints how long that took and how much memory it holds. */
import { clientProse } from './texts.mjs';

const start = performance.now() - performance.nodeTiming.duration;
const check = process.argv[2] === 'harper.js' ? await (await import('./peers.mjs')).harper() : (await import('../../dist/bench/engine.js')).check;
await check(clientProse(10_240, 1));
console.log(JSON.stringify({ milliseconds: Math.round(performance.now() - start), megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
