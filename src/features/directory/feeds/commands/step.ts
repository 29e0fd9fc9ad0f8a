import { and, eq, isNull } from 'drizzle-orm'
import type { JsonObject } from '../../intake/json.ts'
import { pageAddress, serviceAddress } from '../addresses.ts'
import type { FeedTools, Next, Within } from '../feed-tools.ts'
import { type Answer, readAnswer } from '../page.ts'
import { digestOf, type FeedLimits, idOf, isWhole, type SoFar, turn } from '../paging.ts'
import { earlierPage, itemsByPage, lastWholeRun, type PageContent, type pagesOf } from '../queries.ts'
import { type Feed, type FeedRun, feedRuns } from '../tables.ts'
import type { FeedTrouble } from '../trouble.ts'
import { keepPage, stopRun } from './keep-brought.ts'

const mostTries = 8
const longestWaitSeconds = 6 * 3_600
const perAnswer = { bytes: 24_000_000, milliseconds: 60_000 }

/** What the lists of a run gave, once all are in: read once, however many services are then asked for one by one. */
export interface Listed {
  all?: { services: number; totalItems: number | undefined; parts: JsonObject[] }
}

type Kept = Awaited<ReturnType<typeof pagesOf>>

/** One question and what comes of it. */
export class Step {
  readonly #tools: FeedTools
  readonly #within: Within
  readonly #run: FeedRun
  readonly #feed: Feed
  readonly #limits: FeedLimits
  readonly #listed: Listed
  constructor(
    tools: FeedTools,
    within: Within,
    run: FeedRun,
    feed: Feed,
    { limits, listed }: { limits: FeedLimits; listed: Listed },
  ) {
    this.#tools = tools
    this.#within = within
    this.#run = run
    this.#feed = feed
    this.#limits = limits
    this.#listed = listed
  }

  /** Undefined: on with the next. */
  async take(pages: Kept): Promise<Next | undefined> {
    const lists = pages.filter(page => page.kind === 'list')
    const isEnd = this.#run.pages !== null && lists.length >= this.#run.pages
    return isEnd ? this.#service(pages) : this.#page(lists)
  }

