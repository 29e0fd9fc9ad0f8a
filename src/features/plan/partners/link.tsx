import { z } from 'zod'
import { findOrganisation } from '#features/people/index.ts'
import type { AppContext } from '#platform/http/env.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { linkWords } from '../link-words.ts'
import { partnerAnswers } from '../partner.ts'
import { findAction } from '../queries/actions.ts'
import { saidIn } from '../tongue-of.ts'
import { answerAsPartner, findPartner, partnerPurpose } from './commands.tsx'
import { partnerWords as words } from './words.ts'

const schema = z.object({
  answer: z
    .string()
    .optional()
    .refine(sent => partnerAnswers.some(each => each === sent), { params: { message: words.choose } })
    .transform(sent => partnerAnswers.find(each => each === sent) ?? 'talk'),
  sentence: z.string().max(2000).optional(),
})

async function about(c: AppContext, link: OpenLink) {
  const row = await findPartner(c.var.db, link.subject)
  const action = row && (await findAction(c.var.db, row.actionId))
  const organisation = row && (await findOrganisation(c.var.db, row.organisationId))
  return row && action && organisation ? { row, action, organisation } : undefined
}

const gone = ({ var: { view } }: AppContext) => (
  <SignedPage view={view} title={view.t(words.thanks)}>
    <p>{view.t(words.gone)}</p>
  </SignedPage>
)

async function page(c: AppContext, link: OpenLink, form: FormState) {
  const { view } = c.var
  const { t, tongue } = view
  const found = await about(c, link)
  if (!found) return gone(c)
  const title = t(words.title, {
    organisation: inTongue(found.organisation.name, tongue).text,
    title: inTongue(found.action.title, tongue).text,
  })
  return (
    <SignedPage {...{ view, link, title, form }} next={t(words.next, { sender: link.sentBy })}>
      {found.action.why && <Prose text={found.action.why} tongue={tongue} />}
      <form method="post" action={sentTo({ view, link })} class="form" novalidate>
        <FormGuard view={view} />
        <Choices
          form={form}
          name="answer"
          label={t(words.question)}
          choices={partnerAnswers.map(answer => ({ value: answer, label: t(words[answer]) }))}
        />
        <TextArea
          form={form}
          name="sentence"
          label={t(words.sentence)}
          optional={t(linkWords.ifYouLike)}
          hint={t(linkWords.staffOnly)}
          rows={2}
          dir="auto"
        />
        <Button big>{t(words.send)}</Button>
      </form>
    </SignedPage>
  )
}

/** The link by which a partner of an action says yes, not us, or talk to us. */
export const partnerLink: LinkPurpose = {
  purpose: partnerPurpose,
  async show(c, link) {
    const found = await about(c, link)
    return c.html(await page(c, link, emptyForm({ answer: found?.row.answer ?? '' })))
  },
  async act(c, link) {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, schema)
    if (!read.ok) return c.html(await page(c, link, read.form), 422)
    const { answer, sentence } = read.value
    await answerAsPartner(db, actor, link.subject, { answer, said: saidIn(sentence, view.tongue) }, now)
    return c.redirect(`${link.path}/done`, 303)
  },
  async done(c, link) {
    const { view } = c.var
    const { t } = view
    const found = await about(c, link)
    if (!found?.row.answer) return c.html(gone(c))
    return c.html(
      <SignedPage view={view} link={link} title={t(words.thanks)} again={t(linkWords.again)} done>
        <p>{t(words.youSaid, { answer: t(words[found.row.answer]) })}</p>
      </SignedPage>,
    )
  },
}
