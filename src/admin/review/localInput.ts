import { exactTime } from '../look/timeWords'

/** ISO → what `<input type="datetime-local">` shows, in Beijing time like every time in the panel. */
export const toLocalInput = (iso: string): string => exactTime(iso).replace(' ', 'T')

/** The input's text → ISO; '' (cleared) stays '', which means "at once". */
export function fromLocalInput(text: string): string {
  const date = new Date(`${text}:00+08:00`)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
