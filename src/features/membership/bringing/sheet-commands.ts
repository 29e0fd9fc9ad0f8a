import { sql } from 'drizzle-orm'
import {
  acquainted,
  organisationFields,
  organisations,
  personFields,
  persons,
  planWho,
  settle,
  whoIsWho,
} from '#features/people/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { View } from '#platform/http/view.ts'
import type { Answers, Made, Planned, SheetKind, SheetRow } from '#platform/sheets/sheet.ts'
import { dayIn, type PlainDate, writeDay } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { endMembership, endorse } from '../commands.ts'
import { overlaps } from '../member.ts'
import { membersPath } from '../paths.ts'
import { membershipsOf } from '../queries.ts'
import type { Involvement } from '../standing.ts'
import { members } from '../tables.ts'
import { bringingWords as words } from './words.ts'

const involvements: readonly { value: Involvement; written: readonly string[] }[] = [
  { value: 'member', written: ['member', 'full member', 'voting', 'active', 'membre', 'actif'] },
  { value: 'observer', written: ['observer', 'non-voting', 'observateur', 'observatrice'] },
  {
    value: 'informed',
    written: ['informed', 'kept informed', 'mailing list', 'informé', 'tenu informé', 'liste d’envoi'],
  },
]

const sinceOf = ({ values }: SheetRow, today: PlainDate) => (values.since ?? today) as PlainDate

/** What the row says of the membership itself, once it is clear whose it is. */
function membershipSaid(view: View, row: SheetRow, today: PlainDate): { refused?: string; say: string } {
  const { t, tongue } = view
  const since = sinceOf(row, today)
  const until = row.values.until as PlainDate | undefined
  if (since > today || (until && until > today)) return { refused: t(words.ahead), say: '' }
  if (until && until < since) return { refused: t(words.endsFirst), say: '' }
  const day = writeDay(since, tongue)
  if (until) return { say: t(words.wasUntil, { day, until: writeDay(until, tongue) }) }
  return { say: row.values.since ? t(words.becomes, { day }) : t(words.becomesToday) }
}

const isIndividual = ({ values }: SheetRow) =>
  values.kind === 'individual' || (!values.organisation && !values.organisationFr)

async function plan(
  db: TenantDb,
  view: View,
  rows: readonly SheetRow[],
  answers: Answers,
): Promise<Planned[]> {
  const { t } = view
  const today = dayIn(view.zone, view.now)
  const planned: Planned[] = []
  const whos = whoIsWho(rows, await acquainted(db), answers)
  for (const [n, row] of rows.entries()) {
    const who = whos[n]
    if (!who) continue
    const base = planWho(view, who, answers[row.line])
    if (base.what === 'refused') planned.push(base)
    else if (isIndividual(row) && !who.person)
      planned.push({ ...base, what: 'refused', say: t(words.whoIndividual) })
    else {
      const said = membershipSaid(view, row, today)
      const known = isIndividual(row) ? who.person?.known : who.organisation?.known
      const member = known ? overlaps(await membershipsOf(db, known), sinceOf(row, today)) : false
      if (said.refused)
        planned.push({ line: row.line, what: 'refused', title: base.title, say: said.refused })
      else if (member)
        planned.push({ ...base, what: base.what === 'ask' ? 'ask' : 'known', say: t(words.already) })
      else
        planned.push({ ...base, what: base.what === 'ask' ? 'ask' : 'new', say: `${base.say} ${said.say}` })
    }
  }
  return planned
}

/** Members from a list: each endorsed the statement in force then, and no plan that anybody knows of. */
export const membersSheet: SheetKind = {
  name: 'members',
  permission: 'membership.manage',
  title: words.title,
  say: words.say,
  fields: [
    ...organisationFields,
    ...personFields,
    {
      key: 'since',
      label: words.since,
      called: [
        'member since',
        'since',
        'joined',
        'date joined',
        'start date',
        'membership date',
        'date signed',
        'signed',
        'membre depuis',
        'depuis',
        'date d’adhésion',
        'date de signature',
      ],
      kind: 'day',
    },
    {
      key: 'until',
      label: words.until,
      called: ['member until', 'until', 'left', 'end date', 'ended', 'jusqu’au', 'date de fin', 'fin'],
      kind: 'day',
    },
    {
      key: 'involvement',
      label: words.involvement,
      called: ['involvement', 'status', 'membership type', 'participation', 'statut'],
      kind: 'choice',
      choices: involvements,
    },
  ],
  makes: [organisations, persons, members],
  plan,
  async take(db, actor, rows, answers, now) {
    const { settled, made } = await settle(db, actor, rows, answers, now)
    const { timeZone } = await ownPartnership(db)
    const today = dayIn(timeZone, now)
    const joined: Made[] = []
    for (const row of rows) {
      const { organisationId, personId } = settled.get(row.line) ?? {}
      const involvement = involvements.find(({ value }) => value === row.values.involvement)?.value
      const facts = { since: sinceOf(row, today), involvement, how: 'import' as const }
      const kind =
        row.values.kind === 'municipality' || row.values.kind === 'business'
          ? row.values.kind
          : 'organisation'
      const outcome =
        organisationId && !isIndividual(row)
          ? await endorse(db, actor, { kind, organisationId, signatoryId: personId, ...facts }, now)
          : personId
            ? await endorse(db, actor, { kind: 'individual', personId, ...facts }, now)
            : undefined
      if (!outcome?.ok) continue
      joined.push({ table: 'members', id: outcome.id })
      const on = row.values.until as PlainDate | undefined
      if (on)
        await endMembership(db, actor, outcome.id, { on, because: speechIn('en')(words.endedBecause) }, now)
    }
    return [...made, ...joined]
  },
  async takeBack(db, { table, id }) {
    if (table !== 'members') return undefined
    const { rows } = await db.execute<{ gone: boolean }>(sql`select forget_imported_member(${id}) as gone`)
    return rows[0]?.gone ?? false
  },
  see: membersPath,
}
