import { FormGuard } from '#platform/http/form-guard.tsx'
import { emptyForm } from '#platform/http/forms.ts'
import { dayIn } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { DateField, Select, TextField } from '#platform/ui/form.ts'
import { Block } from '../../../minutes/pages/writing.tsx'
import { blockPath, pulsePath } from '../../../minutes/paths.ts'
import { words as minutesWords } from '../../../minutes/words.ts'
import { promisesPath } from '../../../promises/paths.ts'
import { liveWords as words } from '../../live-words.ts'
import type { Point } from '../../queries.ts'
import { type LiveRoom, pointOnTable } from './room.ts'

/** A promise made in the room: what, who, by when. */
const PromiseForm = (p: { room: LiveRoom; point: Point | undefined }) => {
  const { room, point } = p
  const { view, meeting, slug } = room
  const { t, tongue } = view
  const form = emptyForm({})
  const holders = room.seated.attendees.flatMap(({ personId, person }) =>
    personId && person ? [{ value: personId, label: person }] : [],
  )
  return (
    <details>
      <summary>{t(words.promise)}</summary>
      <form method="post" action={promisesPath(slug)} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="live" value="yes" />
        <input type="hidden" name="groupId" value={meeting.groupId} />
        <input type="hidden" name="meetingId" value={meeting.id} />
        {point && <input type="hidden" name="agendaItemId" value={point.id} />}
        <input
          type="hidden"
          name="public"
          value={meeting.shownTo === 'everyone' && !point?.private ? 'yes' : 'no'}
        />
        <TextField
          form={form}
          name={tongue === 'fr' ? 'sentenceFr' : 'sentenceEn'}
          label={t(words.promiseWhat)}
        />
        <Select
          form={form}
          name="holderId"
          label={t(words.promiseWho)}
          blank={t(words.nobody)}
          choices={holders}
        />
        <DateField form={form} name="due" label={t(words.promiseDue)} min={dayIn(view.zone, view.now)} />
        <Actions>
          <Button kind="second">{t(words.promiseKeep)}</Button>
        </Actions>
      </form>
    </details>
  )
}

/** What is written down while the meeting runs: a block for each point, the one on the table unfolded. */
export const NotesPart = (p: { room: LiveRoom }) => {
  const { room } = p
  const { view, notes, meeting, slug } = room
  if (!notes) return null
  const { t } = view
  const now = pointOnTable(room)
  return (
    <section class="stack tight" id="notes">
      <h2>{t(words.notes)}</h2>
      {notes.frozen ? (
        <p>{t(minutesWords.frozen)}</p>
      ) : (
        <minute-keeping data-pulse={pulsePath(slug, meeting.id)}>
          <p class="quiet small">{t(words.notesLead)}</p>
          <p class="quiet small" role="status" data-here />
          <div class="stack tight">
            {notes.blocks.map(block => (
              <details class="live-block" open={block.key === now?.id}>
                <summary>{block.title}</summary>
                <Block
                  view={view}
                  meetingId={meeting.id}
                  postTo={key => `${blockPath(slug, meeting.id, key)}?from=live`}
                  block={block}
                />
              </details>
            ))}
          </div>
        </minute-keeping>
      )}
      <PromiseForm room={room} point={now} />
    </section>
  )
}
