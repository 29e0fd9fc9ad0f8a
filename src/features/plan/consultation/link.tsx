import type { AppContext } from '#platform/http/env.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { Button } from '#platform/ui/button.tsx'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { commentPurpose, proveAddress } from './commands.tsx'
import { findComment } from './queries.ts'
import { consultationWords as words } from './words.ts'

async function page(c: AppContext, link: OpenLink) {
  const { view } = c.var
  const { t } = view
  const comment = await findComment(c.var.db, link.subject)
  return (
    <SignedPage view={view} link={link} title={t(words.proveSubject)} next={t(words.proveNext)}>
      {comment && (
        <blockquote dir="auto" lang={comment.tongue}>
          {comment.said}
        </blockquote>
      )}
      <form method="post" action={sentTo({ view, link })}>
        <FormGuard view={view} />
        <Button big>{t(words.proveButton)}</Button>
      </form>
      <p class="quiet small">{t(words.proveWhy)}</p>
    </SignedPage>
  )
}

/** The link that proves the address of somebody who wants the answer to their comment. */
export const commentLink: LinkPurpose = {
  purpose: commentPurpose,
  show: async (c, link) => c.html(await page(c, link)),
  async act(c, link) {
    await proveAddress(c.var.db, c.var.actor, link.subject, c.var.now)
    return c.redirect(`${link.path}/done`, 303)
  },
  done: async ({ html, var: { view } }) => html(<SignedPage view={view} title={view.t(words.proved)} />),
}
