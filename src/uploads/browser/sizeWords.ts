/** "480 KB", "12.3 MB", "1.2 GB": as a phone's file list says it. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  const megabytes = bytes / 1024 / 1024
  if (megabytes < 1024) return `${round(megabytes)} MB`
  return `${round(megabytes / 1024)} GB`
}

const round = (value: number) => String(Number(value.toFixed(value < 100 ? 1 : 0)))
