import { findAttachment, serveAttachment } from '#platform/files/attachments.ts'
import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, refuse, sentValues } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import type { Message } from '#platform/words/messages.ts'
import { castVote, recuseVoter } from './commands/casting.ts'
import { votePurpose } from './commands/opening.ts'
import { VoteLinkPage, type VoteLinkProps, VoteThanksPage } from './pages/link.tsx'
import { answerOf, findVote, findVoter, papersOf } from './queries.ts'
import { answerKinds } from './vote.ts'
import { words } from './words.ts'

async function propsOf(c: AppContext, link: OpenLink): Promise<VoteLinkProps> {
  const { db, view } = c.var
  const voter = found(await findVoter(db, link.subject))
  const vote = found(await findVote(db, voter.voteId))
  const said = await answerOf(db, vote.id, voter.voice)
  const values = said
    ? {
        answer: said.answer,
        reason: said.reason ?? '',
        ...Object.fromEntries((said.ranking ?? []).map((id, n) => [`rank-${n + 1}`, id])),
      }
    : {}
  return { view, vote, voter, papers: await papersOf(db, vote.id), said, link, form: emptyForm(values) }
}

async function paper(c: AppContext, voteId: string, id: string): Promise<Response> {
  const one = found((await papersOf(c.var.db, voteId)).find(each => each.id === id))
  const row = found(await findAttachment(c.var.db, one.attachmentId))
  return found(await serveAttachment(c.var.files, row))
}

const refusals: Partial<Record<string, { field: string; message: Message }>> = {
  'not-an-answer': { field: 'answer', message: words.chooseOne },
  'reason-missing': { field: 'reason', message: words.reasonMissing },
  recused: { field: 'form', message: words.steppedOut },
  withdrawn: { field: 'form', message: words.withdrawn },
}

/** The link to one vote, for one voter. */
export const voteLink: LinkPurpose = {
  purpose: votePurpose,
  async show(c, link) {
    const props = await propsOf(c, link)
    const asked = c.req.query('paper')
    return asked ? paper(c, props.vote.id, asked) : c.html(<VoteLinkPage {...props} />)
  },
  async act(c, link) {
    const { db, actor, now } = c.var
    const props = await propsOf(c, link)
    if (c.req.query('part') === 'recusal') {
      const out = await recuseVoter(db, actor, props.voter, undefined, now)
      return out.ok
        ? c.redirect(`${link.path}/done`, 303)
        : c.html(<VoteLinkPage {...props} late={out.why === 'late'} />, 422)
    }
    const values = await sentValues(c)
    const ranking = props.vote.options.flatMap((_, n) => {
      const chosen = String(values[`rank-${n + 1}`] ?? '')
      return chosen ? [chosen] : []
    })
    const sent = answerKinds.find(kind => kind === values.answer)
    const answer = props.vote.kind === 'ranked' ? 'ranked' : sent
    const again = (field: string, message: Message) =>
      c.html(<VoteLinkPage {...props} form={refuse(c, values, field, message)} />, 422)
    if (!answer) return again('answer', words.chooseOne)
    const reason = String(values.reason ?? '').slice(0, 2_000)
    const cast = await castVote(db, actor, props.voter, { answer, ranking, reason }, now)
    if (cast.ok) return c.redirect(`${link.path}/done`, 303)
    if (cast.why === 'late') return c.html(<VoteLinkPage {...props} late />, 422)
    if (cast.why === 'already-answered') return c.html(<VoteLinkPage {...(await propsOf(c, link))} />, 422)
    if (cast.why === 'not-an-answer' && answer === 'ranked') return again('rank-1', words.rankWrong)
    const refused = refusals[cast.why]
    return again(refused?.field ?? 'form', refused?.message ?? words.chooseOne)
  },
  async done(c, link) {
    return c.html(<VoteThanksPage {...(await propsOf(c, link))} />)
  },
}
