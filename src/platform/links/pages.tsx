import type { View } from '../http/view.ts'
import { inTongue } from '../text.ts'
import { writeDayOf } from '../time.ts'
import { SignedPage } from '../ui/signed-page.tsx'
import type { Message } from '../words/messages.ts'
import type { Closed } from './link-state.ts'
import { words } from './words.ts'

const said: Record<Closed['why'], { title: Message; say: Message; ask: Message }> = {
  used: { title: words.usedTitle, say: words.used, ask: words.usedAsk },
  expired: { title: words.expiredTitle, say: words.expired, ask: words.ask },
  revoked: { title: words.revokedTitle, say: words.revoked, ask: words.ask },
}

/** A link that opens nothing any more: what happened, and whom to ask. */
export const ClosedLinkPage = (p: { view: View; closed: Closed; sentBy: string }) => {
  const { t, tongue, zone, partnership } = p.view
  const { title, say, ask } = said[p.closed.why]
  const name = inTongue(partnership?.name, tongue).text
  return (
    <SignedPage view={p.view} title={t(title)}>
      <p>{t(say, { day: writeDayOf(p.closed.on, zone, tongue) })}</p>
      <p>{t(ask, { name: p.sentBy, partnership: name })}</p>
      <p>
        <a href={`/${partnership?.slug ?? ''}`}>{t(words.home, { partnership: name })}</a>
      </p>
    </SignedPage>
  )
}
