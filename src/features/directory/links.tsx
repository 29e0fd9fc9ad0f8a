import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { confirmPurpose } from './commands/ask-to-confirm.ts'
import { changeService, confirmService, endService } from './commands/change-service.ts'
import { answerSchema } from './forms.ts'
import { readTypedContent, typedFrom } from './listing-form.ts'
import { ConfirmedPage, ConfirmPage } from './pages/confirm.tsx'
import { findListing } from './queries/one.ts'
import { reachOf } from './reach-of.ts'
import { refuseTyped } from './routes/tending.tsx'

async function opened(c: AppContext, link: OpenLink) {
  const listing = found(await findListing(c.var.db, link.subject, c.var.now))
  const { service, places, organisation } = listing
  const reach = reachOf(
    service.listing,
    places.map(place => place.fields),
    organisation,
  )
  return { listing, reach }
}

/** A provider confirms, corrects or ends one listing, without an account. */
export const confirmLink: LinkPurpose = {
  purpose: confirmPurpose,
  async show(c, link) {
    const { view } = c.var
    const { listing, reach } = await opened(c, link)
    const form = emptyForm(typedFrom(listing.service.listing, reach, view.tongue))
    return c.html(<ConfirmPage view={view} link={link} listing={listing} reach={reach} form={form} />)
  },
  async act(c, link) {
    const { db, view, now, actor } = c.var
    const { listing, reach } = await opened(c, link)
    const { service } = listing
    const shown = typedFrom(service.listing, reach, view.tongue)
    const again = (form: FormState) =>
      c.html(<ConfirmPage view={view} link={link} listing={listing} reach={reach} form={form} />, 422)
    const read = await readForm(c, answerSchema)
    if (!read.ok) return again({ ...read.form, values: { ...shown, ...read.form.values } })
    if (read.value.answer === 'right') await confirmService(db, actor, service.id, now)
    if (read.value.answer === 'ended') await endService(db, actor, service.id, now)
    if (read.value.answer === 'changed') {
      const typed = readTypedContent(service.listing, reach, read.value, view.tongue)
      if (!typed.ok) return again(refuseTyped(c, { ...shown, ...read.values }, typed))
      await changeService(db, actor, service.id, { fields: typed.fields, by: 'provider' }, now)
      await confirmService(db, actor, service.id, now)
    }
    return c.redirect(`${link.path}/done`, 303)
  },
  async done(c, link) {
    const { listing } = await opened(c, link)
    return c.html(<ConfirmedPage view={c.var.view} listing={listing} />)
  },
}
