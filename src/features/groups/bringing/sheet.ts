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
import { fold, inTongue } from '#platform/text.ts'
import { addDays, dayIn, type PlainDate, writeDay } from '#platform/time.ts'
import { addGroup } from '../commands.ts'
import type { Group, GroupKind, SeatRole } from '../group.ts'
import { groupsPath } from '../paths.ts'
import { listGroups, rosterOn } from '../queries.ts'
import { endSeat, seat } from '../seats/commands/seating.ts'
import { groups, seats } from '../tables.ts'
import { bringingWords as words } from './words.ts'

const roles: readonly { value: SeatRole; written: readonly string[] }[] = [
  { value: 'chair', written: ['chair', 'chairperson', 'president', 'présidence', 'président', 'présidente'] },
  {
    value: 'co-chair',
    written: [
      'co-chair',
      'vice-chair',
      'vice chair',
      'cochair',
      'coprésidence',
      'coprésident',
      'coprésidente',
      'vice-présidence',
    ],
  },
  {
    value: 'member',
    written: [
      'member',
      'voting member',
      'representative',
      'membre',
      'représentant',
      'représentante',
      'secretary',
      'treasurer',
    ],
  },
  { value: 'ex-officio', written: ['ex-officio', 'ex officio', 'staff', 'd’office', 'membre d’office'] },
  { value: 'observer', written: ['observer', 'non-voting', 'guest', 'observateur', 'observatrice'] },
]

const called = (groups: readonly Group[], written: string): Group | undefined =>
  groups.find(({ name }) => Object.values(name).some(each => fold(each) === fold(written)))

/** A body's kind from its name: people seldom write it beside. */
const kindFromName = (name: string): GroupKind => {
  const words = fold(name)
  if (/\b(council|conseil)\b/.test(words)) return 'council'
  if (/\b(executive|steering|executif|direction)\b/.test(words)) return 'executive'
  if (/\b(newcomers?|nouveaux arrivants|immigrants?)\b.*\b(table|advisory|consultatif)\b/.test(words))
    return 'newcomers-table'
  return /\b(committee|comite)\b/.test(words) ? 'committee' : 'working-group'
}

const fields = organisationFields.filter(({ key }) =>
  ['organisation', 'organisationFr', 'sector', 'community'].includes(key),
)

async function plan(
  db: TenantDb,
  view: View,
  rows: readonly SheetRow[],
  answers: Answers,
): Promise<Planned[]> {
  const { t, tongue } = view
  const today = dayIn(view.zone, view.now)
  const known = await listGroups(db)
  const rosters = new Map<string, ReadonlySet<string>>()
  for (const { id } of known)
    rosters.set(id, new Set((await rosterOn(db, id, today)).map(({ personId }) => personId)))
  const whos = whoIsWho(rows, await acquainted(db), answers)
  return rows.map((row, n): Planned => {
    const who = whos[n] ?? { line: row.line }
    const base = planWho(view, who, answers[row.line])
    if (!who.person) return { ...base, what: 'refused', say: t(words.nobody) }
    const since = (row.values.since ?? today) as PlainDate
    const until = row.values.until as PlainDate | undefined
    if (until && until < since) return { ...base, what: 'refused', say: t(words.endsFirst) }
    const written = row.values.group ?? ''
    const group = called(known, written)
    const title = `${group ? inTongue(group.name, tongue).text : written} · ${base.title}`
    const over = until !== undefined && until < today
    if (group && who.person.known && !over && rosters.get(group.id)?.has(who.person.known))
      return { line: row.line, what: 'known', title, say: t(words.already) }
    const day = writeDay(since, tongue)
    const sits = over
      ? t(words.sat, { group: written, day, until: writeDay(until, tongue) })
      : t(words.takes, { group: written, day })
    const notes = [sits, row.values.since ? '' : t(words.noDay), group ? '' : t(words.newGroup)]
    return {
      ...base,
      title,
      what: base.what === 'ask' ? 'ask' : 'new',
      say: [base.what === 'ask' ? base.say : '', ...notes].filter(Boolean).join(' '),
    }
  })
}

/** Rosters: who sits in which body, for whom and since when; terms that are over too. */
export const rostersSheet: SheetKind = {
  name: 'rosters',
  permission: 'groups.manage',
  title: words.title,
  say: words.say,
  fields: [
    {
      key: 'group',
      label: words.group,
      called: [
        'group',
        'committee',
        'working group',
        'council',
        'body',
        'table',
        'groupe',
        'comité',
        'groupe de travail',
        'conseil',
      ],
      kind: 'text',
      needed: true,
    },
    // In a roster a role is what somebody sits as, not what they are called at work.
    ...personFields.map(field =>
      field.key === 'title'
        ? { ...field, called: ['title', 'job title', 'titre', 'poste', 'fonction'] }
        : field,
    ),
    ...fields,
    {
      key: 'role',
      label: words.role,
      called: ['role', 'seat', 'position on committee', 'position', 'rôle', 'siège'],
      kind: 'choice',
      choices: roles,
    },
    {
      key: 'since',
      label: words.since,
      called: [
        'since',
        'start',
        'start date',
        'term start',
        'from',
        'appointed',
        'depuis',
        'début',
        'nommé le',
      ],
      kind: 'day',
    },
    {
      key: 'until',
      label: words.until,
      called: [
        'until',
        'end',
        'end date',
        'term end',
        'term ends',
        'expiry',
        'to',
        'jusqu’au',
        'fin',
        'fin du mandat',
      ],
      kind: 'day',
    },
  ],
  makes: [groups, organisations, persons, seats],
  plan,
  async take(db, actor, rows, answers, now) {
    const { settled, made } = await settle(db, actor, rows, answers, now)
    const { timeZone } = await ownPartnership(db)
    const today = dayIn(timeZone, now)
    const grouped: Made[] = []
    const sat: Made[] = []
    for (const row of rows) {
      const { personId, organisationId } = settled.get(row.line) ?? {}
      const written = row.values.group
      if (!personId || !written) continue
      let groupId = called(await listGroups(db), written)?.id
      if (!groupId) {
        groupId = await addGroup(db, actor, { name: { en: written }, kind: kindFromName(written) }, now)
        grouped.push({ table: 'groups', id: groupId })
      }
      const role = roles.find(({ value }) => value === row.values.role)?.value ?? 'member'
      const since = (row.values.since ?? today) as PlainDate
      const until = row.values.until as PlainDate | undefined
      const outcome = await seat(db, actor, { groupId, personId, organisationId, role, since, until }, now)
      if (!outcome.ok) continue
      sat.push({ table: 'seats', id: outcome.id })
      if (until && until < today) await endSeat(db, actor, outcome.id, addDays(until, 1), now)
    }
    return [...made, ...grouped, ...sat]
  },
  see: groupsPath,
}
