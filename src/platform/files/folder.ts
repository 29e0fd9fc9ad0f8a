import path from 'node:path'
import { Disk } from 'flydrive'
import { isId } from '../id.ts'
import { DurableFolder } from './durable-folder.ts'
import type { Files } from './files.ts'

/** Only `{partnershipId}/{uuid}`: nothing a visitor wrote ever becomes part of a path. */
function checked(key: string): string {
  const parts = key.split('/')
  if (parts.length !== 2 || !parts.every(isId)) throw new Error('Not the key of a file')
  return key
}

/** The file store of an installation, in `files` below its data folder. */
export function openFiles(data: string): Files {
  const disk = new Disk(new DurableFolder(path.join(data, 'files')))
  return {
    put: (key, bytes) => disk.put(checked(key), bytes),
    get: async key => ((await disk.exists(checked(key))) ? disk.getBytes(key) : undefined),
    remove: key => disk.delete(checked(key)),
    list: async prefix => {
      const folder = prefix.replace(/\/$/, '')
      if (folder !== '' && !isId(folder)) throw new Error('Not the prefix of files')
      const keys: string[] = []
      let from: string | undefined
      do {
        const page = await disk.listAll(folder === '' ? '/' : folder, {
          recursive: true,
          ...(from === undefined ? {} : { paginationToken: from }),
        })
        for (const found of page.objects)
          if (found.isFile && !found.name.endsWith('.part')) keys.push(found.key)
        from = page.paginationToken
      } while (from !== undefined)
      return keys.sort()
    },
  }
}
