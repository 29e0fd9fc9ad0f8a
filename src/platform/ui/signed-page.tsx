import type { Child, PropsWithChildren } from 'hono/jsx'
import type { FormState } from '../http/form-state.ts'
import type { View } from '../http/view.ts'
import { words as formWords } from '../http/words.ts'
import { writeDayOf } from '../time.ts'
import { ErrorSummary } from './form.ts'
import { Layout } from './layout.tsx'
import { BackLink } from './way-back.tsx'
import { words } from './words.ts'

/** What the frame says of a link: who sent it to whom and when, how long it opens, and where its forms post. */
export interface LinkShown {
  readonly sentBy: string
  readonly sentAt: Date
  readonly recipientName: string
  readonly expiresAt: Date
  readonly path: string
}

/** Where a form on a signed link's page posts, and its own links lead: the language stays where cookies are refused. */
export const sentTo = (
  p: { view: View; link: { path: string } },
  more: Record<string, string> = {},
): string => `${p.link.path}?${new URLSearchParams({ lang: p.view.tongue, ...more })}`

/** What stands inside the frame, said: whom the link is for, one title, what is asked, and what follows. */
export const SignedContent = (
  p: PropsWithChildren<{
    from?: string | undefined
    title: string
    summary?: Child
    next?: { title: string; say: Child } | undefined
    foot?: Child
  }>,
) => (
  <>
    <header class="stack tight">
      {p.from && <p class="quiet small">{p.from}</p>}
      <h1>{p.title}</h1>
      {p.summary && <p class="lead quiet">{p.summary}</p>}
    </header>
    {p.children}
    {(p.next || p.foot) && (
      <footer class="after stack tight">
        {p.next && (
          <>
            <h2>{p.next.title}</h2>
            <p>{p.next.say}</p>
          </>
        )}
        {p.foot && <p class="quiet small">{p.foot}</p>}
      </footer>
    )}
  </>
)

/**
 * The one page a signed link opens, for somebody without an account: what was wrong, whom the link is for and who sent
 * it, one title, what is asked, what happens next, and until when it opens; nothing that leads elsewhere.
 * With `done` it thanks: who sent it is not said again, and `again` is what the way back to the form is called.
 */
export const SignedPage = (
  p: PropsWithChildren<{
    view: View
    title: string
    link?: LinkShown | undefined
    form?: FormState | undefined
    /** What the fields are called, where the summary of errors has to say so. */
    labels?: Record<string, string>
    summary?: Child
    back?: { href: string; label: string } | undefined
    /** What happens with the answer; goes without where nothing is asked any more. */
    next?: Child
    done?: boolean
    again?: string | undefined
  }>,
) => {
  const { link, view } = p
  const { t, tongue, zone } = view
  const dayOf = (at: Date) => writeDayOf(at, zone, tongue)
  const from = {
    sender: link?.sentBy ?? '',
    name: link?.recipientName ?? '',
    day: link ? dayOf(link.sentAt) : '',
  }
  return (
    <Layout view={view} title={p.title} plain>
      {p.back && <BackLink {...p.back} />}
      {p.form && (
        <ErrorSummary
          form={p.form}
          title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
          {...(p.labels ? { labels: p.labels } : {})}
        />
      )}
      <SignedContent
        title={p.title}
        summary={p.summary}
        from={link && !p.done ? t(words.linkFrom, from) : undefined}
        next={p.next ? { title: t(words.whatNext), say: p.next } : undefined}
        foot={
          link && (
            <>
              {t(p.done ? words.linkStill : words.linkUntil, { day: dayOf(link.expiresAt) })}{' '}
              {p.again && <a href={sentTo({ view, link })}>{p.again}</a>}
            </>
          )
        }
      >
        {p.children}
      </SignedContent>
    </Layout>
  )
}
