import type { PropsWithChildren } from 'hono/jsx'
import type { FormState } from '../http/form-state.ts'
import type { View } from '../http/view.ts'
import { words } from '../http/words.ts'
import { ErrorSummary } from './form.ts'
import { Layout } from './layout.tsx'

/** Where a form on a signed link's page posts, and its own links lead: the language stays where cookies are refused. */
export const sentTo = (
  p: { view: View; link: { path: string } },
  more: Record<string, string> = {},
): string => `${p.link.path}?${new URLSearchParams({ lang: p.view.tongue, ...more })}`

/**
 * The page a signed link opens, for somebody without an account: what was wrong, who asked and when, one title, and
 * nothing that leads elsewhere. `asked` comes said, by the room’s own words; pages that thank go without.
 */
export const SignedPage = (
  p: PropsWithChildren<{ view: View; title: string; asked?: string; form?: FormState | undefined }>,
) => (
  <Layout view={p.view} title={p.title} plain>
    {p.form && (
      <ErrorSummary
        form={p.form}
        title={p.view.t(words.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
    )}
    {p.asked && <p class="quiet small">{p.asked}</p>}
    <h1>{p.title}</h1>
    {p.children}
  </Layout>
)
