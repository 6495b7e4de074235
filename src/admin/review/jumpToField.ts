/**
 * Shows a field of the open item and puts the cursor in it. Payload gives a field the id
 * `field-<path with __ for dots>`; one that sits in another tab has to be uncovered first.
 */
export function jumpToField(path: string): void {
  const found = findField(path)
  if (found) return show(found)
  const tabs = document.querySelectorAll<HTMLButtonElement>(
    '.tabs-field__tab-button:not(.tabs-field__tab-button--active)',
  )
  tryTabs([...tabs], path)
}

function tryTabs([tab, ...others]: HTMLButtonElement[], path: string): void {
  if (!tab) return
  tab.click()
  // Payload draws a tab's fields in the next frames.
  setTimeout(() => {
    const found = findField(path)
    if (found) show(found)
    else tryTabs(others, path)
  }, 150)
}

function findField(path: string): HTMLElement | null {
  const [top = path] = path.split('.')
  for (const name of [path, top]) {
    const id = `field-${name.replace(/\./g, '__')}`
    const element =
      document.getElementById(id) ??
      document.querySelector<HTMLElement>(`[id^="${id}__"], [data-field-path="${name}"]`)
    if (element && element.offsetParent !== null) return element
  }
  return null
}

function show(element: HTMLElement): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  const target = element.matches('input, textarea, button, [contenteditable]')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  target?.focus({ preventScroll: true })
}
