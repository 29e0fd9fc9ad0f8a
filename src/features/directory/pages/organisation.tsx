import type { OrganisationRow } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Results } from '#platform/ui/result.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { Reach } from '../components/reach.tsx'
import { ServiceResult } from '../components/service-result.tsx'
import type { OrganisationListing } from '../listing.ts'
import { servicesPath } from '../paths.ts'
import { readPhones } from '../phone.ts'
import type { FoundService } from '../queries/search.ts'
import { words } from '../words.ts'

/** An organisation and everything it offers. */
export const OrganisationListingPage = (p: {
  view: View
  slug: string
  organisation: OrganisationRow
  said: OrganisationListing | undefined
  services: readonly FoundService[]
}) => {
  const { view, organisation } = p
  const { t, tongue } = view
  const phones = organisation.phone ? readPhones(organisation.phone) : []
  return (
    <Layout view={view} title={inTongue(organisation.name, tongue).text}>
      <BackLink href={servicesPath(p.slug)} label={t(words.back)} />
      <PageHead
        title={<Written text={organisation.name} tongue={tongue} />}
        summary={t(words.offers, { count: p.services.length })}
      />
      {p.said?.about && <Prose text={p.said.about} tongue={tongue} />}
      <Reach view={view} reach={{ phones, email: organisation.email, site: organisation.site }} />
      <Results>
        {p.services.map(found => (
          <ServiceResult view={view} slug={p.slug} found={found} hideOrganisation />
        ))}
      </Results>
    </Layout>
  )
}
