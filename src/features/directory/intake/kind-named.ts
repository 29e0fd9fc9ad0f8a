import { fold } from '#platform/text.ts'
import { isServiceKind, SERVICE_KINDS, type ServiceKind } from '../kind.ts'
import { kindWords } from '../kind-words.ts'
import { conceptKinds, stretchesAsked, tellingWords } from '../search/concepts.ts'

const byName = new Map<string, ServiceKind>(
  SERVICE_KINDS.flatMap(kind => Object.values(kindWords[kind]).map(name => [fold(name), kind] as const)),
)

/** The kind a word is the code or the name of, in any language the kinds are named in. Nothing is guessed from likeness. */
export function kindNamed(written: string): ServiceKind | undefined {
  const key = written.trim().toLowerCase()
  return isServiceKind(key) ? key : byName.get(fold(key))
}

/** The one kind that all of a category's words mean, by what searching knows of them; undefined where they mean several, or one means none. */
export function kindMeant(written: string): ServiceKind | undefined {
  if (written.length > 100) return undefined
  const stretches = stretchesAsked(tellingWords(written))
  const meant = stretches.map(({ concepts }) => concepts.flatMap(({ id }) => conceptKinds(id)))
  const [kind, ...others] = new Set(meant.flat())
  return meant.every(kinds => kinds.length > 0) && others.length === 0 ? kind : undefined
}
