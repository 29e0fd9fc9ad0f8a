import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { saidIn } from '../tongue-of.ts'
import { sayOfOutcome } from './commands/confirming.ts'
import { confirmPurpose } from './confirm-link.ts'
import { verdictSchema } from './forms.ts'
import { ConfirmDonePage, ConfirmPage } from './pages/link.tsx'
import { findOutcome } from './queries/outcomes.ts'
import { linkWords } from './words.ts'

const outcomeBy = async (c: AppContext, link: OpenLink) => found(await findOutcome(c.var.db, link.subject))

/** Somebody who can know says whether it is so: opening shows, only the answer acts. */
export const confirmOutcomeLink: LinkPurpose = {
  purpose: confirmPurpose,
  async show(c, link) {
    const outcome = await outcomeBy(c, link)
    return c.html(<ConfirmPage view={c.var.view} link={link} outcome={outcome} form={emptyForm()} />)
  },
  async act(c, link) {
    const { db, actor, now, view } = c.var
    const outcome = await outcomeBy(c, link)
    const read = await readForm(c, verdictSchema)
    if (!read.ok)
      return c.html(<ConfirmPage view={view} link={link} outcome={outcome} form={read.form} />, 422)
    const said = {
      verdict: read.value.verdict,
      words: saidIn(read.value.words, view.tongue),
      email: link.recipientEmail,
      linkId: link.id,
    }
    const kept = await sayOfOutcome(db, actor, link.subject, said, now)
    if (kept.ok) return c.redirect(`${link.path}/done`, 303)
    const form =
      kept.why === 'words-missing'
        ? refuse(c, read.values, 'words', linkWords.wordsMissing)
        : refuse(c, read.values, 'verdict', kept.why === 'own-words' ? linkWords.ownWords : linkWords.over)
    return c.html(<ConfirmPage view={view} link={link} outcome={outcome} form={form} />, 422)
  },
  async done(c, link) {
    const slug = c.var.view.partnership?.slug ?? ''
    return c.html(<ConfirmDonePage view={c.var.view} outcome={await outcomeBy(c, link)} slug={slug} />)
  },
}
