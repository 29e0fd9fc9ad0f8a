import type { Hono } from 'hono'
import type { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import { readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import type { View } from '#platform/http/view.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import type { Question } from '../forms/question.ts'
import { told } from '../forms/told.tsx'
import { settingsPath } from '../paths.ts'
import { changeProfile, type ProfileChange } from '../profile-commands.ts'
import type { SetupAnswers } from '../setup.ts'
import { type Facts, factsOf } from './facts-queries.ts'
import { SettingsFrame } from './frame.tsx'
import { partTitles } from './index-page.tsx'
import { seenIn } from './seen.ts'
import { words } from './words.ts'

type Part = Exclude<keyof Facts['answers'], 'communities'>

interface Change<Answer> {
  /** The answer as a change of the profile. */
  change: (answer: Answer) => ProfileChange
  /** What changes elsewhere, in the same transaction. */
  also?: (c: AppContext, answer: Answer, facts: Facts) => Promise<void>
  /** A button that only shows the page again. */
  showOnly?: (values: FormState['values']) => boolean
}

/** Adds the short form of one group of questions. */
export function changes<Schema extends z.ZodObject, P extends Part>(
  routes: Hono<AppEnv>,
  part: P,
  question: Question<Schema, NonNullable<SetupAnswers[P]>>,
  way: Change<NonNullable<SetupAnswers[P]>>,
): void {
  const page = (view: View, form: FormState, seen: number, now?: Facts) => {
    const { slug } = found(view.partnership)
    const { t } = view
    return (
      <SettingsFrame
        view={view}
        title={t(partTitles[part])}
        why={t(question.why)}
        back={{ href: settingsPath(slug), label: t(words.back) }}
        form={form}
        labels={question.labels}
      >
        {now && (
          <Card tone="lamp">
            <h2>{t(words.saysNow)}</h2>
            <Pairs pairs={told(view, now.answers)[part].pairs} />
          </Card>
        )}
        <form class="form" method="post" action={settingsPath(slug, part)}>
          <FormGuard view={view} />
          <input type="hidden" name="version" value={String(seen)} />
          <question.Fields view={view} form={form} />
          <Actions>
            <Button big>{t(words.save)}</Button>
          </Actions>
        </form>
      </SettingsFrame>
    )
  }
  routes.get(`/${part}`, may('partnership.manage'), async c => {
    const facts = await factsOf(c.var.db)
    const answered = facts.answers[part] ?? undefined
    const form = { values: question.write(answered), errors: {} }
    return c.html(page(c.var.view, form, facts.profile.version))
  })
  routes.post(`/${part}`, may('partnership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, question.schema)
    const seen = seenIn(read.values)
    if (way.showOnly?.(read.values)) return c.html(page(view, { values: read.values, errors: {} }, seen))
    if (!read.ok) return c.html(page(view, read.form, seen), 422)
    const answer = question.read(read.value)
    const saved = await changeProfile(db, actor, seen, way.change(answer), now)
    if (!saved.ok) {
      const facts = await factsOf(db)
      const form = { values: read.values, errors: { form: view.t(words.meanwhile) } }
      return c.html(page(view, form, facts.profile.version, facts), 422)
    }
    await way.also?.(c, answer, await factsOf(db))
    const sentence = saved.newStatement
      ? view.t(words.savedStatement, { version: saved.newStatement })
      : view.t(words.saved)
    return redirectSaying(c, settingsPath(found(view.partnership).slug), sentence)
  })
}
