import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import type { HeldInRoom } from '../queries.ts'
import { requestKinds } from '../request.ts'
import { words } from '../words.ts'
import { HeldRooms } from './held.tsx'

type Opened = { view: View; link: LinkShown & { recipientEmail: string } }

/** The letter knows an address only, which stands where a name would, and the partnership signs in the reader’s language. */
const toAddress = ({ view, link }: Opened) => {
  const sentBy = inTongue(view.partnership?.name, view.tongue).text
  return { view, link: { ...link, sentBy, recipientName: link.recipientEmail } }
}

const Part = (p: Opened & { part: 'look' | 'file'; label: string }) => (
  <form method="post" action={sentTo(p)} class="no-print">
    <FormGuard view={p.view} />
    <input type="hidden" name="part" value={p.part} />
    <Button {...(p.part === 'look' ? { big: true } : { kind: 'second' })}>{p.label}</Button>
  </form>
)

/** What the link of the letter opens first. */
export const OwnLookPage = (p: Opened) => {
  const { t } = p.view
  return (
    <SignedPage {...toAddress(p)} title={t(words.askTitle)} summary={t(words.lookLead)}>
      <Part {...p} part="look" label={t(words.letterButton)} />
    </SignedPage>
  )
}

/** What looking shows: everything held under the address, and the form to ask for something. */
export const OwnPage = (
  p: Opened & {
    rooms: readonly HeldInRoom[]
    /** Several read this mailbox: nothing can be shown. */
    several: boolean
    keptBack: number
    form: FormState
  },
) => {
  const { view, link } = p
  const { t } = view
  return (
    <SignedPage {...toAddress(p)} title={t(words.askTitle)} form={p.form} next={t(words.wishLead)}>
      <p>
        {t(words.asOf, { moment: writeMoment(view.now, view.zone, view.tongue), email: link.recipientEmail })}
      </p>
      {p.several && <Notice tone="info">{t(words.several)}</Notice>}
      {!p.several && p.rooms.length === 0 && <p>{t(words.nothing)}</p>}
      {p.rooms.length > 0 && (
        <>
          <p class="no-print">{t(words.print)}</p>
          <Part {...p} part="file" label={t(words.file)} />
          <HeldRooms view={view} rooms={p.rooms} />
        </>
      )}
      {p.keptBack > 0 && <Notice tone="info">{t(words.keptBack, { count: p.keptBack })}</Notice>}
      <section class="stack no-print">
        <h2>{t(words.wish)}</h2>
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          <Choices
            form={p.form}
            name="kind"
            label={t(words.wish)}
            choices={requestKinds.map(kind => ({ value: kind, label: t(words[kind]) }))}
          />
          <TextArea
            form={p.form}
            name="said"
            label={t(words.said)}
            hint={t(words.saidHint)}
            optional={t(words.optional)}
            rows={4}
            dir="auto"
          />
          <Button>{t(words.send)}</Button>
        </form>
      </section>
    </SignedPage>
  )
}

export const OwnDonePage = (p: Opened) => {
  const { t } = p.view
  return (
    <SignedPage {...toAddress(p)} title={t(words.doneTitle)} done again={t(words.backToHeld)}>
      <p>{t(words.done)}</p>
    </SignedPage>
  )
}
