/** What GET /api/submissions/:id/process answers. */
export type EntryProcess = {
  state: string
  number?: string | null
  awaits?: string | null
  stateReason?: string | null
  formalDueAt?: string | null
  completeBy?: string | null
  isOverdue: boolean
  findings?: { level: string; message: string }[] | null
  commands: {
    type: string
    name: string
    needsReason: boolean
    /** Of 退回评审: the rounds it may go back to. */
    rounds?: string[]
  }[]
}

export type EntryContact = { phone?: string; guardianName?: string; guardianPhone?: string }
