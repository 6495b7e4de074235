import type * as Library from '@napi-rs/canvas'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The drawing library, loaded when something is drawn: it is native, 25 MB and a fifth of a second to every program that
 * only names a film, and where its binary does not fit the machine only films may suffer.
 */
export function canvasLibrary(): typeof Library {
  loaded ??= createRequire(path.join(process.cwd(), 'package.json'))(
    '@napi-rs/canvas',
  ) as typeof Library
  return loaded
}

let loaded: typeof Library | undefined
