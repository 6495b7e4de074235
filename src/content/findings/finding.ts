import type { Finding } from '@publishers/contract'

/** Stops the submission. */
export const block = (field: string, code: string, message: string, remedy: string): Finding => ({
  level: 'block',
  field,
  code,
  message,
  remedy,
})
/** Said, and left to the editor. */
export const warn = (field: string, code: string, message: string, remedy: string): Finding => ({
  level: 'warn',
  field,
  code,
  message,
  remedy,
})

export const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
