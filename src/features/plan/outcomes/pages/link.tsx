import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { isShown, verdicts } from '../outcome.ts'
import { outcomePath } from '../paths.ts'
import type { OutcomeRow } from '../tables.ts'
import { verdictWords, linkWords as words } from '../words.ts'

/** One question to somebody who can know: is it so? */
export const ConfirmPage = (p: { view: View; link: OpenLink; outcome: OutcomeRow; form: FormState }) => {
  const { view, link, outcome, form } = p
  const { t, tongue } = view
  const open = isShown(outcome)
  const title = t(open ? words.title : words.over)
  return (
    <SignedPage {...{ view, link, title, form }} next={open && t(words.next)}>
      <Card tone="lamp">
        <Prose text={outcome.say} tongue={tongue} />
        {outcome.matters && <Prose text={outcome.matters} tongue={tongue} />}
      </Card>
      {open && (
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          <Choices
            form={form}
            name="verdict"
            label={t(words.verdict)}
            choices={verdicts.map(value => ({ value, label: t(verdictWords[value]) }))}
          />
          <TextArea
            form={form}
            name="words"
            label={t(words.words)}
            hint={t(words.wordsHint)}
            rows={4}
            dir="auto"
          />
          <Actions>
            <Button big>{t(words.send)}</Button>
          </Actions>
        </form>
      )}
    </SignedPage>
  )
}

export const ConfirmDonePage = (p: { view: View; outcome: OutcomeRow; slug: string }) => {
  const { t } = p.view
  return (
    <SignedPage view={p.view} title={t(words.thanks)} done>
      <Actions>
        <ButtonLink href={outcomePath(p.slug, p.outcome.id)} kind="second">
          {t(words.see)}
        </ButtonLink>
      </Actions>
    </SignedPage>
  )
}
