import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { dayIn } from '#platform/time.ts'
import { contributionOf } from './contribution/queries.ts'
import { MemberPage } from './pages/member.tsx'
import type { Member } from './queries.ts'
import { commitValues } from './renewal/forms.ts'
import { historyOfMember } from './renewal/history-queries.ts'

/** One membership as staff see it, with everything agreed, asked and promised. */
export async function memberPage(
  c: AppContext,
  member: Member,
  form: FormState,
  status: 200 | 409 | 422 = 200,
) {
  const { db, view, now } = c.var
  const today = dayIn(view.zone, now)
  const history = await historyOfMember(db, member.id, today)
  const values = { on: today, ...commitValues(history.renewal, view.tongue), ...form.values }
  return c.html(
    <MemberPage
      view={view}
      slug={c.req.param('partnership') ?? ''}
      member={member}
      history={history}
      contribution={await contributionOf(db, member, today, now)}
      form={{ ...form, values }}
    />,
    status,
  )
}
