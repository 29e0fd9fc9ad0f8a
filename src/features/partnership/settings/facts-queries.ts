import { findOrganisation, type OrganisationRow } from '#features/people/index.ts'
import { ownPartnership, type Partnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { kept } from '../forms/question.ts'
import { isProvince } from '../province.ts'
import { findProfile, listCommunities, type Profile } from '../queries.ts'
import type { SetupAnswers } from '../setup.ts'

export interface Facts {
  partnership: Partnership
  profile: Profile
  host: OrganisationRow | undefined
  /** The same facts as answers to the questions that were asked when it was set up. */
  answers: Omit<SetupAnswers, 'you'>
}

export async function factsOf(db: TenantDb): Promise<Facts> {
  const partnership = await ownPartnership(db)
  const profile = await findProfile(db)
  const communities = await listCommunities(db)
  const host = profile.hostId ? await findOrganisation(db, profile.hostId) : undefined
  const { name, province, timeZone, stage, tongues, accent, slug } = partnership
  const { vision, mandate, funder } = profile
  return {
    partnership,
    profile,
    host,
    answers: {
      name: { ...kept({ en: name.en, fr: name.fr }), slug },
      ...(isProvince(province) ? { where: { province, timeZone, stage } } : {}),
      statement: kept({
        visionEn: vision.en,
        visionFr: vision.fr,
        mandateEn: mandate.en,
        mandateFr: mandate.fr,
      }),
      communities,
      look: { tongues, accent },
      host: kept({
        hostNameEn: host?.name.en,
        hostNameFr: host?.name.fr,
        site: host?.site ?? undefined,
        hostEmail: host?.email ?? undefined,
        phone: host?.phone ?? undefined,
        funderEn: funder.en,
        funderFr: funder.fr,
      }),
    },
  }
}
