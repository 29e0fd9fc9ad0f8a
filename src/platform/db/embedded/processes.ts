import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isCode } from './files.ts'

const onLinux = process.platform === 'linux'

/** Whether a process with this number lives; one that ended but was never collected by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false
    if (!isCode(error, 'EPERM')) throw error
  }
  return !(onLinux && linuxStat(pid)?.[0] === 'Z')
}

/**
 * When the process began, as an opaque mark to compare: numbers are given again, a number with its
 * beginning is not. Absent when the system will not tell.
 */
export function beginningOf(pid: number): string | undefined {
  if (!onLinux) return ps(pid, 'lstart=')
  const ticks = linuxStat(pid)?.[19]
  return ticks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
}

/** The command line, words joined by spaces; absent when the process is gone or hidden. */
export function commandLine(pid: number): string | undefined {
  if (!onLinux) return ps(pid, 'command=')
  return proc(pid, 'cmdline')?.replaceAll('\0', ' ').trim()
}

// The second field, the program's name, may hold spaces and brackets: what follows the last bracket is regular.
function linuxStat(pid: number): string[] | undefined {
  const stat = proc(pid, 'stat')
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function proc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}

function ps(pid: number, column: string): string | undefined {
  const said = spawnSync('/bin/ps', ['-ww', '-o', column, '-p', String(pid)], {
    encoding: 'utf8',
    env: { LC_ALL: 'C' },
  })
  return said.stdout?.trim() || undefined
}
