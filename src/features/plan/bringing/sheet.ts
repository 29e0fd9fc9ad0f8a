import { getTableName, sql } from 'drizzle-orm'
import {
  addOrganisation,
  knownAs,
  listOrganisations,
  organisations,
  sameAnswer,
} from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { View } from '#platform/http/view.ts'
import type { Answers, Made, Planned, SheetKind, SheetRow } from '#platform/sheets/sheet.ts'
import { inTongue, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { addAction } from '../commands/actions.ts'
import { addGoal, addObjective, addPillar } from '../commands/goals.ts'
import { addPlan } from '../commands/plans.ts'
import { reportOnAction } from '../commands/reports.ts'
import { planPath } from '../paths.ts'
import { draftOf } from '../plan.ts'
import { listPlans } from '../queries/plans.ts'
import { actions, goals, objectives, pillars, plans } from '../tables.ts'
import { stateWords } from '../words.ts'
import { fields } from './fields.ts'
import { filledDown, namesIn, withoutNumber } from './rows.ts'
import { bringingWords as words } from './words.ts'

const knownOrganisations = async (db: TenantDb) =>
  (await listOrganisations(db)).map(({ id, name }) => ({ id, names: Object.values(name) }))

async function plan(
  db: TenantDb,
  view: View,
  rows: readonly SheetRow[],
  answers: Answers,
): Promise<Planned[]> {
  const { t, tongue } = view
  const known = await knownOrganisations(db)
  const draft = draftOf(await listPlans(db))
  return filledDown(rows).map(({ line, goal, values }): Planned => {
    const title = values.action ?? values.actionFr ?? goal ?? ''
    if (!goal) return { line, what: 'refused', title, say: t(words.noGoal) }
    if (values.from && values.to && values.to < values.from)
      return { line, what: 'refused', title, say: t(words.backwards) }
    const goes = draft ? ` ${t(words.intoDraft, { name: inTongue(draft.name, tongue).text })}` : ''
    if (!values.action && !values.actionFr)
      return { line, what: 'new', title, say: t(words.goalOnly, { goal: withoutNumber(goal) }) + goes }
    const [leadWritten] = namesIn(values.lead)
    const lead = leadWritten ? knownAs([leadWritten], known) : undefined
    if (leadWritten && lead && !lead.exact && lead.near.length > 0 && answers[line] === undefined)
      return {
        line,
        what: 'ask',
        title,
        say: t(words.whichLead, { written: leadWritten }),
        answers: [
          ...lead.near.map(({ id, names }) => ({
            value: sameAnswer(id),
            label: t(words.itIs, { name: names.join(' · ') }),
          })),
          { value: 'new', label: t(words.itIsNew) },
        ],
      }
    const strangers = namesIn(values.partners).filter(name => !knownAs([name], known).exact)
    const notes = [
      t(words.into, { goal: withoutNumber(goal) }),
      leadWritten
        ? t(lead?.exact || answers[line]?.startsWith('same:') ? words.ledBy : words.leadNew, {
            name: leadWritten,
          })
        : '',
      values.state
        ? t(words.wasState, { state: t(stateWords[values.state as keyof typeof stateWords]) })
        : '',
      strangers.length > 0 ? t(words.unknownPartners, { names: strangers.join(', ') }) : '',
    ]
    return { line, what: 'new', title, say: notes.filter(Boolean).join(' ') + goes }
  })
}

/** The years a brought plan spans: those its days name, else this one and the four after. */
function spanOf(rows: readonly SheetRow[], now: Date): { from: number; to: number } {
  const years = rows.flatMap(({ values }) =>
    [values.from, values.to].flatMap(day => (day ? [Number(day.slice(0, 4))] : [])),
  )
  const year = now.getUTCFullYear()
  return years.length === 0
    ? { from: year, to: year + 4 }
    : { from: Math.min(...years), to: Math.max(...years) }
}

/** Adds pillars, goals and objectives once each, as the rows first name them. */
function frame(db: TenantDb, actor: Actor, planId: string, now: Date, made: Made[]) {
  const there = new Map<string, string>()
  const once = async (key: string, table: Made['table'], add: () => Promise<string>): Promise<string> => {
    const known = there.get(key)
    if (known) return known
    const id = await add()
    there.set(key, id)
    made.push({ table, id })
    return id
  }
  return async (row: { pillar?: string | undefined; goal: string; objective?: string | undefined }) => {
    const title = (written: string) => ({ title: textIn({ en: withoutNumber(written) }) })
    const { pillar, goal, objective } = row
    const pillarId = pillar
      ? await once(`pillar ${pillar}`, getTableName(pillars), () =>
          addPillar(db, actor, planId, title(pillar), now),
        )
      : undefined
    const goalId = await once(`goal ${pillar ?? ''} ${goal}`, getTableName(goals), () =>
      addGoal(db, actor, planId, { ...title(goal), pillarId }, now),
    )
    const objectiveId = objective
      ? await once(`objective ${goalId} ${objective}`, getTableName(objectives), () =>
          addObjective(db, actor, goalId, title(objective), now),
        )
      : undefined
    return { goalId, objectiveId }
  }
}

async function take(
  db: TenantDb,
  actor: Actor,
  rows: readonly SheetRow[],
  answers: Answers,
  now: Date,
): Promise<Made[]> {
  const made: Made[] = []
  const draft = draftOf(await listPlans(db))
  const name = textIn({ en: speechIn('en')(words.newDraft), fr: speechIn('fr')(words.newDraft) })
  const planId = draft?.id ?? (await addPlan(db, actor, { name, ...spanOf(rows, now) }, now))
  if (!draft) made.push({ table: getTableName(plans), id: planId })
  const known = await knownOrganisations(db)
  const place = frame(db, actor, planId, now, made)
  for (const { line, pillar, goal, objective, values } of filledDown(rows)) {
    if (!goal) continue
    const where = await place({ pillar, goal, objective })
    const title = textIn({
      en: values.action && withoutNumber(values.action),
      fr: values.actionFr && withoutNumber(values.actionFr),
    })
    if (Object.keys(title).length === 0) continue
    const [leadWritten] = namesIn(values.lead)
    const said = known.find(({ id }) => answers[line] === sameAnswer(id))
    let leadId = leadWritten ? (knownAs([leadWritten], known).exact ?? said)?.id : undefined
    if (leadWritten && !leadId) {
      leadId = await addOrganisation(db, actor, { name: { en: leadWritten } }, now)
      known.push({ id: leadId, names: [leadWritten] })
      made.push({ table: getTableName(organisations), id: leadId })
    }
    const partnerIds = namesIn(values.partners).flatMap(each => knownAs([each], known).exact?.id ?? [])
    const day = (key: 'from' | 'to') => values[key] as PlainDate | undefined
    const facts = {
      ...where,
      title,
      why: values.why ? textIn({ en: values.why }) : undefined,
      leadId,
      partnerIds: partnerIds.filter(id => id !== leadId),
      from: day('from'),
      to: day('to'),
      detail: {
        expectedOutput: values.output ? textIn({ en: values.output }) : undefined,
        expectedOutcome: values.outcome ? textIn({ en: values.outcome }) : undefined,
      },
    }
    const added = await addAction(db, actor, facts, now)
    if (!added.ok) continue
    made.push({ table: getTableName(actions), id: added.id })
    const state = values.state as
      | 'on-track'
      | 'at-risk'
      | 'stuck'
      | 'done'
      | 'planned'
      | 'dropped'
      | undefined
    if (state && state !== 'planned')
      await reportOnAction(
        db,
        actor,
        added.id,
        {
          said: state,
          sentence: { en: speechIn('en')(words.wasState, { state: speechIn('en')(stateWords[state]) }) },
        },
        { voice: 'staff' },
        now,
      )
  }
  return made
}

/** A plan from a table: goals filled down, one action a row, into the draft there is or a new one. */
export const planSheet: SheetKind = {
  name: 'plan',
  permission: 'plan.manage',
  title: words.title,
  say: words.say,
  fields,
  makes: [plans, pillars, goals, objectives, organisations, actions],
  plan,
  take,
  async takeBack(db, { table, id }) {
    if (table !== getTableName(actions)) return undefined
    const { rows } = await db.execute<{ gone: boolean }>(sql`select forget_imported_action(${id}) as gone`)
    return rows[0]?.gone ?? false
  },
  see: planPath,
}
