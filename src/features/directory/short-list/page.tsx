import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { isTongue, tongueNames } from '#platform/text.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { ErrorSummary, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { shortId } from '../asked.ts'
import { PrintedService } from '../components/printed-service.tsx'
import { servicePath, servicesPath, shortListPath } from '../paths.ts'
import type { Printed } from '../queries/some.ts'
import { plainList } from './plain.ts'
import { shortListWords as words } from './words.ts'

export interface ShortListProps {
  view: View
  slug: string
  services: readonly Printed[]
  gone: number
  /** The list's own address, whole. */
  url: string
  /** Its modules, row by row, dark is true: drawn for a phone's camera. */
  code: { size: number; path: string } | undefined
  form: FormState
}

const listOf = (services: readonly Printed[]) => services.map(each => shortId(each.id)).join('.') || undefined

const Sending = (p: ShortListProps) => {
  const { view, form } = p
  const { t } = view
  const text = plainList(p.services, p.url, view)
  return (
    <section class="stack no-print">
      <h2>{t(words.send)}</h2>
      <p>{t(words.print)}</p>
      <Actions>
        <ButtonLink kind="second" href={`sms:?&body=${encodeURIComponent(text)}`}>
          {t(words.text)}
        </ButtonLink>
      </Actions>
      <details>
        <summary>{t(words.copy)}</summary>
        <pre class="copied" dir="auto">
          {text}
        </pre>
      </details>
      <form class="form" novalidate method="post" action={shortListPath(p.slug, { s: listOf(p.services) })}>
        <FormGuard view={view} />
        <ErrorSummary form={form} title={t(words.wrongEmail)} />
        <TextField
          form={form}
          name="email"
          label={t(words.email)}
          hint={t(words.emailHint)}
          type="email"
          autocomplete="email"
        />
        <Select
          form={form}
          name="tongue"
          label={t(words.tongue)}
          choices={view.tongues
            .filter(({ tongue }) => isTongue(tongue))
            .map(({ tongue }) => ({ value: tongue, label: tongueNames[tongue], lang: tongue }))}
        />
        <Button>{t(words.sendEmail)}</Button>
      </form>
    </section>
  )
}

/** The reader's own list: it lives in its address, and is made to be printed. */
export const ShortListPage = (p: ShortListProps) => {
  const { view, slug, services } = p
  const { t } = view
  const list = listOf(services)
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={services.length > 0 ? t(words.lead) : undefined} />
      {p.gone > 0 && <p class="quiet">{t(words.gone, { count: p.gone })}</p>}
      {services.length === 0 ? (
        <EmptyState title={t(words.emptyTitle)} why={t(words.emptyWhy)}>
          <ButtonLink href={servicesPath(slug)}>{t(words.find)}</ButtonLink>
        </EmptyState>
      ) : (
        <div class="split">
          <div class="results">
            {services.map(service => (
              <PrintedService
                view={view}
                service={service}
                heading="h2"
                href={`${servicePath(slug, service.id)}?list=${list}`}
                more={
                  <a
                    class="save no-print"
                    rel="nofollow"
                    href={shortListPath(slug, { s: listOf(services.filter(each => each !== service)) })}
                  >
                    {t(words.remove)}
                  </a>
                }
              />
            ))}
            <p class="no-print">
              <a href={servicesPath(slug, { list })}>{t(words.findMore)}</a>
            </p>
            {p.code && (
              <figure class="code">
                <svg
                  viewBox={`-2 -2 ${p.code.size + 4} ${p.code.size + 4}`}
                  role="img"
                  aria-label={t(words.code)}
                  width="132"
                  height="132"
                >
                  <path d={p.code.path} />
                </svg>
                <figcaption class="quiet small">{t(words.code)}</figcaption>
              </figure>
            )}
          </div>
          <Sending {...p} />
        </div>
      )}
    </Layout>
  )
}
