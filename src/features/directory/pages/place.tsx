import { FormGuard } from '#platform/http/form-guard.tsx'
import { Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice } from '#platform/ui/conflict.tsx'
import { Choices } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { TypedHere } from '../components/origins.tsx'
import { changePath, leavingPlacePath, placePath, placesPath } from '../paths.ts'
import type { PlaceSeen } from '../queries/places.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'
import { Errors } from './edit.tsx'
import type { Form } from './listing-fields.tsx'
import { DoorFields, PlaceNameFields } from './place-fields.tsx'

/** One place where a service is given, new or already there. */
export const PlacePage = (
  p: Form & {
    slug: string
    id: string
    /** Of the service. */
    name: string
    seen?: PlaceSeen | undefined
    version: number
    conflict?: Conflict | undefined
  },
) => {
  const { view, slug, id, seen } = p
  const { t } = view
  const title = t(seen ? staffWords.changePlace : staffWords.addPlace)
  const others = (seen?.services ?? 1) - 1
  return (
    <Layout view={view} title={title}>
      <BackLink href={`${changePath(slug, id)}#places`} label={t(staffWords.changeTitle, { name: p.name })} />
      <PageHead title={title} summary={p.name} />
      {p.conflict && <ConflictNotice view={view} conflict={p.conflict} />}
      <Errors view={view} form={p.form} />
      {others > 0 && <Notice tone="warn">{t(staffWords.othersThere, { count: others })}</Notice>}
      {seen && (
        <TypedHere view={view} origins={Object.entries(seen.place.origins)} none={t(words.fromHere)} />
      )}
      <form
        method="post"
        action={seen ? placePath(slug, id, seen.place.id) : placesPath(slug, id)}
        class="form"
        novalidate
      >
        <FormGuard view={view} />
        <input type="hidden" name="version" value={String(p.version)} />
        <Choices
          form={p.form}
          name="way"
          label={t(staffWords.wayOfPlace)}
          choices={[
            { value: 'door', label: t(staffWords.door) },
            { value: 'online', label: t(staffWords.online), hint: t(staffWords.onlineHint) },
          ]}
        />
        <PlaceNameFields {...p} />
        <DoorFields {...p} />
        <Button>{t(staffWords.savePlace)}</Button>
      </form>
      {seen && (
        <form method="post" action={leavingPlacePath(slug, id, seen.place.id)} class="stack tight">
          <FormGuard view={view} />
          <h2>{t(staffWords.notThere)}</h2>
          <p>{t(staffWords.notThereSay)}</p>
          <Button kind="danger">{t(staffWords.leavePlace)}</Button>
        </form>
      )}
    </Layout>
  )
}
