import type pg from 'pg'

/**
 * PostgreSQL reads, checks and plans each statement anew, which for our small ones costs more than running them. Given a
 * name, a statement is planned once per connection. A connection holds on to what it planned, so only statements that
 * come again and again get a name, and no more of them than `most`.
 */
export class Statements {
  readonly #names = new Map<string, string>()
  readonly #asked = new Map<string, number>()
  readonly #most: number

  constructor(options: { most?: number } = {}) {
    this.#most = options.most ?? 500
  }

  /** The name for a statement's text, the same in every connection; undefined while it is not worth one. */
  nameOf(text: string): string | undefined {
    const name = this.#names.get(text)
    if (name !== undefined) return name
    if (text.length > longest || this.#names.size >= this.#most) return undefined
    const asked = (this.#asked.get(text) ?? 0) + 1
    if (asked < often) {
      // Texts as long as their lists are many, and each is seen once.
      if (this.#asked.size >= 10 * this.#most) this.#asked.clear()
      this.#asked.set(text, asked)
      return undefined
    }
    this.#asked.delete(text)
    const given = `s${this.#names.size + 1}`
    this.#names.set(text, given)
    return given
  }

  /**
   * Asks a connection. A statement given as an object, as drizzle does, may be named; one given as text goes as it is,
   * which is the way for those whose plan has to follow their values.
   */
  ask(
    client: pg.PoolClient,
    statement: string | pg.QueryConfig,
    values?: unknown[],
  ): Promise<pg.QueryResult> {
    if (typeof statement === 'string') return client.query(statement, values)
    const name = statement.name ?? this.nameOf(statement.text)
    return client.query(name === undefined ? statement : { ...statement, name }, values)
  }
}

const longest = 10_000
const often = 5
