import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Transact } from '#platform/db/database.ts'
import type { Connection } from '#platform/db/tenant.ts'

/** Somebody among many who do the same at once: `step` comes before each of their statements. */
interface Walker {
  step(): Promise<void>
}

const walking = new AsyncLocalStorage<Walker>()

/**
 * Many at once, statement by statement: each asks its next one only when every other has come to its own next one, is
 * done, or waits for a lock. What happens is then the worst that can happen, each time, on any machine: all have read
 * before the first writes, unless a lock keeps them apart. `blocked` tells how many wait for a lock.
 */
export function inLockstep<Result>(
  count: number,
  work: (n: number) => Promise<Result>,
  blocked: () => Promise<number>,
): Promise<PromiseSettledResult<Result>[]> {
  const under = new Set(Array.from({ length: count }, (_, n) => n))
  const waiting = new Map<number, (() => void)[]>()
  let changes = 0
  let looking = false

  const everybodyIsHere = async () => {
    const before = changes
    const busy = under.size - waiting.size
    return busy <= 0 || ((await blocked()) >= busy && before === changes)
  }
  const look = async () => {
    if (looking) return
    looking = true
    while (waiting.size > 0) {
      if (await everybodyIsHere()) {
        const next = [...waiting.values()].flat()
        waiting.clear()
        for (const goOn of next) goOn()
      }
      await pause(1)
    }
    looking = false
  }
  const step = (n: number) => () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    waiting.set(n, [...(waiting.get(n) ?? []), resolve])
    changes += 1
    void look()
    return promise
  }
  const done = (n: number) => {
    under.delete(n)
    changes += 1
  }
  return Promise.allSettled(
    Array.from({ length: count }, (_, n) =>
      walking.run({ step: step(n) }, () => work(n)).finally(() => done(n)),
    ),
  )
}

/** Transactions whose statements wait for the others, where they are walked in lockstep. */
export const stepwise =
  (transact: Transact): Transact =>
  (access, partnershipId, work) =>
    transact(access, partnershipId, connection =>
      work({
        query: async (...statement: Parameters<Connection['query']>) => {
          await walking.getStore()?.step()
          return connection.query(...statement)
        },
      } as Connection),
    )
