import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlreadyRunning } from './failure.ts'
import { isCode } from './files.ts'
import { beginningOf, isAlive } from './processes.ts'

type Holder = { pid: number; began: string | undefined; token: string }

/**
 * Holds `porchlight.lock` in a folder for this process and returns the release. Another living
 * Porchlight is a refusal naming it; the lock of a dead one, or of a number that now is another
 * process, is taken over.
 *
 * A dead holder is succeeded by linking a file named after it, which only one contender can do;
 * a successor that died halfway is succeeded the same way, so contenders follow the chain to its end.
 */
export function takeLock(folder: string): () => void {
  const lock = join(folder, 'porchlight.lock')
  const me: Holder = { pid: process.pid, began: beginningOf(process.pid), token: crypto.randomUUID() }
  const mine = `${lock}.${me.token}`
  try {
    writeFileSync(mine, `${JSON.stringify(me)}\n`)
    while (!claim(lock, mine, folder)) {}
  } catch (error) {
    rmSync(mine, { force: true })
    throw error
  }
  return () => {
    if (read(lock)?.token === me.token) rmSync(lock)
  }
}

function claim(lock: string, mine: string, folder: string): boolean {
  const first = read(lock)
  const followed: string[] = []
  for (let file = lock; ; ) {
    if (link(mine, file)) {
      // Between reading and linking, another may have finished the succession or let go.
      if (file !== lock && read(lock)?.token !== first?.token) {
        rmSync(file)
        return false
      }
      renameOver(mine, lock, file)
      for (const old of followed) rmSync(old, { force: true })
      return true
    }
    const holder = read(file)
    if (!holder) return false
    if (lives(holder)) throw refusal(holder, folder)
    if (file !== lock) followed.push(file)
    file = `${lock}.after-${holder.token}`
  }
}

// rename does nothing when both names already are the same file, so the spare name goes separately.
function renameOver(mine: string, lock: string, file: string): void {
  if (file === lock) {
    rmSync(mine)
  } else {
    renameSync(mine, lock)
    rmSync(file)
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function read(file: string): Holder | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
  try {
    return JSON.parse(text) as Holder
  } catch {
    // Emptied by a power cut: nobody from before it lives. The name is fixed so that succession still works.
    return { pid: 0, began: undefined, token: 'unreadable' }
  }
}

function lives(holder: Holder): boolean {
  if (holder.pid <= 0 || !isAlive(holder.pid)) return false
  const began = beginningOf(holder.pid)
  return began === undefined || holder.began === undefined || began === holder.began
}

function refusal(holder: Holder, folder: string): AlreadyRunning {
  return new AlreadyRunning(
    `Porchlight is already running on this data folder: process ${holder.pid}, folder ${folder}. Stop it first, or set PORCHLIGHT_DATA to another folder.`,
  )
}
