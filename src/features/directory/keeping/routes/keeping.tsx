import { Hono } from 'hono'
import { z } from 'zod'
import { contactsOf, findOrganisation } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { passOn } from '../../commands/mistakes.ts'
import { plainNameOf } from '../../components/sentences.ts'
import { callPath, tendPath } from '../../paths.ts'
import { findListing, listingsOf, openMistakes } from '../../queries/one.ts'
import { slugOf } from '../../routes/asked.ts'
import { providerAnswers } from '../answer.ts'
import { askToConfirm, linkToAsk } from '../commands/ask.ts'
import { setRhythm, takeAnswer } from '../commands/take-answer.ts'
import { openFor } from '../link-purposes.ts'
import { CallPage } from '../pages/call.tsx'
import { LinkPage } from '../pages/link.tsx'
import { askedAbout } from '../queries/asked.ts'
import { listingsToAsk, toAsk } from '../queries/due.ts'
import { rhythmChoices } from '../rhythm.ts'
import { boardWords as words } from '../words/board.ts'

const editing = 'directory.edit'
const told = z.enum(providerAnswers)

async function callOf(c: AppContext) {
  const { db, now } = c.var
  const organisation = found(await findOrganisation(db, c.req.param('organisation') ?? ''))
  const listings = await listingsOf(db, organisation, now)
  return { organisation, listings, ask: await listingsToAsk(db, organisation.id, now) }
}

async function callPage(c: AppContext, form?: FormState) {
  const { db, view } = c.var
  const { organisation, listings, ask } = await callOf(c)
  const page = (
    <CallPage
      view={view}
      slug={slugOf(c)}
      organisation={organisation}
      listings={listings}
      contacts={await contactsOf(db, organisation.id)}
      asked={
        await askedAbout(
          db,
          listings.map(({ service }) => service.id),
        )
      }
      email={ask.find(({ askAt }) => askAt)?.askAt?.email}
      form={form ?? emptyForm()}
    />
  )
  return c.html(page, form ? 422 : 200)
}

/** What staff do so that the list stays true: the rhythm, calls, letters, links to pass on. */
export const keepingRoutes = new Hono<AppEnv>()
  .post('/rhythm', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const { every, stop } = await sentValues(c)
    const months = rhythmChoices.find(choice => String(choice) === every)
    const back = `${tendPath(slugOf(c))}#rhythm`
    if (stop || months === undefined) {
      await setRhythm(db, actor, undefined, now)
      return redirectSaying(c, back, view.t(words.rhythmStopped))
    }
    await setRhythm(db, actor, months, now)
    return redirectSaying(c, back, view.t(words.rhythmSet, { months }))
  })
  .get('/tend/:organisation', may(editing), c => callPage(c))
  .post('/tend/:organisation', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const { listings } = await callOf(c)
    const values = await sentValues(c)
    const who = [values.who ?? ''].flat()[0]?.trim().slice(0, 200) ?? ''
    const said = listings.flatMap(({ service }) => {
      const answer = told.safeParse(values[`say-${service.id}`])
      return answer.success ? [{ service, answer: answer.data }] : []
    })
    if (said.length === 0) return callPage(c, refuse(c, values, 'form', words.noneChosen))
    if (!who) return callPage(c, refuse(c, values, 'who', formWords.missing))
    for (const { service, answer } of said) {
      const answered = { answer, fields: service.listing, note: `${who}: ${view.t(words.byPhone)}` }
      await takeAnswer(db, actor, service, answered, 'provider', now, who)
    }
    return redirectSaying(c, tendPath(slugOf(c)), view.t(words.noted, { count: said.length }))
  })
  .post('/tend/:organisation/letter', may(editing), async c => {
    const { db, view, now, actor, house } = c.var
    const { organisation, ask } = await callOf(c)
    const back = callPath(slugOf(c), organisation.id)
    const email = ask.find(({ askAt }) => askAt)?.askAt?.email
    if (!email) return redirectSaying(c, back, view.t(words.noAddress))
    const asked = await askToConfirm(db, actor, ask, { origin: house.origin, rest: false }, now)
    if (asked.letters === 0) return redirectSaying(c, back, view.t(words.saidNotTheirs))
    return redirectSaying(c, back, view.t(words.askedOne, { email }))
  })
  .post('/mistakes/:mistake/passing-on', may(editing), async c => {
    const { db, view, now, actor, house } = c.var
    const { mistake, organisationId, organisation } = found(
      (await openMistakes(db)).find(each => each.mistake.id === c.req.param('mistake')),
    )
    const [one] = await toAsk(db, [{ serviceId: mistake.serviceId, organisationId }], now)
    const back = `${tendPath(slugOf(c))}#mistakes`
    if (!one?.askAt) return redirectSaying(c, back, view.t(words.noAddress))
    const how = { origin: house.origin, rest: false, said: mistake.said }
    const asked = await askToConfirm(db, actor, [one], how, now)
    if (asked.letters === 0) return redirectSaying(c, back, view.t(words.saidNotTheirs))
    await passOn(db, actor, mistake.id, now)
    const who = inTongue(organisation, view.tongue).text
    return redirectSaying(c, back, view.t(words.passedOnNow, { who }))
  })
  .post('/:id/link', may(editing), async c => {
    const { db, view, now, actor, house } = c.var
    const { service, organisation } = found(await findListing(db, c.req.param('id'), now))
    const provider = inTongue(organisation.name, view.tongue).text
    const { url } = await linkToAsk(db, actor, { id: service.id, provider }, house.origin, now)
    const until = writeDayOf(new Date(now.getTime() + openFor * 86_400_000), view.zone, view.tongue)
    const name = plainNameOf(service.listing, view)
    c.header('Cache-Control', 'no-store')
    return c.html(
      <LinkPage view={view} slug={slugOf(c)} id={service.id} name={name} url={url} until={until} />,
    )
  })
