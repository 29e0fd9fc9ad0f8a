const site = 'site'

/**
 * Small reads that nearly every page asks for and that seldom change, kept in memory by partnership and name: who stands
 * at the foot, the plan in force. What is kept may depend on nothing but the partnership's rows and what its name says:
 * never on who reads, and never on the clock. It is frozen, because many pages are given the same one.
 *
 * A partnership's reads are dropped when anything in it changes: by this process's own commits at once, by other
 * processes' when the database tells (`changes.ts`). While nothing is heard of changes, nothing is kept. None lives past
 * a minute, which is for what is changed by hand, past the program.
 */
export class KeptReads {
  #reads = new Map<string, { answer: unknown; until: number }>()
  #generations = new Map<string, number>()
  #changes = 0
  #everything = 0
  #listening = false
  readonly #most: number
  readonly #life: number
  readonly #clock: () => number

  constructor(options: { most?: number; seconds?: number; clock?: () => number } = {}) {
    this.#most = options.most ?? 1_000
    this.#life = (options.seconds ?? 60) * 1000
    this.#clock = options.clock ?? Date.now
  }

  /** The answer kept, or the one asked for now. Kept unless there is none, or the partnership changed meanwhile. */
  async read<Answer>(partnershipId: string, name: string, ask: () => Promise<Answer>): Promise<Answer> {
    if (!this.#listening) return frozen(await ask())
    const key = `${partnershipId} ${name}`
    const there = this.#reads.get(key)
    if (there && there.until > this.#clock()) return there.answer as Answer
    const before = this.#generation(partnershipId)
    const answer = frozen(await ask())
    if (answer === undefined || before !== this.#generation(partnershipId) || !this.#listening) return answer
    this.#reads.delete(key)
    this.#reads.set(key, { answer, until: this.#clock() + this.#life })
    for (const oldest of this.#reads.keys()) {
      if (this.#reads.size <= this.#most) break
      this.#reads.delete(oldest)
    }
    return answer
  }

  /** What belongs to no partnership, such as who is at which address: dropped when anything changes anywhere. */
  readOnSite<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    return this.read(site, name, ask)
  }

  /** Forgets one partnership's reads, or all. `listening` says whether the next change will be heard of. */
  forget(partnershipId?: string, listening = this.#listening): void {
    this.#listening = listening
    this.#changes += 1
    if (partnershipId === undefined) {
      this.#everything = this.#changes
      this.#generations.clear()
      this.#reads.clear()
      return
    }
    this.#generations.set(partnershipId, this.#changes)
    for (const key of this.#reads.keys())
      if (key.startsWith(`${partnershipId} `) || key.startsWith(`${site} `)) this.#reads.delete(key)
  }

  #generation(partnershipId: string): number {
    return partnershipId === site ? this.#changes : (this.#generations.get(partnershipId) ?? this.#everything)
  }
}

/** The same value, which nobody can change any more. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
