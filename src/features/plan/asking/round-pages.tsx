import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Select, TextField } from '#platform/ui/form.ts'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Written } from '#platform/ui/written.tsx'
import { mayBeSaid } from '../action.ts'
import { linkWords } from '../link-words.ts'
import { Leaves } from '../pages/leaves.tsx'
import type { ActionSeen } from '../queries/actions.ts'
import { reportWords, stateWords } from '../words.ts'
import { roundWords as words } from './words.ts'

const perPage = 25

export interface RoundProps {
  view: View
  link: OpenLink
  /** Everything the letter asked about that is still theirs and open, the longest silent first. */
  actions: readonly ActionSeen[]
  page: number
  form: FormState
}

const One = (p: RoundProps & { action: ActionSeen }) => {
  const { view, action, form } = p
  const { t, tongue, zone } = view
  const last =
    action.heardAt &&
    t(linkWords.last, { day: writeDayOf(action.heardAt, zone, tongue), state: t(stateWords[action.state]) })
  return (
    <Card>
      <h3>
        <Written text={action.title} tongue={tongue} />
      </h3>
      <p class="quiet small">
        {action.toDay && t(linkWords.dueBy, { day: writeDay(action.toDay, tongue) })} {last}
      </p>
      <Select
        form={form}
        name={`said-${action.id}`}
        label={t(words.rightNow)}
        blank={t(words.leave)}
        choices={[
          ...mayBeSaid(action.state, 'lead').map(said => ({ value: said, label: t(reportWords[said]) })),
          ...(action.handedBackAt ? [] : [{ value: 'not-mine', label: t(words.notMine) }]),
        ]}
      />
      <TextField
        form={form}
        name={`sentence-${action.id}`}
        label={t(words.sentence)}
        optional={t(linkWords.ifYouLike)}
        dir="auto"
      />
    </Card>
  )
}

/** One page that answers for everything one carries: one press when nothing has changed, or each in its own words. */
export const RoundPage = (p: RoundProps) => {
  const { view, actions } = p
  const { t } = view
  const count = actions.length
  const title = count === 0 ? t(words.thanks) : t(words.title, { count })
  const shown = actions.slice((p.page - 1) * perPage, p.page * perPage)
  return (
    <SignedPage {...p} title={title} next={count > 0 && t(linkWords.next)}>
      {count === 0 ? (
        <p>{t(words.none)}</p>
      ) : (
        <>
          <form method="post" action={sentTo(p)}>
            <FormGuard view={view} />
            <input type="hidden" name="all" value="unchanged" />
            <Button big>{t(words.allSame, { count })}</Button>
          </form>
          <h2>{t(words.orEach)}</h2>
          <form method="post" action={sentTo(p, { page: String(p.page) })} class="form" novalidate>
            <FormGuard view={view} />
            {shown.map(action => (
              <One {...p} action={action} />
            ))}
            <Button big>{t(words.send)}</Button>
          </form>
          {count > perPage && (
            <Leaves
              view={view}
              page={p.page}
              pages={Math.ceil(count / perPage)}
              hrefOf={page => sentTo(p, { page: String(page) })}
            />
          )}
        </>
      )}
    </SignedPage>
  )
}

/** Thanks, for how many was answered, and what is left. */
export const RoundDonePage = (p: { view: View; link: OpenLink; answered: number; left: number }) => {
  const { t } = p.view
  return (
    <SignedPage {...p} title={t(words.thanks)} again={t(words.again)} done>
      <p>
        {t(words.answered, { count: p.answered })} {t(words.left, { count: p.left })}
      </p>
    </SignedPage>
  )
}
