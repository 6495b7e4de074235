'use client'
import { useState } from 'react'
import type { FilmFile } from '@/films/filmFiles'
import type { Storyboard } from '@media/video/storyboard'
import { THEME } from '@media/video/themes'
import { useWords } from '../words/useWords'
import { isMiddle, keyOf, moveScene, wordsOf } from './editStoryboard'

type Props = {
  storyboard: Storyboard
  files: FilmFile[]
  chosen: string
  isLocked: boolean
  onChoose: (id: string) => void
  onChange: (storyboard: Storyboard) => void
}

/** The scenes in their order: to choose, to drag, and to move with buttons. */
export function Filmstrip({ storyboard, files, chosen, isLocked, onChoose, onChange }: Props) {
  const { word } = useWords()
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<number>()
  const { scenes } = storyboard
  const drop = (index: number) => {
    if (dragged) onChange(moveScene(storyboard, dragged, index))
    setDragged(undefined)
    setOver(undefined)
  }
  return (
    <ol aria-label={word('filmScenes')} className="gm-strip">
      {scenes.map((scene, index) => {
        const thumb = files.find(({ key }) => key === keyOf(scene))?.thumb
        const mayMove = isMiddle(scene) && !isLocked
        const isOver = over === index && dragged !== undefined && dragged !== scene.id
        const name = `${index + 1}. ${word(`filmScene_${scene.kind}`)}`
        return (
          <li
            className={`gm-strip__row${scene.id === chosen ? ' gm-strip__row--chosen' : ''}${isOver ? ' gm-strip__row--over' : ''}`}
            draggable={mayMove}
            key={scene.id}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => {
              if (!dragged || !isMiddle(scene)) return
              event.preventDefault()
              setOver(index)
            }}
            onDragStart={() => setDragged(scene.id)}
            onDrop={() => drop(index)}
          >
            <button
              aria-current={scene.id === chosen ? 'true' : undefined}
              className="gm-strip__scene"
              onClick={() => onChoose(scene.id)}
              type="button"
            >
              <span
                className="gm-strip__thumb"
                style={{ background: groundOf(storyboard, scene.kind) }}
              >
                {thumb && <img alt="" loading="lazy" src={thumb} />}
              </span>
              <span className="gm-strip__words">
                <span className="gm-strip__name">
                  {name} <span className="gm-quiet">{scene.seconds} s</span>
                </span>
                <span className="gm-strip__caption">{wordsOf(scene)}</span>
              </span>
            </button>
            {mayMove && scene.id === chosen && (
              <span className="gm-strip__moves">
                <button
                  aria-label={`${word('filmUp')} · ${name}`}
                  className="gm-move"
                  disabled={index <= 1}
                  onClick={() => onChange(moveScene(storyboard, scene.id, index - 1))}
                  type="button"
                >
                  ↑ {word('filmUp')}
                </button>
                <button
                  aria-label={`${word('filmDown')} · ${name}`}
                  className="gm-move"
                  disabled={index >= scenes.length - 2}
                  onClick={() => onChange(moveScene(storyboard, scene.id, index + 1))}
                  type="button"
                >
                  ↓ {word('filmDown')}
                </button>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const groundOf = ({ theme }: Storyboard, kind: string): string =>
  kind === 'title' || kind === 'closing' ? THEME[theme].card.ground : THEME[theme].scene.ground
