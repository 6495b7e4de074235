/** HTML that is safe to put in a page as it is. */
export type Markup = { readonly markup: string }

type Value = string | number | Markup | Value[] | undefined | false

/** Template for HTML: every value is escaped unless it is Markup itself; lists are joined, `false` is nothing. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Markup => ({
  markup: strings.reduce((text, string, index) => text + render(values[index - 1]) + string),
})

/** Only for HTML that was filtered before. */
export const raw = (markup: string): Markup => ({ markup })

const render = (value: Value): string => {
  if (value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(render).join('')
  if (typeof value === 'object') return value.markup
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
