import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { bulkPath, twinsPath } from '../paths.ts'
import { twinWords } from '../words.ts'
import { Lines, type Shown } from './list.tsx'

/** Staff: all groups of one kind that are most likely one thing, and one button for all of them. */
export const BulkPage = (p: { view: View; slug: string; shown: Shown; seen: string; changed: boolean }) => {
  const { view, slug, shown } = p
  const { t } = view
  return (
    <Layout view={view} title={t(twinWords.bulkTitle)}>
      <BackLink href={twinsPath(slug)} label={t(twinWords.title)} />
      <PageHead
        title={t(twinWords.bulkTitle)}
        above={t(twinWords[shown.kind])}
        summary={t(twinWords.bulkSay)}
      />
      {p.changed && (
        <Notice tone="warn" said>
          {t(twinWords.bulkChanged)}
        </Notice>
      )}
      {shown.count === 0 ? (
        <EmptyState title={t(twinWords.noneWaiting)} why={t(twinWords.noneWaitingWhy)} />
      ) : (
        <>
          <Lines view={view} slug={slug} shown={shown} />
          <form method="post" action={bulkPath(slug, shown.kind)}>
            <FormGuard view={view} />
            <input type="hidden" name="seen" value={p.seen} />
            <Actions>
              <Button>{t(twinWords.bulkButton, { count: shown.count })}</Button>
              <ButtonLink kind="quiet" href={twinsPath(slug)}>
                {t(twinWords.later)}
              </ButtonLink>
            </Actions>
          </form>
        </>
      )}
    </Layout>
  )
}
