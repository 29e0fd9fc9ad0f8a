/** How a change of something others may be changing too came out. `frozen`: its wording changes by an amendment only. */
export type Change<Row> =
  | { ok: true }
  | { ok: false; why: 'not-here' }
  | { ok: false; why: 'frozen' }
  | { ok: false; why: 'changed-meanwhile'; current: Row }
