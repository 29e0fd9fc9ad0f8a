import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Written } from '#platform/ui/written.tsx'
import { writeValue } from '../figures.ts'
import { keeperWords as words } from '../keeper-words.ts'
import { indicatorPath } from '../paths.ts'
import type { Seen } from '../seen.ts'
import { words as shown } from '../words.ts'
import { ValueFields } from './value-fields.tsx'

type Props = { view: View; link: OpenLink; seen: Seen; form: FormState }

/** The link of whoever keeps a figure: one number and its day. */
export const KeeperPage = (p: Props) => {
  const { view, link, seen, form } = p
  const { t, tongue } = view
  const { indicator, latest } = seen
  const over = indicator.retiredAt !== null
  return (
    <SignedPage
      {...{ view, link, form }}
      title={t(over ? words.over : words.title)}
      summary={<Written text={indicator.title} tongue={tongue} />}
      next={!over && t(words.next)}
    >
      {indicator.definition && (
        <p>
          <Written text={indicator.definition} tongue={tongue} />
        </p>
      )}
      {latest && (
        <p class="quiet">
          {t(words.last, {
            value: writeValue(latest.value, indicator, tongue),
            day: writeDay(latest.measuredOn, tongue),
          })}
        </p>
      )}
      {!over && (
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          <ValueFields view={view} form={form} />
          <Actions>
            <Button big>{t(words.give)}</Button>
          </Actions>
        </form>
      )}
    </SignedPage>
  )
}

export const KeeperDonePage = (p: Omit<Props, 'form'>) => {
  const { view, link, seen } = p
  const { t, tongue } = view
  const { indicator } = seen
  const given = seen.values.findLast(({ linkId }) => linkId === link.id) ?? seen.latest
  return (
    <SignedPage
      {...{ view, link }}
      title={t(words.thanks)}
      summary={<Written text={indicator.title} tongue={tongue} />}
      again={t(words.again)}
      done
    >
      {given && (
        <p>
          {t(words.gave, {
            value: writeValue(given.value, indicator, tongue),
            day: writeDay(given.measuredOn, tongue),
          })}
        </p>
      )}
      {indicator.public && view.partnership && (
        <Actions>
          <ButtonLink href={indicatorPath(view.partnership.slug, indicator.id)} kind="second">
            {t(shown.working)}
          </ButtonLink>
        </Actions>
      )}
    </SignedPage>
  )
}
