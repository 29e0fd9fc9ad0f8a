import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { differencesPath } from '../differences/paths.ts'
import type { ImportReport } from '../import-report.ts'
import { intakeWords as words } from '../intake/words.ts'
import { importGonePath, importLeavingPath, importTakingPath } from '../paths.ts'
import type { ImportRow } from '../tables.ts'

interface Shown {
  view: View
  slug: string
  file: ImportRow
}

/** What else a report says: what is gone, back, carried over, or said differently. */
export const AlsoFound = (p: { view: View; slug: string; report: ImportReport; would?: boolean }) => {
  const { t } = p.view
  const { gone = 0, back = 0, carried = 0, differences = 0 } = p.report
  return (
    <>
      {gone > 0 && <p>{t(p.would ? words.willGo : words.went, { count: gone })}</p>}
      {back > 0 && <p>{t(words.back, { count: back })}</p>}
      {carried > 0 && <p>{t(words.carried, { count: carried })}</p>}
      {differences > 0 && (
        <p>
          {t(words.differing, { count: differences })}{' '}
          {!p.would && <a href={differencesPath(p.slug)}>{t(words.compare)}</a>}
        </p>
      )}
    </>
  )
}

/** What would become of a file, and the button that lets it. */
export const Preview = (p: Shown) => {
  const { view, slug, file } = p
  const { t } = view
  const report = file.preview
  if (!report) return null
  const { taken, changed } = report.services
  const sameIds = report.idsChanged ?? 0
  return (
    <div class="stack" data-done>
      {sameIds > 0 ? (
        <Notice tone="warn">{t(words.idsChanged, { count: sameIds })}</Notice>
      ) : (
        <p>{t(words.would, { ...report.services, refused: report.refused })}</p>
      )}
      <AlsoFound view={view} slug={slug} report={report} would />
      {report.goneHeld && <Notice tone="warn">{t(words.manyGone, { count: report.goneHeld })}</Notice>}
      <p class="quiet">{t(words.nothingYet)}</p>
      <form method="post" action={importTakingPath(slug, file.id)} class="stack tight">
        <FormGuard view={view} />
        {report.goneHeld && (
          <label class="choice">
            <input type="checkbox" name="fewer" value="mark" />
            <span>{t(words.markGone, { count: report.goneHeld })}</span>
          </label>
        )}
        <Actions>
          {sameIds > 0 ? (
            <>
              <Button name="ids" value="carried">
                {t(words.idsSame)}
              </Button>
              <Button kind="second" name="ids" value="new">
                {t(words.idsOther)}
              </Button>
            </>
          ) : (
            <Button big>{t(words.take, { count: taken + changed })}</Button>
          )}
        </Actions>
      </form>
      <form method="post" action={importLeavingPath(slug, file.id)}>
        <FormGuard view={view} />
        <Button kind="quiet">{t(words.leaveIt)}</Button>
      </form>
    </div>
  )
}

/** A file had suspiciously few of its list: a person says what that means. */
export const HeldGone = (p: Shown) => {
  const { t } = p.view
  const count = p.file.held?.length ?? 0
  if (count === 0 || p.file.heldSettledAt) return null
  return (
    <form method="post" action={importGonePath(p.slug, p.file.id)} class="stack tight">
      <FormGuard view={p.view} />
      <Notice tone="warn">{t(words.manyGone, { count })}</Notice>
      <Actions>
        <Button kind="second" name="gone" value="yes">
          {t(words.markGone, { count })}
        </Button>
        <Button kind="quiet" name="gone" value="no">
          {t(words.stillThere)}
        </Button>
      </Actions>
    </form>
  )
}

export const LeftFile = (p: Shown) => (
  <div class="stack" data-done>
    <p>{p.view.t(words.left, { file: p.file.fileName })}</p>
  </div>
)

export const OtherWays = (p: { view: View; feeds: string; differences: string }) => {
  const { t } = p.view
  return (
    <section class="stack tight">
      <h2>{t(words.feeds)}</h2>
      <p>{t(words.feedsSay)}</p>
      <Actions>
        <ButtonLink kind="second" href={p.feeds}>
          {t(words.feeds)}
        </ButtonLink>
        <ButtonLink kind="quiet" href={p.differences}>
          {t(words.differences)}
        </ButtonLink>
      </Actions>
    </section>
  )
}
