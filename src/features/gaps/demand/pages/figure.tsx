import { statuses, statusWords } from '#features/directory/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, DateField, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { timesOfDay } from '../../cell/lens.ts'
import { timeWords } from '../../cell/words.ts'
import { needList } from '../../need.ts'
import { needWords } from '../../need-words.ts'
import { figureNewPath } from '../paths.ts'
import { words } from '../words.ts'
import { Frame, type Props } from './frame.tsx'

export const FigureNewPage = (
  p: Props & { form: FormState; communities: readonly { id: string; name: string }[] },
) => {
  const { t } = p.view
  const { form } = p
  const some = t(words.ifSaid)
  return (
    <Frame {...p} title={t(words.tellFigure)} lead={t(words.figuresNoneWhy)}>
      <form method="post" action={figureNewPath(p.slug)} class="form" novalidate>
        <FormGuard view={p.view} />
        <Choices
          form={form}
          name="basis"
          label={t(words.basis)}
          side
          choices={[
            { value: 'estimate', label: t(words.estimate) },
            { value: 'survey', label: t(words.survey) },
          ]}
        />
        <Select
          form={form}
          name="need"
          label={t(words.need)}
          blank={t(words.chooseOne)}
          choices={needList.map(need => ({ value: need, label: t(needWords[need]) }))}
        />
        <Select
          form={form}
          name="community"
          label={t(words.community)}
          blank={t(words.chooseOne)}
          choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField form={form} name="least" label={t(words.least)} inputmode="numeric" short />
        <TextField
          form={form}
          name="most"
          label={t(words.most)}
          hint={t(words.mostHint)}
          optional={t(words.optional)}
          inputmode="numeric"
          short
        />
        <TextField form={form} name="source" label={t(words.who)} hint={t(words.whoHint)} />
        <DateField form={form} name="asOf" label={t(words.asOf)} />
        <TextField
          form={form}
          name="respondents"
          label={t(words.respondents)}
          hint={t(words.respondentsHint)}
          optional={t(words.optional)}
          inputmode="numeric"
          short
        />
        <TextArea form={form} name="reach" label={t(words.reach)} rows={2} />
        <TextField
          form={form}
          name="language"
          label={t(words.language)}
          hint={t(words.languageHint)}
          optional={some}
          dir="auto"
        />
        <Select
          form={form}
          name="status"
          label={t(words.status)}
          optional={some}
          blank={t(words.anyOne)}
          choices={statuses.map(status => ({ value: status, label: t(statusWords[status]) }))}
        />
        <Select
          form={form}
          name="time"
          label={t(words.time)}
          optional={some}
          blank={t(words.anyOne)}
          choices={timesOfDay.map(time => ({ value: time, label: t(timeWords[time]) }))}
        />
        <TextArea form={form} name="note" label={t(words.note)} optional={t(words.optional)} />
        <Actions>
          <Button>{t(words.keep)}</Button>
        </Actions>
      </form>
    </Frame>
  )
}
