import type { Child } from 'hono/jsx'
import { Board } from './kinds/board.tsx'
import { Paper } from './kinds/document.tsx'
import { AForm } from './kinds/form.tsx'
import { FrontDoor } from './kinds/front-door.tsx'
import { List } from './kinds/list.tsx'
import { OneThing } from './kinds/one-thing.tsx'
import { Picture } from './kinds/picture.tsx'
import { SignedLink } from './kinds/signed-link.tsx'
import type { Stage } from './stage.tsx'

export interface PageKind {
  name: string
  frame?: { wide?: boolean; plain?: boolean; staff?: boolean }
  content: (stage: Stage) => Child
}

/** One sample of each kind of page, by its address under `/design`. */
export const pageKinds: Record<string, PageKind> = {
  'front-door': { name: 'Front door', frame: { wide: true }, content: FrontDoor },
  list: { name: 'List with filters', content: List },
  'one-thing': { name: 'One thing', content: OneThing },
  form: { name: 'Form', content: AForm },
  board: { name: 'Board', frame: { staff: true }, content: Board },
  document: { name: 'Document', content: Paper },
  picture: { name: 'Picture with table', frame: { staff: true }, content: Picture },
  'signed-link': { name: 'Signed-link page', frame: { plain: true }, content: SignedLink },
}
