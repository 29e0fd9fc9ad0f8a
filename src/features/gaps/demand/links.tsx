import { listCommunities } from '#features/partnership/index.ts'
import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { dayIn } from '#platform/time.ts'
import { countUnmet } from './commands/telling.ts'
import { unmetForm } from './forms.ts'
import { linkWords as words } from './link-words.ts'
import { monthsTo } from './month.ts'
import { PartnerDonePage, PartnerPage, type PartnerProps } from './pages/partner.tsx'
import { listUnmet } from './queries.ts'
import { placeOf, unmetPurpose } from './unmet-link.ts'

async function seen(c: AppContext, link: OpenLink): Promise<PartnerProps> {
  const { db, view, now } = c.var
  return {
    view,
    link,
    communities: await listCommunities(db),
    months: monthsTo(dayIn(view.zone, now), 12),
    given: (await listUnmet(db)).filter(({ linkId }) => linkId === link.id),
  }
}

/** The link of whoever counts at a front desk: opening shows, giving a number keeps it. */
export const unmetLink: LinkPurpose = {
  purpose: unmetPurpose,
  async show(c, link) {
    return c.html(<PartnerPage {...(await seen(c, link))} form={emptyForm()} />)
  },
  async act(c, link) {
    const { db, actor, now } = c.var
    const props = await seen(c, link)
    const read = await readForm(c, unmetForm(props.months))
    if (!read.ok) return c.html(<PartnerPage {...props} form={read.form} />, 422)
    const { community, ...told } = read.value
    if (!props.communities.some(({ id }) => id === community)) {
      const form = refuse(c, read.values, 'community', words.chooseOne)
      return c.html(<PartnerPage {...props} form={form} />, 422)
    }
    const countedBy = placeOf(link.recipientName)
    const counted = await countUnmet(db, actor, { ...told, communityId: community, countedBy }, now)
    if (counted.ok) return c.redirect(`${link.path}/done`, 303)
    return c.html(
      <PartnerPage {...props} form={refuse(c, read.values, 'times', words.countedAlready)} />,
      422,
    )
  },
  async done(c, link) {
    return c.html(<PartnerDonePage {...(await seen(c, link))} />)
  },
}
