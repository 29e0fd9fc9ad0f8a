import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { findLetter, recentLetters, undeliveredLetters } from '#platform/mail/post.ts'
import { lettersPath } from '../paths.ts'
import { sendLetterAgain, setLetterAside } from './commands.ts'
import { LettersPage } from './pages/letters.tsx'
import { fieldOf } from './pages/undelivered.tsx'
import { addressees } from './queries.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

async function lettersPage(c: AppContext, refused?: { id: string; form: FormState }) {
  const { db, view } = c.var
  const asked = (c.req.query('to') ?? '').trim().slice(0, 200).replaceAll('\0', '')
  const letters = await undeliveredLetters(db)
  const known = await addressees(db, letters)
  const failed = letters.map(letter => ({
    letter,
    known: known.get(letter.id),
    form:
      refused?.id === letter.id
        ? refused.form
        : emptyForm({ [fieldOf(letter.id)]: known.get(letter.id)?.email ?? letter.toEmail }),
  }))
  const recent = await recentLetters(db, asked || undefined)
  return <LettersPage view={view} slug={slugOf(c)} failed={failed} recent={recent} asked={asked} />
}

const letterOf = async (c: AppContext) => {
  const id = c.req.param('id') ?? ''
  return found(isId(id) ? await findLetter(c.var.db, id) : undefined)
}

export const letterRoutes = new Hono<AppEnv>()
  .get('/', may('people.manage'), async c => c.html(await lettersPage(c)))
  .post('/:id/resending', may('people.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await letterOf(c)
    const field = fieldOf(id)
    const read = await readForm(c, z.object({ [field]: z.email().max(200) }))
    if (!read.ok) return c.html(await lettersPage(c, { id, form: read.form }), 422)
    const email = read.value[field] ?? ''
    const sent = await sendLetterAgain(db, actor, id, email, now)
    return redirectSaying(
      c,
      lettersPath(slugOf(c)),
      view.t(sent ? words.sentAgain : words.alreadyDone, { email }),
    )
  })
  .post('/:id/setting-aside', may('people.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await letterOf(c)
    const aside = await setLetterAside(db, actor, id, now)
    return redirectSaying(c, lettersPath(slugOf(c)), view.t(aside ? words.wasSetAside : words.alreadyDone))
  })
