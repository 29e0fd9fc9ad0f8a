import { z } from 'zod'
import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { writeDayOf } from '#platform/time.ts'
import { lettersOfApplication } from '../standing-queries.ts'
import { isOpen } from './application.ts'
import { answerQuestion, proveAddress, withdraw } from './commands/apply.ts'
import { ProvePage, QuestionPage, StatusPage } from './pages/prove.tsx'
import { answerPurpose, provePurpose } from './purposes.ts'
import { findApplication, findQuestion } from './queries.ts'
import { takeLetter } from './routes/take-letter.ts'
import { linkWords } from './words.ts'

async function applicationPage(c: AppContext, link: OpenLink, form = emptyForm(), status: 200 | 422 = 200) {
  const { db, view } = c.var
  const application = found(await findApplication(db, link.subject))
  const letters = await lettersOfApplication(db, application.id)
  const props = { view, link, application, form, letters }
  return c.html(
    application.state === 'unproven' ? <ProvePage {...props} /> : <StatusPage {...props} />,
    status,
  )
}

const done = (c: AppContext, link: OpenLink) => c.redirect(`${link.path}/done?lang=${c.var.view.tongue}`, 303)

/** Proves an address; afterwards the same link says where the application stands and takes letters of support. */
export const proveLink: LinkPurpose = {
  purpose: provePurpose,
  show: (c, link) => applicationPage(c, link),
  async act(c, link) {
    const { db, actor, now } = c.var
    const application = found(await findApplication(db, link.subject))
    const part = c.req.query('part') ?? 'prove'
    if (part === 'withdraw') {
      await withdraw(db, actor, application.id, now)
      return done(c, link)
    }
    if (application.state === 'unproven' || isOpen(application.state)) {
      const letter = await takeLetter(c, { applicationId: application.id })
      const wrong = letter === 'none' && part === 'letter' ? linkWords.letterMissing : letter
      if (typeof wrong === 'object') return applicationPage(c, link, refuse(c, {}, 'letter', wrong), 422)
    }
    if (part === 'prove') await proveAddress(db, actor, application.id, now)
    return done(c, link)
  },
  done: (c, link) => applicationPage(c, link),
}

const answerSchema = z.object({ answer: z.string().max(4_000) })

async function questionPage(
  c: AppContext,
  link: OpenLink,
  form: FormState = emptyForm(),
  status: 200 | 422 = 200,
) {
  const { question, application } = found(await findQuestion(c.var.db, link.subject))
  const answer = application.events.find(({ answersId }) => answersId === question.id)
  return c.html(
    <QuestionPage view={c.var.view} link={link} question={question} answer={answer} form={form} />,
    status,
  )
}

/** Answers one question of staff. */
export const answerLink: LinkPurpose = {
  purpose: answerPurpose,
  show: (c, link) => questionPage(c, link),
  async act(c, link) {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, answerSchema)
    if (!read.ok) return questionPage(c, link, read.form, 422)
    const kept = await answerQuestion(db, actor, link.subject, read.value.answer, now)
    if (kept.ok) return done(c, link)
    if (kept.why === 'not-here') found(undefined)
    const before = (await findQuestion(db, link.subject))?.application.events.find(
      ({ answersId }) => answersId === link.subject,
    )
    const day = { day: before ? writeDayOf(before.at, view.zone, view.tongue) : '' }
    const message = kept.why === 'decided' ? linkWords.decidedBefore : linkWords.answeredBefore
    return questionPage(c, link, refuse(c, read.values, 'answer', message, day), 422)
  },
  done: (c, link) => questionPage(c, link),
}
