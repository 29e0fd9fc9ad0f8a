import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { dayIn } from '#platform/time.ts'
import { saidIn } from '../tongue-of.ts'
import { enterValue } from './commands/values.ts'
import { valueSchema } from './forms.ts'
import { keeperPurpose } from './keeper-link.ts'
import { KeeperDonePage, KeeperPage } from './pages/keeper.tsx'
import { findIndicatorSeen } from './queries/indicators.ts'
import { refusedField } from './refused.ts'

const seenBy = async (c: AppContext, link: OpenLink) =>
  found(await findIndicatorSeen(c.var.db, link.subject, { now: c.var.now, zone: c.var.view.zone }))

/** The link of whoever keeps a figure: opening shows, giving the number keeps it. */
export const keeperLink: LinkPurpose = {
  purpose: keeperPurpose,
  async show(c, link) {
    const { view, now } = c.var
    const form = emptyForm({ on: dayIn(view.zone, now), precision: 'count' })
    return c.html(<KeeperPage view={view} link={link} seen={await seenBy(c, link)} form={form} />)
  },
  async act(c, link) {
    const { db, actor, now, view } = c.var
    const seen = await seenBy(c, link)
    const read = await readForm(c, valueSchema)
    if (!read.ok) return c.html(<KeeperPage view={view} link={link} seen={seen} form={read.form} />, 422)
    const { value, on, precision, note } = read.value
    const facts = { value, measuredOn: on, precision, note: saidIn(note, view.tongue) }
    const kept = await enterValue(db, actor, link.subject, facts, now, { linkId: link.id })
    if (kept.ok) return c.redirect(`${link.path}/done`, 303)
    if (kept.why === 'not-here')
      return c.html(<KeeperPage view={view} link={link} seen={seen} form={emptyForm()} />, 422)
    const [field, message] = refusedField(kept.why)
    const form = refuse(c, read.values, field, message)
    return c.html(<KeeperPage view={view} link={link} seen={seen} form={form} />, 422)
  },
  async done(c, link) {
    return c.html(<KeeperDonePage view={c.var.view} link={link} seen={await seenBy(c, link)} />)
  },
}
