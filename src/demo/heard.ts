import { publish } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'

/** Something people said, before there was a room to keep it in. */
export interface Heard {
  title: TextIn
  say: TextIn
  at: Date
}

/** Puts it on the thread; what answers it is where it leads, once there is something. */
export async function heard(db: TenantDb, { title, say, at }: Heard, meanwhile = 'plan') {
  const subject = newId()
  const show = (path: string) =>
    publish(db, { kind: 'evidence', room: 'consultation', subject, title, say, at, public: true, path })
  return { station: await show(meanwhile), leadsTo: show }
}
