/** "2.4 MB" as people say it. */
export function megabytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  const value = bytes / 1024 / 1024
  return `${Number(value.toFixed(value < 100 ? 1 : 0))} MB`
}

/** "3 分 20 秒" */
export function minutes(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} 秒`
  const rest = whole % 60
  return `${Math.floor(whole / 60)} 分${rest ? ` ${rest} 秒` : '钟'}`
}

/** "1200 万像素" */
export const tenThousandPixels = (pixels: number) => `${Math.round(pixels / 10_000)} 万像素`
