import { afterAll, beforeAll } from '@jest/globals'
import { bootApp } from '../../kit/bootApp'
import { phonePicture } from '../../kit/phonePicture'
import { fileRules } from './fileRules'
import { hostileRules } from './hostileRules'
import type { LibraryKit } from './libraryKit'
import { libraryKit } from './libraryKit'
import { pictureRules } from './pictureRules'

type Store = {
  start: () => Promise<{ stop(): Promise<void> }>
  /** What only this store has to keep. */
  ownRules?: (kit: LibraryKit) => void
}

/** The media library, the same on a disk and in a bucket. */
export function librarySuite({ start, ownRules }: Store): void {
  const kit = libraryKit()
  let store: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    store = await start()
    kit.app = await bootApp()
    kit.photo = await phonePicture()
    const words = { alt: '车间', credit: '张三', aiUsage: 'assisted' }
    kit.doc = (await kit.upload(kit.photo, 'phone.jpg', words)).body.doc
  })
  afterAll(async () => {
    await kit.app.stop()
    await store.stop()
  })

  pictureRules(kit)
  fileRules(kit)
  hostileRules(kit)
  ownRules?.(kit)
}
