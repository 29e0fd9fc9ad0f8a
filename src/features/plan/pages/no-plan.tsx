import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { consultationWords } from '../consultation/words.ts'
import { consultationPath, newPlanPath, onePlanPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'

/** Leads to a draft everybody may comment on. */
export const Consulted = (p: { view: View; slug: string; plan: Plan | undefined }) =>
  p.plan ? (
    <Notice tone="info">
      {p.view.t(consultationWords.invite)}:{' '}
      <a href={consultationPath(p.slug, p.plan.id)}>{p.view.t(consultationWords.go)}</a>
    </Notice>
  ) : null

/** Nothing is adopted yet; whoever may, begins here. */
export const NoPlanPage = (p: {
  view: View
  slug: string
  draft: Plan | undefined
  consulted?: Plan | undefined
}) => {
  const { t, tongue } = p.view
  const sees = p.draft && p.view.can('plan.see') ? p.draft : undefined
  return (
    <Layout view={p.view} title={t(words.nav)}>
      <PageHead title={t(words.nav)} />
      <Consulted view={p.view} slug={p.slug} plan={p.consulted} />
      <EmptyState
        title={t(words.noPlan)}
        why={t(p.view.can('plan.manage') ? staffWords.beginWhy : words.noPlanWhy)}
      >
        {sees ? (
          <ButtonLink href={onePlanPath(p.slug, sees.id)}>
            {t(staffWords.seeDraft, { name: inTongue(sees.name, tongue).text })}
          </ButtonLink>
        ) : (
          p.view.can('plan.manage') && (
            <ButtonLink href={newPlanPath(p.slug)}>{t(staffWords.beginPlan)}</ButtonLink>
          )
        )}
      </EmptyState>
    </Layout>
  )
}
