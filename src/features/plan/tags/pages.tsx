import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { structureWords } from '../structure/words.ts'
import { catalogue, type Tag, type TagKind, tagKinds, writeTag } from './catalogue.ts'
import { kindWords } from './words.ts'

export type Places = readonly { id: string; name: string }[]

/** What a tag is called; the empty string for a community that is gone. */
export function nameOfTag(view: View, tag: Tag, communities: Places): string {
  if (tag.kind === 'community') {
    const place = communities.find(({ id }) => id === tag.code)
    return place?.name ?? ''
  }
  const word = catalogue[tag.kind][tag.code]
  return word ? view.t(word) : tag.code
}

/** Every tag there is of one kind, with its name. */
const tagsOfKind = (view: View, kind: TagKind, communities: Places): { tag: Tag; name: string }[] =>
  kind === 'community'
    ? communities.map(({ id, name }) => ({ tag: { kind, code: id }, name }))
    : Object.entries(catalogue[kind]).map(([code, word]) => ({ tag: { kind, code }, name: view.t(word) }))

/** Tags to tick, folded away: one group for each kind. */
export const TagChoices = (p: { view: View; form: FormState; communities: Places }) => {
  const chosen = [p.form.values.tags ?? []].flat()
  return (
    <details class="more" open={chosen.length > 0}>
      <summary>{p.view.t(structureWords.tags)}</summary>
      <div class="form">
        {tagKinds.map(kind => {
          const all = tagsOfKind(p.view, kind, p.communities)
          if (all.length === 0) return null
          return (
            <fieldset class="field">
              <legend>{p.view.t(kindWords[kind])}</legend>
              <div class="choices side">
                {all.map(({ tag, name }) => (
                  <label class="choice">
                    <input
                      type="checkbox"
                      name="tags"
                      value={writeTag(tag)}
                      checked={chosen.includes(writeTag(tag))}
                    />
                    <span>{name}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          )
        })}
      </div>
    </details>
  )
}

/** Tags as short words under a thing. */
export const TagLine = (p: {
  view: View
  tags: readonly Tag[]
  communities: Places
  href?: (tag: Tag) => string
}) =>
  p.tags.length === 0 ? null : (
    <ul class="facts small">
      {p.tags.map(tag => {
        const name = nameOfTag(p.view, tag, p.communities)
        return name && <li>{p.href ? <a href={p.href(tag)}>{name}</a> : name}</li>
      })}
    </ul>
  )
