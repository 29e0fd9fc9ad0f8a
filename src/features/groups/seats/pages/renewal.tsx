import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Figures } from '#platform/ui/card.tsx'
import { DateField, ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Group } from '../../group.ts'
import { groupPath, renewalPath } from '../../paths.ts'
import type { Seat } from '../../queries.ts'
import { words as groupWords, roleWords } from '../../words.ts'
import { endsByYear } from '../stagger.ts'
import { staffWords } from '../words.ts'

/** Whose term ends when, and one form in which all of them may be said. */
export const RenewalPage = (p: {
  view: View
  slug: string
  group: Group
  seats: readonly Seat[]
  form: FormState
  /** Over how many years a proposal spreads them. */
  years: number
  proposed: boolean
}) => {
  const { view, slug, group, seats, form } = p
  const { t, tongue } = view
  const name = inTongue(group.name, tongue).text
  const title = t(staffWords.renewalOf, { group: name })
  const years = endsByYear(seats)
  const [most] = years.filter(({ year }) => year !== null).toSorted((a, b) => b.count - a.count)
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={groupPath(slug, group.id)} label={name} />}
        title={title}
        summary={t(staffWords.renewalLead)}
      >
        {seats.length > 1 && (
          <ButtonLink href={`${renewalPath(slug, group.id)}?proposal=yes`} kind="second">
            {t(staffWords.proposal, { years: p.years })}
          </ButtonLink>
        )}
      </PageHead>
      {p.proposed && (
        <Notice tone="info" said>
          {t(staffWords.proposed)}
        </Notice>
      )}
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
        labels={Object.fromEntries(seats.map(({ id, person }) => [id, person]))}
      />
      {seats.length === 0 ? (
        <p class="quiet">{t(groupWords.nobody)}</p>
      ) : (
        <>
          {most && most.count > 1 && most.count * 2 > seats.length && (
            <Notice tone="warn">
              {t(staffWords.together, {
                count: most.count,
                all: seats.length,
                year: String(most.year),
              })}
            </Notice>
          )}
          <Figures
            figures={years.map(({ year, count }) => [
              year === null ? t(staffWords.noEnd) : t(staffWords.endsIn, { year: String(year) }),
              String(count),
            ])}
          />
          <form method="post" action={renewalPath(slug, group.id)} class="form" novalidate>
            <FormGuard view={view} />
            {seats.map(seat => (
              <DateField
                form={form}
                name={seat.id}
                label={`${seat.person} · ${t(roleWords[seat.role])}`}
                hint={`${t(groupWords.since)} ${writeDay(seat.since, tongue)}`}
                min={seat.since}
                optional={t(staffWords.optional)}
              />
            ))}
            <Actions>
              <Button>{t(staffWords.saveTerms)}</Button>
            </Actions>
          </form>
        </>
      )}
    </Layout>
  )
}
