import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import { lineSchema, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { editionWords } from '../editions/words.ts'
import { actionPath, goalPath, lineagePath, onePlanPath } from '../paths.ts'
import { findPlan } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'
import { idOf, refuseStrangers, slugOf } from '../routes/asked.ts'
import { saidIn } from '../tongue-of.ts'
import { leaveBehind, whyLeft } from './commands.ts'
import { lineageWords as words } from './words.ts'

interface Old {
  kind: 'goal' | 'action'
  id: string
  title: TextIn
  path: string
  /** What became of it in its own plan, where that is the whole story. */
  ended: 'done' | 'dropped' | undefined
  now: { title: TextIn; path: string }[]
}

async function page(c: AppContext) {
  const { db, view } = c.var
  const { t, tongue } = view
  const slug = slugOf(c)
  const plan = found(await findPlan(db, idOf(c)))
  refuseStrangers(c, plan)
  const before = found(await findPlan(db, plan.succeedsId ?? ''))
  const now = await planWhole(db, plan, view.zone)
  const then = await planWhole(db, before, view.zone)
  const why = await whyLeft(db, plan.id)
  const heirs = (id: string) => [
    ...now.goals.flatMap(({ goal }) =>
      goal.followsId === id ? [{ title: goal.title, path: goalPath(slug, goal.id) }] : [],
    ),
    ...now.goals
      .flatMap(({ actions }) => actions)
      .flatMap(action =>
        action.followsId === id ? [{ title: action.title, path: actionPath(slug, action.id) }] : [],
      ),
  ]
  const old: Old[] = then.goals.flatMap(({ goal, actions }): Old[] => [
    {
      kind: 'goal',
      id: goal.id,
      title: goal.title,
      path: goalPath(slug, goal.id),
      ended: undefined,
      now: heirs(goal.id),
    },
    ...actions.map(
      ({ id, title, state }): Old => ({
        kind: 'action',
        id,
        title,
        path: actionPath(slug, id),
        ended: state === 'done' || state === 'dropped' ? state : undefined,
        now: heirs(id),
      }),
    ),
  ])
  const became = (each: Old): Child => {
    if (each.now.length > 0)
      return each.now.map(({ title, path }) => (
        <p>
          <a href={path}>
            <Written text={title} tongue={tongue} />
          </a>
        </p>
      ))
    const left = why.get(each.id)
    if (left) return t(words.left, { why: inTongue(left, tongue).text })
    if (each.ended)
      return <span class="quiet">{t(each.ended === 'done' ? words.finished : words.wasDropped)}</span>
    if (!view.can('plan.manage')) return <span class="quiet">{t(words.unsaid)}</span>
    return (
      <form method="post" action={lineagePath(slug, plan.id)} class="row">
        <FormGuard view={view} />
        <input type="hidden" name={each.kind} value={each.id} />
        <input type="text" name="why" aria-label={t(words.why)} placeholder={t(words.why)} dir="auto" />
        <Button kind="second">{t(words.keep)}</Button>
      </form>
    )
  }
  return (
    <Layout view={view} title={`${t(words.title)} · ${inTongue(plan.name, tongue).text}`}>
      <PageHead
        above={<BackLink href={onePlanPath(slug, plan.id)} label={inTongue(plan.name, tongue).text} />}
        title={t(words.title)}
        summary={t(words.summary, { name: inTongue(before.name, tongue).text })}
      />
      <Table
        caption={t(words.title)}
        hideCaption
        columns={[words.before, words.after].map(word => ({ label: t(word) }))}
        rows={old.map(each => [
          <>
            <span class="quiet small">{t(editionWords[each.kind])}</span>{' '}
            <a href={each.path}>
              <Written text={each.title} tongue={tongue} />
            </a>
          </>,
          became(each),
        ])}
      />
    </Layout>
  )
}

const schema = z.object({ goal: z.uuid().optional(), action: z.uuid().optional(), why: lineSchema })

export const lineageRoutes = new Hono<AppEnv>()
  .get('/plans/:id/lineage', may('public'), async c => c.html(await page(c)))
  .post('/plans/:id/lineage', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    found(await findPlan(db, idOf(c)))
    const read = await readForm(c, schema)
    if (read.ok) {
      const { goal, action, why } = read.value
      const old = goal ? { goalId: goal } : action ? { actionId: action } : undefined
      if (old) await leaveBehind(db, actor, idOf(c), old, saidIn(why, view.tongue) ?? {}, now)
    }
    return redirectSaying(c, lineagePath(slugOf(c), idOf(c)), view.t(words.kept))
  })
