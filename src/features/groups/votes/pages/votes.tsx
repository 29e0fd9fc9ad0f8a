import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Moment } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import {
  Choices,
  DateField,
  ErrorSummary,
  FileField,
  InBoth,
  Select,
  TextArea,
  TextField,
} from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../../group.ts'
import { groupsPath } from '../../paths.ts'
import { words as groupWords } from '../../words.ts'
import { newVotePath, votePath, votesPath } from '../paths.ts'
import type { Vote } from '../queries.ts'
import { staffWords as words } from '../staff-words.ts'
import { voteKinds, voteStateOf } from '../vote.ts'
import { verdictWords, words as visitorWords } from '../words.ts'

export const VotesPage = (p: { view: View; slug: string; votes: readonly Vote[] }) => {
  const { view, slug } = p
  const { t, tongue } = view
  return (
    <Layout view={view} title={t(visitorWords.title)}>
      <PageHead
        above={<BackLink href={groupsPath(slug)} label={t(groupWords.title)} />}
        title={t(visitorWords.title)}
        summary={t(words.lead)}
      >
        <ButtonLink href={newVotePath(slug)}>{t(words.add)}</ButtonLink>
      </PageHead>
      {p.votes.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
      ) : (
        <Table
          caption={t(visitorWords.title)}
          hideCaption
          columns={[words.question, words.group, words.state, words.closes].map(word => ({ label: t(word) }))}
          rows={p.votes.map(vote => {
            const state = voteStateOf(vote, view.now)
            const chosen = vote.options.find(({ id }) => id === vote.result?.winner)
            return [
              <a href={votePath(slug, vote.id)}>
                <Written text={vote.question} tongue={tongue} />
              </a>,
              <Written text={vote.group} tongue={tongue} />,
              <Label tone={state === 'open' ? 'info' : state === 'closed' ? 'good' : 'plain'}>
                {vote.result
                  ? t(verdictWords[vote.result.verdict], { option: inTongue(chosen?.text, tongue).text })
                  : t(words[state])}
              </Label>,
              <Moment at={vote.closesAt} view={view} />,
            ]
          })}
        />
      )}
    </Layout>
  )
}

export const NewVotePage = (p: { view: View; slug: string; form: FormState; groups: readonly Group[] }) => {
  const { view, slug, form } = p
  const { t, tongue, zone } = view
  const yesNo = (yes: string, no: string) => [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  return (
    <Layout view={view} title={t(words.add)}>
      <PageHead
        above={<BackLink href={votesPath(slug)} label={t(visitorWords.title)} />}
        title={t(words.add)}
        summary={t(words.lead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={votesPath(slug)} class="form" enctype="multipart/form-data" novalidate>
        <FormGuard view={view} />
        <Select
          form={form}
          name="groupId"
          label={t(words.whichGroup)}
          blank={t(words.choose)}
          choices={p.groups.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
        <InBoth
          form={form}
          name="question"
          labels={[t(words.questionEn), t(words.questionFr)]}
          optional={t(words.oneIsEnough)}
        />
        <InBoth
          form={form}
          name="explanation"
          labels={[t(words.explanationEn), t(words.explanationFr)]}
          optional={t(words.ifYouLike)}
          rows={4}
        />
        <Choices
          form={form}
          name="kind"
          label={t(words.kind)}
          choices={voteKinds.map(kind => ({ value: kind, label: t(words[kind]) }))}
        />
        <TextArea
          form={form}
          name="options"
          label={t(words.options)}
          hint={t(words.optionsHint)}
          optional={t(words.ifYouLike)}
          dir="auto"
        />
        <DateField form={form} name="closesDay" label={t(words.closesDay)} min={dayIn(zone, view.now)} />
        <TextField
          form={form}
          name="closesTime"
          type="time"
          short
          label={t(words.closesTime)}
          hint={t(words.zoneSay, { zone: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone })}
        />
        <Choices
          form={form}
          name="secret"
          label={t(words.ballot)}
          choices={yesNo(t(words.secretSay), t(words.namedSay))}
        />
        <Choices
          form={form}
          name="changeable"
          label={t(words.changing)}
          choices={yesNo(t(words.untilClose), t(words.firstCounts))}
        />
        <FileField
          form={form}
          name="papers"
          label={t(words.papers)}
          optional={t(words.ifYouLike)}
          accept=".pdf,.docx,.xlsx,.pptx,.odt"
          multiple
        />
        <Actions>
          <Button>{t(words.openVote)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
