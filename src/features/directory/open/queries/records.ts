import { fold } from '#platform/text.ts'
import { profileTaxonomies, profileTerms } from '../../hsds/profile.ts'
import { conform } from '../../hsds/write/conform.ts'
import { textOf, type Written } from '../../hsds/written.ts'
import type { Asked } from '../asked.ts'
import { holding, Where } from './find.ts'
import { batchesOf, type Context, type List, pageOf, perPage, type Question } from './list.ts'

/** Our own taxonomies or terms first, then what sources brought. */
const recordList = (kind: 'taxonomy' | 'taxonomy_term', ours: readonly Written[]): List => {
  const mine = ({ search, taxonomy, topOnly: _, parent }: Asked) =>
    ours.filter(
      each =>
        (!search || fold(`${each.name} ${each.code ?? ''}`).includes(fold(search))) &&
        (!taxonomy || each.taxonomy_id === taxonomy) &&
        !parent,
    )
  const question = (asked: Asked): Question => {
    const where = new Where()
    where.and(`r.kind = ${where.value(kind)}`)
    if (asked.search)
      where.and(
        `lower(coalesce(r.name, '') || ' ' || coalesce(r.written ->> 'code', '')) like lower(${where.value(holding(asked.search))})`,
      )
    if (asked.taxonomy && kind === 'taxonomy_term')
      where.and(`r.taxonomy_id = ${where.value(asked.taxonomy)}`)
    if (asked.topOnly) where.and('r.parent_id is null')
    if (asked.parent) where.and(`r.parent_id = ${where.value(asked.parent)}`)
    return { from: 'standard_records r', id: 'r.id', where }
  }
  const tell = async ({ db }: Context, ids: readonly string[]): Promise<Written[]> => {
    const { rows } = await db.connection.query<{ id: string; written: Written }>(
      'select id, written from standard_records where id = any($1::uuid[]) order by id',
      [ids],
    )
    return rows.flatMap(({ id, written }): Written[] => {
      const made = conform(kind, written, id)
      return made ? [made] : []
    })
  }
  return {
    perPage,
    page: async (context, asked, skip, take) => {
      const own = mine(asked)
      const shown = own.slice(skip, skip + take)
      const { ids, total } = await pageOf(
        context,
        question(asked),
        Math.max(0, skip - own.length),
        Math.max(1, take - shown.length),
      )
      const more = take > shown.length ? await tell(context, ids) : []
      return { total: own.length + total, contents: [...shown, ...more] }
    },
    all: async function* (context, asked) {
      yield mine(asked)
      for await (const ids of batchesOf(context, question(asked))) yield tell(context, ids)
    },
    one: async ({ db }, id) => {
      const own = ours.find(each => each.id === id)
      if (own) return own
      const { rows } = await db.connection.query<{ id: string; written: Written }>(
        `select id, written from standard_records where kind = $1 and external_id = $2`,
        [kind, id],
      )
      const [row] = rows
      return row && textOf(row.written.id) ? conform(kind, row.written, row.id) : undefined
    },
  }
}

export const taxonomies: List = recordList('taxonomy', profileTaxonomies)
export const taxonomyTerms: List = recordList('taxonomy_term', profileTerms)
