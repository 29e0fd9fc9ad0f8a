import { askToConfirm, listingsToAsk, reportMistake, setRhythm } from '#features/directory/index.ts'
import { inviteColleague } from '#features/partnership/index.ts'
import { actionsOf, adoptPlan, askForUpdate, completePlan } from '#features/plan/index.ts'
import { accountFor } from '#platform/auth/accounts.ts'
import { grantRole } from '#platform/auth/roles.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { introduce } from '../cast.ts'
import { found } from '../found.ts'
import { type GoalTold, tellAction, tellPlan } from '../plan-told.ts'
import { tellServices } from '../services-told.ts'
import { at, before, type Cast, day, granted, idOf, type Telling, type World, within } from '../telling.ts'
import { tellBrought } from './brought.ts'
import { tellCouncil } from './council.ts'
import { firstList, freshList } from './county-list.ts'
import { tellDemandHere } from './demand.ts'
import { foodElsewhere, judge, noApsleyClass, noCounselling, noDouroRide, noMorningCare } from './evidence.ts'
import { founding } from './founding.ts'
import { keepFirstGrid, tellGaps } from './gaps.ts'
import { tellJoining } from './joining.ts'
import { tellLists } from './lists.ts'
import { tellMeasures } from './measures.ts'
import { tellMeetings } from './meetings.ts'
import { organisations } from './members.ts'
import { groups, persons } from './people.ts'
import { places, region } from './places.ts'
import { goals2016, plan2016 } from './plan-2016.ts'
import { goals2022, plan2022 } from './plan-2022.ts'
import { tellPlanInFull } from './plan-structure.ts'
import { tellRecords } from './records.ts'
import { companyServices } from './services-company.ts'
import { livingServices } from './services-living.ts'
import { settlingServices } from './services-settling.ts'
import { workingServices } from './services-working.ts'
import { tellSpreadsheet } from './spreadsheet.ts'
import { tellTable } from './table.ts'
import { tellTogether } from './together.ts'
import { tellTwins } from './twins.ts'

/** An established partnership: one plan carried out, the next one well under way. */
export async function tellPeterborough(world: World, now: Date, say: (line: string) => void): Promise<void> {
  const telling = await found(world, founding, { at: at('2008-09-15'), now })
  const cast = await introduce(telling, { organisations, persons, groups, introduced: at('2016-01-12') })
  await giveRoles(telling, cast)
  say('  Peterborough: members, council and working groups')
  const planBefore = await tellFirstPlan(telling, cast)
  await firstList(telling)
  await tellSecondPlan(telling, cast, planBefore)
  await tellSpreadsheet(telling, cast)
  await tellPlanInFull(telling, cast)
  say('  Peterborough: two plans, and what came of them')
  await tellCouncil(telling, cast)
  await tellJoining(telling, cast)
  await keepFirstGrid(telling)
  await tellDirectory(telling, cast)
  await tellGaps(telling)
  await tellLists(telling)
  await tellTwins(telling, cast)
  await tellDemandHere(telling)
  await tellTogether(telling, cast)
  await tellMeasures(telling, cast)
  await tellBrought(telling, cast)
  await tellTable(telling, cast)
  await tellRecords(telling, cast)
  await tellMeetings(telling, cast)
  say('  Peterborough: services in nine communities')
}

async function giveRoles(telling: Telling, cast: Cast): Promise<void> {
  const { coordinator, origin } = telling
  await within(telling, async db => {
    const staff = {
      name: 'Tomas Velarde',
      email: 'tomas@peterborough.example',
      role: 'staff',
      tongue: 'en',
    } as const
    granted(await inviteColleague(db, coordinator, staff, origin, at('2021-02-01')))
    const hana = { name: 'Hana Tesfay', email: 'hana@peterborough.example', tongue: 'en' } as const
    const chair = await accountFor(db, hana, at('2022-05-11'))
    const chairs = { accountId: chair.id, role: 'chair', about: idOf(cast.groups, 'belonging') } as const
    await grantRole(db, chairs, at('2022-05-11'))
    const samir = { name: 'Samir Haddad', email: 'samir@peterborough.example', tongue: 'en' } as const
    const contact = await accountFor(db, samir, at('2021-09-14'))
    const speaks = {
      accountId: contact.id,
      role: 'contact',
      about: idOf(cast.organisations, 'literacy'),
    } as const
    await grantRole(db, speaks, at('2021-09-14'))
  })
}

async function tellActions(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  goals: readonly GoalTold[],
  goalIds: readonly string[],
): Promise<void> {
  for (const [at, goal] of goals.entries())
    for (const action of goal.actions) await tellAction(db, telling, cast, goalIds[at] ?? '', action)
}

const tellFirstPlan = (telling: Telling, cast: Cast): Promise<string> =>
  within(telling, async db => {
    const { planId, goalIds } = await tellPlan(db, telling, plan2016, goals2016, at('2015-11-10'))
    granted(await adoptPlan(db, telling.coordinator, planId, day('2016-05-04'), at('2016-05-04')))
    await tellActions(db, telling, cast, goals2016, goalIds)
    granted(await completePlan(db, telling.coordinator, planId, day('2022-04-06'), at('2022-04-06')))
    return planId
  })

const tellSecondPlan = (telling: Telling, cast: Cast, succeeds: string): Promise<void> =>
  within(telling, async db => {
    const ago = (days: number) => before(telling.now, days)
    const because = {
      apsleyClasses: await judge(db, telling, noApsleyClass(at('2023-02-14'))),
      douroRides: await judge(db, telling, noDouroRide(ago(352))),
    }
    const goals = goals2022(because, ago)
    const { planId, goalIds } = await tellPlan(
      db,
      telling,
      { ...plan2022, succeeds },
      goals,
      at('2021-11-17'),
    )
    granted(await adoptPlan(db, telling.coordinator, planId, day('2022-04-06'), at('2022-04-06')))
    await tellActions(db, telling, cast, goals, goalIds)
    const actions = await actionsOf(db, planId, 'America/Toronto')
    const packet = actions.find(({ contactId }) => contactId === idOf(cast.persons, 'solveig'))
    const reminder = { origin: telling.origin }
    if (packet) granted(await askForUpdate(db, telling.coordinator, packet.id, reminder, ago(12)))
  })

async function tellDirectory(telling: Telling, cast: Cast): Promise<void> {
  const ago = (days: number) => before(telling.now, days)
  await freshList(telling)
  await within(telling, async db => {
    const listed = [
      ...settlingServices(ago),
      ...workingServices(ago),
      ...livingServices(ago),
      ...companyServices(ago),
    ]
    const ids = await tellServices(db, telling, cast, places, region, listed)
    await judge(db, telling, foodElsewhere(ago(50)))
    await judge(db, telling, noCounselling(ago(24)))
    await judge(db, telling, noMorningCare(ago(9)))
    await setRhythm(db, telling.coordinator, 6, ago(60))
    const library = await listingsToAsk(db, idOf(cast.organisations, 'library'), telling.now)
    await askToConfirm(db, telling.coordinator, library, { origin: telling.origin, rest: false }, ago(18))
    const conversation = listed.findIndex(({ name }) => name.en === 'Conversation circle, Lakefield')
    const visitor = { kind: 'link', id: newId(), name: 'A visitor' } as const
    const mistake = {
      serviceId: ids[conversation] ?? '',
      said: 'It is on Saturday afternoon now, 2 o’clock.',
    }
    await reportMistake(db, visitor, mistake, ago(2))
  })
}
