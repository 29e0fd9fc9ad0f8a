/** Evidence the plan's actions answer, by its station. */
export interface Because {
  apsleyClasses: string
  douroRides: string
}

/** A moment this many days before loading. */
export type Ago = (days: number) => Date
