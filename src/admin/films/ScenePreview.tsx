'use client'
import { useState } from 'react'
import { captionTexts } from '@media/video/captionPages'
import type { SafeArea } from '@media/video/safeAreas'
import { SAFE_AREAS } from '@media/video/safeAreas'
import type { Platform, Scene, Storyboard } from '@media/video/storyboard'
import { captionOf, FRAME, PLATFORMS } from '@media/video/storyboard'
import { useChannelNames } from '../look/ChannelName'
import { useWords } from '../words/useWords'
import { useStill } from './useStill'

/** The chosen scene in a phone's frame, as the film will show it, with what the app's own signs will cover. */
export function ScenePreview({
  base,
  storyboard,
  scene,
}: {
  base: string
  storyboard: Storyboard
  scene: Scene
}) {
  const { word } = useWords()
  const channelName = useChannelNames()
  const [safe, setSafe] = useState<Platform | ''>(storyboard.platform)
  const [turned, setTurned] = useState({ scene: scene.id, page: 0 })
  const page = turned.scene === scene.id ? turned.page : 0
  const pages = captionTexts(captionOf(scene)).length
  const shown = Math.min(page, Math.max(0, pages - 1))
  const still = useStill({ base, storyboard, scene: scene.id, page: shown })
  return (
    <div className="gm-still">
      <div className="gm-still__frame">
        {still && <img alt={captionOf(scene) || word('filmStill')} src={still} />}
        {safe && <Covered area={SAFE_AREAS[safe]} />}
      </div>
      <div className="gm-still__bar">
        {pages > 1 && (
          <button
            className="gm-move"
            onClick={() => setTurned({ scene: scene.id, page: (shown + 1) % pages })}
            type="button"
          >
            {word('filmPage', { page: shown + 1, count: pages })}
          </button>
        )}
        <label className="gm-field gm-field--inline">
          <span>{word('filmSafe')}</span>
          <select onChange={(event) => setSafe(event.target.value as Platform | '')} value={safe}>
            <option value="">{word('filmSafeNone')}</option>
            {PLATFORMS.map((name) => (
              <option key={name} value={name}>
                {channelName(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {scene.kind === 'footage' && <p className="gm-quiet">{word('filmNoFootageStill')}</p>}
    </div>
  )
}

/** In parts of the frame, so that it fits every size of it. */
function Covered({ area }: { area: SafeArea }) {
  const high = (pixels: number) => `${(pixels / FRAME.height) * 100}%`
  const wide = (pixels: number) => `${(pixels / FRAME.width) * 100}%`
  return (
    <div aria-hidden="true" className="gm-covered">
      <span style={{ top: 0, left: 0, right: 0, height: high(area.top) }} />
      <span style={{ bottom: 0, left: 0, right: 0, height: high(area.bottom) }} />
      <span
        style={{
          right: 0,
          top: high(area.buttonsFrom),
          bottom: high(area.bottom),
          width: wide(area.right),
        }}
      />
    </div>
  )
}
