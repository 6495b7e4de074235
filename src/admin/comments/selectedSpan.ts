/** Where in the text of `holder` somebody selected, UTF-16, end exclusive; undefined for nothing, or something elsewhere. */
export function selectedSpan(
  holder: HTMLElement | null,
): { start: number; end: number } | undefined {
  const selection = window.getSelection()
  if (!holder || !selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  if (!holder.contains(range.startContainer) || !holder.contains(range.endContainer))
    return undefined
  const before = document.createRange()
  before.selectNodeContents(holder)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  const { length } = range.toString()
  return length > 0 ? { start, end: start + length } : undefined
}
