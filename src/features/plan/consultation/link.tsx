import type { AppContext } from '#platform/http/env.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { Button } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { commentPurpose, proveAddress } from './commands.tsx'
import { findComment } from './queries.ts'
import { consultationWords as words } from './words.ts'

async function page(c: AppContext, link: OpenLink) {
  const { view } = c.var
  const { t } = view
  const comment = await findComment(c.var.db, link.subject)
  return (
    <Layout view={view} title={t(words.proveSubject)} plain>
      <h1>{t(words.proveSubject)}</h1>
      {comment && (
        <blockquote dir="auto" lang={comment.tongue}>
          {comment.said}
        </blockquote>
      )}
      <form method="post" action={`${link.path}?lang=${view.tongue}`}>
        <FormGuard view={view} />
        <Button big>{t(words.proveButton)}</Button>
      </form>
      <p class="quiet small">{t(words.proveWhy)}</p>
    </Layout>
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
  done: async c =>
    c.html(
      <Layout view={c.var.view} title={c.var.view.t(words.proved)} plain>
        <h1>{c.var.view.t(words.proved)}</h1>
      </Layout>,
    ),
}
