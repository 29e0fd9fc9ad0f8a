import type { TenantDb } from '#platform/db/tenant.ts'
import type { View } from '#platform/http/view.ts'
import { freshnessSentence, plainNameOf } from '../../components/sentences.ts'
import { callPath, servicePath } from '../../paths.ts'
import { offeredBy } from '../queries/kept.ts'
import { boardWords as words } from '../words/board.ts'

/** What is listed of an organisation, for its page: each listing, how far it can be trusted, and the way to ask. */
export async function listedOf(db: TenantDb, view: View, organisationId: string) {
  const slug = view.partnership?.slug
  if (!slug || !view.can('directory.edit')) return undefined
  const offered = await offeredBy(db, organisationId, view.now)
  if (offered.length === 0) return undefined
  const { t } = view
  return (
    <section class="stack tight">
      <h2>{t(words.whatTheyOffer)}</h2>
      <ul class="plainly">
        {offered.map(({ service, spoken }) => (
          <li>
            <a href={servicePath(slug, service.id)}>{plainNameOf(service.listing, view)}</a>{' '}
            <span class="quiet small">{freshnessSentence(spoken, view, 'staff')}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={callPath(slug, organisationId)}>{t(words.call)}</a>
      </p>
    </section>
  )
}
