/** Memory of another process, in MB. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the process holds now. */
export function residentMemory(pid) {
  if (process.platform === 'linux') return statusField(pid, 'VmRSS');
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** The most it ever held; known on Linux only. */
export const peakMemory = (pid) => (process.platform === 'linux' ? statusField(pid, 'VmHWM') : undefined);

const statusField = (pid, field) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
