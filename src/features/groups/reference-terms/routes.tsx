import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue } from '#platform/text.ts'
import { communityNames, groupOf, slugOf, todayOf } from '../asked-routes.ts'
import { type Decision, decisionsOfGroup, findDecision } from '../decisions/queries.ts'
import type { Group } from '../group.ts'
import { termsPath } from '../paths.ts'
import { defaultRules, type Rules } from '../rules/terms.ts'
import { voicesOf } from '../rules/voices.ts'
import { voicesOn } from '../seats/queries.ts'
import { adoptTerms } from './commands.ts'
import { askLines, asksTyped, rulesTyped, termsSchema, textTyped, valuesOfTerms } from './forms.ts'
import { TermsPage } from './pages/terms.tsx'
import { TermsFormPage } from './pages/terms-form.tsx'
import { termsInForce, termsVersions } from './queries.ts'
import { staffWords } from './words.ts'

async function voicesNow(c: AppContext, group: Group, rules: Rules): Promise<number> {
  const seats = await voicesOn(c.var.db, group.id, todayOf(c))
  return new Set(voicesOf(rules, seats).values()).size
}

/** The decisions that adopted these versions, where this reader may read them. */
async function adoptingDecisions(c: AppContext, versions: readonly { decisionId: string | null }[]) {
  const decisions = new Map<string, Decision>()
  for (const { decisionId } of versions) {
    const decision = decisionId ? await findDecision(c.var.db, decisionId) : undefined
    if (decision && (decision.public || c.var.view.can('groups.see'))) decisions.set(decision.id, decision)
  }
  return decisions
}

async function termsPage(c: AppContext, group: Group, version?: number) {
  const { db, view, now } = c.var
  const versions = await termsVersions(db, group.id)
  const inForce = await termsInForce(db, group.id, now)
  const shown =
    version === undefined
      ? (inForce ?? versions.at(-1))
      : found(versions.find(one => one.version === version))
  return (
    <TermsPage
      view={view}
      slug={slugOf(c)}
      group={group}
      shown={shown}
      inForce={inForce}
      versions={versions}
      voices={await voicesNow(c, group, shown?.rules ?? defaultRules)}
      communities={await communityNames(db)}
      decisions={await adoptingDecisions(c, versions)}
    />
  )
}

async function termsForm(c: AppContext, group: Group, form: FormState, rules?: Rules) {
  const { db, view } = c.var
  const decisions = await decisionsOfGroup(db, group.id)
  return (
    <TermsFormPage
      view={view}
      slug={slugOf(c)}
      group={group}
      form={form}
      rules={rules}
      voices={rules ? await voicesNow(c, group, rules) : 0}
      lines={askLines}
      communities={await communityNames(db)}
      decisions={decisions.map(({ id, sentence, decidedOn }) => ({
        id,
        label: `${decidedOn} · ${inTongue(sentence, view.tongue).text}`.slice(0, 120),
      }))}
    />
  )
}

export const termsRoutes = new Hono<AppEnv>()
  .get('/:id/terms', may('public'), async c => c.html(await termsPage(c, await groupOf(c))))
  .get('/:id/terms/new', may('groups.manage'), async c => {
    const group = await groupOf(c)
    const last = (await termsVersions(c.var.db, group.id)).at(-1)
    const before = last ?? { text: {}, rules: defaultRules, asks: [], version: 0 }
    const form = emptyForm(valuesOfTerms(before, todayOf(c)))
    return c.html(await termsForm(c, group, form, before.rules))
  })
  .post('/:id/terms/new', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, termsSchema)
    if (!read.ok) return c.html(await termsForm(c, group, read.form), 422)
    const typed = read.value
    const rules = rulesTyped(typed)
    if (read.values.preview === 'yes') return c.html(await termsForm(c, group, emptyForm(read.values), rules))
    const decisions = await decisionsOfGroup(db, group.id)
    const decisionId = decisions.find(({ id }) => id === typed.decisionId)?.id
    const adopted = await adoptTerms(
      db,
      actor,
      group.id,
      {
        text: textTyped(typed),
        rules,
        asks: asksTyped(typed),
        from: typed.from,
        decisionId,
        adoptedHow: typed.how,
        after: typed.after,
      },
      now,
    )
    if (adopted.ok) {
      const sentence = view.t(staffWords.adopted, { version: adopted.version })
      return redirectSaying(c, termsPath(slugOf(c), group.id), sentence)
    }
    if (adopted.why === 'not-here') throw new NotFound()
    if (adopted.why === 'rewrites-the-past') {
      const form = refuse(c, read.values, 'from', staffWords['rewrites-the-past'])
      return c.html(await termsForm(c, group, form, rules), 422)
    }
    const version = (await termsVersions(db, group.id)).at(-1)?.version ?? 0
    const values = { ...read.values, after: String(version) }
    const form = refuse(c, values, 'form', staffWords['changed-meanwhile'], { version })
    return c.html(await termsForm(c, group, form, rules), 409)
  })
  .get('/:id/terms/:version{[0-9]+}', may('public'), async c =>
    c.html(await termsPage(c, await groupOf(c), Number(c.req.param('version')))),
  )
