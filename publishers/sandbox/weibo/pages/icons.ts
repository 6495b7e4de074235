import { html, type Markup } from '../../page/markup'

/** Drawn, not typed: a machine without an emoji font shows boxes. */
const icon = (path: string): Markup =>
  html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    stroke-width="1.3"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="${path}" />
  </svg>`

export const ICONS = {
  link: icon(
    'M6.5 9.5l3-3M7 4.6l1.6-1.6a3 3 0 0 1 4.3 4.3L11.3 9M9 11.4L7.4 13a3 3 0 0 1-4.3-4.3L4.7 7',
  ),
  share: icon('M9 3.5h3.5V7M12.3 3.7L7.5 8.5M6.5 4H4v8h8V9.5'),
  talk: icon('M2.5 3.5h11v7.5H8L5 13.5V11H2.5z'),
  like: icon('M5 7.2L7.6 2.5c1.2 0 1.8 1 1.5 2.1L8.7 6.5h4l-.9 6H5zM5 7.2H2.8v5.3H5'),
} as const
