import { readFileSync } from 'node:fs';

import execa from 'execa';

import { errorCode } from './error-code';
import { until } from './until';

/** True when a process of this id runs, whoever owns it. A finished one that nobody has collected yet counts as ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  return linuxStat(pid)?.state !== 'Z';
}

/**
 * A text that no other process on this machine ever has, or null when the process is gone. Process ids are used
 * again after a restart, so an id alone would take a stranger for the owner of a lock.
 */
export async function identityOf(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  const stat = linuxStat(pid);
  if (stat !== null) return `${stat.startedAt}@${bootId()}`;
  return (await psColumn(pid, 'lstart')) || null;
}

/** The command with its arguments, or an empty text when the process is gone. */
export async function commandLineOf(pid: number): Promise<string> {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return psColumn(pid, 'args');
  }
}

/** Asks the process to end, and after the given time makes it. Returns when it is gone. */
export async function stopProcess(pid: number, patienceMs: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await until(() => !isAlive(pid), patienceMs)) return;
  signal(pid, 'SIGKILL');
  await until(() => !isAlive(pid), 5_000);
}

/** Sends the signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone.
  }
}

function linuxStat(pid: number): { state: string; startedAt: string } | null {
  try {
    // The second field is the program's name in brackets, which may itself hold blanks and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return null;
  }
}

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

async function psColumn(pid: number, column: string): Promise<string> {
  const { stdout } = await execa('ps', ['-ww', '-p', String(pid), '-o', `${column}=`], { reject: false });
  return stdout.trim();
}
