import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { dayIn } from '#platform/time.ts'
import { promisePurpose } from './commands/asking.ts'
import { tellPromise } from './commands/making.ts'
import { tellingSchema } from './forms.ts'
import { PromiseTellingPage, PromiseThanksPage } from './pages/link.tsx'
import { findPromise } from './queries.ts'
import { words } from './words.ts'

const propsOf = async (c: AppContext, link: OpenLink) => ({
  view: c.var.view,
  promise: found(await findPromise(c.var.db, link.subject)),
  link,
  form: emptyForm(),
})

/** The link to one promise: done, not yet, or I cannot. */
export const promiseLink: LinkPurpose = {
  purpose: promisePurpose,
  async show(c, link) {
    return c.html(<PromiseTellingPage {...(await propsOf(c, link))} />)
  },
  async act(c, link) {
    const { db, actor, now, view } = c.var
    const props = await propsOf(c, link)
    const read = await readForm(c, tellingSchema)
    if (!read.ok) return c.html(<PromiseTellingPage {...props} form={read.form} />, 422)
    const { said, due, sentence } = read.value
    if (said === 'not-yet' && due && due < dayIn(view.zone, now)) {
      const form = refuse(c, read.values, 'due', words.newDayPast)
      return c.html(<PromiseTellingPage {...props} form={form} />, 422)
    }
    const told = { said, due, ...(sentence ? { sentence: { [view.tongue]: sentence } } : {}) }
    const kept = await tellPromise(db, actor, link.subject, told, { linkId: link.id }, now)
    if (kept.ok) return c.redirect(`${link.path}/done`, 303)
    return c.html(<PromiseTellingPage {...props} form={refuse(c, read.values, 'said', words.letGo)} />, 422)
  },
  async done(c, link) {
    return c.html(<PromiseThanksPage {...(await propsOf(c, link))} />)
  },
}
