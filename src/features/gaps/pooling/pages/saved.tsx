import type { View } from '#platform/http/view.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { hoursIn } from '../../overlap/say.ts'
import { publicWords as words } from '../public-words.ts'
import type { Quarter } from '../saved.ts'

const atLeast = ({ t, tongue }: View, { sparedMinutes, unsaid }: Omit<Quarter, 'quarter'>): string => {
  const hours = hoursIn(tongue, sparedMinutes)
  return unsaid > 0 ? t(words.atLeast, { hours }) : hours
}

/** Hours used and saved, quarter by quarter. */
export const Quarters = (p: { view: View; quarters: readonly Quarter[] }) => {
  const { view } = p
  const { t, tongue } = view
  return (
    <Table
      caption={t(words.title)}
      hideCaption
      columns={[
        { label: t(words.quarter) },
        { label: t(words.uses), figure: true },
        { label: t(words.used), figure: true },
        { label: t(words.spared), figure: true },
        { label: t(words.unsaidHead), figure: true },
      ]}
      rows={p.quarters.map(quarter => [
        t(words.quarterOf, { months: quarter.quarter.slice(5), year: quarter.quarter.slice(0, 4) }),
        String(quarter.uses),
        hoursIn(tongue, quarter.usedMinutes),
        atLeast(view, quarter),
        String(quarter.unsaid),
      ])}
    />
  )
}

/** For everybody, where the partnership shows it: hours saved together. */
export const SavedPage = (p: {
  view: View
  year: string
  total: Omit<Quarter, 'quarter'>
  quarters: readonly Quarter[]
}) => {
  const { view, total } = p
  const { t } = view
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        title={t(words.title)}
        summary={t(words.summary, { year: p.year, hours: atLeast(view, total) })}
      />
      {total.uses > 0 && <p>{t(words.unsaid, { count: total.unsaid })}</p>}
      <Quarters view={view} quarters={p.quarters} />
      <p class="quiet small">{t(words.how)}</p>
    </Layout>
  )
}
