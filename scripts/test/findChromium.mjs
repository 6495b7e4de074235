import fs from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser named by CHROMIUM, or one in the usual places; undefined when there is none. */
export const findChromium = () =>
  [process.env.CHROMIUM, ...places].find((place) => place && fs.existsSync(place))
