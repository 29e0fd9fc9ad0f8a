import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { changeAction } from '../../commands/actions.ts'
import { changeGoal, changeObjective } from '../../commands/goals.ts'
import { reportOnAction } from '../../commands/reports.ts'
import type { Deed } from '../sheet/choice.ts'
import type { Standing } from '../sheet/now.ts'
import { type Answers, keptOf, nothing, type Value } from '../sheet/point.ts'
import { type Field, isState } from '../sheet/sheet-row.ts'
import { addRow } from './adding.ts'
import { propose } from './proposing.ts'
import { takeOutHead } from './taking-out.ts'
import type { Kept, Work } from './work.ts'

export type Done =
  | { ok: true; taken: number; proposed: number; left: number; changes: Kept[]; answers: Answers }
  | { ok: false; why: 'changed-meanwhile' }

const wordingFields = new Set<Field>(['titleEn', 'titleFr', 'sayEn', 'sayFr'])

/** What a person chose, through the commands every other page uses. Stops at the first that no longer holds. */
export async function doDeeds(db: TenantDb, actor: Actor, work: Work, now: Date): Promise<Done> {
  const answers: Answers = {}
  const changes: Kept[] = []
  const tally = { taken: 0, proposed: 0, left: 0 }
  const byThing = new Map<string, Deed[]>()
  for (const deed of work.deeds) {
    const { point, does } = deed
    if (does.does === 'leave') {
      answers[point.key] = 'leave'
      tally.left += 1
    } else if (does.does === 'use-row') {
      answers[point.key] = `use:${does.sheet}:${does.row}`
      tally.taken += 1
    } else if (point.key.startsWith('row:') && does.does === 'set') {
      answers[point.key] = `is:${keptOf(does.to)}`
      tally.taken += 1
    } else if (does.does === 'add') {
      const added = await addRow(db, actor, work, deed, does, now)
      if (!added) return { ok: false, why: 'changed-meanwhile' }
      answers[point.key] = added.proposed ? 'leave' : `is:${added.id}`
      changes.push(added.kept)
      tally[added.proposed ? 'proposed' : 'taken'] += 1
    } else byThing.set(point.id, [...(byThing.get(point.id) ?? []), deed])
  }
  for (const [id, deeds] of byThing) {
    const at = work.standing.now.things.get(id)
    if (!at) return { ok: false, why: 'changed-meanwhile' }
    const held = await change(db, actor, work, at, deeds, now)
    if (!held) return { ok: false, why: 'changed-meanwhile' }
    for (const deed of deeds) {
      const proposed = Boolean(deed.point.proposed)
      // What was asked is answered for good: the cell still says what raised the question.
      if (proposed) answers[deed.point.key] = 'proposed'
      else if (deed.point.question || deed.point.field === 'news') answers[deed.point.key] = 'taken'
      tally[proposed ? 'proposed' : 'taken'] += 1
      changes.push({
        thing: at.thing,
        subject: id,
        field: deed.point.field ?? (at.thing === 'action' ? 'state' : 'taken-out'),
        before: keptOf(deed.point.now) || null,
        after: afterOf(deed) || null,
        proposed,
        undoesId: null,
      })
    }
  }
  return { ok: true, ...tally, changes, answers }
}

const afterOf = (deed: Deed): string => {
  if (deed.does.does === 'drop') return deed.point.thing === 'action' ? 'dropped' : (deed.typed ?? '')
  if (deed.does.does === 'type-reason') return keptOf(deed.does.to)
  return deed.does.does === 'new-lead' ? deed.does.name : keptOf(deed.to ?? nothing)
}

async function change(
  db: TenantDb,
  actor: Actor,
  work: Work,
  at: Standing,
  deeds: readonly Deed[],
  now: Date,
): Promise<boolean> {
  const out = at.thing === 'action' ? undefined : deeds.find(({ does }) => does.does === 'drop')
  if (out) return takeOutHead(db, actor, work, at, out.typed ?? '', now)
  const set = new Map<Field, Value>()
  for (const { point, to } of deeds) if (point.field && to) set.set(point.field, to)
  if (at.frozen && !(await ask(db, actor, work, at, set, now))) return false
  const applied = new Map(
    [...set].filter(
      ([field]) => !at.frozen || !(wordingFields.has(field) || field === 'goal' || field === 'objective'),
    ),
  )
  if (at.thing !== 'action') return changeHead(db, actor, work, at, applied, now)
  if (!(await changeOne(db, actor, work, at, applied, deeds, now))) return false
  return report(db, actor, work, at, deeds, now)
}

const both = (before: TextIn, set: ReadonlyMap<Field, Value>, en: Field, fr: Field): TextIn => {
  const given = (field: Field, tongue: 'en' | 'fr') => {
    const value = set.get(field)
    return value ? keptOf(value) : before[tongue]
  }
  return textIn({ ...before, en: given(en, 'en'), fr: given(fr, 'fr') })
}

