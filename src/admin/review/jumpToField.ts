/**
 * Shows a field of the open item and puts the cursor in it. Payload gives a field the id
 * `field-<path with __ for dots>`; one that sits in another tab has to be uncovered first.
 */
export function jumpToField(path: string): void {
  const found = findField(path)
  if (found) return show(found)
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  const open = tabs.filter((tab) => tab.classList.contains('tabs-field__tab-button--active'))
  tryTabs([...tabs.filter((tab) => !open.includes(tab))], path, open)
}

/** Where nothing was found, the tab that was open is opened again. */
function tryTabs(
  [tab, ...others]: HTMLButtonElement[],
  path: string,
  back: HTMLButtonElement[],
): void {
  if (!tab) return back.forEach((before) => before.click())
  tab.click()
  // Payload draws a tab's fields in the next frames.
  setTimeout(() => {
    const found = findField(path)
    if (found) show(found)
    else tryTabs(others, path, back)
  }, 150)
}

/** A finding about a picture names no field: the cover comes first, then the body's pictures. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = { media: ['cover', 'body'] }

function findField(path: string): HTMLElement | null {
  const [top = path] = path.split('.')
  for (const name of [path, top, ...(STAND_INS[top] ?? [])]) {
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
  // A file field's own input is invisible; its button is what one can press.
  const focusable = 'input, textarea, [contenteditable="true"], button'
  const inner = [...element.querySelectorAll<HTMLElement>(focusable)].find(
    ({ offsetParent }) => offsetParent !== null,
  )
  const target = element.matches(focusable) ? element : inner
  target?.focus({ preventScroll: true })
}
