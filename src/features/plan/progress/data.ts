import { z } from 'zod'
import type { View } from '#platform/http/view.ts'
import { dayIn } from '#platform/time.ts'
import { actionStates } from '../action.ts'
import { numbered } from '../documents/sheet/export.ts'
import { actionPath, goalPath, planPath } from '../paths.ts'
import { progressOf, standings } from '../progress.ts'
import type { ProgressSeen } from './queries.ts'

const textIn = z
  .record(z.string(), z.string())
  .describe(
    'One text in each language it was written in, by BCP 47 code; a language it was not written in is absent.',
  )
const day = z.iso.date().nullable()
const counts = z
  .object(Object.fromEntries([...standings, 'promised'].map(name => [name, z.number().int()])))
  .describe(
    'How many actions stand where. promised: all but the dropped. waiting: not begun. unheard: should have begun and nobody ever said how it goes.',
  )

/** What `plan.json` says, field by field. Ids never change; `edition` is the adopted version the wording is of. */
export const planDataSchema = z
  .object({
    id: z.uuid(),
    name: textIn,
    url: z.url(),
    edition: z.number().int().describe('The version of the plan, from 1.'),
    adoptedOn: day,
    from: z.number().int(),
    to: z.number().int(),
    asOf: z.iso.datetime().describe('When this was read.'),
    goals: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        title: textIn,
        say: textIn.nullable(),
        url: z.url(),
        progress: counts,
        actions: z.array(
          z.object({
            id: z.uuid(),
            number: z.string(),
            title: textIn,
            objective: textIn.nullable(),
            lead: textIn.nullable().describe('The organisation that leads it; null while there is none.'),
            partners: z.array(textIn).describe('Organisations that said they help.'),
            from: day,
            to: day,
            state: z.enum(actionStates),
            heardOn: day.describe('The day anybody last said how it goes; null when nobody ever did.'),
            url: z.url(),
          }),
        ),
      }),
    ),
  })
  .describe('The plan in force of a local immigration partnership, as open data.')

export type PlanData = z.infer<typeof planDataSchema>

/** The plan in force as open data. */
export function planData(view: View, slug: string, seen: ProgressSeen): PlanData {
  const at = (path: string) => view.origin + path
  const { plan } = seen
  return {
    id: plan.id,
    name: plan.name,
    url: at(planPath(slug)),
    edition: plan.edition,
    adoptedOn: plan.adoptedOn,
    from: plan.fromYear,
    to: plan.toYear,
    asOf: view.now.toISOString(),
    goals: seen.goals.map(goal => ({
      id: goal.goal.id,
      number: String(goal.number),
      title: goal.goal.title,
      say: goal.goal.say,
      url: at(goalPath(slug, goal.goal.id)),
      progress: { ...progressOf(goal.actions, dayIn(view.zone, view.now)) },
      actions: numbered(goal).map(({ action, number }) => ({
        id: action.id,
        number,
        title: action.title,
        objective:
          goal.objectives.find(({ objective }) => objective.id === action.objectiveId)?.objective.title ??
          null,
        lead: action.handedBackAt ? null : action.lead,
        partners: action.partners.filter(({ answer }) => answer === 'yes').map(({ name }) => name),
        from: action.fromDay,
        to: action.toDay,
        state: action.state,
        heardOn: action.heardOn ?? null,
        url: at(actionPath(slug, action.id)),
      })),
    })),
  }
}
