import { sectors, sectorWords } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Checkbox, Choices, DateField, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Group } from '../../group.ts'
import { newTermsPath, termsPath } from '../../paths.ts'
import { type Rules, secondCalls, waysToDecide } from '../../rules/terms.ts'
import { decidesWords } from '../../rules/words.ts'
import type { CommunityNames } from '../../seats/pages/seat-name.ts'
import { quorumKinds } from '../shares.ts'
import { quorumKindWords, staffWords, words } from '../words.ts'
import { Meanings } from './terms.tsx'

export interface DecisionChoice {
  id: string
  label: string
}

export const TermsFormPage = (p: {
  view: View
  slug: string
  group: Group
  form: FormState
  /** What is typed, when it can be read: shown as what it means. */
  rules: Rules | undefined
  voices: number
  lines: number
  communities: CommunityNames
  decisions: readonly DecisionChoice[]
}) => {
  const { view, slug, group, form } = p
  const { t, tongue } = view
  const optional = t(staffWords.optional)
  const title = t(words.titleOf, { group: inTongue(group.name, tongue).text })
  const communities = [...p.communities].map(([value, name]) => ({
    value,
    label: name,
  }))
  const sectorChoices = sectors.map(code => ({ value: code as string, label: t(sectorWords[code]) }))
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={termsPath(slug, group.id)} label={t(words.title)} />}
        title={title}
        summary={t(staffWords.writeLead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {p.rules && (
        <Card tone="lamp" id="means">
          <h2>{t(words.means)}</h2>
          <Meanings view={view} rules={p.rules} voices={p.voices} />
        </Card>
      )}
      <form method="post" action={newTermsPath(slug, group.id)} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="after" value={form.values.after} />
        <Choices
          form={form}
          name="quorum"
          label={t(staffWords.quorum)}
          side
          choices={quorumKinds.map(kind => ({ value: kind, label: t(quorumKindWords[kind]) }))}
        />
        <TextField {...{ form, optional }} name="n" label={t(staffWords.n)} inputmode="numeric" short />
        <TextField {...{ form, optional }} name="over" label={t(staffWords.over)} inputmode="numeric" short />
        <TextField {...{ form, optional }} name="of" label={t(staffWords.of)} inputmode="numeric" short />
        <Choices
          form={form}
          name="secondCall"
          label={t(staffWords.secondCall)}
          choices={secondCalls.map(value => ({ value, label: t(staffWords[value]) }))}
        />
        <Choices
          form={form}
          name="decides"
          label={t(staffWords.decides)}
          side
          choices={waysToDecide.map(value => ({ value, label: t(decidesWords[value]) }))}
        />
        <Checkbox form={form} name="oneVoice" label={t(staffWords.oneVoice)} />
        <Checkbox form={form} name="alternates" label={t(staffWords.alternates)} />
        <TextField
          {...{ form, optional }}
          name="proxies"
          label={t(staffWords.proxies)}
          hint={t(staffWords.proxiesHint)}
          inputmode="numeric"
          short
        />
        <Checkbox
          form={form}
          name="abstentions"
          label={t(staffWords.abstentions)}
          hint={t(staffWords.abstentionsHint)}
        />
        <Checkbox form={form} name="conflicts" label={t(staffWords.conflicts)} />
        <Checkbox form={form} name="approve" label={t(staffWords.approve)} />
        <TextField
          {...{ form, optional }}
          name="termMonths"
          label={t(staffWords.termMonths)}
          inputmode="numeric"
          short
        />
        <fieldset class="field">
          <legend>{t(staffWords.asks)}</legend>
          <span class="hint">{t(staffWords.asksHint)}</span>
          {Array.from({ length: p.lines }, (_, n) => (
            <div class="asked">
              <TextField
                form={form}
                name={`atLeast${n}`}
                label={t(staffWords.atLeastN, { n: n + 1 })}
                inputmode="numeric"
                short
                optional={optional}
              />
              <Select
                form={form}
                name={`sector${n}`}
                label={t(staffWords.sectorN)}
                blank={t(staffWords.any)}
                choices={sectorChoices}
              />
              <Select
                form={form}
                name={`community${n}`}
                label={t(staffWords.communityN)}
                blank={t(staffWords.any)}
                choices={communities}
              />
            </div>
          ))}
        </fieldset>
        <TextArea {...{ form, optional }} name="landEn" label={t(staffWords.landEn)} lang="en" dir="auto" />
        <TextArea {...{ form, optional }} name="landFr" label={t(staffWords.landFr)} lang="fr" dir="auto" />
        <TextArea
          {...{ form, optional }}
          name="textEn"
          label={t(staffWords.textEn)}
          lang="en"
          dir="auto"
          rows={12}
        />
        <TextArea
          {...{ form, optional }}
          name="textFr"
          label={t(staffWords.textFr)}
          lang="fr"
          dir="auto"
          rows={12}
        />
        <DateField form={form} name="from" label={t(staffWords.from)} />
        {p.decisions.length > 0 && (
          <Select
            form={form}
            name="decisionId"
            label={t(staffWords.decision)}
            blank={t(staffWords.noDecision)}
            choices={p.decisions.map(({ id, label }) => ({ value: id, label }))}
          />
        )}
        <TextField {...{ form, optional }} name="how" label={t(staffWords.how)} />
        <Actions>
          <Button>{t(staffWords.adopt)}</Button>
          <Button kind="second" name="preview" value="yes">
            {t(staffWords.preview)}
          </Button>
        </Actions>
      </form>
    </Layout>
  )
}
