import type { Finding } from '../contract'

export function block(field: string, code: string, message: string, remedy: string): Finding {
  return { level: 'block', field, code, message, remedy }
}

export function warn(field: string, code: string, message: string, remedy: string): Finding {
  return { level: 'warn', field, code, message, remedy }
}
