/** Counting fewer than this costs less than remembering. */
const worthKeeping = 5_000
const life = 60_000
const most = 200

interface Kept {
  total: number
  as: string
  until: number
}

/**
 * How many there are of what was asked lately, so that not every page counts a hundred thousand anew. Kept for a minute
 * at most and only as long as nothing changed: `as` says as of what (the partnership's changes heard of, and when any
 * service last changed).
 */
export class Totals {
  readonly #kept = new Map<string, Kept>()

  async of(
    question: string,
    as: () => Promise<string>,
    now: number,
    count: () => Promise<number>,
  ): Promise<number> {
    const known = this.#kept.get(question)
    if (known && known.until > now && known.as === (await as())) return known.total
    const total = await count()
    if (total >= worthKeeping) {
      this.#kept.delete(question)
      this.#kept.set(question, { total, as: await as(), until: now + life })
      for (const oldest of this.#kept.keys()) {
        if (this.#kept.size <= most) break
        this.#kept.delete(oldest)
      }
    }
    return total
  }
}
