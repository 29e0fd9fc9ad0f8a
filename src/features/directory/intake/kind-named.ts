import { fold } from '#platform/text.ts'
import { isServiceKind, SERVICE_KINDS, type ServiceKind } from '../kind.ts'
import { kindWords } from '../kind-words.ts'

const byName = new Map<string, ServiceKind>(
  SERVICE_KINDS.flatMap(kind => Object.values(kindWords[kind]).map(name => [fold(name), kind] as const)),
)

/** The kind a word is the code or the name of, in any language the kinds are named in. Nothing is guessed from likeness. */
export function kindNamed(written: string): ServiceKind | undefined {
  const key = written.trim().toLowerCase()
  return isServiceKind(key) ? key : byName.get(fold(key))
}
