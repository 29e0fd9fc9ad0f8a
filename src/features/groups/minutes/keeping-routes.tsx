import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppContext } from '#platform/http/env.ts'
import { sentValues } from '#platform/http/forms.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { inTongue } from '#platform/text.ts'
import { agendaOf, findMeeting } from '../meetings/queries.ts'
import { type BlockSaved, saveBlock, seeKeepers } from './commands/keeping.ts'
import { type BlockOnPage, WritingPage, type WritingProps } from './pages/writing.tsx'
import { blocksOf, keepersSince } from './queries.ts'
import { words } from './words.ts'

/** Where the page of one meeting's minutes stands: behind a sign-in, or behind a signed link. */
export interface Desk {
  meetingId: string
  postTo: (key: string) => string
  pulse: string
  here: string
  back: WritingProps['back']
}

const loose = 'loose'
const whoOf = (actor: Actor) => (actor.kind === 'system' ? actor.name : `${actor.kind} ${actor.id}`)

/** Every point of a meeting with what was written on it, and what belongs to none. */
export async function blocksFor(c: AppContext, meetingId: string): Promise<BlockOnPage[]> {
  const { db, view } = c.var
  const saved = new Map((await blocksOf(db, meetingId)).map(block => [block.agendaItemId ?? loose, block]))
  const points = (await agendaOf(db, meetingId)).map((point, n) => ({
    key: point.id,
    title: `${n + 1}. ${inTongue(point.title, view.tongue).text}`,
  }))
  return [...points, { key: loose, title: view.t(words.beforeFirst) }].map(({ key, title }) => {
    const block = saved.get(key)
    return {
      key,
      title,
      version: block?.version ?? 0,
      text: block?.text ?? '',
      heldBack: block?.heldBack ?? '',
      inPrivate: block?.inPrivate ?? false,
    }
  })
}

const others = async (db: TenantDb, actor: Actor, meetingId: string, now: Date) =>
  (await keepersSince(db, meetingId, new Date(now.getTime() - 20_000)))
    .filter(({ who }) => who !== whoOf(actor))
    .map(({ name }) => name)

export async function showDesk(
  c: AppContext,
  desk: Desk,
  more: {
    change?: (block: BlockOnPage) => BlockOnPage
    clash?: WritingProps['clash']
    frozen?: boolean
  } = {},
) {
  const { db, view, actor, now } = c.var
  const meeting = found(await findMeeting(db, desk.meetingId))
  const blocks = await blocksFor(c, desk.meetingId)
  return (
    <WritingPage
      view={view}
      meetingId={desk.meetingId}
      title={meeting.title}
      blocks={more.change ? blocks.map(more.change) : blocks}
      here={await others(db, actor, desk.meetingId, now)}
      postTo={desk.postTo}
      pulse={desk.pulse}
      back={desk.back}
      clash={more.clash}
      frozen={more.frozen ?? false}
    />
  )
}

const clockOf = (c: AppContext) =>
  new Intl.DateTimeFormat(c.var.view.tongue === 'fr' ? 'fr-CA' : 'en-CA', {
    timeStyle: 'short',
    timeZone: c.var.view.zone,
  }).format(c.var.now)

/** Takes one block: told to the island as data, to a plain form as a page or the way back. */
export async function takeBlock(c: AppContext, desk: Desk, key: string): Promise<Response> {
  const { db, actor, now, view } = c.var
  const values = await sentValues(c)
  const live = values.live === 'yes'
  const sent = {
    text: String(values.text ?? '')
      .replaceAll('\r\n', '\n')
      .slice(0, 100_000),
    heldBack: String(values.heldBack ?? '')
      .replaceAll('\r\n', '\n')
      .slice(0, 100_000),
  }
  const base = Math.min(Math.max(Math.trunc(Number(values.base)) || 0, 0), 2_000_000_000)
  if (key !== loose && !isId(key)) found(undefined)
  const before = (await blocksOf(db, desk.meetingId)).find(each => (each.agendaItemId ?? loose) === key)
  const saved: BlockSaved = await saveBlock(
    db,
    actor,
    {
      meetingId: desk.meetingId,
      agendaItemId: key === loose ? null : key,
      base,
      ...sent,
      inPrivate: key !== loose && values.inPrivate === 'yes',
    },
    now,
  )
  if (!saved.ok) {
    if (saved.why === 'not-here') found(undefined)
    if (live) return c.json({ frozen: true }, 409)
    const change = (block: BlockOnPage) => (block.key === key ? { ...block, ...sent } : block)
    return c.html(await showDesk(c, desk, { change, frozen: true }), 409)
  }
  const { block, clashes, merged } = saved
  if (live)
    return c.json({
      version: block.version,
      text: block.text,
      heldBack: block.heldBack,
      savedAt: clockOf(c),
      clashes: clashes.map(({ mine, theirs }) => ({ mine, theirs })),
    })
  if (clashes.length > 0) {
    // The answer undoes the saving: the version on the page is the one that stood before it.
    const change = (each: BlockOnPage) =>
      each.key === key
        ? { ...each, text: block.text, heldBack: block.heldBack, version: before?.version ?? 0 }
        : each
    return c.html(
      await showDesk(c, desk, { change, clash: { key, clashes, before: before?.text ?? '' } }),
      409,
    )
  }
  const told =
    merged && before && before.changedBy !== actor.name
      ? view.t(words.mergedWith, { name: before.changedBy })
      : view.t(words.savedAt, { time: clockOf(c) })
  return redirectSaying(c, desk.here, told)
}

/** “I am here; what is new?” */
export async function takePulse(c: AppContext, desk: Desk): Promise<Response> {
  const { db, actor, now, view } = c.var
  const { seen = '' } = await sentValues(c)
  const known = new Map(
    String(seen)
      .split(',')
      .map(pair => pair.split(':'))
      .flatMap(([key, version]) => (key ? [[key, Number(version)] as const] : [])),
  )
  const names = await seeKeepers(db, { who: whoOf(actor), name: actor.name }, desk.meetingId, now)
  const blocks = await blocksFor(c, desk.meetingId)
  return c.json({
    here: names.length > 0 ? view.t(words.together, { names: names.join(', ') }) : view.t(words.alone),
    agendaChanged: blocks.some(({ key }) => !known.has(key)),
    blocks: blocks
      .filter(({ key, version }) => version > (known.get(key) ?? 0))
      .map(({ key, version, text, heldBack }) => ({ key, version, text, heldBack })),
  })
}
