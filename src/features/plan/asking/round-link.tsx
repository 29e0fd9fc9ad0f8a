import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, sentValues } from '#platform/http/forms.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { isOpen, reports } from '../action.ts'
import { handBack, reportOnAction } from '../commands/reports.ts'
import { silentSince } from '../progress.ts'
import type { ActionSeen } from '../queries/actions.ts'
import { updatesByLink } from '../queries/actions.ts'
import { saidIn } from '../tongue-of.ts'
import { roundPurpose } from './commands.ts'
import { actionsOfLetter } from './queries.ts'
import { RoundDonePage, RoundPage } from './round-pages.tsx'
import { roundWords as words } from './words.ts'

const longest = 2_000
const pageOf = (c: AppContext) => Math.max(1, Math.floor(Number(c.req.query('page') ?? 1)) || 1)

/** What is still theirs to answer for, the longest silent first. */
async function theirs(c: AppContext, link: OpenLink): Promise<ActionSeen[]> {
  const all = await actionsOfLetter(c.var.db, link.subject, c.var.view.zone)
  return all
    .filter(({ state, handedBackAt }) => isOpen(state) && !handedBackAt)
    .toSorted((a, b) => silentSince(a).localeCompare(silentSince(b)))
}

async function answer(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now, view } = c.var
  const values = await sentValues(c)
  const text = (name: string) => String([values[name] ?? ''].flat()[0] ?? '').slice(0, longest)
  const actions = await theirs(c, link)
  const all = values.all === 'unchanged'
  let kept = 0
  for (const { id } of actions) {
    const sent = all ? 'unchanged' : text(`said-${id}`)
    const sentence = saidIn(all ? undefined : text(`sentence-${id}`), view.tongue)
    if (sent === 'not-mine') {
      kept += Number((await handBack(db, actor, id, { sentence, linkId: link.id }, now)).ok)
      continue
    }
    const said = reports.find(each => each === sent)
    if (!said) continue
    const told = await reportOnAction(
      db,
      actor,
      id,
      { said, sentence },
      { voice: 'lead', linkId: link.id },
      now,
    )
    kept += Number(told.ok)
  }
  if (kept > 0) return c.redirect(`${link.path}/done`, 303)
  const form = { values, errors: { form: view.t(words.chooseOne) } }
  return c.html(<RoundPage view={view} link={link} actions={actions} page={pageOf(c)} form={form} />, 422)
}

/** The link of a letter that asks about everything one carries. */
export const roundLink: LinkPurpose = {
  purpose: roundPurpose,
  async show(c, link) {
    const actions = await theirs(c, link)
    return c.html(
      <RoundPage view={c.var.view} link={link} actions={actions} page={pageOf(c)} form={emptyForm()} />,
    )
  },
  act: answer,
  async done(c, link) {
    const answered = new Set((await updatesByLink(c.var.db, link.id)).map(({ actionId }) => actionId))
    const left = (await theirs(c, link)).filter(({ id }) => !answered.has(id)).length
    return c.html(<RoundDonePage view={c.var.view} link={link} answered={answered.size} left={left} />)
  },
}
