import { FormGuard } from '../../http/form-guard.tsx'
import type { View } from '../../http/view.ts'
import { writeMoment } from '../../time.ts'
import { Actions, Button, ButtonLink } from '../../ui/button.tsx'
import { Layout } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { BackLink } from '../../ui/way-back.tsx'
import { bringPath, undoingPath } from '../paths.ts'
import type { SheetKind } from '../sheet.ts'
import type { Brought } from '../tables.ts'
import { words } from '../words.ts'

/** A file that was taken in: what came of it, and the way back. */
export const TakenPage = (p: { view: View; slug: string; kind: SheetKind; file: Brought }) => {
  const { view, slug, file } = p
  const { t, zone, tongue } = view
  const when = (at: Date | null) => (at ? writeMoment(at, zone, tongue) : '')
  const came = t(words.cameSay, {
    by: file.takenBy ?? '',
    when: when(file.takenAt),
    count: file.made?.length ?? 0,
  })
  return (
    <Layout view={view} title={t(words.came, { name: file.name })}>
      <PageHead
        above={<BackLink href={bringPath(slug)} label={t(words.title)} />}
        title={t(words.came, { name: file.name })}
        summary={came}
      >
        <ButtonLink href={p.kind.see(slug)}>{t(words.see)}</ButtonLink>
        <ButtonLink href={bringPath(slug)} kind="second">
          {t(words.bringAgain)}
        </ButtonLink>
      </PageHead>
      {file.undoneAt ? (
        <p>
          {t(words.takenBackOn, { by: file.undoneBy ?? '', when: when(file.undoneAt), kept: file.kept ?? 0 })}
        </p>
      ) : (
        <form method="post" action={undoingPath(slug, file.id)} class="stack">
          <FormGuard view={view} />
          <p class="quiet">{t(words.undoWhy)}</p>
          <Actions>
            <Button kind="second">{t(words.undo)}</Button>
          </Actions>
        </form>
      )}
    </Layout>
  )
}
