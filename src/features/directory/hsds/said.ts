import { isTongue, type TextIn, type Tongue, textIn } from '#platform/text.ts'
import { profileSays } from './profile.ts'
import type { Read } from './shape.ts'

type Spoken = Readonly<Record<string, unknown>> & { attributes?: readonly Read<'attribute'>[] }

/**
 * Reads the words of an object's fields in every language it gives them: the field itself in the feed's language, the
 * others from the attributes of our profile. Give the listing's name for a field and the standard's.
 */
export function inTongues(written: Spoken, tongue: Tongue) {
  const others = new Map<string, Record<string, string>>()
  for (const attribute of written.attributes ?? []) {
    const says = profileSays(attribute as Readonly<Record<string, unknown>>)
    if (says?.of !== 'translation' || !isTongue(says.label) || !says.value) continue
    others.set(says.code, { ...others.get(says.code), [says.label]: says.value })
  }
  return <Name extends string>(name: Name, field: string): { [name in Name]?: TextIn } => {
    const value = written[field]
    if (typeof value !== 'string') return {}
    const text = textIn({ ...others.get(field), [tongue]: value })
    return { [name]: text } as { [name in Name]?: TextIn }
  }
}
