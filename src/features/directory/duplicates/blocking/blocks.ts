/** Records that share a key, as lists in one long array; small blocks are worth more than large ones. */
export interface Blocks {
  add(keys: Float64Array, records: Int32Array): void
  /** Blocks by number of pairs, the smallest first. */
  each(visit: (members: Int32Array, lefts: number) => boolean): void
}

const most = 700

/** `split`: members below it are on the left; where `linking`, only blocks with both sides count. */
export function gatherBlocks(split: number, linking: boolean, count: number): Blocks {
  const members: Int32Array[] = []
  const pairs: number[] = []
  const left: number[] = []
  return {
    add(keys, records) {
      const coded = new Float64Array(keys.length)
      for (let at = 0; at < keys.length; at++) coded[at] = keys[at]! * count + records[at]!
      coded.sort()
      let start = 0
      const keyAt = (at: number) => Math.floor(coded[at]! / count)
      while (start < coded.length) {
        const key = keyAt(start)
        let end = start + 1
        while (end < coded.length && keyAt(end) === key) end++
        if (end - start > 1 && end - start <= most) {
          const block = new Int32Array(end - start)
          let lefts = 0
          for (let at = start; at < end; at++) {
            const record = coded[at]! - key * count
            block[at - start] = record
            if (record < split) lefts++
          }
          const size = linking ? lefts * (block.length - lefts) : (block.length * (block.length - 1)) / 2
          if (size > 0) {
            members.push(block)
            pairs.push(size)
            left.push(lefts)
          }
        }
        start = end
      }
    },
    each(visit) {
      const order = Uint32Array.from(pairs, (_, at) => at).sort((a, b) => pairs[a]! - pairs[b]! || a - b)
      for (const at of order) if (!visit(members[at]!, left[at]!)) return
    },
  }
}
