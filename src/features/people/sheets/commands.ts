import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Answers, Made, SheetRow } from '#platform/sheets/sheet.ts'
import { fold, isTongue } from '#platform/text.ts'
import { addOrganisation, addPerson } from '../commands.ts'
import type { OrganisationKind } from '../organisation.ts'
import { sectorIn, sectorSaid } from './fields.ts'
import { acquainted } from './queries.ts'
import { whoIsWho } from './who.ts'

const httpSite = (site: string | undefined): string | undefined => {
  if (!site) return undefined
  const written = /^https?:\/\//i.test(site) ? site : `https://${site}`
  return URL.canParse(written) && new URL(written).hostname.includes('.') ? written : undefined
}

/**
 * Adds whoever of a list is not known yet, by the room's own commands. Gives, by line, whose row it is, and
 * everything made.
 */
export async function settle(
  db: TenantDb,
  actor: Actor,
  rows: readonly SheetRow[],
  answers: Answers,
  now: Date,
): Promise<{ settled: Map<number, { organisationId?: string; personId?: string }>; made: Made[] }> {
  const known = await acquainted(db)
  const whos = new Map(whoIsWho(rows, known, answers).map(who => [who.line, who]))
  const settled = new Map<number, { organisationId?: string; personId?: string }>()
  const made: Made[] = []
  const byEmail = new Map<string, string>()
  for (const { line, values } of rows) {
    const who = whos.get(line)
    if (!who) continue
    const organisation = who.organisation
    let organisationId =
      organisation?.known ??
      (organisation?.sameAsLine === undefined
        ? undefined
        : settled.get(organisation.sameAsLine)?.organisationId)
    if (organisation && !organisationId) {
      const community = known.communities.find(({ name }) => fold(name) === fold(values.community ?? ''))
      organisationId = await addOrganisation(
        db,
        actor,
        {
          name: organisation.name,
          kind: kindIn(values.kind),
          sector: sectorIn(values.sector, sectorSaid),
          communityId: community?.id,
          site: httpSite(values.site),
          email: values.organisationEmail,
          phone: values.organisationPhone,
        },
        now,
      )
      made.push({ table: 'organisations', id: organisationId })
    }
    let personId = who.person?.known ?? byEmail.get(who.person?.email ?? '')
    if (who.person && !personId) {
      const { name, email } = who.person
      personId = await addPerson(
        db,
        actor,
        {
          name,
          email,
          phone: values.phone,
          title: values.title,
          tongue: isTongue(values.tongue) ? values.tongue : undefined,
          organisationId,
        },
        now,
      )
      made.push({ table: 'persons', id: personId })
      if (email) byEmail.set(email, personId)
    }
    settled.set(line, { ...(organisationId ? { organisationId } : {}), ...(personId ? { personId } : {}) })
  }
  return { settled, made }
}

const kindIn = (kind: string | undefined): OrganisationKind | undefined =>
  kind === 'organisation' || kind === 'municipality' || kind === 'business' ? kind : undefined
