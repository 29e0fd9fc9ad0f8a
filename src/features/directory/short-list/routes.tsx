import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { heldUp, overLimit, triedTooOften } from '#platform/http/rate-limit.ts'
import { isAddress } from '#platform/mail/header.ts'
import { FORGOTTEN, sendMail } from '#platform/mail/mail.ts'
import { directionOf, isTongue } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import { readList, shortId } from '../asked.ts'
import { shortListPath } from '../paths.ts'
import { someServices } from '../queries/some.ts'
import { slugOf } from '../routes/asked.ts'
import { codeOf } from './code.ts'
import { shortListLetter } from './emails.tsx'
import { ShortListPage } from './page.tsx'
import { shortListWords as words } from './words.ts'

const schema = z.object({
  email: z
    .string()
    .max(254)
    .refine(isAddress, { params: { message: words.wrongEmail } }),
  tongue: z.string().refine(isTongue),
})

/** Sent from one place in an hour, where many may sit: a library, a settlement office. */
const perAddress = { of: 'short-list', times: 40, minutes: 60 }
/** However many hands send it: a mailbox gets no more of these in a day. */
const perMailbox = { of: 'short-list-address', times: 4, minutes: 24 * 60 }
const counted = (email: string) => createHash('sha256').update(email.toLowerCase()).digest('base64url')

async function listOf(c: AppContext) {
  const ids = readList(c.req.query('s') ?? '')
  const services = await someServices(c.var.db, ids, c.var.now)
  const s = services.map(each => shortId(each.id)).join('.') || undefined
  const path = shortListPath(slugOf(c), { s })
  return { services, gone: ids.length - services.length, path, url: c.var.view.origin + path }
}

async function page(c: AppContext, form: FormState) {
  const { services, gone, url } = await listOf(c)
  return (
    <ShortListPage
      view={c.var.view}
      slug={slugOf(c)}
      services={services}
      gone={gone}
      url={url}
      code={services.length > 0 ? codeOf(url) : undefined}
      form={form}
    />
  )
}

/** The reader's list: kept in its address, sent where they say, remembered nowhere. */
export const shortListRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => c.html(await page(c, emptyForm({ tongue: c.var.view.tongue }))))
  .post('/', may('public'), async c => {
    const refused = await triedTooOften(c, 'short-list')
    if (refused) return refused
    const read = await readForm(c, schema)
    if (!read.ok) return c.html(await page(c, read.form), 422)
    const { db, view, now } = c.var
    const { services, path, url } = await listOf(c)
    const { email, tongue } = read.value
    const waits = await heldUp(c, perAddress, read.values)
    if (waits) return c.html(await page(c, waits), 429)
    const often = await overLimit(c, perMailbox, counted(email))
    if (often) return often
    if (services.length > 0 && isTongue(tongue)) {
      const spoken = { ...view, tongue, t: speechIn(tongue), dir: directionOf(tongue) }
      const letter = shortListLetter({ view: spoken, services, url })
      await sendMail(db, { to: { name: '', email }, tongue, ...letter, about: FORGOTTEN }, now)
    }
    return redirectSaying(c, path, view.t(words.sent))
  })