const wording = (at: Standing, work: Work, set: ReadonlyMap<Field, Value>) => {
  const say = sayNow(work, at)
  return {
    title: both(at.name, set, 'titleEn', 'titleFr'),
    say: both(say ?? {}, set, 'sayEn', 'sayFr'),
  }
}

function rowNow(work: Work, at: Standing) {
  for (const seen of work.standing.whole.goals) {
    if (seen.goal.id === at.id) return { version: seen.goal.version, say: seen.goal.say }
    const objective = seen.objectives.find(each => each.objective.id === at.id)?.objective
    if (objective) return { version: objective.version, say: null }
    const action = seen.actions.find(each => each.id === at.id)
    if (action) return { version: action.version, say: action.why }
  }
  return { version: -1, say: null }
}
const sayNow = (work: Work, at: Standing): TextIn | null => rowNow(work, at).say

/** The wording of an adopted plan is the council's: a proposal. */
async function ask(
  db: TenantDb,
  actor: Actor,
  work: Work,
  at: Standing,
  set: ReadonlyMap<Field, Value>,
  now: Date,
): Promise<boolean> {
  const of = { thing: at.thing, subject: at.id }
  if ([...set.keys()].some(field => wordingFields.has(field))) {
    const { title, say } = wording(at, work, set)
    if (!(await propose(db, actor, work.plan.id, { ...of, kind: 'wording', title, say }, now))) return false
  }
  if (!set.has('goal') && !set.has('objective')) return true
  const named = (field: Field) => keptOf(set.get(field) ?? nothing)
  const under = named('objective') || named('goal') || at.goalId
  return Boolean(await propose(db, actor, work.plan.id, { ...of, kind: 'move', under }, now))
}

async function changeHead(
  db: TenantDb,
  actor: Actor,
  work: Work,
  at: Standing,
  set: ReadonlyMap<Field, Value>,
  now: Date,
): Promise<boolean> {
  if (set.size === 0) return true
  const { version } = rowNow(work, at)
  const { title, say } = wording(at, work, set)
  const changed =
    at.thing === 'goal'
      ? await changeGoal(db, actor, at.id, { title, say, version }, now)
      : await changeObjective(db, actor, at.id, { title, version }, now)
  return changed.ok
}

async function changeOne(
  db: TenantDb,
  actor: Actor,
  work: Work,
  at: Standing,
  set: ReadonlyMap<Field, Value>,
  deeds: readonly Deed[],
  now: Date,
): Promise<boolean> {
  const newLead = deeds.flatMap(({ does }) => (does.does === 'new-lead' ? [does.name] : []))[0]
  const facts = ['state', 'news'].reduce(
    (count, field) => count - (set.has(field as Field) ? 1 : 0),
    set.size,
  )
  if (facts === 0 && !newLead) return true
  const kept = (field: Field) => {
    const value = set.get(field)
    return value && keptOf(value)
  }
  const day = (field: Field) => kept(field) as PlainDate | '' | undefined
  const from = day('from') ?? keptOf(at.values.from ?? nothing)
  const to = day('to') ?? keptOf(at.values.to ?? nothing)
  if (from && to && to < from) return false
  const objective = work.standing.now.objectives.find(({ id }) => id === kept('objective'))
  const goalId = objective?.goalId ?? kept('goal')
  const { title, say } = wording(at, work, set)
  const worded = [...set.keys()].some(field => wordingFields.has(field))
  const changed = await changeAction(
    db,
    actor,
    at.id,
    {
      ...(worded && { title, why: say }),
      ...(goalId && { goalId }),
      ...(set.has('objective') && { objectiveId: kept('objective') ?? '' }),
      ...(newLead
        ? { leadId: '', newLead: textIn({ [work.tongue]: newLead }) }
        : set.has('lead') && { leadId: kept('lead') ?? '' }),
      from: day('from'),
      to: day('to'),
      version: rowNow(work, at).version,
    },
    now,
  )
  return changed.ok
}

async function report(
  db: TenantDb,
  actor: Actor,
  work: Work,
  at: Standing,
  deeds: readonly Deed[],
  now: Date,
): Promise<boolean> {
  for (const { point, does, typed, to } of deeds) {
    const state =
      does.does === 'drop' ? 'dropped' : does.does === 'type-reason' ? keptOf(does.to) : keptOf(to ?? nothing)
    const sentence = typed ?? point.reason
    if (point.field === 'news' && to?.kind === 'text') {
      const told = { said: 'unchanged' as const, sentence: textIn({ [work.tongue]: to.text }) }
      if (!(await reportOnAction(db, actor, at.id, told, { voice: 'staff' }, now)).ok) return false
    } else if ((point.field === 'state' || does.does === 'drop') && isState(state)) {
      const told = { said: state, ...(sentence && { sentence: textIn({ [work.tongue]: sentence }) }) }
      if (!(await reportOnAction(db, actor, at.id, told, { voice: 'staff' }, now)).ok) return false
    }
  }
  return true
}
