import { Hono } from 'hono'
import { findOrganisation } from '#features/people/index.ts'
import type { AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { heldUp, triedTooOften } from '#platform/http/rate-limit.ts'
import { found } from '#platform/http/refusals.ts'
import { queryOf, readList } from '../asked.ts'
import { reportMistake } from '../commands/mistakes.ts'
import { partsOf } from '../components/chips-of.ts'
import { plainNameOf } from '../components/sentences.ts'
import { mistakeSchema } from '../forms.ts'
import { ListingPage } from '../pages/listing.tsx'
import { MistakePage } from '../pages/mistake.tsx'
import { OrganisationListingPage } from '../pages/organisation.tsx'
import { SearchPage } from '../pages/search.tsx'
import { servicePath, servicesPath } from '../paths.ts'
import { foundWithout } from '../queries/instead.ts'
import { offeredIn } from '../queries/offered.ts'
import { findListing, isListed, listedAbout, servicesOf } from '../queries/one.ts'
import { hoursUnknown, isOpenThen } from '../queries/open-then.ts'
import { searchNearest } from '../queries/search.ts'
import { contactForService } from '../queries/tend.ts'
import { reachOf } from '../reach-of.ts'
import { readWhen } from '../search/when.ts'
import { mergedInto } from '../twins/foot.tsx'
import { noteUnfound } from '../unfound/routes/note.ts'
import { words } from '../words.ts'
import { communitiesOf, filtersOf, readAsked, slugOf } from './asked.ts'

/** Mistakes that may be told from one place in an hour, where many may sit; and of one listing, which needs few. */
const mistakes = { of: 'mistake', times: 40, minutes: 60 }
const mistakesThere = { of: 'mistake there', times: 5, minutes: 60 }

/** What anyone may see: the search, a listing, an organisation, and the way to say that something is wrong. */
export const publicRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view, now, house } = c.var
    const asked = await readAsked(c)
    const filters = filtersOf(asked, view)
    const { whole, nearest, nearness } = await searchNearest(db, asked.q, filters, now)
    const when = asked.day || asked.part ? undefined : readWhen(asked.q)
    if (when && !nearest && (await isOpenThen(db, when, filters, now)))
      return c.redirect(servicesPath(slugOf(c), queryOf({ ...asked, ...when, q: when.rest })))
    await noteUnfound(c, asked, whole)
    const results = nearest ?? whole
    const slug = slugOf(c)
    const parts = results.total === 0 ? partsOf(asked, view) : []
    const left =
      results.total === 0
        ? await foundWithout(
            db,
            asked.q,
            filters,
            parts.map(({ name }) => name),
            now,
          )
        : []
    return c.html(
      <SearchPage
        view={view}
        slug={slug}
        asked={asked}
        results={results}
        nearness={nearness}
        whenUnasked={when !== undefined}
        hoursUnknown={await hoursUnknown(db, asked.q, filters, now)}
        {...(await offeredIn(db))}
        communities={await communitiesOf(c)}
        mapStyleUrl={house.mapStyleUrl}
        instead={left.map(({ name, left: words, count }) => ({
          part: words?.part ?? parts.find(part => part.name === name)?.label ?? '',
          count,
          href: servicesPath(slug, {
            ...queryOf(asked),
            ...(words ? { q: words.q } : { [name]: undefined }),
          }),
        }))}
      />,
    )
  })
  .get('/organisations/:id', may('public'), async c => {
    const { db, view, now } = c.var
    const organisation = found(await findOrganisation(db, c.req.param('id')))
    // Whoever the partnership knows without listing them is nobody else's to read about.
    found(view.can('directory.edit') || (await isListed(db, organisation.id)) || undefined)
    return c.html(
      <OrganisationListingPage
        view={view}
        slug={slugOf(c)}
        organisation={organisation}
        said={await listedAbout(db, organisation.id)}
        services={await servicesOf(db, organisation, now)}
      />,
    )
  })
  .get('/:id', may('public'), async c => {
    const { db, view, now, house } = c.var
    const listing = found(await findListing(db, c.req.param('id'), now))
    const { service, organisation, places } = listing
    const askAt = view.can('directory.edit')
      ? await contactForService(db, service, organisation, places)
      : undefined
    return c.html(
      <ListingPage
        view={view}
        slug={slugOf(c)}
        listing={listing}
        reach={reachOf(
          service.listing,
          places.map(place => place.fields),
          organisation,
        )}
        communities={await communitiesOf(c)}
        mapStyleUrl={house.mapStyleUrl}
        askAt={askAt?.email}
        merged={await mergedInto(db, view, service.id)}
        list={readList(c.req.query('list') ?? '')}
      />,
    )
  })
  .get('/:id/mistakes', may('public'), async c => {
    const { db, view, now } = c.var
    const { service } = found(await findListing(db, c.req.param('id'), now))
    const name = plainNameOf(service.listing, view)
    return c.html(<MistakePage view={view} slug={slugOf(c)} id={service.id} name={name} form={emptyForm()} />)
  })
  .post('/:id/mistakes', may('public'), async c => {
    const { db, view, now, actor } = c.var
    const { service } = found(await findListing(db, c.req.param('id'), now))
    const refused = await triedTooOften(c, 'mistake')
    if (refused) return refused
    const read = await readForm(c, mistakeSchema)
    const again = (form: FormState, status: 422 | 429) => {
      const name = plainNameOf(service.listing, view)
      return c.html(
        <MistakePage view={view} slug={slugOf(c)} id={service.id} name={name} form={form} />,
        status,
      )
    }
    if (!read.ok) return again(read.form, 422)
    const waits =
      (await heldUp(c, mistakesThere, read.values, `${service.id} ${c.var.from}`)) ??
      (await heldUp(c, mistakes, read.values))
    if (waits) return again(waits, 429)
    await reportMistake(db, actor, { serviceId: service.id, ...read.value }, now)
    return redirectSaying(c, servicePath(slugOf(c), service.id), view.t(words.told))
  })