  async #ask(url: string, etag?: string | null): Promise<Answer> {
    const { outgoing, now } = this.#tools
    const { keyHeader, keySealed } = this.#feed
    const key = keySealed ? outgoing.open(keySealed) : undefined
    if (keySealed && key === undefined) return { is: 'trouble', why: 'key-unreadable', detail: '' }
    const headers = {
      ...(keyHeader && key !== undefined && { [keyHeader]: key }),
      ...(etag && { 'If-None-Match': etag }),
    }
    const fetched = await outgoing.fetch(url, { ...perAnswer, accept: 'application/json', headers })
    return readAnswer(fetched, now())
  }

  async #page(lists: Kept): Promise<Next | undefined> {
    const run = this.#run
    const number = lists.length + 1
    const before = run.changedAfter
      ? undefined
      : await this.#within(db => earlierPage(db, this.#feed, number))
    const answer = await this.#ask(pageAddress(this.#feed.address, number, run.changedAfter), before?.etag)
    if (answer.is === 'same' && before) {
      // It says nothing of its place: the earlier run knew how many pages there were.
      const isEnd = number >= (await this.#earlierPages())
      return this.#keepPage(number, before.content, before.etag, isEnd)
    }
    if (answer.is !== 'page') return this.#notThat(answer)
    const { page } = answer
    const soFar: SoFar = {
      pages: lists.length,
      services: run.services ?? 0,
      firstSaid: this.#saidOf(),
      digests: new Set(lists.map(each => each.ids)),
    }
    const said = turn(page, number, soFar, this.#limits)
    if (said.is === 'trouble') return this.#stop(said.why, said.detail)
    if (said.is === 'end' && !said.keep) return this.#end(lists.length)
    const content: PageContent = {
      items: page.items,
      ...(page.totalItems !== undefined && { totalItems: page.totalItems }),
    }
    return this.#keepPage(number, content, answer.etag ?? null, said.is === 'end', page.totalPages)
  }

  #saidOf(): number | undefined {
    const said = Number(/^pages (\d+)$/.exec(this.#run.detail ?? '')?.[1])
    return Number.isNaN(said) ? undefined : said
  }

  async #keepPage(
    number: number,
    content: PageContent,
    etag: string | null,
    isEnd: boolean,
    totalPages?: number,
  ): Promise<undefined> {
    const run = this.#run
    const services = (run.services ?? 0) + content.items.length
    const page = { kind: 'list' as const, number, content, ids: digestOf(content.items), etag }
    const told = {
      services,
      ...(isEnd && { pages: number }),
      ...(number === 1 && totalPages !== undefined && { detail: `pages ${totalPages}` }),
    }
    await this.#within(db => keepPage(db, run.id, page, told, this.#tools.now()))
    this.#tools.onProgress?.({ pages: number, of: totalPages ?? this.#saidOf(), services })
    return undefined
  }

  async #earlierPages(): Promise<number> {
    const earlier = await this.#within(db => lastWholeRun(db, this.#feed.id))
    return earlier?.pages ?? 0
  }

  async #end(pages: number): Promise<undefined> {
    await this.#within(db =>
      db.update(feedRuns).set({ pages, changedAt: this.#tools.now() }).where(eq(feedRuns.id, this.#run.id)),
    )
    return undefined
  }

  /** All pages are in: services of which they only said a part are asked for one by one. */
  async #service(pages: Kept): Promise<Next | undefined> {
    const run = this.#run
    const got = new Set(pages.filter(page => page.kind === 'service').map(page => page.ids))
    const { services, totalItems, parts } = await this.#all()
    if (totalItems !== undefined && services < totalItems * 0.9)
      return this.#stop('services-missing', `${services} / ${totalItems}`)
    const part = parts.find(item => !got.has(idOf(item) ?? ''))
    if (!part) {
      await this.#within(db =>
        db
          .update(feedRuns)
          .set({ state: 'taking', services, changedAt: this.#tools.now() })
          .where(and(eq(feedRuns.id, run.id), eq(feedRuns.state, 'asking'))),
      )
      return undefined
    }
    const id = idOf(part) ?? ''
    const answer = await this.#ask(serviceAddress(this.#feed.address, id))
    // Gone in between, or not given one by one: what the list said of it is what there is.
    const isGone = answer.is === 'trouble' && answer.why === 'not-found'
    if (answer.is !== 'object' && !isGone) return this.#notThat(answer)
    const object = answer.is === 'object' && idOf(answer.object) === id ? answer.object : part
    const page = {
      kind: 'service' as const,
      number: got.size + 1,
      content: { items: [object] },
      ids: id,
      etag: null,
    }
    await this.#within(db => keepPage(db, run.id, page, {}, this.#tools.now()))
    this.#tools.onProgress?.({ pages: got.size + 1, of: services, services })
    return undefined
  }

  async #all() {
    const known = this.#listed.all
    if (known) return known
    const all: Required<Listed>['all'] = { services: 0, totalItems: undefined, parts: [] }
    for await (const { items, totalItems } of itemsByPage(this.#within, this.#run.id)) {
      all.services += items.length
      all.totalItems = totalItems ?? all.totalItems
      for (const item of items) if (!isWhole(item)) all.parts.push(item)
    }
    this.#listed.all = all
    return all
  }

  async #notThat(answer: Answer): Promise<Next> {
    if (answer.is === 'trouble') return this.#stop(answer.why, answer.detail)
    if (answer.is === 'wait') return this.#later('asked-to-wait', answer.seconds, '429')
    if (answer.is === 'broken') return this.#later('broken-there', undefined, answer.detail)
    return this.#stop('not-a-feed', answer.is)
  }

  async #later(why: FeedTrouble, seconds: number | undefined, detail: string): Promise<Next> {
    const tries = this.#run.tries + 1
    const wait = seconds ?? Math.min(5 * 2 ** tries, 1_800)
    if (tries > mostTries || wait > longestWaitSeconds) return this.#stop(why, detail)
    const at = new Date(this.#tools.now().getTime() + Math.max(1, wait) * 1_000)
    await this.#within(db =>
      db
        .update(feedRuns)
        .set({ tries, waitUntil: at, changedAt: this.#tools.now() })
        .where(and(eq(feedRuns.id, this.#run.id), isNull(feedRuns.endedAt))),
    )
    return { is: 'later', at }
  }

  async #stop(why: FeedTrouble, detail: string): Promise<Next> {
    await this.#within(db => stopRun(db, this.#run.id, why, detail, this.#tools.now()))
    return { is: 'ended' }
  }
}
